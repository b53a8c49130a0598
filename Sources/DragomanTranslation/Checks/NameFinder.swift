import DragomanLanguages

/// The names of one text that another does not have in any likeness.
///
/// Names are transferred or transliterated; what is not found again letter by letter is either changed or has a form of its own in the other language
/// ("Allemagne", "Germany"). Which of the two, the word's look tells: a name foreign to its own text's language is foreign to both.
struct NameFinder {
    struct Name {
        var range: Range<Int>
        /// How much less its letters look like the text's language than like the likeliest one: a logarithm of odds, 0 or less.
        var strangeness: Float
    }

    /// Letters below which a word says too little.
    private static let leastLetters = 4

    /// The names of `text` without a likeness in `other`; empty where letters cannot be compared.
    static func unmatched(of text: CheckedText, in other: CheckedText) -> [Name] {
        var words: [[UInt8]]?
        var found: [Name] = []
        for trace in text.traces where trace.kind == .name {
            guard !hasCounterpart(trace, other), let token = token(at: trace.start, text),
                token.count >= leastLetters, !isCalendarOrNumber(token, text)
            else { continue }
            let letters = Romaniser.letters(text.scalars, token.range)
            let others = words ?? allLetters(of: other)
            words = others
            guard !others.contains(where: { isAlike(letters, $0) }),
                let strangeness = LanguageIdentifier.shared.strangeness(
                    of: text.scalars[token.range], in: text.language)
            else { continue }
            found.append(Name(range: token.range, strangeness: strangeness))
        }
        return found
    }

    /// Latin words of a text in another script that `other` does not have: nobody translates those.
    static func latinWords(of text: CheckedText, missingIn other: CheckedText) -> [Name] {
        var words: [[UInt8]]?
        return text.tokens.compactMap { token in
            guard token.kind == .word, token.count >= leastLetters, token.isCapitalised,
                Script.of(text.scalars[Int(token.start)]) == .latin, !other.contentKeys.contains(token.key),
                !text.isProtected(Int(token.start))
            else { return nil }
            let letters = Romaniser.letters(text.scalars, token.range)
            let others = words ?? allLetters(of: other)
            words = others
            guard !others.contains(where: { isAlike(letters, $0) }) else { return nil }
            return Name(range: token.range, strangeness: 0)
        }
    }

    private static func hasCounterpart(_ trace: Trace, _ other: CheckedText) -> Bool {
        other.traces.contains { $0.key == trace.key }
    }

    private static func token(at start: Int32, _ text: CheckedText) -> TextToken? {
        let index = text.tokenIndices(in: Int(start)..<Int(start) + 1)
        return index.first.map { text.tokens[$0] }
    }

    private static func isCalendarOrNumber(_ token: TextToken, _ text: CheckedText) -> Bool {
        Dates.isName(token.key, text.language) || text.numbers.contains { $0.range.overlaps(token.range) }
            || text.dates.contains { $0.range.overlaps(token.range) }
    }

    private static func allLetters(of text: CheckedText) -> [[UInt8]] {
        text.tokens.compactMap { token in
            guard token.kind == .word else { return nil }
            let letters = Romaniser.letters(text.scalars, token.range)
            return letters.isEmpty ? nil : letters
        }
    }

    /// Whether two words in plain letters may be one name: a common beginning, one in the other, or few letters apart.
    static func isAlike(_ one: [UInt8], _ other: [UInt8]) -> Bool {
        let longer = max(one.count, other.count)
        let shorter = min(one.count, other.count)
        guard shorter >= 3 else { return one == other }
        var same = 0
        while same < shorter, one[same] == other[same] { same += 1 }
        if same >= 4 || same * 2 > longer || (same >= 3 && shorter <= 4) { return true }
        if shorter >= 4, contains(one.count == shorter ? other : one, one.count == shorter ? one : other) {
            return true
        }
        return (longer - shorter) * 10 <= longer * 4 && distance(one, other) * 10 <= longer * 4
    }

    private static func contains(_ longer: [UInt8], _ shorter: [UInt8]) -> Bool {
        (0...(longer.count - shorter.count)).contains { longer[$0..<$0 + shorter.count].elementsEqual(shorter) }
    }

    private static func distance(_ one: [UInt8], _ other: [UInt8]) -> Int {
        var row = Array(0...other.count)
        for (index, letter) in one.enumerated() {
            var diagonal = row[0]
            row[0] = index + 1
            for place in other.indices {
                let cost = min(diagonal + (letter == other[place] ? 0 : 1), row[place] + 1, row[place + 1] + 1)
                diagonal = row[place + 1]
                row[place + 1] = cost
            }
        }
        return row[other.count]
    }
}
