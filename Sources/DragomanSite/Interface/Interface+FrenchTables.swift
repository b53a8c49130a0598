extension Interface {
    static let frenchLanguageNames = [
        "af": "afrikaans", "am": "amharique", "an": "aragonais", "ar": "arabe", "ast": "asturien", "az": "azéri",
        "be": "biélorusse", "bg": "bulgare", "bn": "bengali", "br": "breton", "bs": "bosnien", "ca": "catalan",
        "cs": "tchèque", "cy": "gallois", "da": "danois", "de": "allemand", "el": "grec", "en": "anglais",
        "eo": "espéranto", "es": "espagnol", "et": "estonien", "eu": "basque", "fa": "persan", "fi": "finnois",
        "fil": "filipino", "fr": "français", "ga": "irlandais", "gl": "galicien", "gu": "gujarati", "ha": "haoussa",
        "he": "hébreu", "hi": "hindi", "hr": "croate", "hu": "hongrois", "hy": "arménien", "id": "indonésien",
        "is": "islandais", "it": "italien", "ja": "japonais", "ka": "géorgien", "kk": "kazakh", "km": "khmer",
        "kn": "kannada", "ko": "coréen", "ku": "kurde", "ky": "kirghize", "la": "latin", "lb": "luxembourgeois",
        "lo": "laotien", "lt": "lituanien", "lv": "letton", "mk": "macédonien", "ml": "malayalam", "mn": "mongol",
        "mr": "marathi", "ms": "malais", "mt": "maltais", "my": "birman", "nb": "norvégien", "ne": "népalais",
        "nl": "néerlandais", "nn": "nynorsk", "no": "norvégien", "oc": "occitan", "pa": "pendjabi", "pl": "polonais",
        "ps": "pachto", "pt": "portugais", "ro": "roumain", "ru": "russe", "rw": "kinyarwanda", "si": "cingalais",
        "sk": "slovaque", "sl": "slovène", "so": "somali", "sq": "albanais", "sr": "serbe", "sv": "suédois",
        "sw": "swahili", "ta": "tamoul", "te": "télougou", "tg": "tadjik", "th": "thaï", "tk": "turkmène",
        "tr": "turc", "uk": "ukrainien", "ur": "ourdou", "uz": "ouzbek", "vi": "vietnamien", "yi": "yiddish",
        "yo": "yoruba", "zh": "chinois", "zu": "zoulou",
    ]

    static let frenchRules = [
        "empty": "phrase vide", "untranslated": "phrase restée dans sa langue", "segment": "phrase non traduite",
        "number": "nombre à vérifier", "date": "date à vérifier", "mark": "mise en forme à vérifier",
        "entity": "code informatique dans le texte", "encoding": "caractère abîmé", "name": "nom à vérifier",
        "quote": "citation à vérifier", "typography": "typographie", "negation": "négation à vérifier",
        "unit": "unité à vérifier", "length": "longueur inhabituelle", "repetition": "répétition",
        "glossary": "terme du glossaire",
        "placeholder": "reste ou perte du traitement",
        "engine": "paroles du programme de traduction",
        "page": "mots de la page, non de l’article",
        "markup": "mise en forme à vérifier",
        "sentence": "phrase manquante ou en trop",
        "truncated": "phrase coupée",
        "wrong": "langue ou texte à vérifier",
        "attribution": "auteur d’une citation à vérifier",
        "spelling": "mot absent du dictionnaire",
        "blocks": "paragraphes à vérifier",
        "promise": "moins d’éléments que le titre n’en promet",
        "local": "écrit à l’usage du lecteur",
    ]

    static let frenchTroubles: [SourceTrouble: Template] = [
        .refused: "nos règles interdisent cette adresse", .robots: "le fichier robots.txt du site l’interdit",
        .unreachable: "le serveur ne répond pas", .slow: "n’a pas répondu à temps",
        .large: "réponse trop volumineuse", .redirected: "redirections sans fin", .damaged: "réponse abîmée",
        .later: "demande d’attendre", .notFeed: "l’adresse ne donne pas un flux",
        .unread: "certains de ses articles n’ont pas pu être lus",
        .changed: "ses pages semblent avoir changé : les derniers articles sont peut-être incomplets",
        .status: "a répondu par l’erreur {n}",
    ]

    static let frenchAbout = [
        Passage(
            heading: "Ce que vous lisez",
            paragraphs: [
                "Cette édition lit la presse d’ailleurs à sa source, en reprend l’article entier, le traduit, contrôle la traduction et la publie.",
                "Chaque article porte le nom de son éditeur, sa date, sa langue d’origine et un lien vers le texte paru. L’original et la traduction peuvent se lire côte à côte.",
            ]),
        Passage(
            heading: "Comment les traductions sont faites",
            paragraphs: [
                "Un moteur traduit chaque phrase. Des contrôles comparent ensuite les deux textes\u{202F}: nombres, noms, citations, phrases oubliées. Le résultat est résumé au pied de chaque article.",
                "Sauf mention contraire, personne n’a relu la traduction. Une traduction que les contrôles mettent en doute est signalée.",
            ]),
        Passage(
            heading: "Les corrections",
            paragraphs: [
                "Quand un éditeur modifie un article, la page est refaite et la correction est annoncée avec sa date."
            ]),
        Passage(
            heading: "Votre vie privée",
            paragraphs: [
                "Ce site ne dépose aucun témoin (cookie), n’exécute aucun programme dans votre navigateur et ne demande rien à d’autres sites pour s’afficher."
            ]),
    ]
}
