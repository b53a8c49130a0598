import DragomanComments
import DragomanLanguages
import DragomanLibrary
import Hummingbird
import HummingbirdTesting
import Logging
import NIOCore
import Testing

@testable import DragomanSite

/// Pages that are kept finished, while another process changes the library: who asks after a change never gets what was
/// before it. Served as they are to readers, from the connections' event loops.
@Suite(.timeLimit(.minutes(2)))
struct StalePageTests {
    private let press: StoredPress
    private let responder: SiteResponder

    init() throws {
        press = try StoredPress()
        var logger = Logger(label: "site")
        logger.logLevel = .critical
        let key = try #require(SecretKey(SecretKey.random()))
        responder = makeSiteResponder(
            library: press.shown,
            configuration: SiteConfiguration(
                siteName: "Dragoman", edition: "fr", baseURL: "https://press.example", timeZone: "UTC"),
            comments: Commenting(
                store: press.shown, filters: FilterBench([LocalFilter(memory: press.shown)]), key: key),
            logger: logger
        ) { Draft.noon }
    }

    private func serve(_ body: @Sendable (any TestClientProtocol) async throws -> Void) async throws {
        defer { press.remove() }
        try await Application(responder: responder, server: .http1(answeringWith: responder.finishedPages))
            .test(.live, body)
    }

    /// Pages that show what changes by itself: made anew each time.
    private static let unkept = ["/source/1", "/sitemap-news.xml"]

    /// Asks for a page, which is kept then, so that the next who asks could be given what is kept.
    private func keep(_ path: String, _ client: any TestClientProtocol) async throws {
        try await press.settle()
        try await client.execute(uri: path, method: .get) { #expect($0.status == .ok, "\(path)") }
        let epoch = try #require(await responder.finishedPages.epoch)
        let isKept = responder.finishedPages.page(at: path, epoch: epoch) != nil
        #expect(isKept != Self.unkept.contains(path), "\(path)")
    }

    private func expect(_ words: String, _ isThere: Bool, on paths: [String], _ client: any TestClientProtocol)
        async throws
    {
        for path in paths {
            let page = String(buffer: try await client.execute(uri: path, method: .get).body)
            #expect(page.contains(words) == isThere, "\(path)")
        }
    }

    private func lists(of outlet: Int64) -> [String] {
        [
            "/", "/latest", "/source/\(outlet)", "/topic/ports", "/language/es", "/feed.xml", "/atom.xml", "/feed.json",
            "/feed.xml?source=\(outlet)", "/sitemap-articles/1", "/sitemap-news.xml",
        ]
    }

    @Test func aTranslationOrAnArticleThatChanges() async throws {
        let outlet = try await press.addOutlet()
        let id = try await press.add("one", titled: "Premier titre", to: outlet)
        // Maps name articles by their addresses, which hold the headline.
        let lists = lists(of: outlet)
        try await serve { client in
            for path in lists { try await keep(path, client) }
            try await keep("/article/\(id)", client)
            try await press.translate(id, titled: "Second")
            try await expect("remier", false, on: lists + ["/article/\(id)"], client)
            try await expect("econd", true, on: lists + ["/article/\(id)"], client)

            try await keep("/article/\(id)", client)
            try await press.keepTranslation(of: id, titled: "Troisième")
            try await expect("Troisième: el puerto", true, on: ["/article/\(id)"], client)

            let original = "/article/\(id)/second?view=original"
            try await keep(original, client)
            try await press.revise(id, titled: "El título nuevo")
            try await expect("El título nuevo: el puerto", true, on: [original], client)
        }
    }

    @Test func anArticleThatComesOrGoes() async throws {
        let outlet = try await press.addOutlet()
        let first = try await press.add("one", titled: "Premier titre", to: outlet)
        let lists = lists(of: outlet)
        try await serve { client in
            for path in lists { try await keep(path, client) }
            try await keep("/article/\(first)", client)
            let second = try await press.add("two", titled: "Second", to: outlet)
            try await expect("econd", true, on: lists, client)

            try await keep("/article/\(first)", client)
            try await press.place(second, with: first)
            let story = try #require(try await press.written.articlePage(second, in: "fr")?.card.storyID)
            try await expect("Second", true, on: ["/article/\(first)", "/story/\(story)"], client)

            try await keep("/story/\(story)", client)
            try await press.translate(second, titled: "Troisième")
            try await expect("Second", false, on: ["/article/\(first)", "/story/\(story)"], client)

            for path in lists { try await keep(path, client) }
            #expect(try await press.written.removeSource(outlet))
            try await client.execute(uri: "/article/\(first)", method: .get) { #expect($0.status == .notFound) }
            try await expect("remier", false, on: lists, client)
        }
    }

    @Test func aCommentThatIsApprovedChangedOrWithdrawn() async throws {
        let id = try await press.add("one", titled: "Premier titre", to: try await press.addOutlet())
        let pages = ["/article/\(id)", "/comments.xml?article=\(id)", "/comments.xml"]
        try await serve { client in
            let comment = try await press.comment(on: id, text: "Un mot.", state: .held, link: [1])
            for path in pages { try await keep(path, client) }
            try await expect("Un mot.", false, on: pages, client)
            #expect(try await press.written.decide(comment, .published, at: StoredPress.now))
            try await expect("Un mot.", true, on: pages, client)

            for path in pages { try await keep(path, client) }
            let edit = CommentEdit(author: "Anne", text: "Un autre.", state: .published)
            _ = try await press.written.edit(
                link: [1], as: edit, limit: CommentLimit(perHour: 9, perDay: 9), at: StoredPress.now)
            try await expect("Un mot.", false, on: pages, client)
            try await expect("Un autre.", true, on: pages, client)

            for path in pages { try await keep(path, client) }
            #expect(try await press.written.withdraw(link: [1]) == id)
            try await expect("Un autre.", false, on: pages, client)

            for path in pages { try await keep(path, client) }
            let at = try await press.comment(on: id, text: "Aussitôt.", state: .published, link: [2])
            try await expect("Aussitôt.", true, on: pages, client)

            for path in pages { try await keep(path, client) }
            #expect(try await press.written.decide(at, .rejected, at: StoredPress.now))
            try await expect("Aussitôt.", false, on: pages, client)
        }
    }
}
