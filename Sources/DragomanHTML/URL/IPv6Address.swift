/// An IPv6 address, read and written after the standard (sections 3.5 and 3.6; RFC 5952).
struct IPv6Address: Hashable, Sendable {
    var pieces: [UInt16]

    init?(_ text: ArraySlice<UInt8>) {
        var pieces: [UInt16] = []
        var compression: Int?
        var rest = text
        if rest.starts(with: [0x3A, 0x3A]) {
            rest = rest.dropFirst(2)
            compression = 0
        } else if rest.first == UInt8(ascii: ":") {
            return nil
        }
        while !rest.isEmpty {
            if pieces.count == 8 { return nil }
            if rest.first == UInt8(ascii: ":") {
                if compression != nil { return nil }
                rest = rest.dropFirst()
                compression = pieces.count
                continue
            }
            let digits = rest.prefix(4).prefix { PercentEncoding.hexValue($0) != nil }
            let after = rest[digits.endIndex...]
            if after.first == UInt8(ascii: ".") {
                guard pieces.count <= 6, let low = Self.embedded(rest) else { return nil }
                pieces += [UInt16(low >> 16), UInt16(low & 0xFFFF)]
                rest = []
                break
            }
            pieces.append(digits.reduce(0) { $0 << 4 | UInt16(PercentEncoding.hexValue($1) ?? 0) })
            if after.isEmpty { break }
            guard after.first == UInt8(ascii: ":"), after.count > 1, !digits.isEmpty else { return nil }
            rest = after.dropFirst()
        }
        if let compression {
            guard pieces.count < 8 else { return nil }
            pieces.insert(contentsOf: Array(repeating: 0, count: 8 - pieces.count), at: compression)
        }
        guard pieces.count == 8 else { return nil }
        self.pieces = pieces
    }

    /// Four decimal numbers without leading zeros.
    private static func embedded(_ text: ArraySlice<UInt8>) -> UInt32? {
        let parts = text.split(separator: UInt8(ascii: "."), omittingEmptySubsequences: false)
        guard parts.count == 4 else { return nil }
        var value: UInt32 = 0
        for part in parts {
            guard (1...3).contains(part.count), part.count == 1 || part.first != 0x30 else { return nil }
            var number: UInt32 = 0
            for byte in part {
                guard byte >= 0x30, byte <= 0x39 else { return nil }
                number = number * 10 + UInt32(byte - 0x30)
            }
            if number > 255 { return nil }
            value = value << 8 | number
        }
        return value
    }

    /// Lower-case hexadecimal, the first longest run of two or more zeros compressed.
    var serialised: String {
        var (bestStart, bestLength, start) = (-1, 1, 0)
        while start < 8 {
            var end = start
            while end < 8, pieces[end] == 0 { end += 1 }
            if end - start > bestLength { (bestStart, bestLength) = (start, end - start) }
            start = max(end, start + 1)
        }
        var text = ""
        var index = 0
        while index < 8 {
            if index == bestStart {
                text += index == 0 ? "::" : ":"
                index += bestLength
                continue
            }
            text += String(pieces[index], radix: 16)
            if index < 7 { text += ":" }
            index += 1
        }
        return text
    }
}
