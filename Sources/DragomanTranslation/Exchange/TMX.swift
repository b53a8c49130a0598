import DragomanLanguages

/// Translation memories as TMX 1.4b, level 1.
public enum TMX {
    /// Writes units with everything known of them, so that ``read(_:)`` gives them back as they were.
    public static func write(_ units: [TMXUnit]) -> String {
        var text = """
            <?xml version="1.0" encoding="UTF-8"?>
            <!DOCTYPE tmx SYSTEM "tmx14.dtd">
            <tmx version="1.4">
            <header creationtool="Dragoman" creationtoolversion="1" segtype="sentence" o-tmf="Dragoman" adminlang="en" \
            srclang="*all*" datatype="plaintext"/>
            <body>

            """
        for unit in units { text += element(unit) }
        return text + "</body>\n</tmx>\n"
    }

    private static func element(_ unit: TMXUnit) -> String {
        let entry = unit.entry
        let key = entry.key
        let properties: [(String, String?)] = [
            ("x-engine", key.engine.name), ("x-model", key.engine.model.isEmpty ? nil : key.engine.model),
            ("x-glossary", key.glossaryRevision.isEmpty ? nil : key.glossaryRevision),
            ("x-rules", String(key.rulesRevision)), ("x-middle", entry.middleText),
            ("x-shared", entry.isShared ? "yes" : nil),
        ]
        var text = "<tu\(XMLText.attribute("srclang", key.pair.source.rawValue))>"
        for (name, value) in properties { text += property(name, value) }
        // As memoQ and XTM do: neighbours are properties of the variant in the source language.
        let context = property(contextNames.before[0], unit.before) + property(contextNames.after[0], unit.after)
        text += variant(key.pair.source, context, key.sourceText) + variant(key.pair.target, "", entry.targetText)
        return text + "</tu>\n"
    }

    private static func property(_ name: String, _ value: String?) -> String {
        value.map { "<prop type=\"\(name)\">\(content($0))</prop>" } ?? ""
    }

    private static func variant(_ language: Language, _ properties: String, _ text: String) -> String {
        "<tuv\(XMLText.attribute("xml:lang", language.rawValue))>\(properties)<seg>\(content(text))</seg></tuv>"
    }

    private static func content(_ text: String) -> String {
        XMLText.content(text) { "<ph type=\"x-character\">\($0)</ph>" }
    }

    /// Native codes of other programs inside a segment: no text of the sentence.
    private static let codes: Set<String> = ["bpt", "ept", "ph", "it", "ut"]

    /// The properties that hold the sentences before and after: memoQ's and XTM's, XTM's older ones, OmegaT's.
    private static let contextNames = (
        before: ["x-context-pre", "x-previous-source-text", "prev"],
        after: ["x-context-post", "x-next-source-text", "next"]
    )

    /// Reads any TMX file. Each variant that is not in the unit's source language gives a unit; those of other
    /// programs have the engine `tmx` with the program as its model.
    /// - Throws: ``ExchangeError`` when the file is not TMX.
    public static func read(_ bytes: [UInt8]) throws(ExchangeError) -> [TMXUnit] {
        let root = try XMLReader.root(of: bytes)
        guard root.name == "tmx", let body = root.first("body") else {
            throw ExchangeError(message: "The file is not TMX: it has no tmx element with a body.")
        }
        let header = root.first("header")
        let foreign = EngineIdentifier(name: "tmx", model: header?.attributes["creationtool"] ?? "")
        return body.children("tu").flatMap { units(of: $0, sourceLanguage: header?.attributes["srclang"], foreign) }
    }

    private static func units(
        of unit: XMLElement, sourceLanguage: String?, _ foreign: EngineIdentifier
    ) -> [TMXUnit] {
        let variants = unit.children("tuv").compactMap { variant -> Variant? in
            guard let language = variant.language, let segment = variant.first("seg") else { return nil }
            return Variant(
                language: Language(rawValue: language), text: segment.text(without: codes), element: variant)
        }
        let wanted = Language(rawValue: unit.attributes["srclang"] ?? sourceLanguage ?? "")
        let named =
            variants.firstIndex { $0.language == wanted }
            ?? variants.firstIndex { $0.language.primary == wanted.primary }
        guard let source = named ?? variants.indices.first else { return [] }
        let properties = Self.properties(of: unit)
        let context = properties.merging(Self.properties(of: variants[source].element)) { $1 }
        let engine = properties["x-engine"].map { EngineIdentifier(name: $0, model: properties["x-model"] ?? "") }
        return variants.indices.filter { $0 != source }.map { target in
            let key = MemoryKey(
                sourceText: variants[source].text,
                pair: LanguagePair(source: variants[source].language, target: variants[target].language),
                engine: engine ?? foreign, glossaryRevision: properties["x-glossary"] ?? "",
                rulesRevision: properties["x-rules"].flatMap { Int($0) } ?? 1)
            let entry = MemoryEntry(
                key: key, targetText: variants[target].text, middleText: properties["x-middle"],
                isShared: properties["x-shared"] == "yes")
            return TMXUnit(
                entry: entry, before: neighbour(contextNames.before, in: context, isOwn: engine != nil),
                after: neighbour(contextNames.after, in: context, isOwn: engine != nil))
        }
    }

    private struct Variant {
        var language: Language
        var text: String
        var element: XMLElement
    }

    private static func properties(of element: XMLElement) -> [String: String] {
        var properties: [String: String] = [:]
        for property in element.children("prop") { properties[property.attributes["type"] ?? ""] = property.text() }
        return properties
    }

    /// A neighbour's text; memoQ writes `<seg>` around it, as text.
    private static func neighbour(_ names: [String], in properties: [String: String], isOwn: Bool) -> String? {
        guard var text = names.lazy.compactMap({ properties[$0] }).first else { return nil }
        if isOwn { return text }
        if text.hasPrefix("<seg>"), text.hasSuffix("</seg>") { text = String(text.dropFirst(5).dropLast(6)) }
        return text.isEmpty ? nil : text
    }
}
