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
        mix(words, Variant.rounds)
    }

    private mutating func mix(_ words: [Word], _ constants: [Word]) {
        var (a, b, c, d) = (state[0], state[1], state[2], state[3])
        var (e, f, g, h) = (state[4], state[5], state[6], state[7])
        for index in 0..<constants.count {
            let choice = (e & f) ^ (~e & g)
            let majority = (a & b) ^ (a & c) ^ (b & c)
            let first = h &+ Self.turn(e, Variant.bigHigh) &+ choice &+ constants[index] &+ words[index]
            let second = Self.turn(a, Variant.bigLow) &+ majority
            (h, g, f, e, d, c, b, a) = (g, f, e, d &+ first, c, b, a, first &+ second)
        }
        for (index, value) in [a, b, c, d, e, f, g, h].enumerated() { state[index] &+= value }
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
