extension Interface {
    static let germanLanguageNames = [
        "af": "Afrikaans", "am": "Amharisch", "an": "Aragonesisch", "ar": "Arabisch", "ast": "Asturisch",
        "az": "Aserbaidschanisch", "be": "Belarussisch", "bg": "Bulgarisch", "bn": "Bengalisch", "br": "Bretonisch",
        "bs": "Bosnisch", "ca": "Katalanisch", "cs": "Tschechisch", "cy": "Walisisch", "da": "Dänisch",
        "de": "Deutsch", "el": "Griechisch", "en": "Englisch", "eo": "Esperanto", "es": "Spanisch", "et": "Estnisch",
        "eu": "Baskisch", "fa": "Persisch", "fi": "Finnisch", "fil": "Filipino", "fr": "Französisch", "ga": "Irisch",
        "gl": "Galicisch", "gu": "Gujarati", "ha": "Hausa", "he": "Hebräisch", "hi": "Hindi", "hr": "Kroatisch",
        "hu": "Ungarisch", "hy": "Armenisch", "id": "Indonesisch", "is": "Isländisch", "it": "Italienisch",
        "ja": "Japanisch", "ka": "Georgisch", "kk": "Kasachisch", "km": "Khmer", "kn": "Kannada", "ko": "Koreanisch",
        "ku": "Kurdisch", "ky": "Kirgisisch", "la": "Latein", "lb": "Luxemburgisch", "lo": "Laotisch",
        "lt": "Litauisch", "lv": "Lettisch", "mk": "Mazedonisch", "ml": "Malayalam", "mn": "Mongolisch",
        "mr": "Marathi", "ms": "Malaiisch", "mt": "Maltesisch", "my": "Birmanisch", "nb": "Norwegisch",
        "ne": "Nepalesisch", "nl": "Niederländisch", "nn": "Nynorsk", "no": "Norwegisch", "oc": "Okzitanisch",
        "pa": "Punjabi", "pl": "Polnisch", "ps": "Paschtu", "pt": "Portugiesisch", "ro": "Rumänisch",
        "ru": "Russisch", "rw": "Kinyarwanda", "si": "Singhalesisch", "sk": "Slowakisch", "sl": "Slowenisch",
        "so": "Somali", "sq": "Albanisch", "sr": "Serbisch", "sv": "Schwedisch", "sw": "Suaheli", "ta": "Tamil",
        "te": "Telugu", "tg": "Tadschikisch", "th": "Thailändisch", "tk": "Turkmenisch", "tr": "Türkisch",
        "uk": "Ukrainisch", "ur": "Urdu", "uz": "Usbekisch", "vi": "Vietnamesisch", "yi": "Jiddisch",
        "yo": "Yoruba", "zh": "Chinesisch", "zu": "Zulu",
    ]

    static let germanRules = [
        "empty": "leerer Satz", "untranslated": "in seiner Sprache gebliebener Satz",
        "segment": "nicht übersetzter Satz",
        "number": "zu prüfende Zahl", "date": "zu prüfendes Datum", "mark": "zu prüfende Auszeichnung",
        "entity": "Programmcode im Text", "encoding": "beschädigtes Zeichen", "name": "zu prüfender Name",
        "quote": "zu prüfendes Zitat", "typography": "Typografie", "negation": "zu prüfende Verneinung",
        "unit": "zu prüfende Einheit", "length": "ungewöhnliche Länge", "repetition": "Wiederholung",
        "glossary": "Begriff aus dem Glossar",
        "placeholder": "Rest oder Verlust der Verarbeitung",
        "engine": "Worte des Übersetzungsprogramms",
        "page": "Worte der Seite, nicht des Artikels",
        "markup": "zu prüfende Auszeichnung",
        "sentence": "fehlender oder überzähliger Satz",
        "truncated": "abgebrochener Satz",
        "wrong": "zu prüfende Sprache oder falscher Text",
        "attribution": "zu prüfender Urheber eines Zitats",
        "spelling": "Wort nicht im Wörterbuch",
        "blocks": "zu prüfende Absätze",
        "promise": "weniger Punkte, als die Überschrift verspricht",
        "local": "nach Art der Leser geschrieben",
    ]

    static let germanTroubles: [SourceTrouble: Template] = [
        .refused: "unsere Regeln verbieten diese Adresse", .robots: "die robots.txt der Seite verbietet es",
        .unreachable: "der Server antwortet nicht", .slow: "hat nicht rechtzeitig geantwortet",
        .large: "Antwort zu groß", .redirected: "endlose Weiterleitungen", .damaged: "beschädigte Antwort",
        .later: "bittet um Geduld", .notFeed: "die Adresse liefert keinen Kanal",
        .unread: "einige seiner Artikel waren nicht lesbar",
        .changed: "seine Seiten haben sich offenbar geändert: Die neuesten Artikel sind vielleicht unvollständig",
        .status: "hat mit Fehler {n} geantwortet",
    ]

    static let germanAbout = [
        Passage(
            heading: "Was Sie hier lesen",
            paragraphs: [
                "Diese Ausgabe liest die fremde Presse an der Quelle, übernimmt den ganzen Artikel, übersetzt ihn, prüft die Übersetzung und veröffentlicht sie.",
                "Jeder Artikel trägt den Namen seines Verlags, sein Datum, seine Originalsprache und einen Verweis auf den erschienenen Text. Original und Übersetzung lassen sich nebeneinander lesen.",
            ]),
        Passage(
            heading: "Wie die Übersetzungen entstehen",
            paragraphs: [
                "Eine Maschine übersetzt jeden Satz. Danach vergleichen Prüfungen beide Texte: Zahlen, Namen, Zitate, vergessene Sätze. Was sie fanden, steht am Fuß jedes Artikels.",
                "Wenn nichts anderes angegeben ist, hat niemand die Übersetzung durchgesehen. Zweifelhafte Übersetzungen sind gekennzeichnet.",
            ]),
        Passage(
            heading: "Berichtigungen",
            paragraphs: [
                "Ändert ein Verlag einen Artikel, so wird die Seite neu gemacht und die Berichtigung mit Datum angezeigt."
            ]),
        Passage(
            heading: "Ihre Privatsphäre",
            paragraphs: [
                "Diese Seite setzt keine Cookies, führt in Ihrem Browser kein Programm aus und fragt für ihre Darstellung nichts bei anderen Seiten an."
            ]),
    ]
}
