public import DragomanArticles

/// What is kept of an article to tell its copies, its story and its relatives: hashes of its shingles, names, numbers and words.
///
/// It is made once, when the article is extracted or translated, and stored; the article's text cannot be had from it. The same
/// article gives the same fingerprint on every machine. About 1 to 3 kB.
public struct StoryFingerprint: Hashable, Sendable {
    /// The primary subtag of the article's language, empty when nobody knows it.
    var language: String
    /// The script most of its words are in.
    var script: Script
    var sketch: ShingleSketch
    /// Ascending, each once.
    var terms: [StoryTerm]
    /// How often each of the terms occurs, 255 for all above.
    var counts: [UInt8]

    /// How many terms are kept; those that occur most often in longer articles.
    static let termLimit = 600

    /// The fingerprint of an article.
    ///
    /// - Parameters:
    ///   - article: The article in its own language.
    ///   - translation: The same article in the reader's language, where there is one: it is what articles in different languages
    ///     and scripts are compared by. Make the fingerprint anew when a translation arrives.
    /// - Complexity: O(n log n) in the text's length.
    public init(article: Article, translation: Article? = nil) {
        language = Self.language(of: article)
        var collector = TermCollector(outlet: article.outlet)
        let bodyText = article.runs.joined(separator: "\n")
        let headText = article.headRuns.joined(separator: "\n")
        let body = TokenScanner.tokens(of: bodyText)
        let head = TokenScanner.tokens(of: headText).asOpening
        sketch = ShingleSketch(body)
        collector.add(head + body, language: language)
        collector.addNumbers(of: article.headRuns + article.runs, language: language)
        collector.addTopics(article.topics, language: language)
        if let translation {
            let text = TokenScanner.tokens(of: translation.runs.joined(separator: "\n"))
            let title = TokenScanner.tokens(of: translation.headRuns.joined(separator: "\n")).asOpening
            collector.addTranslation(title + text, language: Self.language(of: translation))
        }
        script = collector.script
        let kept = collector.counts.sorted { ($1.value, $0.key) < ($0.value, $1.key) }.prefix(Self.termLimit)
            .sorted { $0.key < $1.key }
        terms = kept.map(\.key)
        counts = kept.map { UInt8(clamping: $0.value) }
    }

    private static func language(of article: Article) -> String {
        let tag = article.language ?? article.declaredLanguage ?? ""
        return tag.prefix { $0 != "-" && $0 != "_" }.lowercased()
    }
}

extension [Token] {
    /// The tokens of a headline, where a capital says nothing in some languages: as if each opened a sentence.
    var asOpening: [Token] {
        map { token in
            var token = token
            token.opensSentence = true
            return token
        }
    }
}
