import DragomanLanguages

/// What a text says in quotation marks.
enum Quotations {
    /// The insides of the quotations, in order; a mark behind a figure (inches) is none. O(n).
    static func ranges(in text: CheckedText) -> [Range<Int>] {
        var found: [Range<Int>] = []
        var open: Int?
        for index in text.scalars.indices
        where isMark(text.scalars[index]) && !isTitleMark(text.scalars[index]) && !text.isProtected(index) {
            if isInsideWord(text.scalars, index) { continue }
            if text.scalars[index] == 0x22, open == nil, index > 0, Scalars.kind(text.scalars[index - 1]) == .digit {
                continue
            }
            if let start = open {
                found.append(start..<index)
                open = nil
            } else {
                open = index + 1
            }
        }
        return found
    }

    /// The mark of a Hebrew abbreviation: a letter on either side.
    private static func isInsideWord(_ scalars: [UInt32], _ index: Int) -> Bool {
        index > 0 && index + 1 < scalars.count && Scalars.kind(scalars[index - 1]) == .letter
            && Scalars.kind(scalars[index + 1]) == .letter
    }

    /// Whether there is any mark that can quote: single ones, and the dash that dialogue begins with, included.
    static func hasMarks(_ text: CheckedText) -> Bool {
        if let first = text.scalars.first, first == 0x2013 || first == 0x2014 || first == 0x2015 { return true }
        return text.scalars.indices.contains { index in
            isMark(text.scalars[index]) || isSingle(text.scalars, index)
        }
    }

    /// 〈 〉 《 》, which stand around titles: other languages write those otherwise, or without marks.
    private static func isTitleMark(_ scalar: UInt32) -> Bool { (0x3008...0x300B).contains(scalar) }

    /// `"`, « », “ ” „ ‟, ‹ ›, 〈 〉 《 》 「 」 『 』, ״, ″, ＂.
    static func isMark(_ scalar: UInt32) -> Bool {
        switch scalar {
        case 0x22, 0xAB, 0xBB, 0x201C...0x201F, 0x2039, 0x203A, 0x3008...0x300F, 0x5F4, 0x2033, 0xFF02: true
        default: false
        }
    }

    /// ‘, or an apostrophe that is not inside a word.
    private static func isSingle(_ scalars: [UInt32], _ index: Int) -> Bool {
        if scalars[index] == 0x2018 { return true }
        guard scalars[index] == 0x27 || scalars[index] == 0x2019 else { return false }
        let before = index > 0 ? Scalars.kind(scalars[index - 1]) : .space
        let after = index + 1 < scalars.count ? Scalars.kind(scalars[index + 1]) : .space
        return before != .letter || after != .letter
    }
}
