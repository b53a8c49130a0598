import DragomanLanguages

/// Sentences translated before, to be found again by text: exactly, in their context, in all but their figures, or nearly.
///
/// It holds one pair of languages. Exact look-up is O(length); a fuzzy one visits only sentences that share the query's
/// rarer words, and stops at a fixed amount of work.
public struct MemoryIndex: Sendable {
    /// A sentence and its translation.
    public struct Unit: Hashable, Sendable, Codable {
        public var sourceText: String
        public var targetText: String
        /// The sentences before and after, where the unit was made.
        public var before: String?
        public var after: String?
        /// Whether a person wrote the translation.
        public var isEdited: Bool

        public init(
            sourceText: String, targetText: String, before: String? = nil, after: String? = nil, isEdited: Bool = false
        ) {
            self.sourceText = sourceText
            self.targetText = targetText
            self.before = before
            self.after = after
            self.isEdited = isEdited
        }
    }

    /// A unit that was found, and how well it fits.
    public struct Match: Hashable, Sendable {
        public var unit: Unit
        /// Percent: 101 in the same context, 100 the same text, 99 the same but for figures, less for less.
        public var percent: Int
        /// The unit's translation, with the query's figures where they could be put in.
        public var targetText: String
    }

    public let pair: LanguagePair
    private var units: [Unit] = []
    /// Units by their text, by their text and neighbours, and those that a person wrote by their text.
    private var exact = TextTable()
    private var contexts = TextTable()
    private var edits = TextTable()
    private var skeletons = TextTable()
    private var words = WordPostings()

    public init(pair: LanguagePair) { self.pair = pair }

    /// How many units there are.
    public var count: Int { units.count }

    /// Adds a unit; the same source, translation and context are kept once.
    public mutating func insert(_ unit: Unit) {
        let text = TextTable.key(of: unit.sourceText)
        let context = Self.key(text, unit.before, unit.after)
        var isKnown = false
        contexts.forEach(under: context) { number in
            isKnown = units[Int(number)] == unit
            return !isKnown
        }
        if isKnown { return }
        let number = UInt32(units.count)
        units.append(unit)
        exact.add(number, under: text)
        contexts.add(number, under: context)
        if unit.isEdited { edits.add(number, under: text) }
        if FigureText.hasFigures(unit.sourceText) {
            let skeleton = FigureText(unit.sourceText, language: pair.source).skeleton
            skeletons.add(number, under: TextTable.key(of: skeleton))
        }
        words.insert(unit.sourceText)
    }

    private static func key(_ text: UInt64, _ before: String?, _ after: String?) -> UInt64 {
        TextTable.key(of: after, after: TextTable.key(of: before, after: text))
    }

    /// The best translation of a sentence that was translated before, figures aside; nil when there is none. O(length), however often the
    /// sentence was translated.
    ///
    /// A person's translation goes before an engine's, the same context before another, the newest before older ones.
    public func match(_ text: String, before: String? = nil, after: String? = nil) -> Match? {
        let key = TextTable.key(of: text)
        let context = before == nil && after == nil ? nil : Self.key(key, before, after)
        let best =
            context.flatMap { newest(contexts, $0) { isMatch($0, text, before, after) && units[$0].isEdited } }
            ?? newest(edits, key) { units[$0].sourceText == text }
            ?? context.flatMap { newest(contexts, $0) { isMatch($0, text, before, after) } }
            ?? newest(exact, key) { units[$0].sourceText == text }
        guard let best else { return figureMatch(text) }
        let unit = units[best]
        return Match(unit: unit, percent: isInContext(unit, before, after) ? 101 : 100, targetText: unit.targetText)
    }

    private func isMatch(_ number: Int, _ text: String, _ before: String?, _ after: String?) -> Bool {
        units[number].sourceText == text && isInContext(units[number], before, after)
    }

    private func newest(_ table: TextTable, _ key: UInt64, where fits: (Int) -> Bool) -> Int? {
        var found: Int?
        table.forEach(under: key) { number in
            found = fits(Int(number)) ? Int(number) : nil
            return found == nil
        }
        return found
    }

    private func isInContext(_ unit: Unit, _ before: String?, _ after: String?) -> Bool {
        (unit.before != nil || unit.after != nil) && unit.before == before && unit.after == after
    }

    /// The newest sentences that differ in figures only, twenty at most.
    private func figureMatch(_ text: String) -> Match? {
        guard FigureText.hasFigures(text) else { return nil }
        let query = FigureText(text, language: pair.source)
        let skeleton = query.skeleton
        var found: Match?
        var left = 20
        skeletons.forEach(under: TextTable.key(of: skeleton)) { number in
            let unit = units[Int(number)]
            let old = FigureText(unit.sourceText, language: pair.source)
            guard old.skeleton == skeleton else { return true }
            left -= 1
            if let target = FigureText.rerendered(unit.targetText, of: old, as: query, language: pair.target) {
                found = Match(unit: unit, percent: 99, targetText: target)
            }
            return found == nil && left > 0
        }
        return found
    }

    /// Units whose words are at least `minimum` percent the same in the same order, best first.
    ///
    /// The percentage is 100 × (1 − words to change ÷ words of the longer sentence), figures counting as one word.
    public func fuzzyMatches(_ text: String, minimum: Int = 70, limit: Int = 5) -> [Match] {
        let query = FigureText(text, language: pair.source)
        return words.nearest(to: text, minimum: minimum, limit: limit).map { number, percent in
            let unit = units[Int(number)]
            let old = FigureText(unit.sourceText, language: pair.source)
            let target = FigureText.rerendered(unit.targetText, of: old, as: query, language: pair.target)
            return Match(unit: unit, percent: min(percent, 99), targetText: target ?? unit.targetText)
        }
    }
}
