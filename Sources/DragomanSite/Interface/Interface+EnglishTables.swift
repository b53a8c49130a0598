extension Interface {
    static let englishLanguageNames = [
        "af": "Afrikaans", "am": "Amharic", "an": "Aragonese", "ar": "Arabic", "ast": "Asturian",
        "az": "Azerbaijani", "be": "Belarusian", "bg": "Bulgarian", "bn": "Bengali", "br": "Breton", "bs": "Bosnian",
        "ca": "Catalan", "cs": "Czech", "cy": "Welsh", "da": "Danish", "de": "German", "el": "Greek",
        "en": "English", "eo": "Esperanto", "es": "Spanish", "et": "Estonian", "eu": "Basque", "fa": "Persian",
        "fi": "Finnish", "fil": "Filipino", "fr": "French", "ga": "Irish", "gl": "Galician", "gu": "Gujarati",
        "ha": "Hausa", "he": "Hebrew", "hi": "Hindi", "hr": "Croatian", "hu": "Hungarian", "hy": "Armenian",
        "id": "Indonesian", "is": "Icelandic", "it": "Italian", "ja": "Japanese", "ka": "Georgian", "kk": "Kazakh",
        "km": "Khmer", "kn": "Kannada", "ko": "Korean", "ku": "Kurdish", "ky": "Kyrgyz", "la": "Latin",
        "lb": "Luxembourgish", "lo": "Lao", "lt": "Lithuanian", "lv": "Latvian", "mk": "Macedonian",
        "ml": "Malayalam", "mn": "Mongolian", "mr": "Marathi", "ms": "Malay", "mt": "Maltese", "my": "Burmese",
        "nb": "Norwegian", "ne": "Nepali", "nl": "Dutch", "nn": "Nynorsk", "no": "Norwegian", "oc": "Occitan",
        "pa": "Punjabi", "pl": "Polish", "ps": "Pashto", "pt": "Portuguese", "ro": "Romanian", "ru": "Russian",
        "rw": "Kinyarwanda", "si": "Sinhala", "sk": "Slovak", "sl": "Slovene", "so": "Somali", "sq": "Albanian",
        "sr": "Serbian", "sv": "Swedish", "sw": "Swahili", "ta": "Tamil", "te": "Telugu", "tg": "Tajik",
        "th": "Thai", "tk": "Turkmen", "tr": "Turkish", "uk": "Ukrainian", "ur": "Urdu", "uz": "Uzbek",
        "vi": "Vietnamese", "yi": "Yiddish", "yo": "Yoruba", "zh": "Chinese", "zu": "Zulu",
    ]

    static let englishRules = [
        "empty": "empty sentence", "untranslated": "sentence left in its language",
        "segment": "sentence not translated", "number": "number to verify", "date": "date to verify",
        "mark": "formatting to verify", "entity": "computer code in the text", "encoding": "damaged character",
        "name": "name to verify", "quote": "quotation to verify", "typography": "typography",
        "negation": "negation to verify", "unit": "unit to verify", "length": "unusual length",
        "repetition": "repetition", "glossary": "glossary term",
        "placeholder": "something lost or left over from processing",
        "engine": "words of the translation program",
        "page": "words of a page, not of the article",
        "markup": "formatting to verify",
        "sentence": "missing or extra sentence",
        "truncated": "sentence cut short",
        "wrong": "wrong language or text",
        "attribution": "speaker of a quotation to verify",
        "spelling": "word not in the dictionary",
        "blocks": "paragraphs to verify",
        "promise": "fewer items than the headline promises",
        "local": "written the reader’s way",
    ]

    static let englishTroubles: [SourceTrouble: Template] = [
        .refused: "our rules forbid this address", .robots: "the site’s robots.txt forbids it",
        .unreachable: "the server does not answer", .slow: "did not answer in time", .large: "answer too large",
        .redirected: "endless redirects", .damaged: "damaged answer", .later: "asks us to wait",
        .notFeed: "the address gives no feed",
        .unread: "some of its articles could not be read",
        .changed: "its pages seem to have changed: the latest articles may be incomplete",
        .status: "answered with error {n}",
    ]

    static let englishAbout = [
        Passage(
            heading: "What you are reading",
            paragraphs: [
                "This edition reads the foreign press at its source, takes the whole article, translates it, checks the translation and publishes it.",
                "Every article carries its publisher’s name, its date, its original language and a link to the text as published. Original and translation can be read side by side.",
            ]),
        Passage(
            heading: "How translations are made",
            paragraphs: [
                "An engine translates every sentence. Checks then compare both texts: numbers, names, quotations, forgotten sentences. What they found is summed up at the foot of each article.",
                "Unless stated otherwise, no person has read the translation. A translation that the checks doubt is marked.",
            ]),
        Passage(
            heading: "Corrections",
            paragraphs: [
                "When a publisher changes an article, the page is made anew and the correction is announced with its date."
            ]),
        Passage(
            heading: "Your privacy",
            paragraphs: [
                "This site sets no cookies, runs no program in your browser and asks nothing of other sites in order to be shown."
            ]),
    ]
}
