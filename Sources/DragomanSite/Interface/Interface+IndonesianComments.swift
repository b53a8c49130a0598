extension Interface {
    static let indonesianComments = CommentWords(
        count: Plural(other: "{n} komentar"),
        none: "Belum ada yang berkomentar.", write: "Tulis komentar", answer: "Balas",
        gone: "Komentar ini sudah tidak ada.", feed: "Komentar ini sebagai umpan Atom",
        closed: "Komentar ditutup.",
        approvalNotice: "Komentar tampil setelah dibaca redaksi.",
        answerTo: "Balas {name}", edited: "diubah {date}", feedTitle: "Komentar: {title}",
        form: CommentFormWords(
            title: "Tulis komentar", about: "Tentang artikel",
            name: "Nama Anda", nameHint: "Tampil bersama komentar; nama samaran pun boleh.",
            text: "Komentar Anda",
            textHint: "Teks biasa; alamat web menjadi tautan, baris kosong memulai paragraf baru.",
            trap: "Biarkan kolom ini kosong", preview: "Pratinjau", previewTitle: "Pratinjau", send: "Kirim",
            faultsTitle: "Komentar belum terkirim", nameMissing: "Isilah nama.", textMissing: "Tulislah sesuatu.",
            expired: "Formulir ini sudah terlalu lama. Tidak ada yang hilang: kirimlah sekali lagi.",
            gone: "Komentar yang Anda balas sudah tidak ada. Anda masih dapat mengomentari artikel ini.",
            nameTooLong: Plural(other: "Nama paling banyak {n} karakter."),
            textTooLong: Plural(other: "Komentar paling banyak {n} karakter."),
            tooMany: Plural(
                other:
                    "Sudah banyak komentar dari sambungan Anda. Tidak ada yang hilang: kirimlah yang ini {n} menit lagi."
            )),
        own: OwnCommentWords(
            title: "Komentar Anda",
            held: "Terima kasih. Komentar Anda tersimpan; redaksi akan membacanya sebelum tampil.",
            published: "Terima kasih. Komentar Anda sudah terbit.",
            rejected: "Redaksi tidak menerbitkan komentar ini.",
            keepLink:
                "Simpanlah tautan pribadi ini: hanya dengan tautan ini Anda dapat mengubah atau menarik komentar Anda.",
            link: "Tautan pribadi", asShown: "Seperti yang tampil",
            edit: "Ubah", save: "Simpan", withdraw: "Tarik komentar ini", withdrawTitle: "Tarik komentar Anda?",
            withdrawText: "Nama dan teks akan dihapus seketika dan selamanya.",
            withdrawButton: "Tarik dan hapus", keep: "Pertahankan",
            withdrawnTitle: "Komentar Anda sudah ditarik", withdrawnText: "Nama dan teks sudah dihapus.",
            back: "Kembali ke artikel"),
        privacy: CommentPrivacy(
            title: "Apa yang terjadi dengan tulisan Anda",
            stored:
                "Kami menyimpan nama yang Anda berikan, teks Anda, waktu pengiriman dan perubahannya, artikel yang dikomentari, apa kata penyaring tentangnya, serta sidik jari formulir dan tautan pribadi Anda.",
            nothingElse: "Tanpa akun, tanpa alamat surel, tanpa kuki; nama peramban tidak disimpan.",
            learning:
                "Bila redaksi menerima sebuah komentar atau menganggapnya sampah, kata-katanya dihitung di peladen ini untuk mengajari penyaring.",
            localFilter: "Penyaring di peladen ini membaca setiap komentar.",
            noFilter: "Tidak ada penyaring yang membaca komentar.",
            address: Plural(
                other:
                    "Alamat jaringan Anda hanya disimpan sebagai sidik jari berkunci, untuk membatasi banyaknya kiriman dari satu sambungan; dihapus setelah {n} hari."
            ),
            refused: Plural(other: "Yang ditolak atau dianggap sampah dihapus setelah {n} hari."),
            kept:
                "Komentar yang menunggu disimpan sampai redaksi memutuskan; yang terbit bertahan selama artikelnya ada. Bila Anda menariknya, nama dan teks dihapus seketika.",
            outsideFilter:
                "Sebelum tampil, setiap komentar dikirim ke layanan {name} untuk dinilai: nama, teks, alamat artikel, alamat jaringan Anda, dan nama peramban Anda; dan sekali lagi, tanpa alamat jaringan dan peramban, bila redaksi membetulkan penilaiannya."
        ))
}
