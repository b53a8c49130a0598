/// A hash of one word's folded letters for tables of words: a letter costs a rotation and an exclusive or, a third of what a multiplication would.
///
/// Words of up to nine letters of ASCII never collide, longer ones as good as never.
struct LetterHash {
    private var value: UInt64 = 0

    init() {}

    private init(value: UInt64) { self.value = value }

    @inline(__always)
    mutating func add(_ letter: UInt32) { value = (value << 7 | value >> 57) ^ UInt64(letter) }

    /// The hash of this word with another of so many letters behind it.
    @inline(__always)
    func followed(by other: LetterHash, letters: Int) -> LetterHash {
        let turn = UInt64(7 * letters)
        return LetterHash(value: (value &<< turn | value &>> (0 &- turn)) ^ other.value)
    }

    /// The hash with all its bits mixed. Words that differ before this differ after it.
    @inline(__always)
    var mixed: UInt64 {
        let product = value &* 0x9E37_79B9_7F4A_7C15
        return product ^ product >> 32
    }
}
