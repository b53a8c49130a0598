/// Tells who made a picture from what it shows, where both stand in one line.
enum CreditReader {
    /// A credit has fewer bytes.
    private static let longest = 100

    /// A caption without the credit at its end: "… (Photo: Ann Lee)", "… © Ann Lee", "… | Photo: Ann Lee"; whole where it has none.
    ///
    /// - Parameter known: the credit that stands apart, which then goes from the caption's end if it is there once more.
    static func split(_ caption: [Inline], known: String?) -> (caption: [Inline], credit: String?) {
        guard case .text(let run) = caption.last,
            let start = start(in: run) ?? known.map({ end(of: run, saying: $0) })
        else { return (caption, known) }
        let head = trimmed(run[..<start])
        let credit = known ?? name(String(run[start...]))
        guard !credit.isEmpty else { return (caption, known) }
        return (caption.dropLast() + (head.isEmpty ? [] : [.text(String(head))]), credit)
    }

    /// "Ann Lee" of "(Photo: Ann Lee)".
    static func name(_ text: String) -> String {
        let inner = text.drop { openings.contains($0) || $0.isWhitespace }
        // A bracket that opens in an element before closes here alone.
        let isOpen = inner.startIndex > text.startIndex || !text.contains(where: openings.contains)
        let whole =
            isOpen ? String(inner.reversed().drop { closings.contains($0) || $0.isWhitespace }.reversed()) : text
        let opening = opening(of: whole[...])
        let isLabelled = opening.labelled.has(.credit)
        guard isLabelled || whole.hasPrefix("©") else { return whole }
        let rest = isLabelled ? String(decoding: whole.utf8.dropFirst(opening.end), as: UTF8.self) : whole
        let name = rest.drop { $0 == ":" || $0.isWhitespace || $0 == "|" || $0 == "©" }
        return name.isEmpty ? whole : String(name)
    }

    private static let openings: Set<Character> = ["(", "[", "（"]
    private static let closings: Set<Character> = [")", "]", "）"]
    private static let separators: Set<Character> = ["|", "/", "-", "–", "—", "·", "•"]

    private static func trimmed(_ text: Substring) -> Substring {
        var text = text
        while let last = text.last, last.isWhitespace || separators.contains(last) || openings.contains(last) {
            text.removeLast()
        }
        return text
    }

    /// Where a run says at its end what is known to be the credit, or else its end.
    private static func end(of run: String, saying credit: String) -> String.Index {
        let tail = run.suffix(credit.count)
        let isSaid = tail.elementsEqual(credit) { $0 == $1 || $0.isWhitespace && $1.isWhitespace }
        return isSaid ? tail.startIndex : run.endIndex
    }

    private static func opening(of text: Substring) -> PhraseBook.Opening {
        var text = text
        return text.withUTF8 { PhraseBook.shared.opening(of: $0, 0..<$0.count) }
    }
}

// MARK: Where it begins

extension CreditReader {
    /// Where the credit begins: the last copyright sign, or word for a credit behind a bracket, a bar, a dash or the end of a sentence, or stuck to one.
    private static func start(in run: String) -> String.Index? {
        var run = run
        let offset = run.withUTF8 { start(in: $0) }
        return offset.map { run.utf8.index(run.startIndex, offsetBy: $0) }
    }

    private static func start(in bytes: UnsafeBufferPointer<UInt8>) -> Int? {
        var previous: UInt8 = bytes.count > longest ? UInt8(ascii: "a") : UInt8(ascii: ".")
        var (isOpen, found): (Bool, Int?) = (bytes.count <= longest, nil)
        for index in max(0, bytes.count - longest)..<bytes.count {
            let byte = bytes[index]
            if byte == 0x20 { continue }
            let isStuck =
                isUpper(byte) && (isLower(previous) || previous == UInt8(ascii: ")"))
                && bytes[index - 1] == previous
            if isSign(bytes, at: index) || (isOpen || isStuck) && isLabel(bytes, at: index, behind: previous) {
                found = index
            }
            isOpen = isMark(bytes, at: index)
            previous = byte
        }
        guard let found, found > 0 else { return found }
        return bytes[found - 1] == UInt8(ascii: "(") || bytes[found - 1] == UInt8(ascii: "[") ? found - 1 : found
    }

    private static func isUpper(_ byte: UInt8) -> Bool { byte &- 0x41 < 26 }
    private static func isLower(_ byte: UInt8) -> Bool { byte &- 0x61 < 26 }

    /// Whether "©" stands there.
    private static func isSign(_ bytes: UnsafeBufferPointer<UInt8>, at index: Int) -> Bool {
        bytes[index] == 0xC2 && index + 1 < bytes.count && bytes[index + 1] == 0xA9
    }

    /// Whether a mark ends there: one of ASCII, or a dash, a dot or a bracket beyond it.
    private static func isMark(_ bytes: UnsafeBufferPointer<UInt8>, at index: Int) -> Bool {
        let byte = bytes[index]
        if byte < 0x80 { return !isUpper(byte) && !isLower(byte) && byte &- 0x30 >= 10 && byte != UInt8(ascii: ",") }
        guard index >= 2 else { return false }
        let sign = (bytes[index - 2], bytes[index - 1], byte)
        return sign == (0xE2, 0x80, 0x93) || sign == (0xE2, 0x80, 0x94) || sign == (0xE2, 0x80, 0xA2)
            || sign == (0xE3, 0x80, 0x82) || sign == (0xEF, 0xBC, 0x88) || sign.1 == 0xC2 && byte == 0xB7
    }

    /// Whether a word for a credit stands there before a colon, or in a bracket without one.
    private static func isLabel(_ bytes: UnsafeBufferPointer<UInt8>, at index: Int, behind previous: UInt8) -> Bool {
        guard isUpper(bytes[index]) || isLower(bytes[index]) || bytes[index] >= 0xC3 else { return false }
        let opening = PhraseBook.shared.opening(of: bytes, index..<bytes.count)
        let isInBracket = previous == UInt8(ascii: "(") || previous == UInt8(ascii: "[")
        return opening.labelled.has(.credit) || isInBracket && opening.kinds.has(.credit)
    }
}
