/// Finds terms in running text, inflected too.
///
/// A word is taken for a form of a term's word when both share a stem: the same beginning, and endings no longer than inflection makes them.
struct TermMatcher: Sendable {
    /// One term in a text.
    struct Match: Hashable, Sendable {
        var term: Int
        /// Scalars of the text.
        var range: Range<Int>
    }

    private struct Term: Sendable {
        var words: [[Unicode.Scalar]]
        var exact: [Unicode.Scalar]
        var isCaseSensitive: Bool
    }

    private let terms: [Term]
    /// Terms by the beginning of their first word.
    private let byStart: [[Unicode.Scalar]: [Int]]
    /// Terms that may stand inside a word, for languages that put syllables in front.
    private let infixes: [Int]

    /// - Parameter allowsPrefixes: whether words may grow in front (Indonesian, Malay).
    init(_ terms: [(text: String, isCaseSensitive: Bool)], allowsPrefixes: Bool = false) {
        self.terms = terms.map {
            Term(
                words: WordText($0.text).folded, exact: Array($0.text.unicodeScalars),
                isCaseSensitive: $0.isCaseSensitive)
        }
        var byStart: [[Unicode.Scalar]: [Int]] = [:]
        var infixes: [Int] = []
        for (index, term) in self.terms.enumerated() {
            guard let first = term.words.first else { continue }
            byStart[Array(first.prefix(2)), default: []].append(index)
            if allowsPrefixes, first.count >= 5, !term.isCaseSensitive { infixes.append(index) }
        }
        self.byStart = byStart
        self.infixes = infixes
    }

    /// Matches in order, not overlapping, the longest where several begin together. O(words × terms that begin alike).
    func matches(in text: WordText) -> [Match] {
        guard !terms.isEmpty else { return [] }
        var found: [Match] = []
        var place = 0
        while place < text.words.count {
            let near = (byStart[Array(text.folded[place].prefix(2))] ?? []) + infixes
            let fitting = near.filter { fits(terms[$0], at: place, in: text) }
            guard let best = fitting.max(by: { terms[$0].words.count < terms[$1].words.count }) else {
                place += 1
                continue
            }
            let last = place + terms[best].words.count - 1
            found.append(Match(term: best, range: text.words[place].lowerBound..<text.words[last].upperBound))
            place = last + 1
        }
        return found
    }

    private func fits(_ term: Term, at place: Int, in text: WordText) -> Bool {
        guard place + term.words.count <= text.words.count else { return false }
        if term.isCaseSensitive {
            let range = text.words[place].lowerBound..<text.words[place + term.words.count - 1].upperBound
            return text.scalars[range].elementsEqual(term.exact)
        }
        return term.words.indices.allSatisfy {
            Self.isForm(text.folded[place + $0], of: term.words[$0]) || isInside(term, $0, place, text)
        }
    }

    private func isInside(_ term: Term, _ index: Int, _ place: Int, _ text: WordText) -> Bool {
        guard !infixes.isEmpty, index == 0, term.words[0].count >= 5 else { return false }
        let word = text.folded[place + index]
        let stem = term.words[0]
        if Self.holds(word, stem) { return true }
        // me- and pe- swallow the first consonant: pusing, memusingkan.
        let swallowed: [Unicode.Scalar] = ["p", "t", "k", "s"]
        guard swallowed.contains(stem[0]), word.count > 2, word[1] == "e", word[0] == "m" || word[0] == "p" else {
            return false
        }
        return Self.holds(word, Array(stem.dropFirst()))
    }

    private static func holds(_ word: [Unicode.Scalar], _ stem: [Unicode.Scalar]) -> Bool {
        guard word.count > stem.count, word.count <= stem.count + 8 else { return false }
        return (0...(word.count - stem.count)).contains { word[$0..<$0 + stem.count].elementsEqual(stem) }
    }

    /// Whether `word` may be an inflected form of `base`; both folded.
    static func isForm(_ word: [Unicode.Scalar], of base: [Unicode.Scalar]) -> Bool {
        if word == base { return true }
        guard base.count >= 4, word.count >= 3 else { return false }
        let common = zip(word, base).prefix { $0 == $1 }.count
        let stem = base.count <= 5 ? base.count - 1 : max(4, base.count - 3)
        return common >= stem && word.count - common <= 4
    }
}
