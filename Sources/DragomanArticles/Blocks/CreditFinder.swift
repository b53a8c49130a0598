/// Finds where the credit begins at the end of a line about a picture: "The quay at dawn. Photo: Ann Lee", "… (AP Photo/Ann Lee)", "… ＝田中太郎撮影".
struct CreditFinder {
    private let text: UnsafeBufferPointer<UInt8>
    /// Where the line ends without white space.
    private let end: Int
    /// A credit has fewer bytes.
    private static let longest = 100

    /// What stands right before a word.
    private enum Lead {
        /// A letter, or a hyphen or the like between two words.
        case nothing
        case space
        /// The end of a sentence, a bar, a dash, or the beginning of the line.
        case mark
        case bracket
        /// A small letter of another element, which no space parts from a capital: "The quay at dawnPhoto".
        case stuck
    }

    /// Where the credit of a line begins, with the bracket around it; nil where it has none.
    static func start(in line: String) -> String.Index? {
        var line = line
        let offset = line.withUTF8 { CreditFinder($0).start() }
        return offset.map { line.utf8.index(line.startIndex, offsetBy: $0) }
    }

    private init(_ text: UnsafeBufferPointer<UInt8>) {
        self.text = text
        end = (text.lastIndex { $0 > 0x20 } ?? -1) + 1
    }

    private func start() -> Int? {
        var found: Int?
        for index in max(0, end - Self.longest)..<end where text[index] > 0x20 && text[index] & 0xC0 != 0x80 {
            if isSign(at: index) {
                found = index
                continue
            }
            let lead = lead(of: index)
            guard lead != .nothing, CreditLabel.isLetter(text, index..<end) else { continue }
            // Of two labels the last one counts; what else could be a credit is part of the one before it.
            if isLabelled(from: index, behind: lead, isFirst: found == nil)
                || found == nil && isSigned(from: index, behind: lead)
            {
                found = index
            }
        }
        return found.map { $0 - openingBracket(before: $0) }
    }

    /// Whether "©" stands there.
    private func isSign(at index: Int) -> Bool { text[index] == 0xC2 && index + 1 < end && text[index + 1] == 0xA9 }

    /// Whether a word for a credit stands there and names behind it.
    private func isLabelled(from index: Int, behind lead: Lead, isFirst: Bool) -> Bool {
        guard let stop = stop(from: index, behind: lead),
            let label = CreditLabel(text, index..<stop), !label.rest.isEmpty
        else { return false }
        if label.isMarked, lead != .space { return true }
        guard isFirst, label.namesFollow(in: text) else { return false }
        // "Photo by" and the like; of other words a title may be made: "Video Shows Rescue".
        return label.isMarked || lead == .bracket
            || lead == .mark && (label.isPlain || label.isDouble(in: text) || CreditNames.holdsAgency(text, label.rest))
    }

    /// Whether an agency is named there, or it is said who did it.
    private func isSigned(from index: Int, behind lead: Lead) -> Bool {
        guard lead == .bracket || lead == .mark, let stop = stop(from: index, behind: lead) else { return false }
        return CreditNames.namesAgency(text, index..<stop, alone: lead == .bracket)
            || CreditNames.saysWhoDidIt(text, index..<stop)
    }

    /// Where what begins at a position ends: with the bracket around it, which must be the line's end too, or with the line.
    private func stop(from index: Int, behind lead: Lead) -> Int? {
        lead == .bracket ? closingBracket(from: index) : end
    }

    // MARK: What stands before

    private func lead(of index: Int) -> Lead {
        guard index > 0 else { return .mark }
        if openingBracket(before: index) > 0 { return .bracket }
        var before = index - 1
        while before > 0, text[before] == 0x20 { before -= 1 }
        let (byte, isApart) = (text[before], before < index - 1)
        if byte < 0x80 { return lead(behind: byte, isApart, before: text[index]) }
        if isWideMark(endingAt: before) { return .mark }
        return isApart ? .space : .nothing
    }

    private func lead(behind byte: UInt8, _ isApart: Bool, before first: UInt8) -> Lead {
        let isLetter = byte.isASCIILetter
        if !isApart, first.isASCIICapital, byte.isASCIISmallLetter || byte == UInt8(ascii: ")") { return .stuck }
        if isLetter || byte.isASCIIDigit || byte == UInt8(ascii: ",") { return isApart ? .space : .nothing }
        if byte == UInt8(ascii: ")") || byte == UInt8(ascii: "]") { return isApart ? .space : .nothing }
        return isApart || Self.sharpMarks.contains(byte) ? .mark : .nothing
    }

    /// Marks that part what they stand between with or without a space; others, as the hyphen, are within words too.
    private static let sharpMarks = Array("|.!?;=".utf8)

    /// Whether a mark beyond ASCII ends there: a dash, a bar, an ellipsis, a dot, or one of Arabic, Indian or East Asian scripts that ends a sentence.
    private func isWideMark(endingAt last: Int) -> Bool {
        guard last >= 2 else { return false }
        switch (text[last - 2], text[last - 1], text[last]) {
        case (0xE2, 0x80, 0x93), (0xE2, 0x80, 0x94), (0xE2, 0x80, 0xA2), (0xE2, 0x80, 0xA6), (0xE2, 0x80, 0x9D),
            (0xE3, 0x80, 0x82), (0xEF, 0xBC, 0x89), (0xEF, 0xBC, 0x9D), (0xEF, 0xBC, 0x8F), (0xEF, 0xBD, 0x9C),
            (0xE0, 0xA5, 0xA4), (_, 0xC2, 0xB7), (_, 0xC2, 0xBB), (_, 0xDB, 0x94), (_, 0xD8, 0x9F):
            return true
        default: return false
        }
    }

    // MARK: Brackets

    /// The bytes of a bracket that opens right before a position; 0 where none does.
    private func openingBracket(before index: Int) -> Int {
        if index >= 1, text[index - 1] == UInt8(ascii: "(") || text[index - 1] == UInt8(ascii: "[") { return 1 }
        guard index >= 3 else { return 0 }
        switch (text[index - 3], text[index - 2], text[index - 1]) {
        case (0xEF, 0xBC, 0x88), (0xEF, 0xBC, 0xBB), (0xE3, 0x80, 0x90): return 3
        default: return 0
        }
    }

    /// Where the bracket closes that opens before a position, when nothing but a mark follows it.
    private func closingBracket(from index: Int) -> Int? {
        var depth = 1
        var position = index
        while position < end {
            let length = bracket(at: position)
            depth += length.signum()
            if depth == 0 { return end - position - abs(length) <= 1 ? position : nil }
            position += max(1, abs(length))
        }
        return nil
    }

    /// The bytes of a bracket: above zero for one that opens, below zero for one that closes, 0 for none.
    private func bracket(at index: Int) -> Int {
        switch text[index] {
        case UInt8(ascii: "("), UInt8(ascii: "["): return 1
        case UInt8(ascii: ")"), UInt8(ascii: "]"): return -1
        default: break
        }
        guard text[index] >= 0xE3, index + 2 < end else { return 0 }
        switch (text[index], text[index + 1], text[index + 2]) {
        case (0xEF, 0xBC, 0x88), (0xEF, 0xBC, 0xBB), (0xE3, 0x80, 0x90): return 3
        case (0xEF, 0xBC, 0x89), (0xEF, 0xBC, 0xBD), (0xE3, 0x80, 0x91): return -3
        default: return 0
        }
    }
}
