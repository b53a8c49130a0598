extension Interface {
    static let spanishLanguageNames = [
        "af": "afrikáans", "am": "amárico", "an": "aragonés", "ar": "árabe", "ast": "asturiano", "az": "azerí",
        "be": "bielorruso", "bg": "búlgaro", "bn": "bengalí", "br": "bretón", "bs": "bosnio", "ca": "catalán",
        "cs": "checo", "cy": "galés", "da": "danés", "de": "alemán", "el": "griego", "en": "inglés",
        "eo": "esperanto", "es": "español", "et": "estonio", "eu": "euskera", "fa": "persa", "fi": "finés",
        "fil": "filipino", "fr": "francés", "ga": "irlandés", "gl": "gallego", "gu": "guyaratí", "ha": "hausa",
        "he": "hebreo", "hi": "hindi", "hr": "croata", "hu": "húngaro", "hy": "armenio", "id": "indonesio",
        "is": "islandés", "it": "italiano", "ja": "japonés", "ka": "georgiano", "kk": "kazajo", "km": "jemer",
        "kn": "canarés", "ko": "coreano", "ku": "kurdo", "ky": "kirguís", "la": "latín", "lb": "luxemburgués",
        "lo": "lao", "lt": "lituano", "lv": "letón", "mk": "macedonio", "ml": "malayalam", "mn": "mongol",
        "mr": "maratí", "ms": "malayo", "mt": "maltés", "my": "birmano", "nb": "noruego", "ne": "nepalí",
        "nl": "neerlandés", "nn": "nynorsk", "no": "noruego", "oc": "occitano", "pa": "panyabí", "pl": "polaco",
        "ps": "pastún", "pt": "portugués", "ro": "rumano", "ru": "ruso", "rw": "kiñaruanda", "si": "cingalés",
        "sk": "eslovaco", "sl": "esloveno", "so": "somalí", "sq": "albanés", "sr": "serbio", "sv": "sueco",
        "sw": "suajili", "ta": "tamil", "te": "telugu", "tg": "tayiko", "th": "tailandés", "tk": "turcomano",
        "tr": "turco", "uk": "ucraniano", "ur": "urdu", "uz": "uzbeko", "vi": "vietnamita", "yi": "yidis",
        "yo": "yoruba", "zh": "chino", "zu": "zulú",
    ]

    static let spanishRules = [
        "empty": "frase vacía", "untranslated": "frase sin traducir", "segment": "frase no traducida",
        "number": "número por comprobar", "date": "fecha por comprobar", "mark": "formato por comprobar",
        "entity": "código informático en el texto", "encoding": "carácter dañado", "name": "nombre por comprobar",
        "quote": "cita por comprobar", "typography": "tipografía", "negation": "negación por comprobar",
        "unit": "unidad por comprobar", "length": "longitud inusual", "repetition": "repetición",
        "glossary": "término del glosario",
        "placeholder": "resto o pérdida del tratamiento",
        "engine": "palabras del programa de traducción",
        "page": "palabras de la página, no del artículo",
        "markup": "formato por comprobar",
        "sentence": "frase que falta o que sobra",
        "truncated": "frase cortada",
        "wrong": "idioma o texto por comprobar",
        "attribution": "autor de una cita por comprobar",
        "spelling": "palabra que no está en el diccionario",
        "blocks": "párrafos por comprobar",
        "promise": "menos puntos de los que promete el titular",
        "local": "escrito al uso del lector",
    ]

    static let spanishTroubles: [SourceTrouble: Template] = [
        .refused: "nuestras reglas prohíben esta dirección", .robots: "lo prohíbe el robots.txt del sitio",
        .unreachable: "el servidor no contesta", .slow: "no contestó a tiempo", .large: "respuesta demasiado grande",
        .redirected: "redirecciones sin fin", .damaged: "respuesta dañada", .later: "pide que esperemos",
        .notFeed: "la dirección no da un canal",
        .unread: "algunos de sus artículos no se pudieron leer",
        .changed: "parece que sus páginas han cambiado: los últimos artículos pueden estar incompletos",
        .status: "contestó con el error {n}",
    ]

    static let spanishAbout = [
        Passage(
            heading: "Lo que está leyendo",
            paragraphs: [
                "Esta edición lee la prensa extranjera en su fuente, toma el artículo entero, lo traduce, comprueba la traducción y la publica.",
                "Cada artículo lleva el nombre de su editor, su fecha, su idioma original y un enlace al texto publicado. El original y la traducción se pueden leer lado a lado.",
            ]),
        Passage(
            heading: "Cómo se hacen las traducciones",
            paragraphs: [
                "Un motor traduce cada frase. Después, unos controles comparan los dos textos: números, nombres, citas, frases olvidadas. Al pie de cada artículo se resume lo que encontraron.",
                "Salvo indicación en contra, nadie ha revisado la traducción. Las traducciones dudosas se señalan.",
            ]),
        Passage(
            heading: "Las correcciones",
            paragraphs: [
                "Cuando un editor cambia un artículo, la página se rehace y la corrección se anuncia con su fecha."
            ]),
        Passage(
            heading: "Su intimidad",
            paragraphs: [
                "Este sitio no deja cookies, no ejecuta ningún programa en su navegador y no pide nada a otros sitios para mostrarse."
            ]),
    ]
}
