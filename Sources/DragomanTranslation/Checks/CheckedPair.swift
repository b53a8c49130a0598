package import DragomanLanguages

/// A source text and its translation, taken apart once for all checks.
public struct CheckedPair: Sendable {
    public let sourceText: String
    public let targetText: String
    public let pair: LanguagePair
    public let context: CheckContext

    package let source: ScannedText
    package let target: ScannedText

    public init(sourceText: String, targetText: String, pair: LanguagePair, context: CheckContext = CheckContext()) {
        self.sourceText = sourceText
        self.targetText = targetText
        self.pair = pair
        self.context = context
        source = ScannedText(sourceText)
        target = ScannedText(targetText)
    }
}
