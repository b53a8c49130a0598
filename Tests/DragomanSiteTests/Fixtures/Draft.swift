import DragomanArticles
import DragomanHTML
import DragomanLanguages
import DragomanLibrary
import DragomanTranslation

/// A short way to write down an article page for a test.
struct Draft {
    var id: Int64
    var source: Source
    var language: Language?
    var standing: ArticleCard.Standing
    var title: String
    var originalTitle: String
    var standfirst: String?
    var originalStandfirst: String?
    var section: String?
    var topics: [String] = []
    var authors: [String] = []
    var dateline: String?
    /// Minutes before 2026-11-23T13:00Z.
    var age: Int64 = 0
    var blocks: [Block] = []
    var originalBlocks: [Block] = []
    var findings: [Finding] = []
    var corrections: [Correction] = []
    var storyID: Int64?
    var storyCount = 0
    var image: Image?
    var isFree: Bool?

    static let noon: Int64 = 1_795_438_800

    var page: ArticlePage {
        let published = DateTime(secondsSince1970: Self.noon - age * 60, zoneOffsetMinutes: 0)
        let shown = blocks.isEmpty ? originalBlocks : blocks
        let words = shown.reduce(0) { $0 + text($1).split(separator: " ").count }
        let original = Article(
            url: "https://press.example/\(source.id)/\(id)", title: originalTitle, standfirst: originalStandfirst,
            authors: authors, published: published, outlet: source.outlet, section: section, topics: topics,
            language: language?.rawValue, leadImage: image, dateline: dateline, blocks: originalBlocks)
        return ArticlePage(
            card: ArticleCard(
                id: id, title: title, originalTitle: originalTitle, standfirst: standfirst,
                excerpt: shown.lazy.compactMap {
                    if case .paragraph(let inlines) = $0 { inlines.plainText } else { nil }
                }
                .first,
                sourceID: source.id, outlet: source.outlet, section: section, topics: topics,
                originalLanguage: language, standing: standing, published: published, gathered: published,
                corrected: corrections.first?.seen, wordCount: words, storyID: storyID,
                storyCount: storyCount, isAccessibleForFree: isFree),
            original: original, translation: translation(of: original), translated: published, source: source,
            corrections: corrections)
    }

    private func translation(of original: Article) -> Translation? {
        guard !blocks.isEmpty else { return nil }
        var article = original
        article.title = title
        article.standfirst = standfirst
        article.blocks = blocks
        article.language = "fr"
        let segments = blocks.enumerated().map { index, block in
            TranslatedSegment(
                place: SegmentPlace(part: .block(index)), sourceText: "", targetText: text(block),
                state: standing == .edited ? .edited : .translated,
                engine: EngineIdentifier(name: "apertium", model: "\(language?.rawValue ?? "es")-fr"),
                findings: index == 0 ? findings : [])
        }
        return Translation(
            pair: LanguagePair(source: language ?? "es", target: "fr"), article: article, segments: segments)
    }

    private func text(_ block: Block) -> String {
        if case .paragraph(let inlines) = block { inlines.plainText } else { "" }
    }
}

extension Block {
    static func p(_ text: String) -> Block { .paragraph([.text(text)]) }
    static func h(_ text: String) -> Block { .heading(level: 2, [.text(text)]) }
}

extension DateTime {
    static func minutesAgo(_ minutes: Int64) -> DateTime {
        DateTime(secondsSince1970: Draft.noon - minutes * 60, zoneOffsetMinutes: 0)
    }
}
