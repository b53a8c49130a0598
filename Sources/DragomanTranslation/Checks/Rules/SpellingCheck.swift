import DragomanLanguages

/// Words that the given dictionary does not know; capitalised words and words that the source has too are taken for names. Notes only.
///
/// It is not in ``Checks/all``, for it needs a dictionary: ``Checker/findings(sourceText:targetText:pair:context:spelling:)`` adds it.
struct SpellingCheck: Check {
    let rule = "spelling"
    let dictionary: any SpellingDictionary

    /// Suggestions take a thousand times as long as a look-up: no more than these, and none for a text that is mostly unknown, which is in
    /// another language.
    private static let mostSuggestions = 3
    private static let mostUnknown = 0.25

    func findings(_ pair: CheckedPair) -> [Finding] {
        guard dictionary.language.primary == pair.pair.target.primary else { return [] }
        let text = pair.target
        let unknown = text.tokens.indices.filter { isUnknown($0, pair) }
        let words = text.tokens.count { $0.kind == .word }
        let isForeign = Double(unknown.count) > Self.mostUnknown * Double(words) && unknown.count > 1
        return unknown.enumerated().map { number, index in
            let token = text.tokens[index]
            let word = text.string(token.range)
            return Finding(
                rule: rule, severity: .notes, start: Int(token.start), end: Int(token.end),
                message: "\(word) is not in the dictionary.",
                suggestion: isForeign || number >= Self.mostSuggestions ? nil : dictionary.suggestion(for: word))
        }
    }

    private func isUnknown(_ index: Int, _ pair: CheckedPair) -> Bool {
        let text = pair.target
        let token = text.tokens[index]
        guard token.kind == .word, token.count > 2, !token.isCapitalised,
            !pair.source.contentKeys.contains(token.key), !text.isProtected(Int(token.start))
        else { return false }
        return !dictionary.knows(text.string(token.range)) && !isKnownWhole(index, text)
    }

    /// Whether the word is part of a known one with an apostrophe or a hyphen in it: "aujourd'hui", "vis-à-vis".
    private func isKnownWhole(_ index: Int, _ text: CheckedText) -> Bool {
        let first = stretch(from: index, by: -1, text)
        let last = stretch(from: index, by: 1, text)
        guard first < last else { return false }
        let whole = text.string(Int(text.tokens[first].start)..<Int(text.tokens[last].end))
        return dictionary.knows(whole.replacing("\u{2019}", with: "'"))
    }

    /// The furthest word that hangs on the one at `index` by apostrophes and hyphens; three at most.
    private func stretch(from index: Int, by step: Int, _ text: CheckedText) -> Int {
        var place = index
        for _ in 0..<3 {
            let next = place + 2 * step
            guard text.tokens.indices.contains(next), text.tokens[next].kind == .word,
                text.scan.isMark(place + step, "'") || text.scan.isMark(place + step, "-"),
                !text.tokens[max(place, next)].followsSpace, !text.tokens[place + step].followsSpace
            else { break }
            place = next
        }
        return place
    }
}
