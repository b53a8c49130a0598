import DragomanArticles
import DragomanLanguages

/// XLIFF 2.1 (its core is that of 2.0).
enum XLIFF2 {
    static func write(_ translation: Translation) -> String {
        var text = """
            <?xml version="1.0" encoding="UTF-8"?>
            <xliff xmlns="urn:oasis:names:tc:xliff:document:2.0" xmlns:dragoman="\(XLIFF.namespace)" version="2.1"\
            \(XMLText.attribute("srcLang", translation.pair.source.rawValue))\
            \(XMLText.attribute("trgLang", translation.pair.target.rawValue))>
            <file id="f1"\(XMLText.attribute("original", translation.article.url))>

            """
        for segment in translation.segments { text += unit(segment) }
        return text + "</file>\n</xliff>\n"
    }

    private static func unit(_ segment: TranslatedSegment) -> String {
        let (state, extra) =
            switch segment.state {
            case .translated: ("translated", "")
            case .edited: ("final", "")
            case .kept: ("final", " translate=\"no\"")
            case .failed: ("initial", "")
            }
        return "<unit\(XMLText.attribute("id", XLIFFUnit.name(of: segment.place)))\(extra) xml:space=\"preserve\">"
            + XLIFFUnit.details(segment) + "<segment state=\"\(state)\"><source>\(content(segment.sourceText))</source>"
            + "<target>\(content(segment.targetText))</target></segment></unit>\n"
    }

    private static func content(_ text: String) -> String { XMLText.content(text) { "<cp hex=\"\($0)\"/>" } }

    static func read(_ root: XMLElement) throws(ExchangeError) -> XLIFF.Document {
        guard let source = root.attributes["srcLang"], let target = root.attributes["trgLang"] else {
            throw ExchangeError(message: "The file names no source and target language.")
        }
        let pair = LanguagePair(source: Language(rawValue: source), target: Language(rawValue: target))
        let file = root.first("file")
        let units = file?.descendants(["unit"]) ?? []
        return XLIFF.Document(
            pair: pair, original: file?.attributes["original"], segments: units.compactMap(segment),
            approved: Set(units.filter(isApproved).compactMap { $0.attributes["id"].flatMap(XLIFFUnit.place) }))
    }

    /// Whether every segment of a unit has the state of one that a person has looked at.
    private static func isApproved(_ unit: XMLElement) -> Bool {
        let segments = unit.children("segment")
        return !segments.isEmpty
            && segments.allSatisfy { ["reviewed", "final"].contains($0.attributes["state"] ?? "") }
    }

    /// Another program may have cut a unit into several segments: their texts are put together again.
    private static func segment(_ unit: XMLElement) -> TranslatedSegment? {
        guard let place = unit.attributes["id"].flatMap(XLIFFUnit.place) else { return nil }
        let parts = unit.children().filter { ["segment", "ignorable"].contains($0.name) }
        let source = parts.map { $0.first("source")?.text() ?? "" }.joined()
        let target = parts.map {
            ($0.first("target") ?? ($0.name == "ignorable" ? $0.first("source") : nil))?.text() ?? ""
        }
        var segment = TranslatedSegment(place: place, sourceText: source, targetText: target.joined(), state: .edited)
        XLIFFUnit.apply(unit.first("details"), to: &segment)
        return segment
    }
}
