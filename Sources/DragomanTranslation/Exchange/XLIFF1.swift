import DragomanArticles
import DragomanLanguages

/// XLIFF 1.2.
enum XLIFF1 {
    static func write(_ translation: Translation) -> String {
        var text = """
            <?xml version="1.0" encoding="UTF-8"?>
            <xliff xmlns="urn:oasis:names:tc:xliff:document:1.2" xmlns:dragoman="\(XLIFF.namespace)" version="1.2">
            <file\(XMLText.attribute("original", translation.article.url ?? "unknown"))\
            \(XMLText.attribute("source-language", translation.pair.source.rawValue))\
            \(XMLText.attribute("target-language", translation.pair.target.rawValue)) datatype="plaintext">
            <body>

            """
        for segment in translation.segments { text += unit(segment) }
        return text + "</body>\n</file>\n</xliff>\n"
    }

    private static func unit(_ segment: TranslatedSegment) -> String {
        let (state, extra) =
            switch segment.state {
            case .translated: ("translated", "")
            case .edited: ("final", " approved=\"yes\"")
            case .kept: ("final", " translate=\"no\"")
            case .failed: ("needs-translation", "")
            }
        return
            "<trans-unit\(XMLText.attribute("id", XLIFFUnit.name(of: segment.place)))\(extra) xml:space=\"preserve\">"
            + "<source>\(content(segment.sourceText))</source>"
            + "<target state=\"\(state)\">\(content(segment.targetText))</target>\(XLIFFUnit.details(segment))</trans-unit>\n"
    }

    private static func content(_ text: String) -> String {
        XMLText.content(text) { "<ph id=\"\($0)\" ctype=\"x-character\">\($0)</ph>" }
    }

    /// Native codes inside a segment: no text of the sentence.
    private static let codes: Set<String> = ["bpt", "ept", "ph", "it", "x", "bx", "ex"]

    static func read(_ root: XMLElement) throws(ExchangeError) -> XLIFF.Document {
        guard let file = root.first("file"), let source = file.attributes["source-language"],
            let target = file.attributes["target-language"]
        else { throw ExchangeError(message: "The file names no source and target language.") }
        let original = file.attributes["original"].flatMap { $0 == "unknown" ? nil : $0 }
        let units = file.descendants(["trans-unit"])
        let pair = LanguagePair(source: Language(rawValue: source), target: Language(rawValue: target))
        return XLIFF.Document(
            pair: pair, original: original, segments: units.compactMap(segment),
            approved: Set(units.filter(isApproved).compactMap { $0.attributes["id"].flatMap(XLIFFUnit.place) }))
    }

    private static func isApproved(_ unit: XMLElement) -> Bool {
        let state = unit.first("target")?.attributes["state"] ?? ""
        return unit.attributes["approved"] == "yes" || ["final", "signed-off"].contains(state)
    }

    private static func segment(_ unit: XMLElement) -> TranslatedSegment? {
        guard let place = unit.attributes["id"].flatMap(XLIFFUnit.place) else { return nil }
        var segment = TranslatedSegment(
            place: place, sourceText: unit.first("source")?.text(without: codes) ?? "",
            targetText: unit.first("target")?.text(without: codes) ?? "", state: .edited)
        XLIFFUnit.apply(unit.first("details"), to: &segment)
        return segment
    }
}
