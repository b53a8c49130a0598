/// What two articles have in common, by kind of evidence.
struct PairScore: Hashable, Sendable {
    /// How much of the smaller text, and of both together, stands in the other word for word; 0 between languages.
    var overlapOfSmaller = 0.0
    var overlapOfBoth = 0.0
    /// The cosine of names and numbers, each weighed by its rarity; 0 to 1.
    var hard = 0.0
    /// The cosine of numbers alone.
    var numeric = 0.0
    /// The cosine of words, in the language both have; 0 to 1, and about half of that between an article and another's translation.
    var words = 0.0
    /// How many names, distinctive numbers and name skeletons both have.
    var names = 0
    var figures = 0
    var skeletons = 0
    /// How many words both have that few articles have.
    var rareWords = 0
    /// How many of their outlets' topics, rare ones, both have.
    var topics = 0
    /// Whether the two are written in different scripts.
    var isAcrossScripts = false

    init() {}

    /// - Complexity: O(n + m) in the two fingerprints' terms.
    init(_ new: IndexedFingerprint, _ old: IndexedFingerprint, in index: StoryIndex) {
        let (left, right) = (new.story.fingerprint, old.story.fingerprint)
        isAcrossScripts = left.script != right.script
        if left.language == right.language || left.language.isEmpty || right.language.isEmpty {
            let overlap = left.sketch.overlap(with: right.sketch)
            (overlapOfSmaller, overlapOfBoth) = (overlap.ofSmaller, overlap.ofBoth)
        }
        // A name or number that one article in twelve has is the outlet's, the country's or the day's.
        let rareLimit = max(8, index.count / 12)
        var sums = Sums()
        var (i, j) = (0, 0)
        while i < left.terms.count || j < right.terms.count {
            let a = i < left.terms.count ? left.terms[i].rawValue : .max
            let b = j < right.terms.count ? right.terms[j].rawValue : .max
            let term = StoryTerm(rawValue: min(a, b))
            let frequency = index.frequency(of: a <= b ? new.numbers[i] : old.numbers[j])
            sums.add(
                term, rarity: index.rarity(ofFrequency: frequency), a <= b ? Int(left.counts[i]) : 0,
                b <= a ? Int(right.counts[j]) : 0)
            if a == b && frequency <= rareLimit { note(term) }
            if a <= b { i += 1 }
            if b <= a { j += 1 }
        }
        hard = sums.hard.cosine
        numeric = sums.numeric.cosine
        words = sums.words.cosine
    }

    private mutating func note(_ term: StoryTerm) {
        switch term.kind {
        case .name: names += 1
        case .figure: figures += 1
        case .skeleton: skeletons += 1
        case .word: rareWords += 1
        case .topic: topics += 1
        case .number, nil: break
        }
    }
}

/// The sums of three cosines, gathered in one pass.
private struct Sums {
    struct Cosine {
        var product = 0.0
        var left = 0.0
        var right = 0.0

        var cosine: Double { product == 0 ? 0 : product / (left * right).squareRoot() }

        mutating func add(_ a: Double, _ b: Double) {
            product += a * b
            left += a * a
            right += b * b
        }
    }

    var hard = Cosine()
    var numeric = Cosine()
    var words = Cosine()

    mutating func add(_ term: StoryTerm, rarity: Double, _ left: Int, _ right: Int) {
        let kindWeight = term.kind == .number ? 0.5 : 1
        let a = kindWeight * rarity * Self.dampened(left)
        let b = kindWeight * rarity * Self.dampened(right)
        switch term.kind {
        case .word: words.add(a, b)
        case .name: hard.add(a, b)
        case .figure, .number:
            hard.add(a, b)
            numeric.add(a, b)
        case .skeleton, .topic, nil: break
        }
    }

    /// A term's second mention says less than its first.
    private static func dampened(_ count: Int) -> Double {
        count < 2 ? Double(count) : 1 + .logarithm(Double(count)) * 0.5
    }
}
