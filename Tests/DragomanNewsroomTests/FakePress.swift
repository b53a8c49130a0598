import DragomanFetching
import DragomanNewsroom
import Synchronization

/// A press in memory: addresses and what they answer.
final class FakePress: WebFetching {
    struct Answer {
        var body: String
        var contentType = "text/html"
        var etag: String?
    }

    private let state = Mutex((answers: [String: Answer](), errors: [String: FetchErrorCode](), asked: [String]()))

    func publish(_ url: String, _ body: String, contentType: String = "text/html") {
        let tag = "\"\(body.hashValue)\""
        state.withLock { $0.answers[url] = Answer(body: body, contentType: contentType, etag: tag) }
    }

    func breakDown(_ url: String, _ code: FetchErrorCode?) { state.withLock { $0.errors[url] = code } }

    /// The addresses asked for since the last look.
    func takeAsked() -> [String] {
        state.withLock { state in
            defer { state.asked = [] }
            return state.asked
        }
    }

    func fetch(_ request: FetchRequest) async throws(FetchError) -> FetchResponse {
        let (answer, code) = state.withLock { state in
            state.asked.append(request.url)
            return (state.answers[request.url], state.errors[request.url])
        }
        if let code { throw FetchError(code: code, message: "it is broken", url: request.url) }
        guard let answer else { throw FetchError(code: .httpStatus(404), message: "not found", url: request.url) }
        let isSame = request.etag != nil && request.etag == answer.etag
        return FetchResponse(
            finalURL: request.url, status: isSame ? 304 : 200, contentType: answer.contentType, charset: "utf-8",
            etag: answer.etag, body: isSame ? [] : Array(answer.body.utf8))
    }
}

extension FakePress {
    static let feed = "https://faro.example/feed.xml"

    /// A feed of articles, each a slug and a title.
    func publishFeed(_ articles: [(slug: String, title: String)], url: String = FakePress.feed) {
        let items = articles.map { article in
            """
            <item><guid>https://faro.example/\(article.slug)</guid><title>\(article.title)</title>
            <link>https://faro.example/\(article.slug)</link><pubDate>Tue, 03 Nov 2026 10:00:00 GMT</pubDate></item>
            """
        }
        publish(
            url,
            """
            <?xml version="1.0"?><rss version="2.0"><channel><title>El Faro</title><link>https://faro.example/</link>
            <language>es</language>\(items.joined())</channel></rss>
            """, contentType: "application/rss+xml")
    }

    /// An article's page; `links` is markup that follows the text.
    func publishArticle(_ slug: String, title: String, paragraphs: [String], links: String = "") {
        publish(
            "https://faro.example/\(slug)",
            """
            <!DOCTYPE html><html lang="es"><head><title>\(title) | El Faro</title></head><body>
            <nav><a href="/">Portada</a></nav><article><h1>\(title)</h1>
            \(paragraphs.map { "<p>\($0)</p>" }.joined(separator: "\n"))</article>\(links)</body></html>
            """)
    }
}
