/// A decoder of one of the multi-byte encodings of East Asia in which a byte below 0x80 that begins a character is ASCII (the WHATWG Encoding standard,
/// sections 10, 11, 12.1, 12.3 and 13).
protocol LegacyDecoder {
    /// What the sequence that begins at `offset` stands for and how many bytes it takes. There are bytes from `offset` on, the first is above 0x7F.
    func character(_ bytes: UnsafeBufferPointer<UInt8>, at offset: Int) -> LegacyCharacter
}

/// What a sequence of bytes stands for.
struct LegacyCharacter {
    var scalar: UInt32
    /// A second character, where the sequence stands for two; else 0.
    var second: UInt32 = 0
    /// How many bytes it takes: 1 to 4.
    var length: Int

    /// U+FFFD for a sequence that stands for nothing.
    static func error(length: Int) -> LegacyCharacter { LegacyCharacter(scalar: 0xFFFD, length: length) }

    /// What an index gives for two bytes, a lead and the one that ends the sequence. Where it gives nothing, an ASCII byte is not swallowed.
    static func of(_ scalar: UInt32, endedBy last: UInt8, length: Int) -> LegacyCharacter {
        if scalar != 0 { return LegacyCharacter(scalar: scalar, length: length) }
        return .error(length: last < 0x80 ? length - 1 : length)
    }
}

enum LegacyDecoders {
    /// Decodes text in one of the encodings that the standard decodes by an index; nil for the name of another.
    static func decode(_ bytes: UnsafeBufferPointer<UInt8>, encoding: String) -> [UInt8]? {
        switch encoding {
        case "GBK", "gb18030": decode(bytes, GB18030Decoder())
        case "Big5": decode(bytes, Big5Decoder())
        case "EUC-JP": decode(bytes, EUCJPDecoder())
        case "Shift_JIS": decode(bytes, ShiftJISDecoder())
        case "EUC-KR": decode(bytes, EUCKRDecoder())
        case "ISO-2022-JP": ISO2022JPDecoder.decode(bytes)
        default: nil
        }
    }

    private static func decode(_ bytes: UnsafeBufferPointer<UInt8>, _ decoder: some LegacyDecoder) -> [UInt8] {
        guard let base = bytes.baseAddress else { return [] }
        var result: [UInt8] = []
        result.reserveCapacity(bytes.count + bytes.count / 2)
        var offset = 0
        while offset < bytes.count {
            if bytes[offset] < 0x80 {
                let end = UTF8Text.endOfASCII(base, offset, bytes.count)
                result.append(contentsOf: bytes[offset..<end])
                offset = end
            } else {
                let character = decoder.character(bytes, at: offset)
                result.append(scalar: character.scalar)
                if character.second != 0 { result.append(scalar: character.second) }
                offset += character.length
            }
        }
        return result
    }
}
