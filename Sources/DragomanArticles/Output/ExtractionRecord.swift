import DragomanHTML

/// One line of `dragoman extract`: an article, or why there is none, as a JSON object.
///
/// Members: `id`, then `error` alone for a file that could not be read; else those of ``Article/json()``, and what of them programs want without looking into
/// blocks: `date` (that of publication), `text`, `paragraphs`, `images` (`url`, `alternative`, `caption`, `credit`). `url` is the page's own where none is known,
/// `language` the declared where none is found.
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
        var article = article
        article.url = article.url ?? article.canonicalURL
        article.language = article.language ?? article.declaredLanguage
        json.members(of: article)
        let paragraphs = article.paragraphs
        json.member("date", article.published?.iso8601)
        json.member("text", joining: paragraphs, by: "\n\n")
        json.member("paragraphs", paragraphs)
        json.key("images")
        json.beginArray()
        for block in article.blocks {
            if case .figure(let figure) = block { write(figure, to: &json) }
        }
        json.endArray()
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
