import DragomanComments
import DragomanLibrary
import Testing

struct SpamMemoryTests {
    private func tokens(_ comment: Comment) -> Set<String> {
        SpamTokens.of(Submission(author: comment.author, text: comment.text, language: "fr", permalink: ""))
    }

    @Test func aLessonCountsOnce() async throws {
        let shelf = try await CommentShelf()
        defer { shelf.fixture.remove() }
        let comment = try await shelf.taken(1, text: "casino bonus")
        for _ in 0..<3 { try await shelf.library.learn(tokens(comment), of: comment.id, isSpam: true) }
        var counts = try await shelf.library.counts(of: ["casino", "bonus", "name:anne", "other"])
        #expect(counts.comments == .init(good: 0, spam: 1))
        #expect(counts.tokens == ["casino": .init(spam: 1), "bonus": .init(spam: 1), "name:anne": .init(spam: 1)])
        try await shelf.library.learn(tokens(comment), of: comment.id, isSpam: false)
        counts = try await shelf.library.counts(of: ["casino"])
        #expect(counts.comments == .init(good: 1, spam: 0))
        #expect(counts.tokens == ["casino": .init(good: 1)])
    }

    @Test func aWithdrawnCommentIsUnlearnt() async throws {
        let shelf = try await CommentShelf()
        defer { shelf.fixture.remove() }
        let first = try await shelf.taken(1, text: "parole secrète")
        let second = try await shelf.taken(2, text: "parole publique")
        for comment in [first, second] {
            try await shelf.library.learn(tokens(comment), of: comment.id, isSpam: false)
        }
        _ = try await shelf.library.withdraw(link: [2, 1])
        let counts = try await shelf.library.counts(of: ["parole", "secrète", "publique"])
        #expect(counts.comments == .init(good: 1))
        #expect(counts.tokens == ["parole": .init(good: 1), "publique": .init(good: 1)])
        #expect(try !shelf.filesHold("secrète"))
    }

    @Test func anEditedCommentIsUnlearnt() async throws {
        let shelf = try await CommentShelf()
        defer { shelf.fixture.remove() }
        let comment = try await shelf.taken(1, text: "avant")
        try await shelf.library.learn(tokens(comment), of: comment.id, isSpam: false)
        _ = try await shelf.library.edit(
            link: [2, 1], as: CommentEdit(author: "Anne", text: "après", state: .held), limit: CommentShelf.limit,
            at: LibraryFixture.time(1))
        #expect(try await shelf.library.counts(of: ["avant"]) == TokenCounts())
    }

    @Test func theRealFilterStandsOnIt() async throws {
        let shelf = try await CommentShelf()
        defer { shelf.fixture.remove() }
        let good = Submission(
            author: "Anne", text: "Merci pour cet article.", language: "fr", permalink: "", secondsTaken: 30)
        let spam = Submission(author: "x", text: "[url=http://a.example]x[/url]", language: "fr", permalink: "")
        _ = try await shelf.taken(1)
        _ = try await shelf.taken(2)
        let conformance = SpamFilterConformance(filter: LocalFilter(memory: shelf.library), good: good, spam: spam)
        #expect(await conformance.violations() == [])
    }
}
