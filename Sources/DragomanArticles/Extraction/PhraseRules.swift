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

    /// Markup that was escaped once too often and is shown as text: all of a line, or the beginning of one, or what stands behind "Advertisement".
    private static func isMarkup(_ unit: Unit, in outline: Outline) -> Bool {
        guard unit.kind != .code, unit.count > 2 else { return false }
        let text = outline.text[unit.textRange]
        if unit.opening.kinds.has(.advertisement), text.contains(0x3C) { return true }
        let second = text[Int(unit.textStart) + 1]
        guard text.first == 0x3C, second.isASCIISmallLetter || second == 0x2F || second == 0x21 else { return false }
        return text.last == 0x3E || text.contains(needle: [0x3C, 0x2F])
    }

    private static func isStop(_ byte: UInt8) -> Bool { byte == 0x2E || byte == 0x21 || byte == 0x3F }

    /// "(rds/bac)": the initials of the desk, in brackets at the end.
    static func isInitials(_ unit: Unit, in outline: Outline) -> Bool {
        guard unit.count <= 24, unit.count > 3, outline.text[Int(unit.textStart)] == 0x28,
            outline.text[Int(unit.textEnd) - 1] == 0x29
        else { return false }
        return outline.text[Int(unit.textStart) + 1..<Int(unit.textEnd) - 1].allSatisfy {
            $0.isASCIILetter || $0 == 0x2F || $0 == 0x2C || $0 == 0x20 || $0 == 0x2D
        }
    }

    /// "Article content": a heading that nobody sees, which names a part of the page.
    private static func isForScreenReaders(_ unit: Unit, in outline: Outline) -> Bool {
        unit.kind == .heading && outline.nodes[Int(unit.block)].traits.contains(.screenReaderOnly)
    }

    /// "Next page: The critics", "Go to page 2", "→": a line that is a link to another page.
    private static func leadsToPage(_ unit: Unit, in outline: Outline) -> Bool {
        guard unit.kind != .heading else { return false }
        if unit.opening.labelled.has(.nextPage), unit.linkShare > 0.5, unit.count < longestPageLine { return true }
        guard unit.count < longestPageLink, unit.linkShare > 0.9 else { return false }
        if unit.opening.kinds.has(.continues) { return true }
        return outline.text.withUnsafeBufferPointer { text in
            let words = UnsafeBufferPointer(rebasing: text[unit.textRange])
            if words.contains(where: \.isASCIIDigit) {
                return PageNumber(in: words) != nil && WordForPage.stands(in: words)
            }
            return !words.contains(where: WordForPage.isOfWord)
        }
    }

    /// In bytes.
    private static let (longestPageLink, longestPageLine) = (40, 120)

    static func isFurniture(_ unit: Unit, in outline: Outline) -> Bool {
        let opening = unit.opening
        if isMarkup(unit, in: outline) || isShortcode(unit, in: outline) { return true }
        if !opening.whole.isDisjoint(with: whole) { return true }
        if isNotice(unit, in: outline) || isRights(unit, in: outline) { return true }
        if isOfAffiliates(unit, in: outline) || isCard(unit, in: outline) { return true }
        if unit.count < 80, opening.labelled.has(.advertisement) { return true }
        if isForScreenReaders(unit, in: outline) || leadsToPage(unit, in: outline) { return true }
        if unit.kind == .paragraph,
            isDate(unit, in: outline) || isDay(unit, in: outline) || isByline(unit, in: outline)
                || isCount(unit, in: outline) || isAgency(unit, in: outline) || isTopicList(unit, in: outline)
                || endsWithCredit(unit, in: outline)
        {
            return true
        }
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
