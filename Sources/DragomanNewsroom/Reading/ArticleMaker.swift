package import DragomanArticles
internal import DragomanHTML
internal import DragomanLanguages
package import DragomanLibrary

/// Makes the article of its pages: extraction, stitching, and the language found in the text.
package struct ArticleMaker: Sendable {
    private let extractor: ArticleExtractor

    package init(extractor: ArticleExtractor = ArticleExtractor()) { self.extractor = extractor }

    /// - Parameters:
    ///   - hint: what the feed says of the article.
    ///   - habits: what the source's other pages have in common.
    package func article(
        of pages: [StoredPage], hint: EntryHint? = nil, habits: OutletHabits = .none
    ) -> Article {
        // A page from a file has no address; what it says of its own counts then.
        let documents = pages.map { (document: $0.document, url: $0.finalURL.isEmpty ? nil : $0.finalURL) }
        var article = extractor.extract(pages: documents, hint: hint, habits: habits)
        article.language = Self.language(of: article)
        return article
    }

    /// The language found in the body, which is surer than a short title; a declared one wins where the text does not speak clearly.
    package static func language(of article: Article) -> String? {
        let declared = article.declaredLanguage.map(Language.init(rawValue:))
        let beginnings = beginnings(of: article.paragraphs)
        // Where the declared language is what a part of the sample speaks clearly, the rest need not be heard.
        if let declared, let found = found(in: sample(of: beginnings, bytes: 40)), found.probability > 0.99,
            declared.primary == found.language.primary
        {
            return declared.rawValue
        }
        let text = sample(of: beginnings, bytes: 250)
        guard let found = found(in: text.isEmpty ? article.title : text) else { return declared?.rawValue }
        if let declared, declared.primary == found.language.primary { return declared.rawValue }
        let isSure = found.probability > 0.9 && text.utf8.count > 200
        return (isSure ? found.language : declared ?? found.language).rawValue
    }

    private static func found(in text: String) -> (language: Language, probability: Double)? {
        LanguageIdentifier.shared.identify(text).first
    }

    /// Some six paragraphs, from all over the text: their beginnings are enough to know a language by, however long the article is.
    private static func beginnings(of paragraphs: [String]) -> [String] {
        stride(from: 0, to: paragraphs.count, by: max(1, paragraphs.count / 6)).map { paragraphs[$0] }
    }

    private static func sample(of paragraphs: [String], bytes: Int) -> String {
        paragraphs.map { String(decoding: $0.utf8.prefix(bytes), as: UTF8.self) }.joined(separator: "\n")
    }
}
