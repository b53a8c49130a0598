/// SHA-256, SHA-384 and SHA-512 (FIPS 180-4): one shape in two word sizes.
struct SHA2<Variant: SHA2Variant>: MessageDigest {
    typealias Word = Variant.Word

    static var blockLength: Int { Word.bitWidth * 2 }
    private var state = Variant.start

    init() {}

    mutating func take(block: ArraySlice<UInt8>) {
        var words: [Word] = bigEndianWords(block)
        words.reserveCapacity(Variant.rounds.count)
        for index in 16..<Variant.rounds.count {
            let low = Self.mix(words[index - 15], Variant.smallLow)
            let high = Self.mix(words[index - 2], Variant.smallHigh)
            words.append(words[index - 16] &+ low &+ words[index - 7] &+ high)
        }
        var s = state
        for index in 0..<Variant.rounds.count {
            let choice = (s[4] & s[5]) ^ (~s[4] & s[6])
            let majority = (s[0] & s[1]) ^ (s[0] & s[2]) ^ (s[1] & s[2])
            let first = s[7] &+ Self.turn(s[4], Variant.bigHigh) &+ choice &+ Variant.rounds[index] &+ words[index]
            let second = Self.turn(s[0], Variant.bigLow) &+ majority
            s = [first &+ second, s[0], s[1], s[2], s[3] &+ first, s[4], s[5], s[6]]
        }
        for index in 0..<8 { state[index] &+= s[index] }
    }

    var digest: [UInt8] { Array(bigEndianBytes(state).prefix(Variant.digestLength)) }

    private static func rotate(_ word: Word, _ count: Int) -> Word {
        word >> Word(count) | word << Word(Word.bitWidth - count)
    }

    private static func turn(_ word: Word, _ counts: (Int, Int, Int)) -> Word {
        rotate(word, counts.0) ^ rotate(word, counts.1) ^ rotate(word, counts.2)
    }

    /// Two rotations and a shift.
    private static func mix(_ word: Word, _ counts: (Int, Int, Int)) -> Word {
        rotate(word, counts.0) ^ rotate(word, counts.1) ^ word >> Word(counts.2)
    }
}

/// What tells the functions of SHA-2 apart.
protocol SHA2Variant {
    associatedtype Word: FixedWidthInteger & UnsignedInteger
    static var start: [Word] { get }
    static var rounds: [Word] { get }
    static var digestLength: Int { get }
    static var smallLow: (Int, Int, Int) { get }
    static var smallHigh: (Int, Int, Int) { get }
    static var bigLow: (Int, Int, Int) { get }
    static var bigHigh: (Int, Int, Int) { get }
}

enum SHA256Variant: SHA2Variant {
    static let start = SHA2Constants.start512.map { UInt32($0 >> 32) }
    static let rounds = SHA2Constants.rounds.prefix(64).map { UInt32($0 >> 32) }
    static let digestLength = 32
    static let smallLow = (7, 18, 3)
    static let smallHigh = (17, 19, 10)
    static let bigLow = (2, 13, 22)
    static let bigHigh = (6, 11, 25)
}

protocol SHA512Family: SHA2Variant where Word == UInt64 {}

extension SHA512Family {
    static var rounds: [UInt64] { SHA2Constants.rounds }
    static var smallLow: (Int, Int, Int) { (1, 8, 7) }
    static var smallHigh: (Int, Int, Int) { (19, 61, 6) }
    static var bigLow: (Int, Int, Int) { (28, 34, 39) }
    static var bigHigh: (Int, Int, Int) { (14, 18, 41) }
}

enum SHA384Variant: SHA512Family {
    static let start = SHA2Constants.start384
    static let digestLength = 48
}

enum SHA512Variant: SHA512Family {
    static let start = SHA2Constants.start512
    static let digestLength = 64
}
