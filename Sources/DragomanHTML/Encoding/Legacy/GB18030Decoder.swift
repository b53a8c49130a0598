/// "gb18030 decoder" (section 11.2.1), which is that of GBK too.
struct GB18030Decoder: LegacyDecoder {
    private let index = CharacterIndex.gb18030

    func character(_ bytes: UnsafeBufferPointer<UInt8>, at offset: Int) -> LegacyCharacter {
        let lead = bytes[offset]
        if lead == 0x80 { return LegacyCharacter(scalar: 0x20AC, length: 1) }
        guard lead <= 0xFE, offset + 1 < bytes.count else { return .error(length: 1) }
        let trail = bytes[offset + 1]
        if (0x30...0x39).contains(trail) { return fourBytes(bytes, at: offset) }
        guard (0x40...0xFE).contains(trail), trail != 0x7F else { return .of(0, endedBy: trail, length: 2) }
        let pointer = (Int(lead) - 0x81) * 190 + Int(trail) - (trail < 0x7F ? 0x40 : 0x41)
        return .of(index[pointer], endedBy: trail, length: 2)
    }

    /// The first two bytes are in range. Where the others are not, the first is an error by itself; a sequence that the end cuts off is one as a whole.
    private func fourBytes(_ bytes: UnsafeBufferPointer<UInt8>, at offset: Int) -> LegacyCharacter {
        guard offset + 2 < bytes.count else { return .error(length: 2) }
        guard (0x81...0xFE).contains(bytes[offset + 2]) else { return .error(length: 1) }
        guard offset + 3 < bytes.count else { return .error(length: 3) }
        guard (0x30...0x39).contains(bytes[offset + 3]) else { return .error(length: 1) }
        let digits = (0..<4).map { Int(bytes[offset + $0]) - ($0 & 1 == 0 ? 0x81 : 0x30) }
        let pointer = digits[0] * 12_600 + digits[1] * 1_260 + digits[2] * 10 + digits[3]
        let scalar =
            (189_000...1_237_575).contains(pointer)
            ? UInt32(0x10000 + pointer - 189_000) : CharacterIndex.gb18030Ranges[pointer]
        return scalar == 0 ? .error(length: 4) : LegacyCharacter(scalar: scalar, length: 4)
    }
}
