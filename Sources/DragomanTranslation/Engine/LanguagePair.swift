public import DragomanLanguages

/// From one language into another.
public struct LanguagePair: Hashable, Sendable, Codable, CustomStringConvertible {
    public var source: Language
    public var target: Language

    public init(source: Language, target: Language) {
        self.source = source
        self.target = target
    }

    /// The pair, then with the region left out on one side, then on both.
    package var spellings: [LanguagePair] {
        let source = Language(rawValue: self.source.primary)
        let target = Language(rawValue: self.target.primary)
        let all = [
            self, LanguagePair(source: source, target: self.target), LanguagePair(source: self.source, target: target),
            LanguagePair(source: source, target: target),
        ]
        var spellings: [LanguagePair] = []
        for pair in all where !spellings.contains(pair) { spellings.append(pair) }
        return spellings
    }

    /// `es>fr`
    public var description: String { "\(source)>\(target)" }
}
