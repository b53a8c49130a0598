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
    var units: [Unit] = []
    var exact: [String: [UInt32]] = [:]
    var skeletons: [String: [UInt32]] = [:]
    var words = WordPostings()

    public init(pair: LanguagePair) { self.pair = pair }

    /// How many units there are.
    public var count: Int { units.count }

    /// Adds a unit; the same source, translation and context are kept once.
    public mutating func insert(_ unit: Unit) {
        let number = UInt32(units.count)
        let same = exact[unit.sourceText] ?? []
        if same.contains(where: { units[Int($0)] == unit }) { return }
        units.append(unit)
        exact[unit.sourceText, default: []].append(number)
        let figures = FigureText(unit.sourceText, language: pair.source)
        if !figures.figures.isEmpty { skeletons[figures.skeleton, default: []].append(number) }
        words.insert(unit.sourceText)
    }

    /// The best translation of a sentence that was translated before, figures aside; nil when there is none.
    ///
    /// A person's translation goes before an engine's, the same context before another, the newest before older ones.
    public func match(_ text: String, before: String? = nil, after: String? = nil) -> Match? {
        if let same = exact[text] {
            let best = same.max { rank(units[Int($0)], before, after) <= rank(units[Int($1)], before, after) }
            guard let best else { return nil }
            let unit = units[Int(best)]
            return Match(unit: unit, percent: isInContext(unit, before, after) ? 101 : 100, targetText: unit.targetText)
        }
        return figureMatch(text)
    }

    private func rank(_ unit: Unit, _ before: String?, _ after: String?) -> Int {
        (unit.isEdited ? 2 : 0) + (isInContext(unit, before, after) ? 1 : 0)
    }

    private func isInContext(_ unit: Unit, _ before: String?, _ after: String?) -> Bool {
        (unit.before != nil || unit.after != nil) && unit.before == before && unit.after == after
    }

    private func figureMatch(_ text: String) -> Match? {
        let query = FigureText(text, language: pair.source)
        guard !query.figures.isEmpty, let same = skeletons[query.skeleton] else { return nil }
        for number in same.suffix(20).reversed() {
            let unit = units[Int(number)]
            let old = FigureText(unit.sourceText, language: pair.source)
            if let target = FigureText.rerendered(unit.targetText, of: old, as: query, language: pair.target) {
                return Match(unit: unit, percent: 99, targetText: target)
            }
        }
        return nil
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
