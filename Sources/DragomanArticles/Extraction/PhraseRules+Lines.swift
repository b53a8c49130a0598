// Lines of a form that text does not have: dates, counts, topics, captions, links with pictures.
extension PhraseRules {
    private static let longestCaption = 300
    private static let longestDay = 80
    private static let mostWordsOfDate = 4
    /// In nodes.
    private static let largestCard = 60

    /// When the article was published, or how long it takes to read: a line of little else than numbers, or one that says so.
    static func isDate(_ unit: Unit, in outline: Outline) -> Bool {
        guard unit.count <= 120, !unit.endsSentence || unit.count <= 60 && unit.opening.kinds.has(.dated) else {
            return false
        }
        let text = outline.text[unit.textRange]
        let digits = text.count { $0.isASCIIDigit }
        if unit.opening.kinds.has(.dated), digits > 0, unit.count <= 40 || holdsYear(text) {
            // "Am 3. Mai 2026 begann der Bau der Brücke" tells what happened that day.
            let words = DateReader().written(outline.string(unit.textRange))?.otherWords ?? 0
            return words <= (unit.count <= 40 ? mostWordsOfDate : mostWordsOfDate * 2)
        }
        return unit.count <= 40 && digits >= 6 && digits * 10 >= unit.count * 3 && holdsYear(text)
    }

    /// A day written in any language, with a word or two beside it at most: "Sabtu, 14 Maret 2026", "14. ožujka 2026.", "๑๔ มีนาคม ๒๕๖๙".
    static func isDay(_ unit: Unit, in outline: Outline) -> Bool {
        let text = outline.text[unit.textRange]
        guard unit.count <= longestDay, !isAttribution(text), DateTokenizer.mayHoldDay(text),
            unit.opening.kinds.has(.dated) || !text.contains(needle: [0x3A, 0x20]),
            let found = DateReader().written(outline.string(unit.textRange))
        else { return false }
        return found.otherWords <= (unit.endsSentence ? 1 : 2)
    }

    /// Whether four digits by themselves are a year of the last or this century.
    static func holdsYear(_ text: ArraySlice<UInt8>) -> Bool {
        var run = 0
        for index in text.indices {
            run = text[index].isASCIIDigit ? run + 1 : 0
            let isEnd = index + 1 == text.endIndex || !text[index + 1].isASCIIDigit
            guard run == 4, isEnd else { continue }
            if (text[index - 3], text[index - 2]) == (0x31, 0x39) || (text[index - 3], text[index - 2]) == (0x32, 0x30)
            {
                return true
            }
        }
        return false
    }

    /// Whether one link holds the whole unit and a picture: it leads to another article.
    static func isCard(_ unit: Unit, in outline: Outline) -> Bool {
        guard unit.linkShare > 0.9, !unit.endsSentence, unit.kind == .paragraph || unit.kind == .heading,
            let link = outline.ancestor(.a, of: Int(unit.first)), outline.end(link) >= unit.last,
            outline.end(link) - link < largestCard
        else { return false }
        return outline.nodes[link..<outline.end(link)].contains { $0.name == .img || $0.name == .picture }
    }

    /// Whether a paragraph ends with who took a picture, as captions do: "… © Ann Lee/AP", "… (Photo: Ann Lee)".
    static func endsWithCredit(_ unit: Unit, in outline: Outline) -> Bool {
        guard unit.count <= longestCaption else { return false }
        return outline.text.withUnsafeBufferPointer { text in
            let range = unit.textRange.suffix(90)
            let isWhole = range.count == unit.count
            if holdsCopyright(text, isWhole ? range.dropFirst(4) : range) { return true }
            guard range.suffix(3).contains(where: { isClosing(text[$0]) }),
                let bracket = range.last(where: { text[$0] == UInt8(ascii: "(") || text[$0] == UInt8(ascii: "[") }),
                let close = (bracket..<range.upperBound).first(where: { isClosing(text[$0]) }),
                range.upperBound - close <= 3
            else { return false }
            return PhraseBook.shared.opening(of: text, bracket + 1..<close).kinds.has(.credit)
        }
    }

    private static func isClosing(_ byte: UInt8) -> Bool { byte == UInt8(ascii: ")") || byte == UInt8(ascii: "]") }

    /// Whether "©" stands in a range of UTF-8.
    private static func holdsCopyright(_ text: UnsafeBufferPointer<UInt8>, _ range: Range<Int>) -> Bool {
        range.dropFirst().contains { text[$0] == 0xA9 && text[$0 - 1] == 0xC2 }
    }

    /// "12 comments", "1,234 views", "Comments (5)".
    static func isCount(_ unit: Unit, in outline: Outline) -> Bool {
        guard unit.count <= 40 else { return false }
        let counted = PhraseBook.Kinds.of(.comments, .share)
        let rest = outline.text[Int(max(unit.opening.end, Int(unit.textStart)))..<Int(unit.textEnd)]
        // "Top 5" is a list: "top" is a phrase that leads up the page.
        let isBefore =
            !unit.opening.kinds.isDisjoint(with: counted) && unit.opening.end - Int(unit.textStart) > 3
            && rest.count > 1 && rest.allSatisfy(isOfNumber)
        return isBefore
            || !openingBehindNumber(of: unit, in: outline).whole.isDisjoint(with: counted.union(.of(.dated)))
    }

    /// "Topics: bridge, river".
    static func isTopicList(_ unit: Unit, in outline: Outline) -> Bool {
        unit.count < 80 && unit.opening.labelled.has(.topics) && !unit.endsSentence && unit.kind == .paragraph
    }

    /// What a unit opens with behind a number; nothing where it opens with none.
    static func openingBehindNumber(of unit: Unit, in outline: Outline) -> PhraseBook.Opening {
        var start = Int(unit.textStart)
        while start < unit.textEnd, isOfNumber(outline.text[start]) { start += 1 }
        guard start > unit.textStart else { return PhraseBook.Opening() }
        return outline.text.withUnsafeBufferPointer { PhraseBook.shared.opening(of: $0, start..<Int(unit.textEnd)) }
    }

    private static func isOfNumber(_ byte: UInt8) -> Bool {
        byte.isASCIIDigit || byte == 0x20 || byte == 0x28 || byte == 0x29 || byte == 0x2C || byte == 0x2E
    }
}
