/// The words one slip of the pen away from another: an accent, two letters in the wrong order, a letter too many, another one, one too few.
///
/// Hunspell's own suggestions compare a word that nothing is near to with its whole dictionary, which takes up to fifty milliseconds a word; these
/// are a few hundred look-ups.
struct NearWords {
    private let letters: [Character]

    /// Longer words are names of substances, or no words.
    private static let mostLetters = 30

    /// - Parameter word: in lower case.
    init(_ word: String) { letters = Array(word) }

    /// The first near word that `isKnown` knows, the likelier slips first; nil when there is none.
    func first(where isKnown: (String) -> Bool) -> String? {
        guard letters.count > 2, letters.count <= Self.mostLetters else { return nil }
        let slips = [accents, swaps, deletions, replacements, insertions]
        for slip in slips {
            if let found = slip(isKnown) { return found }
        }
        return nil
    }

    private func accents(_ isKnown: (String) -> Bool) -> String? {
        for (place, letter) in letters.enumerated() {
            guard let family = Self.families.first(where: { $0.contains(letter) }) else { continue }
            for other in family where other != letter {
                if let found = known(replacing: place..<place + 1, with: [other], isKnown) { return found }
            }
        }
        return nil
    }

    private func swaps(_ isKnown: (String) -> Bool) -> String? {
        for place in letters.indices.dropLast() where letters[place] != letters[place + 1] {
            let swapped = [letters[place + 1], letters[place]]
            if let found = known(replacing: place..<place + 2, with: swapped, isKnown) { return found }
        }
        return nil
    }

    private func deletions(_ isKnown: (String) -> Bool) -> String? {
        for place in letters.indices {
            if let found = known(replacing: place..<place + 1, with: [], isKnown) { return found }
        }
        return nil
    }

    private func replacements(_ isKnown: (String) -> Bool) -> String? {
        for place in letters.indices {
            for letter in alphabet where letter != letters[place] {
                if let found = known(replacing: place..<place + 1, with: [letter], isKnown) { return found }
            }
        }
        return nil
    }

    private func insertions(_ isKnown: (String) -> Bool) -> String? {
        for place in 0...letters.count {
            for letter in alphabet {
                if let found = known(replacing: place..<place, with: [letter], isKnown) { return found }
            }
        }
        return nil
    }

    private func known(
        replacing range: Range<Int>, with other: [Character], _ isKnown: (String) -> Bool
    ) -> String? {
        var changed = letters
        changed.replaceSubrange(range, with: other)
        let text = String(changed)
        return isKnown(text) ? text : nil
    }

    // MARK: Letters

    /// Letters that stand for one another with and without their marks.
    private static let families: [[Character]] = [
        "aàâäáãåąăā", "cçćčĉ", "dďđð", "eéèêëęěēė", "gğĝģ", "iîïíìīįı", "lłľļ", "nñńňņ", "oôöóòõøőō", "rřŕ", "sšśşșŝ",
        "tťțţ", "uûüúùūůűųŭ", "yýÿ", "zžźż", "еёэ", "иїй", "гґ", "αά", "εέ", "ηή", "ιίϊΐ", "οό", "υύϋΰ", "ωώ",
    ].map { Array($0) }

    private static let latin = [Character]("eaisnrtolucdmpgbvhqfyxjkwz")
    private static let cyrillic = [Character]("оеаинтсрвлкмдпуяыьгзбчйхжшюцщэфіїєґјљњћђџ")
    private static let greek = [Character]("αοιετσνηυρπκμλςωγδχθφβξζψ")

    /// The letters of the word's script, the frequent ones first; none for scripts whose words are not spelt letter by letter.
    private var alphabet: [Character] {
        switch letters.first?.unicodeScalars.first?.value ?? 0 {
        case 0x61...0x24F: Self.latin
        case 0x370...0x3FF: Self.greek
        case 0x400...0x52F: Self.cyrillic
        default: []
        }
    }
}
