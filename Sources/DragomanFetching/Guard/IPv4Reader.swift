/// The WHATWG URL Standard's IPv4 parser: one to four parts, each decimal, octal (`0…`) or hexadecimal (`0x…`).
enum IPv4Reader {
    enum Reading: Equatable {
        case address(UInt32)
        case name
        /// Ends like an address but is none: such a host is an error, not a name.
        case malformed
    }

    static func read(_ host: String) -> Reading {
        var parts = host.utf8.split(separator: UInt8(ascii: "."), omittingEmptySubsequences: false)
        if parts.count > 1, parts.last?.isEmpty == true { parts.removeLast() }
        guard let last = parts.last, endsInNumber(last) else { return .name }
        guard parts.count <= 4 else { return .malformed }
        var numbers: [UInt64] = []
        for part in parts {
            guard let number = number(part) else { return .malformed }
            numbers.append(number)
        }
        let tail = numbers.removeLast()
        guard numbers.allSatisfy({ $0 <= 255 }), tail < 1 << (8 * (4 - UInt64(numbers.count))) else {
            return .malformed
        }
        var address = tail
        for (index, number) in numbers.enumerated() { address += number << (8 * UInt64(3 - index)) }
        return UInt32(exactly: address).map(Reading.address) ?? .malformed
    }

    private static func endsInNumber(_ part: Substring.UTF8View) -> Bool {
        guard !part.isEmpty else { return false }
        return part.allSatisfy(\.isASCIIDigit) || number(part) != nil
    }

    private static func number(_ part: Substring.UTF8View) -> UInt64? {
        var digits = Array(part)
        var radix: UInt64 = 10
        if digits.count >= 2, digits[0] == UInt8(ascii: "0"), digits[1] | 0x20 == UInt8(ascii: "x") {
            digits.removeFirst(2)
            radix = 16
        } else if digits.count >= 2, digits[0] == UInt8(ascii: "0") {
            digits.removeFirst()
            radix = 8
        } else if digits.isEmpty {
            return nil
        }
        var value: UInt64 = 0
        for digit in digits {
            guard let number = digit.hexadecimalValue, UInt64(number) < radix else { return nil }
            value = min(value * radix + UInt64(number), 1 << 40)
        }
        return value
    }
}
