/// An IPv4 address in any of the notations that the standard's parser takes.
struct IPv4Address: Hashable, Sendable {
    var value: UInt32

    /// Whether a host name ends in a number, and so must be an IPv4 address or nothing.
    static func isWritten(in name: [UInt8]) -> Bool {
        var parts = name.split(separator: UInt8(ascii: "."), omittingEmptySubsequences: false)
        if parts.last?.isEmpty == true {
            if parts.count == 1 { return false }
            parts.removeLast()
        }
        guard let last = parts.last, !last.isEmpty else { return false }
        return last.allSatisfy { $0 >= 0x30 && $0 <= 0x39 } || number(last) != nil
    }

    /// One to four parts, each decimal, octal (`0177`) or hexadecimal (`0x7f`); the last fills the rest.
    init?(_ name: [UInt8]) {
        var parts = name.split(separator: UInt8(ascii: "."), omittingEmptySubsequences: false)
        if parts.last?.isEmpty == true, parts.count > 1 { parts.removeLast() }
        guard parts.count <= 4 else { return nil }
        var numbers: [UInt64] = []
        for part in parts {
            guard let number = Self.number(part) else { return nil }
            numbers.append(number)
        }
        guard let last = numbers.popLast(), numbers.allSatisfy({ $0 <= 255 }),
            last < 1 << (8 * UInt64(4 - numbers.count))
        else { return nil }
        var address = last
        for (index, number) in numbers.enumerated() { address |= number << (8 * UInt64(3 - index)) }
        value = UInt32(truncatingIfNeeded: address)
    }

    /// A number too large for an address stops at 2^33.
    private static func number(_ part: ArraySlice<UInt8>) -> UInt64? {
        guard !part.isEmpty else { return nil }
        var digits = part
        var radix: UInt64 = 10
        if digits.count >= 2, digits.first == UInt8(ascii: "0") {
            if digits[digits.startIndex + 1] | 0x20 == UInt8(ascii: "x") {
                radix = 16
                digits = digits.dropFirst(2)
            } else {
                radix = 8
                digits = digits.dropFirst()
            }
        }
        var value: UInt64 = 0
        for byte in digits {
            guard let digit = PercentEncoding.hexValue(byte), UInt64(digit) < radix else { return nil }
            value = min(value * radix + UInt64(digit), 1 << 33)
        }
        return value
    }

    var serialised: String { "\(value >> 24).\(value >> 16 & 255).\(value >> 8 & 255).\(value & 255)" }
}
