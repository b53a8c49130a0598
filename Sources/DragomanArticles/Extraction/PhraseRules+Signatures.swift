// Lines that say who made an article.
extension PhraseRules {
    private static let longestByline = 120
    private static let shortByline = 60
    private static let longestAgency = 24
    private static let longestLabel = 24

    /// The names of who wrote the article, with "by" before them or in an element that is called a byline.
    static func isByline(_ unit: Unit, in outline: Outline) -> Bool {
        guard unit.count <= longestByline, !unit.endsSentence, !isAttribution(outline.text[unit.textRange]) else {
            return false
        }
        if namesOther(unit, in: outline) { return true }
        let isLabelled = unit.opening.kinds.has(.byline) && unit.opening.whole.isEmpty
        let isTitled = JobTitles.mayEnd(outline.text[unit.textRange])
        let mayHoldDay = unit.count <= shortByline && DateTokenizer.mayHoldDay(outline.text[unit.textRange])
        guard isLabelled || isTitled || mayHoldDay || isNamedByline(Int(unit.block), in: outline) else { return false }
        let text = outline.string(unit.textRange)
        if !isLabelled, mayHoldDay { return isNameAndDay(text) }
        if !isLabelled, isTitled { return JobTitles.ends(NameReader.withoutAddresses(text)) }
        let names = NameReader.names(in: text, isByline: true)
        return !names.isEmpty && names.allSatisfy(NameReader.isSignature)
            && (isLabelled && unit.count <= shortByline || names.reduce(0) { $0 + $1.utf8.count } * 3 >= unit.count)
    }

    /// "João Silva | 3 de novembro de 2026": a day, names and a word or two at most.
    private static func isNameAndDay(_ text: String) -> Bool {
        guard let found = DateReader().written(text) else { return false }
        let names = NameReader.names(in: text, isByline: true)
        // Where no space parts words, each sign counts as one.
        let words = names.reduce(2) { $0 + ($1.contains(" ") ? $1.spacedWords.count : $1.count) }
        return !names.isEmpty && names.allSatisfy(NameReader.isSignature) && found.otherWords <= words
    }

    /// A name in a line of its own, behind one that says "Author" and no more.
    static func isSigned(_ unit: Unit, behind label: Unit, in outline: Outline) -> Bool {
        guard !label.opening.whole.isDisjoint(with: .of(.byline, .aboutAuthor)), unit.count <= shortByline,
            !unit.endsSentence
        else { return false }
        let names = NameReader.names(in: outline.string(unit.textRange), isByline: true)
        return !names.isEmpty && names.allSatisfy(NameReader.isSignature)
    }

    /// "Editor: Siti Aminah", "Edited by Ann Lee".
    private static func namesOther(_ unit: Unit, in outline: Outline) -> Bool {
        guard unit.count <= shortByline else { return false }
        let text = outline.text[unit.textRange]
        return
            (text.prefix(longestLabel).contains { $0 == 0x3A || $0 == 0xEF }
            || NameWords.lengthOfDeed(text) > 0)
            && NameReader.namesOther(outline.string(unit.textRange))
    }

    /// Whether a dash opens a line: it says whose a quotation above it is, and perhaps of which day.
    static func isAttribution(_ text: ArraySlice<UInt8>) -> Bool {
        text.starts(with: [0xE2, 0x80, 0x93]) || text.starts(with: [0xE2, 0x80, 0x94])
    }

    private static func isNamedByline(_ node: Int, in outline: Outline) -> Bool {
        let parent = max(0, outline.parent(node))
        return !outline.nodes[node].traits.union(outline.nodes[parent].traits).isDisjoint(with: [.byline, .author])
    }

    /// "dpa", "(AFP)": the agency that a text is from, in a line of its own.
    static func isAgency(_ unit: Unit, in outline: Outline) -> Bool {
        guard unit.count <= longestAgency else { return false }
        let text = outline.text[unit.textRange]
        let start = isAttribution(text) ? text.startIndex + 3 : text.startIndex
        return NameWords.isAgency(text[start...])
    }
}
