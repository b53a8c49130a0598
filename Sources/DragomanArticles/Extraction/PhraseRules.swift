/// Tells furniture by its words.
enum PhraseRules {
    private static let whole = PhraseBook.Kinds.of(
        .alsoRead, .advertisement, .subscribe, .continues, .nextPage, .singlePage, .share, .comments, .otherArticles,
        .credit,
        .paywall, .topics, .legal, .aboutAuthor, .byline, .dated)
    private static let opensShort = PhraseBook.Kinds.of(
        .advertisement, .subscribe, .continues, .share, .paywall, .legal)

    static func isFurniture(_ unit: Unit, in outline: Outline) -> Bool {
        let opening = unit.opening
        if outline.text[Int(unit.textStart)] == 0x3C, outline.text[Int(unit.textEnd) - 1] == 0x3E { return true }
        if !opening.whole.isDisjoint(with: whole) { return true }
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
