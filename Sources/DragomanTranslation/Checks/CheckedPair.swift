import DragomanHTML
import DragomanLanguages

/// A source text and its translation, taken apart once for all checks.
public struct CheckedPair: Sendable {
    public let sourceText: String
    public let targetText: String
    public let pair: LanguagePair
    public let context: CheckContext

    package let source: CheckedText
    package let target: CheckedText

    public init(sourceText: String, targetText: String, pair: LanguagePair, context: CheckContext = CheckContext()) {
        self.sourceText = sourceText
        self.targetText = targetText
        self.pair = pair
        self.context = context
        let published = context.published.map {
            CalendarDay(secondsSince1970: $0.secondsSince1970, zoneOffsetMinutes: $0.zoneOffsetMinutes ?? 0)
        }
        source = CheckedText(sourceText, language: pair.source, published: published)
        target = CheckedText(targetText, language: pair.target, published: published)
    }
}
