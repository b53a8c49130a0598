import DragomanComments
import DragomanFeeds
import DragomanLanguages
import DragomanLibrary
import HTTPTypes
import HummingbirdTesting
import NIOCore
import Testing

@testable import DragomanSite

struct CommentPageTests {
    @Test func noReaderSeesAStalePage() async throws {
        try await CommentFixture().test { reader in
            let before = try await reader.get("/article/1")
            _ = try await reader.write("Bonjour à tous")
            let after = try await reader.get("/article/1")
            #expect(before.headers[.eTag] != after.headers[.eTag])
            _ = try await reader.fixture.comments.decide(1, .rejected, at: .minutesAgo(0))
            #expect(try await reader.get("/article/1").headers[.eTag] == before.headers[.eTag])
        }
    }

    @Test func theFeedHoldsTheComments() async throws {
        try await CommentFixture().test { reader in
            _ = try await reader.write("Un <b>mot</b> & un autre.")
            for path in ["/comments.xml", "/comments.xml?article=1"] {
                let answer = try await reader.get(path)
                #expect(answer.headers[.contentType] == "application/atom+xml; charset=utf-8")
                let feed = try FeedParser.parse(Array(buffer: answer.body))
                #expect(feed.kind == .atom10)
                let entry = try #require(feed.entries.first)
                #expect(entry.authors.first?.name == "Anne")
                #expect(entry.content?.value == "Un <b>mot</b> & un autre." && entry.content?.isHTML == false)
                #expect(entry.link == "https://press.example/article/1/le-port-rouvre#comment-1")
            }
            #expect(
                try await reader.page("/article/1").contains("href=\"https://press.example/comments.xml?article=1\""))
            for path in ["/comments.xml?article=x", "/comments.xml?article=999", "/comments.xml?a=1"] {
                #expect(try await reader.get(path).status == .notFound)
            }
        }
    }

    @Test func theNoticeSaysWhatTheSettingsSay() async throws {
        struct Outside: SpamFilter {
            let name = "outside"
            let reader: OutsideReader? = OutsideReader(name: "Akismet")
            func judge(_ submission: Submission) async throws -> Verdict { Verdict(.good) }
            func learn(_ lesson: Lesson) async throws {}
            func examine() async throws -> String { "" }
        }
        try await CommentFixture(rules: CommentRules(addressDays: 1, refusedDays: 7)).test { reader in
            let page = try await reader.page("/comment/1")
            #expect(page.contains("effacée après 1 jour.") && page.contains("effacé après 7 jours."))
            #expect(page.contains("Un filtre installé sur ce serveur") && !page.contains("Akismet"))
        }
        try await CommentFixture(filters: FilterBench([Outside()])).test { reader in
            let page = try await reader.page("/comment/1")
            #expect(page.contains("envoyé au service Akismet") && !page.contains("Un filtre installé sur ce serveur"))
        }
        try await CommentFixture(filters: FilterBench([])).test { reader in
            let page = try await reader.page("/comment/1")
            #expect(page.contains("Aucun filtre ne lit"))
        }
    }

    @Test func whatIsGoneLeavesItsPlaceToTheAnswers() {
        func comment(_ id: Int64, _ parent: Int64?, _ state: Comment.State) -> Comment {
            Comment(
                id: id, article: 1, parent: parent, language: "fr", author: "A\(id)", text: "T\(id)",
                written: .minutesAgo(0), state: state)
        }
        let threads = CommentThread.threads(of: [
            comment(1, nil, .spam), comment(2, 1, .published), comment(3, nil, .rejected), comment(4, 3, .held),
            comment(5, nil, .published), comment(6, 5, .spam), comment(7, 5, .published),
        ])
        #expect(threads.map(\.first.id) == [1, 5])
        #expect(threads.map { $0.answers.map(\.id) } == [[2], [7]])
        #expect(threads[0].first.text.isEmpty && threads[0].first.author.isEmpty)
    }
}
