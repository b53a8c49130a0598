import DragomanLanguages
import DragomanTranslation
import FoundationEssentials

/// The translation modes that are installed, by pair.
struct ApertiumModes: Sendable {
    /// Mode files by pair.
    let files: [LanguagePair: String]

    /// Reads the names of the mode files in `folder`; a folder that is not there has none.
    init(folder: String) {
        let names = (try? FileManager.default.contentsOfDirectory(atPath: folder)) ?? []
        var files: [LanguagePair: String] = [:]
        for name in names.sorted() where name.hasSuffix(".mode") {
            guard let pair = Self.pair(ofMode: String(name.dropLast(5))) else { continue }
            if files[pair] == nil { files[pair] = "\(folder)/\(name)" }
        }
        self.files = files
    }

    /// `spa-eng` is es → en. Variants (`eng-cat_valencia`, `eco-es-fr`) are left to whoever asks for them by name.
    static func pair(ofMode name: String) -> LanguagePair? {
        let parts = name.split(separator: "-").map(String.init)
        guard parts.count == 2, let source = language(parts[0]), let target = language(parts[1]) else { return nil }
        return LanguagePair(source: source, target: target)
    }

    private static func language(_ code: String) -> Language? {
        guard (2...3).contains(code.count), code.allSatisfy({ $0.isASCII && $0.isLowercase }) else { return nil }
        return Language(rawValue: shortCodes[code] ?? code)
    }

    /// ISO 639-3 codes of Apertium's languages that have a two-letter code.
    private static let shortCodes = [
        "afr": "af", "ara": "ar", "arg": "an", "bel": "be", "bre": "br", "bul": "bg", "cat": "ca", "ces": "cs",
        "cym": "cy", "dan": "da", "deu": "de", "ell": "el", "eng": "en", "epo": "eo", "est": "et", "eus": "eu",
        "fao": "fo", "fin": "fi", "fra": "fr", "gle": "ga", "glg": "gl", "hbs": "sh", "heb": "he", "hin": "hi",
        "hrv": "hr", "hun": "hu", "ind": "id", "isl": "is", "ita": "it", "kaz": "kk", "lav": "lv", "lit": "lt",
        "mkd": "mk", "mlt": "mt", "msa": "ms", "nld": "nl", "nno": "nn", "nob": "nb", "oci": "oc", "pol": "pl",
        "por": "pt", "ron": "ro", "rus": "ru", "slk": "sk", "slv": "sl", "spa": "es", "sqi": "sq", "srd": "sc",
        "srp": "sr", "swe": "sv", "tat": "tt", "tur": "tr", "ukr": "uk", "urd": "ur", "zlm": "ms",
    ]
}
