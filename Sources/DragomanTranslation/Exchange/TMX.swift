import DragomanLanguages

/// Translation memories as TMX 1.4b, level 1.
public enum TMX {
    /// Writes entries with everything known of them, so that ``read(_:)`` gives them back as they were.
    public static func write(_ entries: [MemoryEntry]) -> String {
        var text = """
            <?xml version="1.0" encoding="UTF-8"?>
            <!DOCTYPE tmx SYSTEM "tmx14.dtd">
            <tmx version="1.4">
            <header creationtool="Dragoman" creationtoolversion="1" segtype="sentence" o-tmf="Dragoman" adminlang="en" \
            srclang="*all*" datatype="plaintext"/>
            <body>

            """
        for entry in entries { text += unit(entry) }
        return text + "</body>\n</tmx>\n"
    }

    private static func unit(_ entry: MemoryEntry) -> String {
        let key = entry.key
        let properties: [(String, String?)] = [
            ("x-engine", key.engine.name), ("x-model", key.engine.model.isEmpty ? nil : key.engine.model),
            ("x-glossary", key.glossaryRevision.isEmpty ? nil : key.glossaryRevision),
            ("x-rules", String(key.rulesRevision)), ("x-middle", entry.middleText),
            ("x-shared", entry.isShared ? "yes" : nil),
        ]
        var text = "<tu\(XMLText.attribute("srclang", key.pair.source.rawValue))>"
        for (name, value) in properties {
            if let value { text += "<prop type=\"\(name)\">\(content(value))</prop>" }
        }
        text += variant(key.pair.source, key.sourceText) + variant(key.pair.target, entry.targetText)
        return text + "</tu>\n"
    }

    private static func variant(_ language: Language, _ text: String) -> String {
        "<tuv\(XMLText.attribute("xml:lang", language.rawValue))><seg>\(content(text))</seg></tuv>"
    }

    private static func content(_ text: String) -> String {
        XMLText.content(text) { "<ph type=\"x-character\">\($0)</ph>" }
    }

    /// Native codes of other programs inside a segment: no text of the sentence.
    private static let codes: Set<String> = ["bpt", "ept", "ph", "it", "ut"]

    /// Reads any TMX file. Each variant that is not in the unit's source language gives an entry; units of other
    /// programs have the engine `tmx` with the program as its model.
    /// - Throws: ``ExchangeError`` when the file is not TMX.
    public static func read(_ bytes: [UInt8]) throws(ExchangeError) -> [MemoryEntry] {
        let root = try XMLReader.root(of: bytes)
        guard root.name == "tmx", let body = root.first("body") else {
            throw ExchangeError(message: "The file is not TMX: it has no tmx element with a body.")
        }
        let header = root.first("header")
        let foreign = EngineIdentifier(name: "tmx", model: header?.attributes["creationtool"] ?? "")
        return body.children("tu").flatMap { entries(of: $0, sourceLanguage: header?.attributes["srclang"], foreign) }
    }

    private static func entries(
        of unit: XMLElement, sourceLanguage: String?, _ foreign: EngineIdentifier
    ) -> [MemoryEntry] {
        let variants = unit.children("tuv").compactMap { variant -> (language: Language, text: String)? in
            guard let language = variant.language, let segment = variant.first("seg") else { return nil }
            return (Language(rawValue: language), segment.text(without: codes))
        }
        let wanted = Language(rawValue: unit.attributes["srclang"] ?? sourceLanguage ?? "")
        let named =
            variants.firstIndex { $0.language == wanted }
            ?? variants.firstIndex { $0.language.primary == wanted.primary }
        guard let source = named ?? variants.indices.first else { return [] }
        var properties: [String: String] = [:]
        for property in unit.children("prop") { properties[property.attributes["type"] ?? ""] = property.text() }
        let engine = properties["x-engine"].map { EngineIdentifier(name: $0, model: properties["x-model"] ?? "") }
        return variants.indices.filter { $0 != source }.map { target in
            let key = MemoryKey(
                sourceText: variants[source].text,
                pair: LanguagePair(source: variants[source].language, target: variants[target].language),
                engine: engine ?? foreign, glossaryRevision: properties["x-glossary"] ?? "",
                rulesRevision: properties["x-rules"].flatMap { Int($0) } ?? 1)
            return MemoryEntry(
                key: key, targetText: variants[target].text, middleText: properties["x-middle"],
                isShared: properties["x-shared"] == "yes")
        }
    }
}
