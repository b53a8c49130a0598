// What an outlet says to its reader.
extension PhraseRules {
    /// A line in which the outlet speaks to its reader: it asks for a subscription or a follower and names a newsletter, an application or a network; it says
    /// what is not free, or what of cookies and rights; it gives an address to write to. Words that a quotation opens with are somebody else's.
    static func isNotice(_ unit: Unit, in outline: Outline) -> Bool {
        let kinds = unit.opening.kinds
        if asksFirst(unit, in: outline) { return true }
        guard unit.count < (kinds.contains(.plain) ? longestPlain : longestNotice), !kinds.isDisjoint(with: notices),
            unit.kind == .paragraph || unit.kind == .heading,
            !opensQuotation(outline.text, unit)
        else { return false }
        if kinds.has(.paywall), unit.opening.end - Int(unit.textStart) >= PaywallReader.shortestNotice { return true }
        if kinds.contains(.plain) { return true }
        return outline.text.withUnsafeBufferPointer { text in
            kinds.has(.subscribe) && text[Int(unit.opening.end)] != UInt8(ascii: ",")
                && (MarkerWords.occur(.subscription, in: text, unit.textRange)
                    // The phrase itself may name a network: "On Facebook".
                    || MarkerWords.occur(.network, in: text, Int(unit.opening.end)..<Int(unit.textEnd)))
                || kinds.has(.legal)
                    && MarkerWords.occur(.legal, .trade, in: text, Int(unit.opening.end)..<Int(unit.textEnd))
                || kinds.has(.aboutAuthor) && text[unit.textRange].contains(UInt8(ascii: "@"))
        }
    }

    /// "What do you think? Tell us in the comments below.": a question and a notice behind it.
    private static func asksFirst(_ unit: Unit, in outline: Outline) -> Bool {
        guard unit.kind == .paragraph, unit.count < longestQuestion * 2, unit.marks > 0 else { return false }
        return outline.text.withUnsafeBufferPointer { text in
            let range = unit.textRange
            guard let mark = range.prefix(longestQuestion).first(where: { text[$0] == UInt8(ascii: "?") }),
                mark + 2 < range.upperBound, text[mark + 1] == 0x20
            else { return false }
            return PhraseBook.shared.opening(of: text, mark + 2..<range.upperBound).kinds.contains(.plain)
        }
    }

    /// In bytes.
    private static let longestQuestion = 80
    private static let longestNotice = 240
    private static let longestPlain = 500
    private static let notices = PhraseBook.Kinds.of(.subscribe, .paywall, .legal, .aboutAuthor).union(.plain)

    /// Whether the first mark is a quotation's: somebody says the words.
    private static func opensQuotation(_ text: [UInt8], _ unit: Unit) -> Bool {
        let start = text[unit.textRange].prefix(3)
        return quotationMarks.contains { start.starts(with: $0) }
    }

    private static let quotationMarks = ["\"", "'", "“", "”", "„", "‟", "‘", "’", "‚", "«", "»", "‹", "›", "「", "『"].map
    {
        Array($0.utf8)
    }

    /// "We may earn an affiliate commission": that an outlet is paid for what its readers buy.
    static func isOfAffiliates(_ unit: Unit, in outline: Outline) -> Bool {
        guard unit.count < 300, unit.kind == .paragraph,
            outline.text[unit.textRange].prefix(reach).contains(needle: stem)
        else {
            return false
        }
        let words = outline.string(unit.textRange).lowercased()
        return affiliates.contains { ByteSearch.holds(words, $0) }
    }

    /// In bytes: such a notice says it soon.
    private static let reach = 120
    /// What all of them have.
    private static let stem = Array("fil".utf8)
    private static let affiliates: [StaticString] = [
        "affiliate commission", "affiliate link", "affiliate-link", "affiliate and/or", "affiliate partner",
        "affiliatelink",
        "liens affiliés", "liens d'affiliation", "enlaces de afiliad", "link di affiliazione", "links de afiliad",
        "linki afiliacyjne",
    ]

    /// "© 2026 The Quay", "ⓒ 무단전재 금지": who holds the rights.
    static func isRights(_ unit: Unit, in outline: Outline) -> Bool {
        guard unit.count < 160, unit.count > 2, unit.kind == .paragraph else { return false }
        let text = outline.text[unit.textRange]
        let first = text.startIndex
        guard (text[first], text[first + 1]) == (0xC2, 0xA9) || text.starts(with: [0xE2, 0x93, 0x92]) else {
            return false
        }
        if !unit.endsSentence || holdsYear(text) { return true }
        return outline.text.withUnsafeBufferPointer {
            MarkerWords.occur(.legal, in: $0, Int(unit.textStart) + 3..<Int(unit.textEnd))
        }
    }
}
