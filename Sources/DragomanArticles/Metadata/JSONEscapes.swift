/// What backslashes stand for in the strings of JSON.
struct JSONEscapes {
    private let bytes: UnsafeBufferPointer<UInt8>
    private var position = 0
    private var result: [UInt8] = []

    /// The text of a string, given by what stands between its quotes. A backslash before anything that needs none is left out.
    static func decode(_ bytes: UnsafeBufferPointer<UInt8>) -> String {
        var escapes = JSONEscapes(bytes: bytes)
        escapes.run()
        return String(decoding: escapes.result, as: UTF8.self)
    }

    private init(bytes: UnsafeBufferPointer<UInt8>) {
        self.bytes = bytes
        result.reserveCapacity(bytes.count)
    }

    private mutating func run() {
        var start = 0
        while position < bytes.count {
            guard bytes[position] == UInt8(ascii: "\\"), position + 1 < bytes.count else {
                position += 1
                continue
            }
            result.append(contentsOf: bytes[start..<position])
            read()
            start = position
        }
        result.append(contentsOf: bytes[start...])
    }

    private mutating func read() {
        let byte = bytes[position + 1]
        position += 2
        switch byte {
        case UInt8(ascii: "n"): result.append(0x0A)
        case UInt8(ascii: "t"): result.append(0x09)
        case UInt8(ascii: "r"): result.append(0x0D)
        case UInt8(ascii: "b"), UInt8(ascii: "f"): result.append(0x20)
        case UInt8(ascii: "u"): readUnicode()
        default: result.append(byte)
        }
    }

    private mutating func readUnicode() {
        var unit = readHex()
        if unit & 0xFC00 == 0xD800, position + 1 < bytes.count, bytes[position] == UInt8(ascii: "\\"),
            bytes[position + 1] == UInt8(ascii: "u")
        {
            position += 2
            let low = readHex()
            unit = low & 0xFC00 == 0xDC00 ? 0x10000 + ((unit & 0x3FF) << 10 | (low & 0x3FF)) : 0xFFFD
        }
        result.append(contentsOf: String(Unicode.Scalar(unit) ?? "\u{FFFD}").utf8)
    }

    private mutating func readHex() -> UInt32 {
        var value: UInt32 = 0
        var count = 0
        while count < 4, position < bytes.count, let digit = Character(Unicode.Scalar(bytes[position])).hexDigitValue {
            value = value << 4 | UInt32(digit)
            position += 1
            count += 1
        }
        return value
    }
}
