// What an outlet says to its reader.
extension PhraseRules {
    /// A line in which the outlet speaks to its reader: it asks for a subscription or a follower and names a newsletter, an application or a network; it says
    /// what is not free, or what of cookies and rights; it gives an address to write to. Words that a quotation opens with are somebody else's.
    static func isNotice(_ unit: Unit, in outline: Outline) -> Bool {
        let kinds = unit.opening.kinds
        guard unit.count < 240, !kinds.isDisjoint(with: notices), unit.kind == .paragraph || unit.kind == .heading,
            !opensQuotation(outline.text, unit)
        else { return false }
        if kinds.has(.paywall), unit.opening.end - Int(unit.textStart) >= PaywallReader.shortestNotice { return true }
        return outline.text.withUnsafeBufferPointer { text in
            kinds.has(.subscribe) && text[Int(unit.opening.end)] != UInt8(ascii: ",")
                && MarkerWords.occur(.subscription, .network, in: text, unit.textRange)
                || kinds.has(.legal)
                    && MarkerWords.occur(.legal, .trade, in: text, Int(unit.opening.end)..<Int(unit.textEnd))
                || kinds.has(.aboutAuthor) && text[unit.textRange].contains(UInt8(ascii: "@"))
        }
    }

    private static let notices = PhraseBook.Kinds.of(.subscribe, .paywall, .legal, .aboutAuthor)

    /// Whether the first mark is a quotation's: somebody says the words.
    private static func opensQuotation(_ text: [UInt8], _ unit: Unit) -> Bool {
        let first = text[Int(unit.textStart)]
        return first == 0x22 || first == 0x27 || first == 0xE2 || first == 0xC2
    }

    /// "© 2026 The Quay": who holds the rights since when.
    static func isRights(_ unit: Unit, in outline: Outline) -> Bool {
        let text = outline.text[unit.textRange]
        guard unit.count < 160, unit.kind == .paragraph, text.starts(with: "©".utf8) else { return false }
        return holdsYear(text)
    }
}
