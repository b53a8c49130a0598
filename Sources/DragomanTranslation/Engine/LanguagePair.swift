public import DragomanLanguages

/// From one language into another.
public struct LanguagePair: Hashable, Sendable, Codable, CustomStringConvertible {
    public var source: Language
    public var target: Language

    public init(source: Language, target: Language) {
        self.source = source
        self.target = target
    }

    /// `es>fr`
    public var description: String { "\(source)>\(target)" }
}
