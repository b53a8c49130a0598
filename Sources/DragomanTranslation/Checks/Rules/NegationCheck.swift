import DragomanLanguages

/// A denial stays a denial: where the source denies and nothing in the translation does, or the reverse, somebody should look.
struct NegationCheck: Check {
    let rule = "negation-flipped"

    func findings(_ pair: CheckedPair) -> [Finding] {
        guard let source = NegationWords.of(pair.pair.source), let target = NegationWords.of(pair.pair.target) else {
            return []
        }
        // Sentence by sentence where there are as many; else the whole.
        let isParallel = pair.source.boundaries.count == pair.target.boundaries.count
        let stretches =
            isParallel
            ? Array(zip(pair.source.sentences, pair.target.sentences))
            : [(0..<pair.source.scalars.count, 0..<pair.target.scalars.count)]
        for (left, right) in stretches {
            let denied = Self.count(source, pair.source, left)
            let kept = Self.count(target, pair.target, right)
            if denied.strong > 0, kept.strong + kept.weak == 0 {
                return [finding(right, "The source denies here, the translation does not.", .target)]
            }
            if Self.counting.contains(pair.pair.source.primary), denied.single > 1,
                kept.strong + kept.weak < denied.single
            {
                return [finding(right, "The source denies more than once here, the translation less often.", .target)]
            }
            if kept.strong > 0, denied.strong + denied.weak == 0 {
                return [finding(right, "The translation denies here, the source does not.", .target, .notes)]
            }
        }
        return []
    }

    private func finding(
        _ range: Range<Int>, _ message: String, _ side: Finding.Side, _ severity: Finding.Severity = .warns
    ) -> Finding {
        Finding(
            rule: rule, severity: severity, side: side, start: range.lowerBound, end: range.upperBound, message: message
        )
    }

    /// Whether the words of `idiom` stand in a row, and the token at `index` is one of them.
    private static func stands(_ idiom: [UInt64], around index: Int, in text: CheckedText) -> Bool {
        idiom.indices.contains { place in
            let first = index - place
            guard idiom[place] == text.tokens[index].key, first >= 0, first + idiom.count <= text.tokens.count else {
                return false
            }
            return idiom.indices.allSatisfy { text.tokens[first + $0].key == idiom[$0] }
        }
    }

    private static func count(_ words: NegationWords, _ text: CheckedText, _ range: Range<Int>) -> (
        strong: Int, weak: Int, single: Int
    ) {
        var strong = 0
        var single = 0
        var weak = 0
        for index in text.tokenIndices(in: range) where text.tokens[index].isContent {
            let token = text.tokens[index]
            if words.strong.contains(token.key) || isStrong(words, text, token, end: range.upperBound) {
                let isLatinLetter = token.count == 1 && text.scalars[Int(token.start)] < 0x250
                if isLatinLetter, !isContraction(index, text) { continue }
                if words.idioms.contains(where: { stands($0, around: index, in: text) }) {
                    // "no doubt" denies nothing, and answers to what another language denies: "no se duda".
                    weak += 1
                    continue
                }
                strong += 1
                single += conjunctions.contains(token.key) ? 0 : 1
            } else if words.weak.contains(token.key) || hasSign(words, text, token, end: range.upperBound) {
                weak += 1
            }
        }
        return (strong, weak, single)
    }

    /// "neither … nor" is one denial in two words, and in other languages in three.
    private static let conjunctions = KeySet(
        "neither nor weder noch varken hverken verken".split(separator: " ").map { Scalars.key($0) })

    /// Languages that say a denial once, so that two words are two denials; others have "no … nada", "не … никогда", and deny each verb of a row.
    private static let counting: Set<String> = ["en", "de", "nl", "sv", "da", "nb", "nn", "no", "id", "ms"]

    /// The t of "don't"; "no" of "No. 5" and single letters elsewhere are not denials.
    private static func isContraction(_ index: Int, _ text: CheckedText) -> Bool {
        text.scan.isMark(index - 1, "'") && !text.tokens[index].followsSpace || text.tokens[index].count > 1
    }

    /// "under", "union", "universal", "until" begin with "un" and deny nothing.
    private static let noOpposites = LetterRuns("under uni until".split(separator: " "))

    /// Whether a plain denial stands in the word, or begins at the sign of a language without spaces.
    private static func isStrong(_ words: NegationWords, _ text: CheckedText, _ token: TextToken, end: Int) -> Bool {
        let range = token.kind == .ideograph ? Int(token.start)..<end : token.range
        return words.strongHeads.begin(text.scalars, range)
            || token.kind == .word && words.strongInside.standInside(text.scalars, range)
    }

    private static func hasSign(_ words: NegationWords, _ text: CheckedText, _ token: TextToken, end: Int) -> Bool {
        if token.kind == .ideograph { return words.signs.begin(text.scalars, Int(token.start)..<end) }
        let range = token.range
        if range.count >= 6, words.prefixes.begin(text.scalars, range), !noOpposites.begin(text.scalars, range) {
            return true
        }
        return words.infixes.standInside(text.scalars, range) || words.signs.begin(text.scalars, range)
            || words.signs.standInside(text.scalars, range)
    }
}
