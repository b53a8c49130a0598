/// Tells furniture by its words.
enum PhraseRules {
    private static let whole = PhraseBook.Kinds.of(
        .alsoRead, .advertisement, .subscribe, .continues, .nextPage, .singlePage, .share, .comments, .otherArticles,
        .credit,
        .paywall, .topics, .legal, .aboutAuthor, .byline, .dated)

    /// "[Gambas:Video]", "[embed]…[/embed]": what an outlet's editor left for its machine; a few words, or a pair of brackets that closes.
    private static func isShortcode(_ unit: Unit, in outline: Outline) -> Bool {
        guard unit.count < 240, unit.count > 2, outline.text[Int(unit.textStart)] == 0x5B,
            outline.text[Int(unit.textEnd) - 1] == 0x5D
        else { return false }
        let inside = outline.text[unit.textRange]
        if inside.contains(needle: [0x5B, 0x2F]) { return true }
        return inside.reduce(0) { $0 + ($1 == 0x20 ? 1 : 0) } < 4 && !isStop(inside[inside.endIndex - 2])
    }

    /// Markup that was escaped once too often and is shown as text.
    private static func isMarkup(_ unit: Unit, in outline: Outline) -> Bool {
        guard unit.kind != .code, unit.count > 2, outline.text[Int(unit.textStart)] == 0x3C,
            outline.text[Int(unit.textEnd) - 1] == 0x3E
        else { return false }
        let second = outline.text[Int(unit.textStart) + 1]
        return second &- 0x61 < 26 || second == 0x2F || second == 0x21
    }

    /// A line in which the outlet speaks to its reader: it asks for a subscription or a follower and names a newsletter, an application or a network; it says
    /// what is not free, or what of cookies and rights; it gives an address to write to. Words that a quotation opens with are somebody else's.
    private static func isNotice(_ unit: Unit, in outline: Outline) -> Bool {
        let kinds = unit.opening.kinds
        guard unit.count < 240, !kinds.isDisjoint(with: notices), unit.kind == .paragraph || unit.kind == .heading,
            !opensQuotation(outline.text, unit)
        else { return false }
        if kinds.has(.paywall), unit.opening.end - Int(unit.textStart) >= PaywallReader.shortestNotice { return true }
        return outline.text.withUnsafeBufferPointer { text in
            kinds.has(.subscribe) && text[Int(unit.opening.end)] != UInt8(ascii: ",")
                && MarkerWords.occur(.subscription, .network, in: text, unit.textRange)
                || kinds.has(.legal) && MarkerWords.occur(.legal, in: text, Int(unit.opening.end)..<Int(unit.textEnd))
                || kinds.has(.aboutAuthor) && text[unit.textRange].contains(UInt8(ascii: "@"))
        }
    }

    private static let notices = PhraseBook.Kinds.of(.subscribe, .paywall, .legal, .aboutAuthor)

    /// Whether the first mark is a quotation's: somebody says the words.
    private static func opensQuotation(_ text: [UInt8], _ unit: Unit) -> Bool {
        let first = text[Int(unit.textStart)]
        return first == 0x22 || first == 0x27 || first == 0xE2 || first == 0xC2
    }

    /// When the article was published, or how long it takes to read: a line of little else than numbers, or one that says so.
    private static func isDate(_ unit: Unit, in outline: Outline) -> Bool {
        guard unit.count <= 120, !unit.endsSentence else { return false }
        let text = outline.text[unit.textRange]
        let digits = text.count { $0 &- 0x30 < 10 }
        if unit.opening.kinds.has(.dated), digits > 0, unit.count <= 40 || holdsYear(text) { return true }
        return unit.count <= 40 && digits >= 6 && digits * 10 >= unit.count * 3 && holdsYear(text)
    }

    /// Whether four digits by themselves are a year of the last or this century.
    private static func holdsYear(_ text: ArraySlice<UInt8>) -> Bool {
        var run = 0
        for index in text.indices {
            run = text[index] &- 0x30 < 10 ? run + 1 : 0
            let isEnd = index + 1 == text.endIndex || text[index + 1] &- 0x30 >= 10
            guard run == 4, isEnd else { continue }
            if (text[index - 3], text[index - 2]) == (0x31, 0x39) || (text[index - 3], text[index - 2]) == (0x32, 0x30)
            {
                return true
            }
        }
        return false
    }

    /// "12 comments", "1,234 views".
    private static func isCount(_ unit: Unit, in outline: Outline) -> Bool {
        unit.count <= 40
            && !openingBehindNumber(of: unit, in: outline).whole.isDisjoint(with: .of(.comments, .share, .dated))
    }

    /// What a unit opens with behind a number; nothing where it opens with none.
    static func openingBehindNumber(of unit: Unit, in outline: Outline) -> PhraseBook.Opening {
        var start = Int(unit.textStart)
        while start < unit.textEnd, isOfNumber(outline.text[start]) { start += 1 }
        guard start > unit.textStart else { return PhraseBook.Opening() }
        return outline.text.withUnsafeBufferPointer { PhraseBook.shared.opening(of: $0, start..<Int(unit.textEnd)) }
    }

    private static func isOfNumber(_ byte: UInt8) -> Bool {
        byte &- 0x30 < 10 || byte == 0x20 || byte == 0x28 || byte == 0x29 || byte == 0x2C || byte == 0x2E
    }

    /// "© 2026 The Quay": who holds the rights since when.
    private static func isRights(_ unit: Unit, in outline: Outline) -> Bool {
        let text = outline.text[unit.textRange]
        guard unit.count < 160, unit.kind == .paragraph, text.starts(with: "©".utf8) else { return false }
        return holdsYear(text)
    }

    private static func isStop(_ byte: UInt8) -> Bool { byte == 0x2E || byte == 0x21 || byte == 0x3F }

    /// "(rds/bac)": the initials of the desk, in brackets at the end.
    static func isInitials(_ unit: Unit, in outline: Outline) -> Bool {
        guard unit.count <= 24, unit.count > 3, outline.text[Int(unit.textStart)] == 0x28,
            outline.text[Int(unit.textEnd) - 1] == 0x29
        else { return false }
        return outline.text[Int(unit.textStart) + 1..<Int(unit.textEnd) - 1].allSatisfy {
            ($0 | 0x20) &- 0x61 < 26 || $0 == 0x2F || $0 == 0x2C || $0 == 0x20 || $0 == 0x2D
        }
    }

    static func isFurniture(_ unit: Unit, in outline: Outline) -> Bool {
        let opening = unit.opening
        if isMarkup(unit, in: outline) || isShortcode(unit, in: outline) { return true }
        if !opening.whole.isDisjoint(with: whole) { return true }
        if isNotice(unit, in: outline) || isRights(unit, in: outline) { return true }
        if unit.count < 80, opening.labelled.has(.advertisement) { return true }
        if unit.kind == .paragraph, isDate(unit, in: outline) || isCount(unit, in: outline) { return true }
        if unit.count < 220, opening.labelled.has(.alsoRead), unit.linkBytes > 0 { return true }
        if unit.count < 200, opening.kinds.has(.alsoRead), unit.linkShare > 0.4 { return true }
        if unit.count < 200, !opening.labelled.isDisjoint(with: .of(.topics, .credit, .comments, .legal, .dated)),
            unit.kind != .heading
        {
            return unit.linkBytes > 0 || opening.labelled.has(.credit) && unit.count < 80
        }
        return false
    }
}
