import DragomanLanguages

/// What a text says in quotation marks.
enum Quotations {
    /// The insides of the quotations, in order; a mark behind a figure (inches) is none. O(n).
    static func ranges(in text: CheckedText) -> [Range<Int>] {
        var found: [Range<Int>] = []
        var open: Int?
        for index in text.scalars.indices where isMark(text.scalars[index]) && !text.isProtected(index) {
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

    /// Whether there is any mark that can quote, single ones included.
    static func hasMarks(_ text: CheckedText) -> Bool {
        text.scalars.indices.contains { index in
            isMark(text.scalars[index]) || isSingle(text.scalars, index)
        }
    }

    /// `"`, « », “ ” „ ‟, ‹ ›, 「 」 『 』.
    static func isMark(_ scalar: UInt32) -> Bool {
        switch scalar {
        case 0x22, 0xAB, 0xBB, 0x201C...0x201F, 0x2039, 0x203A, 0x300C...0x300F: true
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
