import DragomanLanguages

/// Glossaries as TBX-Basic (version 2, `martif`); version 3 (`tbx`) is read too.
public enum TBX {
    /// Writes every entry as a concept: its term, its rendering as preferred, the forbidden ones as deprecated.
    public static func write(_ glossary: Glossary) -> String {
        var text = """
            <?xml version="1.0" encoding="UTF-8"?>
            <!DOCTYPE martif SYSTEM "TBXBasiccoreStructV02.dtd">
            <martif type="TBX-Basic" xml:lang="en">
            <martifHeader><fileDesc><sourceDesc><p>Dragoman</p></sourceDesc></fileDesc>\
            <encodingDesc><p type="XCSURI">TBXBasicXCSV02.xcs</p></encodingDesc></martifHeader>
            <text><body>

            """
        for (number, entry) in glossary.entries.enumerated() { text += concept(entry, number: number + 1) }
        return text + "</body></text>\n</martif>\n"
    }

    private static func concept(_ entry: GlossaryEntry, number: Int) -> String {
        var text = "<termEntry id=\"c\(number)\">"
        if let note = entry.note { text += "<note>\(content(note))</note>" }
        let exact = entry.isCaseSensitive ? "<termNote type=\"x-caseSensitive\">yes</termNote>" : ""
        text +=
            "<langSet\(XMLText.attribute("xml:lang", entry.pair.source.rawValue))>" + term(entry.term, exact)
            + "</langSet>"
        text += "<langSet\(XMLText.attribute("xml:lang", entry.pair.target.rawValue))>"
        text += term(entry.rendering, status("preferredTerm-admn-sts"))
        for wrong in entry.forbidden { text += term(wrong, status("deprecatedTerm-admn-sts")) }
        return text + "</langSet></termEntry>\n"
    }

    private static func term(_ text: String, _ note: String) -> String {
        "<tig><term>\(content(text))</term>\(note)</tig>"
    }

    private static func status(_ status: String) -> String {
        "<termNote type=\"administrativeStatus\">\(status)</termNote>"
    }

    private static func content(_ text: String) -> String {
        XMLText.content(text) { _ in "\u{FFFD}" }
    }

    private struct Term {
        var text: String
        var isWrong: Bool
        var isCaseSensitive: Bool
    }

    /// Reads a glossary. With `pair`, terms of these languages; without, each concept's first language is the source of its others.
    /// - Throws: ``ExchangeError`` when the file is not TBX.
    public static func read(_ bytes: [UInt8], pair: LanguagePair? = nil) throws(ExchangeError) -> Glossary {
        let root = try XMLReader.root(of: bytes)
        guard root.name == "martif" || root.name == "tbx" else {
            throw ExchangeError(message: "The file is not TBX: its outermost element is \(root.name).")
        }
        var glossary = Glossary()
        for concept in root.descendants(["termEntry", "conceptEntry"]) {
            let sets = concept.children().filter { ["langSet", "langSec"].contains($0.name) }
                .map { (language: Language(rawValue: $0.language ?? ""), terms: terms(of: $0)) }
            glossary.entries += entries(of: sets, pair: pair, note: concept.first("note")?.text())
        }
        return glossary
    }

    private static func entries(
        of sets: [(language: Language, terms: [Term])], pair: LanguagePair?, note: String?
    ) -> [GlossaryEntry] {
        let wanted = pair?.source ?? sets.first?.language
        guard let source = sets.first(where: { $0.language == wanted }) else { return [] }
        var entries: [GlossaryEntry] = []
        for target in sets where target.language != source.language {
            if let pair, target.language != pair.target { continue }
            guard let rendering = target.terms.first(where: { !$0.isWrong }) else { continue }
            for term in source.terms where !term.isWrong {
                entries.append(
                    GlossaryEntry(
                        pair: LanguagePair(source: source.language, target: target.language), term: term.text,
                        rendering: rendering.text, forbidden: target.terms.filter(\.isWrong).map(\.text),
                        isCaseSensitive: term.isCaseSensitive, note: note))
            }
        }
        return entries
    }

    private static func terms(of set: XMLElement) -> [Term] {
        set.descendants(["tig", "ntig", "termSec"]).compactMap { group in
            guard let text = group.descendants(["term"]).first?.text() else { return nil }
            var notes: [String: String] = [:]
            for note in group.descendants(["termNote"]) { notes[note.attributes["type"] ?? ""] = note.text() }
            let status = (notes["administrativeStatus"] ?? "").lowercased()
            let isWrong = ["deprecated", "superseded", "notrecommended", "obsolete"].contains { status.hasPrefix($0) }
            return Term(text: text, isWrong: isWrong, isCaseSensitive: notes["x-caseSensitive"] == "yes")
        }
    }
}
