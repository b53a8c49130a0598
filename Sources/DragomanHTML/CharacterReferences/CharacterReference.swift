/// A character reference as it was found in text.
struct CharacterReference {
    /// Bytes of source, the `&` included; 0 when there is no reference here.
    var length: Int
    /// The characters it stands for as UTF-8: at most 8 bytes, the first in the lowest.
    var utf8: UInt64 = 0
    var utf8Count = 0
    /// The input so far does not tell.
    var needsMore = false

    static let absent = CharacterReference(length: 0)
    static let undecided = CharacterReference(length: 0, needsMore: true)

    init(length: Int, needsMore: Bool = false) {
        self.length = length
        self.needsMore = needsMore
    }

    init(length: Int, scalar: UInt32) {
        self.length = length
        let scalar = Unicode.Scalar(scalar) ?? "\u{FFFD}"
        for byte in UTF8.encode(scalar) ?? UTF8.encodedReplacementCharacter { append(byte) }
    }

    mutating func append(_ byte: UInt8) {
        utf8 |= UInt64(byte) << UInt64(8 * utf8Count)
        utf8Count += 1
    }

    func append(to buffer: inout Buffer<UInt8>) {
        for index in 0..<utf8Count { buffer.append(UInt8(truncatingIfNeeded: utf8 >> UInt64(8 * index))) }
    }

    func append(to array: inout [UInt8]) {
        for index in 0..<utf8Count { array.append(UInt8(truncatingIfNeeded: utf8 >> UInt64(8 * index))) }
    }
}
