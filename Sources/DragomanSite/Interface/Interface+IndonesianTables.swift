extension Interface {
    static let indonesianLanguageNames = [
        "af": "Afrikaans", "am": "Amharik", "an": "Aragon", "ar": "Arab", "ast": "Asturia", "az": "Azerbaijan",
        "be": "Belarusia", "bg": "Bulgaria", "bn": "Bengali", "br": "Breton", "bs": "Bosnia", "ca": "Katalan",
        "cs": "Ceko", "cy": "Wales", "da": "Denmark", "de": "Jerman", "el": "Yunani", "en": "Inggris",
        "eo": "Esperanto", "es": "Spanyol", "et": "Estonia", "eu": "Basque", "fa": "Persia", "fi": "Finlandia",
        "fil": "Filipino", "fr": "Prancis", "ga": "Irlandia", "gl": "Galisia", "gu": "Gujarat", "ha": "Hausa",
        "he": "Ibrani", "hi": "Hindi", "hr": "Kroasia", "hu": "Hungaria", "hy": "Armenia", "id": "Indonesia",
        "is": "Islandia", "it": "Italia", "ja": "Jepang", "ka": "Georgia", "kk": "Kazakh", "km": "Khmer",
        "kn": "Kannada", "ko": "Korea", "ku": "Kurdi", "ky": "Kirgiz", "la": "Latin", "lb": "Luksemburg", "lo": "Lao",
        "lt": "Lituania", "lv": "Latvia", "mk": "Makedonia", "ml": "Malayalam", "mn": "Mongolia", "mr": "Marathi",
        "ms": "Melayu", "mt": "Malta", "my": "Burma", "nb": "Norwegia", "ne": "Nepal", "nl": "Belanda",
        "nn": "Nynorsk", "no": "Norwegia", "oc": "Ositan", "pa": "Punjabi", "pl": "Polandia", "ps": "Pashto",
        "pt": "Portugis", "ro": "Rumania", "ru": "Rusia", "rw": "Kinyarwanda", "si": "Sinhala", "sk": "Slovakia",
        "sl": "Slovenia", "so": "Somalia", "sq": "Albania", "sr": "Serbia", "sv": "Swedia", "sw": "Swahili",
        "ta": "Tamil", "te": "Telugu", "tg": "Tajik", "th": "Thai", "tk": "Turkmen", "tr": "Turki", "uk": "Ukraina",
        "ur": "Urdu", "uz": "Uzbek", "vi": "Vietnam", "yi": "Yiddish", "yo": "Yoruba", "zh": "Tionghoa", "zu": "Zulu",
    ]

    static let indonesianRules = [
        "empty": "kalimat kosong", "untranslated": "kalimat yang tetap dalam bahasanya",
        "segment": "kalimat tidak diterjemahkan", "number": "angka yang perlu diperiksa",
        "date": "tanggal yang perlu diperiksa", "mark": "format yang perlu diperiksa",
        "entity": "kode komputer dalam teks", "encoding": "huruf rusak", "name": "nama yang perlu diperiksa",
        "quote": "kutipan yang perlu diperiksa", "typography": "tipografi", "negation": "ingkaran yang perlu diperiksa",
        "unit": "satuan yang perlu diperiksa", "length": "panjang tidak lazim", "repetition": "pengulangan",
        "glossary": "istilah glosarium",
        "placeholder": "sisa atau kehilangan dari pengolahan",
        "engine": "kata-kata program penerjemah",
        "page": "kata-kata halaman, bukan artikel",
        "markup": "format yang perlu diperiksa",
        "sentence": "kalimat hilang atau berlebih",
        "truncated": "kalimat terpotong",
        "wrong": "bahasa atau teks yang perlu diperiksa",
        "attribution": "sumber kutipan yang perlu diperiksa",
        "spelling": "kata yang tidak ada dalam kamus",
        "blocks": "paragraf yang perlu diperiksa",
        "promise": "butir lebih sedikit daripada janji judul",
        "local": "ditulis menurut kebiasaan pembaca",
    ]

    static let indonesianTroubles: [SourceTrouble: Template] = [
        .refused: "aturan kami melarang alamat ini", .robots: "robots.txt situs itu melarangnya",
        .unreachable: "peladen tidak menjawab", .slow: "tidak menjawab tepat waktu", .large: "jawaban terlalu besar",
        .redirected: "pengalihan tanpa akhir", .damaged: "jawaban rusak", .later: "meminta kami menunggu",
        .notFeed: "alamat itu tidak memberi umpan",
        .unread: "sebagian artikelnya tidak dapat dibaca",
        .changed: "tata halamannya tampaknya berubah: artikel terbaru mungkin tidak lengkap",
        .status: "menjawab dengan galat {n}",
    ]

    static let indonesianAbout = [
        Passage(
            heading: "Apa yang Anda baca",
            paragraphs: [
                "Edisi ini membaca pers luar negeri langsung dari sumbernya, mengambil artikel seutuhnya, menerjemahkannya, memeriksa terjemahannya, lalu menerbitkannya.",
                "Setiap artikel memuat nama penerbit, tanggal, bahasa asli, dan tautan ke teks yang terbit. Teks asli dan terjemahan dapat dibaca berdampingan.",
            ]),
        Passage(
            heading: "Cara terjemahan dibuat",
            paragraphs: [
                "Sebuah mesin menerjemahkan setiap kalimat. Setelah itu kedua teks dibandingkan: angka, nama, kutipan, kalimat yang terlewat. Hasilnya diringkas di kaki setiap artikel.",
                "Kecuali dinyatakan lain, belum ada orang yang membaca terjemahannya. Terjemahan yang meragukan diberi tanda.",
            ]),
        Passage(
            heading: "Ralat",
            paragraphs: [
                "Bila penerbit mengubah sebuah artikel, halamannya dibuat ulang dan ralatnya diumumkan beserta tanggalnya."
            ]),
        Passage(
            heading: "Privasi Anda",
            paragraphs: [
                "Situs ini tidak memasang kuki, tidak menjalankan program apa pun di peramban Anda, dan tidak meminta apa pun dari situs lain untuk ditampilkan."
            ]),
    ]
}
