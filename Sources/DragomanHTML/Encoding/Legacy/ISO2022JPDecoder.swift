/// "ISO-2022-JP decoder" (section 13.2.1): escape sequences change what the bytes after them mean.
struct ISO2022JPDecoder {
    private enum State { case ascii, roman, katakana, kanji }

    private let index = CharacterIndex.jis0208
    private let bytes: UnsafeBufferPointer<UInt8>
    private var offset = 0
    private var state = State.ascii
    /// Whether the last thing read was an escape sequence: a second one straight after it is an error, lest it hide something.
    private var hasJustEscaped = false
    private var result: [UInt8] = []

    static func decode(_ bytes: UnsafeBufferPointer<UInt8>) -> [UInt8] {
        var decoder = ISO2022JPDecoder(bytes: bytes)
        while decoder.offset < bytes.count { decoder.step() }
        return decoder.result
    }

    private init(bytes: UnsafeBufferPointer<UInt8>) {
        self.bytes = bytes
        result.reserveCapacity(bytes.count + bytes.count / 2)
    }

    private mutating func step() {
        let byte = bytes[offset]
        offset += 1
        if byte == 0x1B { return escape() }
        hasJustEscaped = false
        switch state {
        case .ascii: result.append(scalar: isPlain(byte) ? UInt32(byte) : 0xFFFD)
        case .roman: result.append(scalar: isPlain(byte) ? roman(byte) : 0xFFFD)
        case .katakana: result.append(scalar: (0x21...0x5F).contains(byte) ? 0xFF61 - 0x21 + UInt32(byte) : 0xFFFD)
        case .kanji: result.append(scalar: (0x21...0x7E).contains(byte) ? kanji(byte) : 0xFFFD)
        }
    }

    /// ASCII, but for the two bytes that shift in ISO 2022.
    private func isPlain(_ byte: UInt8) -> Bool { byte < 0x80 && byte != 0x0E && byte != 0x0F }

    /// JIS X 0201: a yen sign and an overline in the places of two ASCII characters.
    private func roman(_ byte: UInt8) -> UInt32 {
        switch byte {
        case 0x5C: 0xA5
        case 0x7E: 0x203E
        default: UInt32(byte)
        }
    }

    /// Reads the second byte of a pair. An escape sequence in its place is read as one.
    private mutating func kanji(_ lead: UInt8) -> UInt32 {
        guard offset < bytes.count, bytes[offset] != 0x1B else { return 0xFFFD }
        let trail = bytes[offset]
        offset += 1
        guard (0x21...0x7E).contains(trail) else { return 0xFFFD }
        let scalar = index[(Int(lead) - 0x21) * 94 + Int(trail) - 0x21]
        return scalar == 0 ? 0xFFFD : scalar
    }

    private mutating func escape() {
        guard let next = announced else {
            hasJustEscaped = false
            return result.append(scalar: 0xFFFD)
        }
        offset += 2
        state = next
        if hasJustEscaped { result.append(scalar: 0xFFFD) }
        hasJustEscaped = true
    }

    /// What the two bytes after an escape character announce.
    private var announced: State? {
        guard offset + 1 < bytes.count else { return nil }
        return switch (bytes[offset], bytes[offset + 1]) {
        case (0x28, 0x42): .ascii
        case (0x28, 0x4A): .roman
        case (0x28, 0x49): .katakana
        case (0x24, 0x40), (0x24, 0x42): .kanji
        default: nil
        }
    }
}
