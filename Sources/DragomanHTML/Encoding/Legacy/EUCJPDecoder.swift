/// "EUC-JP decoder" (section 13.1.1).
struct EUCJPDecoder: LegacyDecoder {
    private let jis0208 = CharacterIndex.jis0208
    private let jis0212 = CharacterIndex.jis0212

    func character(_ bytes: UnsafeBufferPointer<UInt8>, at offset: Int) -> LegacyCharacter {
        let lead = bytes[offset]
        guard lead == 0x8E || lead == 0x8F || isKanji(lead), offset + 1 < bytes.count else { return .error(length: 1) }
        let next = bytes[offset + 1]
        if lead == 0x8E, (0xA1...0xDF).contains(next) {
            return LegacyCharacter(scalar: 0xFF61 - 0xA1 + UInt32(next), length: 2)
        }
        guard lead == 0x8F, isKanji(next) else { return character(jis0208, lead, next, length: 2) }
        guard offset + 2 < bytes.count else { return .error(length: 2) }
        return character(jis0212, next, bytes[offset + 2], length: 3)
    }

    private func isKanji(_ byte: UInt8) -> Bool { (0xA1...0xFE).contains(byte) }

    private func character(_ index: CharacterIndex, _ lead: UInt8, _ trail: UInt8, length: Int) -> LegacyCharacter {
        let isPair = isKanji(lead) && isKanji(trail)
        let scalar = isPair ? index[(Int(lead) - 0xA1) * 94 + Int(trail) - 0xA1] : 0
        return .of(scalar, endedBy: trail, length: length)
    }
}
