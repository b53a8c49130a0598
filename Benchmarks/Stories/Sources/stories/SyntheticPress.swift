import DragomanArticles

/// Articles of invented words whose frequencies fall as those of a language do (Zipf), each with names and numbers of its own.
struct SyntheticPress {
    private var random: Generator
    private let words: [String]

    init(seed: UInt64) {
        random = Generator(state: seed)
        var generator = Generator(state: seed &+ 1)
        words = (0..<30_000).map { _ in
            (0..<Int.random(in: 2...4, using: &generator)).map { _ in
                Self.syllables.randomElement(using: &generator) ?? "la"
            }.joined()
        }
    }

    private static let syllables = [
        "ba", "ce", "di", "fo", "gu", "la", "me", "ni", "po", "ru", "sa", "te", "vi", "xo", "tran", "cion", "mento",
        "des", "per", "al",
    ]

    /// An article of 120 to 700 words on an event of its own.
    mutating func article(number: Int) -> Article {
        write(facts(of: number), words: Int.random(in: 120...700, using: &random))
    }

    /// The same event in other words.
    mutating func retelling(of number: Int) -> Article { write(facts(of: number), words: 150) }

    /// The names and numbers of an event, always the same for a number.
    private func facts(of number: Int) -> [String] {
        var generator = Generator(state: UInt64(number) &* 977 &+ 13)
        let names = (0..<6).map { _ in
            (0..<3).map { _ in Self.syllables.randomElement(using: &generator) ?? "la" }.joined().capitalisedFirst
        }
        // Every event also names two of the fifty places that all events share.
        let places = (0..<2).map { _ in
            "Villa\(["ba", "ce", "di", "fo", "gu"][Int.random(in: 0..<5, using: &generator)])"
        }
        let figures = (0..<4).map { _ in String(Int.random(in: 1_001...99_999, using: &generator)) }
        return names + places + figures
    }

    private mutating func write(_ facts: [String], words count: Int) -> Article {
        var paragraphs: [Block] = []
        var written = 0
        var next = 0
        while written < count {
            var sentence = ["La"]
            for _ in 0..<Int.random(in: 20...40, using: &random) { sentence.append(word()) }
            for _ in 0..<3 {
                sentence.insert(facts[next % facts.count], at: Int.random(in: 2..<sentence.count, using: &random))
                next += 1
            }
            written += sentence.count
            paragraphs.append(.paragraph([.text(sentence.joined(separator: " ") + ".")]))
        }
        return Article(title: (0..<8).map { _ in word() }.joined(separator: " "), language: "es", blocks: paragraphs)
    }

    /// A word by Zipf's law: its rank is as likely as one over it.
    private mutating func word() -> String {
        var rank = 1.0
        let bits = Int.random(in: 0..<1_000, using: &random)
        // e to the power of a uniform number between 0 and the logarithm of the vocabulary's size, by squaring.
        for bit in 0..<10 where bits >> bit & 1 == 1 { rank *= Self.powers[bit] }
        return words[min(words.count - 1, Int(rank) - 1 + Int.random(in: 0..<max(1, Int(rank / 50)), using: &random))]
    }

    /// The vocabulary's size to the power of 2ⁿ/1000.
    private static let powers: [Double] = {
        // 30,000 to the power of 1/1000.
        var powers = [1.010_362_4]
        for index in 1..<10 { powers.append(powers[index - 1] * powers[index - 1]) }
        return powers
    }()
}

/// SplitMix64: the same numbers on every run.
struct Generator: RandomNumberGenerator {
    var state: UInt64

    mutating func next() -> UInt64 {
        state &+= 0x9E37_79B9_7F4A_7C15
        var mixed = state
        mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
        mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
        return mixed ^ (mixed >> 31)
    }
}

extension String {
    var capitalisedFirst: String { prefix(1).uppercased() + dropFirst() }
}
