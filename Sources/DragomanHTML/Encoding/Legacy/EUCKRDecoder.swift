/// "EUC-KR decoder" (section 14.1.1).
struct EUCKRDecoder: LegacyDecoder {
    private let index = CharacterIndex.eucKR

    func character(_ bytes: UnsafeBufferPointer<UInt8>, at offset: Int) -> LegacyCharacter {
        let lead = bytes[offset]
        guard (0x81...0xFE).contains(lead), offset + 1 < bytes.count else { return .error(length: 1) }
        let trail = bytes[offset + 1]
        let isTrail = (0x41...0xFE).contains(trail)
        let scalar = isTrail ? index[(Int(lead) - 0x81) * 190 + Int(trail) - 0x41] : 0
        return .of(scalar, endedBy: trail, length: 2)
    }
}
