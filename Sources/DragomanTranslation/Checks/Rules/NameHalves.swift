import DragomanLanguages

/// Names of several words whose first part is the same in both texts and whose next is another: "Robert Hooke" and "Robert Seine".
///
/// With one half to hold on to, less is asked of the other: that the word looks foreign in its own text, for a common one is translated ("Ankara
/// Castle", "Ankara Kalesi"). Languages that write every noun with a capital are left out.
enum NameHalves {
    struct Half {
        var lost: Range<Int>
        var added: Range<Int>
    }

    static func changed(lost: [NameFinder.Name], added: [NameFinder.Name], _ pair: CheckedPair) -> [Half] {
        guard !added.isEmpty, !writesNounsLarge(pair.pair.source), !writesNounsLarge(pair.pair.target) else {
            return []
        }
        return lost.compactMap { name in
            guard name.strangeness <= NameLimits.half, let first = capital(before: name.range, pair.source) else {
                return nil
            }
            let new = added.first { capital(before: $0.range, pair.target)?.key == first.key }
            return new.map { Half(lost: name.range, added: $0.range) }
        }
    }

    private static func writesNounsLarge(_ language: Language) -> Bool { ["de", "lb"].contains(language.primary) }

    /// The capitalised word right before, with one space between.
    private static func capital(before range: Range<Int>, _ text: CheckedText) -> TextToken? {
        let index = text.tokenIndices(in: range).lowerBound - 1
        guard index >= 0, text.tokens[index].kind == .word, text.tokens[index].isCapitalised,
            Int(text.tokens[index].end) == range.lowerBound - 1, text.tokens[index].count > 1
        else { return nil }
        return text.tokens[index]
    }
}
