import DragomanComments
import DragomanLanguages
import DragomanLibrary
import DragomanSite
import HTTPTypes
import Hummingbird
import HummingbirdTesting
import Logging
import NIOCore
import Synchronization

/// The site with comments, its clock at noon until a test moves it.
final class CommentFixture: Sendable {
    let library: FixtureLibrary
    let comments: FixtureComments
    let rules: CommentRules
    let filters: FilterBench
    private let configuration: SiteConfiguration
    private let clock = Mutex(Draft.noon)
    private let key = SecretKey.random()

    init(
        _ contents: FixtureLibrary.Contents = Press.contents, edition: String = "fr",
        rules: CommentRules = CommentRules(needsApproval: false), filters: FilterBench? = nil
    ) {
        library = FixtureLibrary(contents)
        comments = FixtureComments(library)
        self.rules = rules
        self.filters = filters ?? FilterBench([LocalFilter(memory: comments)])
        configuration = SiteConfiguration(
            siteName: "Dragoman", edition: .init(rawValue: edition), baseURL: "https://press.example", timeZone: "UTC")
    }

    func pass(seconds: Int64) { clock.withLock { $0 += seconds } }

    var responder: SiteResponder {
        var logger = Logger(label: "site")
        logger.logLevel = .critical
        guard let key = SecretKey(key) else { preconditionFailure("a random key has the length of a key") }
        return makeSiteResponder(
            library: library, configuration: configuration,
            comments: Commenting(store: comments, filters: filters, rules: rules, key: key), logger: logger
        ) { [self] in clock.withLock { $0 } }
    }

    func test(_ body: @Sendable (CommentReader) async throws -> Void) async throws {
        try await Application(responder: responder).test(.router) { client in
            try await body(CommentReader(client: client, fixture: self))
        }
    }
}

/// A reader with a browser, as far as forms go.
struct CommentReader: Sendable {
    let client: any TestClientProtocol
    let fixture: CommentFixture

    func get(_ path: String) async throws -> TestResponse { try await client.execute(uri: path, method: .get) }

    func page(_ path: String) async throws -> String { String(buffer: try await get(path).body) }

    func post(
        _ path: String, _ fields: [String: String], headers: HTTPFields = [.origin: "https://press.example"]
    ) async throws -> TestResponse {
        var headers = headers
        if headers[.contentType] == nil { headers[.contentType] = "application/x-www-form-urlencoded" }
        let body = fields.map { "\($0)=\(PercentEncoding.encoded($1))" }.joined(separator: "&")
        return try await client.execute(uri: path, method: .post, headers: headers, body: ByteBuffer(string: body))
    }

    /// The token of the form at `path`.
    func token(_ path: String = "/comment/1") async throws -> String {
        let page = try await page(path)
        return String(page.firstMatch(of: /name="token" value="([^"]+)"/)?.1 ?? "")
    }

    /// Writes a comment as a person would; gives the private page's path.
    func write(_ text: String, by name: String = "Anne", to: String = "") async throws -> String {
        let token = try await token()
        fixture.pass(seconds: 20)
        let answer = try await post(
            "/comment/1", ["token": token, "name": name, "text": text, "do": "send", "website": "", "to": to])
        return answer.headers[.location] ?? "\(answer.status)"
    }
}
