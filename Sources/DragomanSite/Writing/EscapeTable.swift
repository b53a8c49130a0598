/// Which bytes of UTF-8 cannot stand for themselves in a place of HTML.
struct EscapeTable: Sendable {
    private let low: UInt64
    private let high: UInt64

    private init(_ special: String) {
        // Control characters but for tab, line feed and carriage return are never written.
        var low: UInt64 = 0xFFFF_FFFF & ~(1 << 9 | 1 << 10 | 1 << 13)
        var high: UInt64 = 1 << (0x7F - 64)
        for byte in special.utf8 {
            if byte < 64 { low |= 1 << UInt64(byte) } else { high |= 1 << UInt64(byte - 64) }
        }
        self.low = low
        self.high = high
    }

    static let text = EscapeTable("&<>")
    static let value = EscapeTable("&<>\"'`")

    @inline(__always)
    func isSpecial(_ byte: UInt8) -> Bool {
        if byte < 64 { return low >> UInt64(byte) & 1 != 0 }
        return byte < 128 && high >> UInt64(byte - 64) & 1 != 0
    }

    static func replacement(for byte: UInt8) -> StaticString {
        switch byte {
        case UInt8(ascii: "&"): "&amp;"
        case UInt8(ascii: "<"): "&lt;"
        case UInt8(ascii: ">"): "&gt;"
        case UInt8(ascii: "\""): "&quot;"
        case UInt8(ascii: "'"): "&#39;"
        case UInt8(ascii: "`"): "&#96;"
        default: ""
        }
    }
}
