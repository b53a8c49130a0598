/// Which words of a translation answer to which of the original, as far as spelling and place tell.
///
/// Names, figures and cognates are seen by their letters; what lies between them by its place between them.
struct WordAlignment {
    let source: WordText
    let target: WordText
    /// Pairs of words that stand once on either side, rising on both.
    private let anchors: [(source: Int, target: Int)]
    /// Row by row, a row for each source word; empty when the sentences are too long to compare word by word.
    private let likeness: [Float]

    private static let mostPairs = 40_000

    init(source: WordText, target: WordText) {
        self.source = source
        self.target = target
        anchors = Self.anchors(source, target)
        likeness =
            source.words.count * target.words.count <= Self.mostPairs ? Self.likeness(source, target) : []
    }

    /// Whether words are compared at all; sentences of more than some hundred words are too long for it.
    var comparesWords: Bool { !likeness.isEmpty }

    /// How alike two words are, 0 to 1.
    func likeness(_ word: Int, _ other: Int) -> Float {
        likeness.isEmpty ? 0 : likeness[word * target.words.count + other]
    }

    /// Where a place among the source's words falls among the target's, both in words and fractions of them.
    func position(of place: Double) -> Double {
        var low = (source: -1.0, target: -1.0)
        var high = (source: Double(source.words.count), target: Double(target.words.count))
        for anchor in anchors {
            if Double(anchor.source) <= place {
                low = (Double(anchor.source), Double(anchor.target))
            } else {
                high = (Double(anchor.source), Double(anchor.target))
                break
            }
        }
        guard high.source > low.source else { return low.target }
        return low.target + (place - low.source) / (high.source - low.source) * (high.target - low.target)
    }

    private static func likeness(_ source: WordText, _ target: WordText) -> [Float] {
        var result: [Float] = []
        result.reserveCapacity(source.words.count * target.words.count)
        for word in source.folded {
            for other in target.folded { result.append(WordLikeness.of(word, other)) }
        }
        return result
    }

    private static func anchors(_ source: WordText, _ target: WordText) -> [(source: Int, target: Int)] {
        func single(_ text: WordText) -> [[Unicode.Scalar]: Int] {
            var places: [[Unicode.Scalar]: Int] = [:]
            for (index, word) in text.folded.enumerated() where word.count > 3 || word.contains(where: \.isDigit) {
                places[word] = places[word] == nil ? index : -1
            }
            return places.filter { $0.value >= 0 }
        }
        let targets = single(target)
        let pairs = single(source).compactMap { word, index in targets[word].map { (source: index, target: $0) } }
            .sorted { $0.source < $1.source }
        return rising(pairs)
    }

    /// The longest part of `pairs` whose targets rise, by patience sorting.
    private static func rising(_ pairs: [(source: Int, target: Int)]) -> [(source: Int, target: Int)] {
        var tails: [Int] = []
        var previous = [Int](repeating: -1, count: pairs.count)
        for index in pairs.indices {
            let place = tails.partitionIndex { pairs[$0].target >= pairs[index].target }
            if place > 0 { previous[index] = tails[place - 1] }
            if place == tails.count { tails.append(index) } else { tails[place] = index }
        }
        var chain: [(source: Int, target: Int)] = []
        var index = tails.last ?? -1
        while index >= 0 {
            chain.append(pairs[index])
            index = previous[index]
        }
        return chain.reversed()
    }
}

extension Unicode.Scalar {
    var isDigit: Bool { properties.numericType == .decimal }
}
