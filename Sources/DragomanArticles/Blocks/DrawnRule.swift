/// Lines drawn with marks, by hand: "***", "___", "* * *", "⁂".
enum DrawnRule {
    /// Whether a paragraph is nothing else.
    static func isDrawn(_ unit: Unit, in outline: Outline) -> Bool {
        // Nearly every line opens with a letter.
        guard unit.kind == .paragraph, unit.count <= longest, opensMark(outline.text[Int(unit.textStart)]) else {
            return false
        }
        let drawn = outline.string(unit.textRange).unicodeScalars.filter { $0 != " " }
        return (drawn.count > 2 || drawn.first == "⁂") && drawn.allSatisfy(marks.contains)
    }

    /// In bytes.
    private static let longest = 60
    private static let marks = Set("*_-–—=~#•·◆◇★☆⁂".unicodeScalars)

    /// Whether a byte of UTF-8 may be the first of one of ``marks``.
    private static func opensMark(_ byte: UInt8) -> Bool {
        byte == 0xC2 || byte == 0xE2 || byte < 0x80 && !byte.isASCIILetter && !byte.isASCIIDigit
    }
}
