/// Walks over the bytes of a short text that is mostly digits.
struct DigitScanner {
    private let bytes: [UInt8]
    private var index = 0

    /// A text longer than any date is cut.
    init(_ text: some StringProtocol) {
        bytes = Array(text.utf8.prefix(256))
    }

    var isAtEnd: Bool { index >= bytes.count }
    var isAtDigit: Bool { index < bytes.count && bytes[index] >= 0x30 && bytes[index] <= 0x39 }

    mutating func skipSpaces() {
        while index < bytes.count, bytes[index] <= 0x20 { index += 1 }
    }

    mutating func skipDigits() {
        while isAtDigit { index += 1 }
    }

    mutating func digits(atMost limit: Int) -> (value: Int, count: Int) {
        var (value, count) = (0, 0)
        while isAtDigit, count < limit {
            value = value * 10 + Int(bytes[index] - 0x30)
            index += 1
            count += 1
        }
        return (value, count)
    }

    mutating func take(anyOf set: StaticString) -> Bool {
        guard index < bytes.count else { return false }
        let byte = bytes[index]
        let isThere = set.withUTF8Buffer { $0.contains(byte) }
        if isThere { index += 1 }
        return isThere
    }

    /// 1 or -1; U+2212 counts as a minus.
    mutating func sign() -> Int? {
        if take(anyOf: "+") { return 1 }
        if take(anyOf: "-") { return -1 }
        if bytes[index...].starts(with: [0xE2, 0x88, 0x92]) {
            index += 3
            return -1
        }
        return nil
    }
}
