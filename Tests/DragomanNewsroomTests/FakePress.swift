import DragomanFetching
import DragomanNewsroom
import Foundation
import Synchronization

/// A press in memory: addresses and what they answer.
final class FakePress: WebFetching {
    struct Answer {
        var body: [UInt8]
        var contentType = "text/html"
        var etag: String?
        var headers: [(name: String, value: String)] = []
        var finalURL: String?
        var permanentURL: String?
        var claimsPacking = false
    }

    private struct State {
        var answers: [String: Answer] = [:]
        var errors: [String: FetchErrorCode] = [:]
        /// What a broken address says of when to come back, in seconds.
        var pauses: [String: Int] = [:]
        var asked: [String] = []
        var posted: [(url: String, form: [String: String])] = []
    }

    private let state = Mutex(State())

    func publish(
        _ url: String, _ body: String, contentType: String = "text/html",
        headers: [(name: String, value: String)] = [], claimsPacking: Bool = false
    ) {
        publish(url, bytes: Array(body.utf8), contentType: contentType, headers: headers, claimsPacking: claimsPacking)
    }

    func publish(
        _ url: String, bytes body: [UInt8], contentType: String, headers: [(name: String, value: String)] = [],
        claimsPacking: Bool = false
    ) {
        let answer = Answer(
            body: body, contentType: contentType, etag: "\"\(body.hashValue)\"", headers: headers,
            claimsPacking: claimsPacking)
        state.withLock { $0.answers[url] = answer }
    }

    /// Moves what stands at an address for good.
    func move(_ url: String, to other: String) {
        state.withLock { state in
            state.answers[other] = state.answers[url]
            state.answers[url]?.finalURL = other
            state.answers[url]?.permanentURL = other
        }
    }

    /// The forms sent since the last look.
    func takePosted() -> [(url: String, form: [String: String])] {
        state.withLock { state in
            defer { state.posted = [] }
            return state.posted
        }
    }

    func breakDown(_ url: String, _ code: FetchErrorCode?, retryAfterSeconds: Int? = nil) {
        state.withLock { state in
            state.errors[url] = code
            state.pauses[url] = retryAfterSeconds
        }
    }

    /// The addresses asked for since the last look.
    func takeAsked() -> [String] {
        state.withLock { state in
            defer { state.asked = [] }
            return state.asked
        }
    }

    func fetch(_ request: FetchRequest) async throws(FetchError) -> FetchResponse {
        let (answer, code, pause) = state.withLock { state in
            state.asked.append(request.url)
            if request.method == .post {
                state.posted.append((request.url, Self.form(String(decoding: request.body ?? [], as: UTF8.self))))
            }
            return (state.answers[request.url], state.errors[request.url], state.pauses[request.url])
        }
        if let code {
            throw FetchError(code: code, message: "it is broken", url: request.url, retryAfterSeconds: pause)
        }
        guard let answer else { throw FetchError(code: .httpStatus(404), message: "not found", url: request.url) }
        let isSame = request.etag != nil && request.etag == answer.etag
        return FetchResponse(
            finalURL: answer.finalURL ?? request.url, permanentURL: answer.permanentURL, status: isSame ? 304 : 200,
            contentType: answer.contentType, charset: "utf-8", etag: answer.etag, headers: answer.headers,
            body: isSame ? [] : answer.body,
            contentEncodingWasFalse: answer.claimsPacking)
    }
}

extension FakePress {
    private static func form(_ text: String) -> [String: String] {
        let pairs = text.split(separator: "&").map { $0.split(separator: "=", maxSplits: 1).map(String.init) }
        return Dictionary(
            pairs.map { ($0[0], $0.count > 1 ? $0[1].removingPercentEncoding ?? "" : "") }, uniquingKeysWith: { $1 })
    }

    static let feed = "https://faro.example/feed.xml"

    /// A feed of articles, each a slug and a title.
    func publishFeed(
        _ articles: [(slug: String, title: String)], url: String = FakePress.feed, channel: String = "",
        guid: String = "https://faro.example/"
    ) {
        publish(
            url, Self.feed(articles, channel: channel, guid: guid), contentType: "application/rss+xml")
    }

    /// - Parameters:
    ///   - channel: further elements of the channel.
    ///   - guid: what the identifiers begin with.
    static func feed(
        _ articles: [(slug: String, title: String)], channel: String = "", guid: String = "https://faro.example/"
    ) -> String {
        let items = articles.map { article in
            """
            <item><guid>\(guid)\(article.slug)</guid><title>\(article.title)</title>
            <link>https://faro.example/\(article.slug)</link><pubDate>Tue, 03 Nov 2026 10:00:00 GMT</pubDate></item>
            """
        }
        return """
            <?xml version="1.0"?><rss version="2.0" xmlns:atom="http://www.w3.org/2005/Atom"><channel>
            <title>El Faro</title>
            <link>https://faro.example/</link><language>es</language>\(channel)\(items.joined())</channel></rss>
            """
    }

    /// An article's page; `links` is markup that follows the text.
    func publishArticle(
        _ slug: String, title: String, paragraphs: [String], pictures: [String] = [], links: String = ""
    ) {
        publish(
            "https://faro.example/\(slug)",
            """
            <!DOCTYPE html><html lang="es"><head><title>\(title) | El Faro</title></head><body>
            <nav><a href="/">Portada</a></nav><article><h1>\(title)</h1>
            \(pictures.map { "<figure><img src=\"\($0)\" alt=\"Vista\"><figcaption>La costa</figcaption></figure>" }.joined())
            \(paragraphs.map { "<p>\($0)</p>" }.joined(separator: "\n"))</article>\(links)</body></html>
            """)
    }
}
