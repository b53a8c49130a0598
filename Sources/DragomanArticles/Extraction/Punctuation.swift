/// The marks of sentences in a text.
struct Punctuation {
    var count: Int32 = 0
    var endsSentence = false

    static func read(_ text: UnsafeBufferPointer<UInt8>, _ range: Range<Int>) -> Punctuation {
        var found = Punctuation()
        // Added up and not branched to: a mark comes where nobody can foresee it.
        var sum: UInt64 = 0
        weights.withUnsafeBufferPointer { weights in
            for index in range { sum &+= weights[Int(text[index])] }
        }
        found.count = Int32(truncatingIfNeeded: sum)
        if sum >> 32 > 0 {
            for index in range where text[index] >= 0xD8 && isWideMark(text, index, range.upperBound) {
                found.count += 1
            }
        }
        found.endsSentence = endsSentence(text, range)
        return found
    }

    /// By byte: 1 for a mark of ASCII, 2³² for a byte that a wide mark may begin with.
    private static let weights: [UInt64] = (0...255).map { (byte: UInt8) in
        switch byte {
        case 0x2C, 0x2E, 0x21, 0x3F, 0x3B: 1
        case 0xD8, 0xDB, 0xE0, 0xE3, 0xEF: 1 << 32
        default: 0
        }
    }

    /// Commas and stops of Arabic (U+060C, U+061B, U+061F, U+06D4), Devanagari (U+0964) and CJK (U+3001, U+3002, U+FF0C, U+FF01, U+FF1F).
    private static func isWideMark(_ text: UnsafeBufferPointer<UInt8>, _ index: Int, _ end: Int) -> Bool {
        let lead = text[index]
        guard index + 1 < end else { return false }
        let second = text[index + 1]
        if lead == 0xD8 { return second == 0x8C || second == 0x9B || second == 0x9F }
        if lead == 0xDB { return second == 0x94 }
        guard index + 2 < end else { return false }
        let third = text[index + 2]
        if lead == 0xE3, second == 0x80 { return third == 0x81 || third == 0x82 }
        if lead == 0xE0, second == 0xA5 { return third == 0xA4 }
        if lead == 0xEF, second == 0xBC { return third == 0x8C || third == 0x81 || third == 0x9F }
        return false
    }

    /// Looks behind closing quotes and brackets for a mark that ends a sentence.
    static func endsSentence(_ text: UnsafeBufferPointer<UInt8>, _ range: Range<Int>) -> Bool {
        var end = range.upperBound
        var steps = 0
        while end > range.lowerBound, steps < 12 {
            let byte = text[end - 1]
            steps += 1
            switch byte {
            case 0x2E, 0x21, 0x3F, 0x3A: return true
            case 0x22, 0x27, 0x29, 0x5D, 0x20, 0x2A: end -= 1
            case 0x80...0xBF:
                let lead = max(range.lowerBound, end - 3)
                if isStop(text, lead..<end) { return true }
                guard isCloser(text, lead..<end) else { return false }
                end -= byte == 0xBB || byte == 0xAB || byte == 0xA0 ? 2 : 3
            default: return false
            }
        }
        return false
    }

    private static func isStop(_ text: UnsafeBufferPointer<UInt8>, _ range: Range<Int>) -> Bool {
        let bytes = (text[range.upperBound - 2], text[range.upperBound - 1])
        if bytes == (0xD8, 0x9F) || bytes == (0xDB, 0x94) { return true }
        guard range.count == 3 else { return false }
        switch (text[range.lowerBound], bytes.0, bytes.1) {
        case (0xE3, 0x80, 0x82), (0xEF, 0xBC, 0x81), (0xEF, 0xBC, 0x9F), (0xE2, 0x80, 0xA6), (0xE0, 0xA5, 0xA4):
            return true
        default: return false
        }
    }

    /// Closing quotes: U+00BB, U+00AB, no-break space, U+2018 to U+201F, U+300D, U+300F, U+FF09.
    private static func isCloser(_ text: UnsafeBufferPointer<UInt8>, _ range: Range<Int>) -> Bool {
        let bytes = (text[range.upperBound - 2], text[range.upperBound - 1])
        if bytes.0 == 0xC2 { return bytes.1 == 0xBB || bytes.1 == 0xAB || bytes.1 == 0xA0 }
        guard range.count == 3 else { return false }
        switch (text[range.lowerBound], bytes.0, bytes.1) {
        case (0xE2, 0x80, 0x98...0x9F), (0xE2, 0x80, 0xB9...0xBA), (0xE3, 0x80, 0x8D), (0xE3, 0x80, 0x8F),
            (0xEF, 0xBC, 0x89),
            (0xE2, 0x80, 0xAF), (0xE2, 0x80, 0x8B...0x8F):
            return true
        default: return false
        }
    }
}
