/// An index of the WHATWG Encoding standard (section 5): the character at each pointer.
///
/// It is made when it is first asked for (some milliseconds), from the system's `iconv` in the encoding that is nearest to the standard's, with the
/// standard's own character wherever they differ. The differences are those of glibc 2.36.
struct CharacterIndex: Sendable {
    private var scalars: [UInt32]

    /// The character at a pointer; 0 for none.
    subscript(pointer: Int) -> UInt32 { scalars.indices.contains(pointer) ? scalars[pointer] : 0 }

    /// - Parameters:
    ///   - count: how many pointers there are.
    ///   - bytes: the bytes that the system reads as the character at a pointer.
    ///   - differences: runs of characters that the standard has at pointers from that on, where the system has another or none.
    init(count: Int, system: String, differences: [(Int, String)] = [], bytes: (Int) -> [UInt8]) {
        let converter = SystemConverter(system)
        scalars = (0..<count).map { converter.scalar(of: bytes($0)) ?? 0 }
        for (first, characters) in differences {
            for (offset, character) in characters.unicodeScalars.enumerated() {
                scalars[first + offset] = character.value
            }
        }
    }

    /// JIS X 0208 with the vendors' rows: also the private characters at pointers 8836 to 10715, which only Shift_JIS reaches.
    static let jis0208 = CharacterIndex(count: 11_280, system: "CP932") { pointer in
        let (lead, trail) = pointer.quotientAndRemainder(dividingBy: 188)
        return [UInt8(lead + (lead < 0x1F ? 0x81 : 0xC1)), UInt8(trail + (trail < 0x3F ? 0x40 : 0x41))]
    }

    /// JIS X 0212.
    static let jis0212 = CharacterIndex(count: 8_836, system: "EUC-JP") { pointer in
        [0x8F, UInt8(pointer / 94 + 0xA1), UInt8(pointer % 94 + 0xA1)]
    }

    /// KS X 1001 with Microsoft's extension. The system reads one byte pair as a newer postal mark.
    static let eucKR = CharacterIndex(count: 23_940, system: "UHC", differences: [(6437, "\0")]) { pointer in
        [UInt8(pointer / 190 + 0x81), UInt8(pointer % 190 + 0x41)]
    }

    /// The characters of GB 18030 in two bytes. The standard reads one as the space that pages mean by it, and five as the private characters that they
    /// were before those were in Unicode.
    static let gb18030 = CharacterIndex(
        count: 23_940, system: "GB18030",
        differences: [
            (6555, "\u{3000}"), (23_767, "\u{E816}\u{E817}\u{E818}"), (23_794, "\u{E831}"), (23_804, "\u{E83B}"),
            (23_830, "\u{E855}"),
        ]
    ) { pointer in
        let (lead, trail) = pointer.quotientAndRemainder(dividingBy: 190)
        return [UInt8(lead + 0x81), UInt8(trail + (trail < 0x3F ? 0x40 : 0x41))]
    }

    /// The characters of GB 18030 in four bytes up to U+FFFF. The standard still reads those that have two bytes as well now.
    static let gb18030Ranges = CharacterIndex(
        count: 39_420, system: "GB18030",
        differences: [
            (19_057, "\u{9FB4}\u{9FB5}\u{9FB6}\u{9FB7}\u{9FB8}\u{9FB9}\u{9FBA}\u{9FBB}"),
            (39_076, "\u{FE10}\u{FE11}\u{FE12}\u{FE13}\u{FE14}\u{FE15}\u{FE16}\u{FE17}\u{FE18}\u{FE19}"),
        ]
    ) { pointer in
        [
            UInt8(pointer / 12_600 + 0x81), UInt8(pointer / 1_260 % 10 + 0x30), UInt8(pointer / 10 % 126 + 0x81),
            UInt8(pointer % 10 + 0x30),
        ]
    }
}
