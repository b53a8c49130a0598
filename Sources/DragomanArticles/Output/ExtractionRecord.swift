import DragomanHTML

/// One line of `dragoman extract`: an article, or why there is none, as a JSON object.
///
/// Members: `id`, then `error` alone for a file that could not be read; else `url`, `title`, `authors`, `date` (ISO 8601), `language`, `outlet`, `topics`, `text`,
/// `paragraphs`, `blocks` (each `kind`, `text`, and `level` of headings), `images` (`url`, `alternative`, `caption`, `credit`), `nextPage`, `diagnostics`.
/// Members with nothing to say are left out, except lists.
package struct ExtractionRecord: Sendable {
    package enum Outcome: Sendable {
        case article(Article)
        case failure(String)
    }

    package let id: String
    package let outcome: Outcome

    package init(id: String, article: Article) {
        self.id = id
        outcome = .article(article)
    }

    package init(id: String, error: String) {
        self.id = id
        outcome = .failure(error)
    }

    /// The record as one line of UTF-8, line feed included.
    package func line() -> [UInt8] {
        var json = JSONWriter()
        json.beginObject()
        json.member("id", id)
        switch outcome {
        case .failure(let message): json.member("error", message)
        case .article(let article): Self.write(article, to: &json)
        }
        json.endObject()
        json.endLine()
        return json.bytes
    }

    private static func write(_ article: Article, to json: inout JSONWriter) {
        let texts = article.blocks.map(\.paragraphs)
        let paragraphs = Array(texts.joined())
        json.member("url", article.url ?? article.canonicalURL)
        json.member("title", article.title)
        json.member("authors", article.authors)
        json.member("date", article.published?.iso8601)
        json.member("language", article.language ?? article.declaredLanguage)
        json.member("outlet", article.outlet)
        json.member("topics", article.topics)
        json.member("text", joining: paragraphs, by: "\n\n")
        json.member("paragraphs", paragraphs)
        json.key("blocks")
        json.beginArray()
        for (block, text) in zip(article.blocks, texts) { write(block, text, to: &json) }
        json.endArray()
        json.key("images")
        json.beginArray()
        for block in article.blocks {
            if case .figure(let figure) = block { write(figure, to: &json) }
        }
        json.endArray()
        json.member("nextPage", article.nextPage)
        json.diagnostics(article.diagnostics)
    }

    private static func write(_ block: Block, _ paragraphs: [String], to json: inout JSONWriter) {
        json.beginObject()
        json.member("kind", block.kindName)
        if case .heading(let level, _) = block { json.member("level", level) }
        if !paragraphs.isEmpty { json.member("text", joining: paragraphs, by: "\n") }
        json.endObject()
    }

    private static func write(_ figure: Figure, to json: inout JSONWriter) {
        json.beginObject()
        json.member("url", figure.image.url)
        json.member("alternative", figure.image.alternative)
        json.member("caption", figure.caption?.plainText)
        json.member("credit", figure.credit)
        json.endObject()
    }
}

extension Block {
    /// The name of the block's kind in JSON.
    var kindName: String {
        switch self {
        case .heading: "heading"
        case .paragraph: "paragraph"
        case .list: "list"
        case .quote: "quote"
        case .table: "table"
        case .figure: "figure"
        case .embed: "embed"
        case .code: "code"
        case .rule: "rule"
        }
    }
}
