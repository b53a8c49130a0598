/// "Big5 decoder" (section 12.1.1).
struct Big5Decoder: LegacyDecoder {
    private let index = CharacterIndex.big5

    /// The pointers that stand for two characters, a letter and its accent.
    private static let pairs: [Int: (UInt32, UInt32)] = [
        1133: (0xCA, 0x304), 1135: (0xCA, 0x30C), 1164: (0xEA, 0x304), 1166: (0xEA, 0x30C),
    ]

    func character(_ bytes: UnsafeBufferPointer<UInt8>, at offset: Int) -> LegacyCharacter {
        let lead = bytes[offset]
        guard (0x81...0xFE).contains(lead), offset + 1 < bytes.count else { return .error(length: 1) }
        let trail = bytes[offset + 1]
        guard (0x40...0x7E).contains(trail) || (0xA1...0xFE).contains(trail) else {
            return .of(0, endedBy: trail, length: 2)
        }
        let pointer = (Int(lead) - 0x81) * 157 + Int(trail) - (trail < 0x7F ? 0x40 : 0x62)
        if let pair = Big5Decoder.pairs[pointer] {
            return LegacyCharacter(scalar: pair.0, second: pair.1, length: 2)
        }
        return .of(index[pointer], endedBy: trail, length: 2)
    }
}
