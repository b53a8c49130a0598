import DragomanLanguages

/// Names come again, transferred or transliterated: "Keselowski" does not become another driver.
///
/// A name is missed where nothing in the translation is like it. That alone is a note, for names have forms of their own in many languages; together
/// with a name of the translation that the source does not have it is a warning, if the name looks foreign even in its own text.
struct NameCheck: Check {
    let rule = "name-changed"

    func findings(_ pair: CheckedPair) -> [Finding] {
        // Beyond a segment's size every name would be held against every word.
        guard pair.source.contentCount + pair.target.contentCount < 1000 else { return [] }
        let lost = Self.lost(pair)
        guard !lost.isEmpty else { return [] }
        let isLatinAmongOthers = Self.readsLatinOnly(pair)
        let added = isLatinAmongOthers ? [] : NameFinder.unmatched(of: pair.target, in: pair.source)
        let stranger = added.first { $0.strangeness <= NameLimits.added }
        let halves = NameHalves.changed(lost: lost, added: added, pair)
        if !halves.isEmpty { return halves.flatMap { Self.changed($0, pair) } }
        return lost.map { name in
            let isChanged = stranger != nil && name.strangeness <= NameLimits.lost(pair.pair.source)
            return Finding(
                rule: isChanged ? rule : "name-lost", severity: isChanged || isLatinAmongOthers ? .warns : .notes,
                side: .source, start: name.range.lowerBound, end: name.range.upperBound,
                message: "\(pair.source.string(name.range)) is not in the translation.")
        } + (stranger.map { [mark($0, lost, pair)].compactMap { $0 } } ?? [])
    }

    private static func changed(_ half: NameHalves.Half, _ pair: CheckedPair) -> [Finding] {
        let (old, new) = (pair.source.string(half.lost), pair.target.string(half.added))
        return [
            Finding(
                rule: "name-changed", severity: .warns, side: .source, start: half.lost.lowerBound,
                end: half.lost.upperBound, message: "\(old) is not in the translation."),
            Finding(
                rule: "name-changed", severity: .warns, start: half.added.lowerBound, end: half.added.upperBound,
                message: "\(new) is not in the source.", suggestion: old),
        ]
    }

    /// The name of the translation that stands for another.
    private func mark(_ name: NameFinder.Name, _ lost: [NameFinder.Name], _ pair: CheckedPair) -> Finding? {
        guard let other = lost.first(where: { $0.strangeness <= NameLimits.lost(pair.pair.source) }) else { return nil }
        return Finding(
            rule: rule, severity: .warns, start: name.range.lowerBound, end: name.range.upperBound,
            message: "\(pair.target.string(name.range)) is not in the source.",
            suggestion: pair.source.string(other.range))
    }

    static func lost(_ pair: CheckedPair) -> [NameFinder.Name] {
        if readsLatinOnly(pair) { return NameFinder.latinWords(of: pair.source, missingIn: pair.target) }
        guard LanguageFamilies.cognateRate(pair.pair.source.primary, pair.pair.target.primary) > 0 else { return [] }
        return NameFinder.unmatched(of: pair.source, in: pair.target)
    }

    /// Whether only the Latin words of the source can be compared with the translation's.
    private static func readsLatinOnly(_ pair: CheckedPair) -> Bool {
        guard let from = Script.expected(for: pair.pair.source), let to = Script.expected(for: pair.pair.target) else {
            return false
        }
        return !from.contains(.latin) && to.contains(.latin)
            && LanguageFamilies.cognateRate(pair.pair.source.primary, pair.pair.target.primary) == 0
    }
}

/// Where a name's strangeness makes it a finding.
enum NameLimits {
    /// Of the name that the translation has instead.
    static let added: Float = -0.25

    /// Of the name that is missing, when the word before it is the same in both texts.
    static let half: Float = -2

    /// Of the name that is missing. German writes every noun with a capital, English adjectives and titles: there a capital says less.
    static func lost(_ language: Language) -> Float { ["de", "lb", "en"].contains(language.primary) ? -3.5 : -2.5 }
}
