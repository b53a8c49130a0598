/// Percent-encoding after the WHATWG URL Standard, section 1.3.
enum PercentEncoding {
    /// Which bytes are written as `%XX`; everything outside printable ASCII always is.
    struct EncodeSet: Sendable {
        private var low: UInt64
        private var high: UInt64

        private init(_ extra: StaticString, with base: EncodeSet? = nil) {
            low = base?.low ?? 0
            high = base?.high ?? 0
            extra.withUTF8Buffer { bytes in
                for byte in bytes {
                    if byte < 64 { low |= 1 << UInt64(byte) } else { high |= 1 << UInt64(byte - 64) }
                }
            }
        }

        static let control = EncodeSet("")
        static let fragment = EncodeSet(" \"<>`")
        static let query = EncodeSet(" \"#<>")
        static let specialQuery = EncodeSet("'", with: .query)
        static let path = EncodeSet("?^`{}", with: .query)
        static let userinfo = EncodeSet("/:;=@[\\]|", with: .path)
        static let component = EncodeSet("$&+,%!'()*~", with: .userinfo)

        func contains(_ byte: UInt8) -> Bool {
            if byte < 0x20 || byte > 0x7E { return true }
            return byte < 64 ? low >> UInt64(byte) & 1 == 1 : high >> UInt64(byte - 64) & 1 == 1
        }
    }

    private static let digits = Array("0123456789ABCDEF".utf8)

    static func append(_ byte: UInt8, to text: inout [UInt8], set: EncodeSet) {
        guard set.contains(byte) else { return text.append(byte) }
        text.append(UInt8(ascii: "%"))
        text.append(digits[Int(byte >> 4)])
        text.append(digits[Int(byte & 15)])
    }

    static func encode(_ bytes: some Sequence<UInt8>, set: EncodeSet) -> String {
        var text: [UInt8] = []
        text.reserveCapacity(bytes.underestimatedCount)
        for byte in bytes { append(byte, to: &text, set: set) }
        return String(decoding: text, as: UTF8.self)
    }

    static func decode(_ bytes: ArraySlice<UInt8>) -> [UInt8] {
        var decoded: [UInt8] = []
        decoded.reserveCapacity(bytes.count)
        var index = bytes.startIndex
        while index < bytes.endIndex {
            if bytes[index] == UInt8(ascii: "%"), index + 2 < bytes.endIndex,
                let high = hexValue(bytes[index + 1]), let low = hexValue(bytes[index + 2])
            {
                decoded.append(high << 4 | low)
                index += 3
            } else {
                decoded.append(bytes[index])
                index += 1
            }
        }
        return decoded
    }

    static func hexValue(_ byte: UInt8) -> UInt8? {
        switch byte {
        case UInt8(ascii: "0")...UInt8(ascii: "9"): byte - UInt8(ascii: "0")
        case UInt8(ascii: "a")...UInt8(ascii: "f"): byte - UInt8(ascii: "a") + 10
        case UInt8(ascii: "A")...UInt8(ascii: "F"): byte - UInt8(ascii: "A") + 10
        default: nil
        }
    }
}
