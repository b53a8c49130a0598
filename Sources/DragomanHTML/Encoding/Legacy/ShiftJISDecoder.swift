/// "Shift_JIS decoder" (section 13.3.1).
struct ShiftJISDecoder: LegacyDecoder {
    private let index = CharacterIndex.jis0208

    func character(_ bytes: UnsafeBufferPointer<UInt8>, at offset: Int) -> LegacyCharacter {
        let lead = bytes[offset]
        if lead == 0x80 { return LegacyCharacter(scalar: 0x80, length: 1) }
        if (0xA1...0xDF).contains(lead) { return LegacyCharacter(scalar: 0xFF61 - 0xA1 + UInt32(lead), length: 1) }
        guard lead != 0xA0, lead <= 0xFC, offset + 1 < bytes.count else { return .error(length: 1) }
        let trail = bytes[offset + 1]
        guard (0x40...0xFC).contains(trail), trail != 0x7F else { return .of(0, endedBy: trail, length: 2) }
        let pointer =
            (Int(lead) - (lead < 0xA0 ? 0x81 : 0xC1)) * 188 + Int(trail) - (trail < 0x7F ? 0x40 : 0x41)
        return .of(index[pointer], endedBy: trail, length: 2)
    }
}
