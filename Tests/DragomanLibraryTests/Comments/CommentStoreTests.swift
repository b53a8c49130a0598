import DragomanComments
import DragomanHTML
import DragomanLanguages
import DragomanLibrary
import Testing

struct CommentStoreTests {
    @Test func aCommentIsKeptWhole() async throws {
        let shelf = try await CommentShelf()
        defer { shelf.fixture.remove() }
        let comment = try await shelf.taken(1, text: "Un mot.\n\nEncore.")
        #expect(comment.author == "Anne" && comment.text == "Un mot.\n\nEncore." && comment.state == .published)
        #expect(comment.reasons == ["links: 1"] && comment.edited == nil)
        let other = try SQLiteLibrary(path: shelf.fixture.path)
        #expect(try await other.comments(on: shelf.article, in: "fr") == [comment])
        #expect(try await other.comment(link: [2, 1]) == comment)
        #expect(try await other.comment(link: [2, 9]) == nil)
        #expect(try await other.comments(on: shelf.article, in: "de").isEmpty)
        let notices = try await other.newestComments(on: nil, in: "fr", limit: 9)
        #expect(notices == [CommentNotice(comment: comment, title: "De l’eau")])
        #expect(try await other.newestComments(on: 999, in: "fr", limit: 9).isEmpty)
    }

    @Test func oneFormIsOneComment() async throws {
        let shelf = try await CommentShelf()
        defer { shelf.fixture.remove() }
        let receipts = try await withThrowingTaskGroup(of: CommentReceipt.self) { group in
            for _ in 0..<20 { group.addTask { try await shelf.take(1, from: 1) } }
            return try await group.reduce(into: Set<CommentReceipt>()) { $0.insert($1) }
        }
        #expect(receipts.count == 1)
        #expect(try await shelf.library.comments(in: nil, limit: 99).count == 1)
    }

    @Test func oneAddressCannotSendWithoutEnd() async throws {
        let shelf = try await CommentShelf()
        defer { shelf.fixture.remove() }
        for number in 0..<3 { _ = try await shelf.taken(UInt8(number), from: 1, at: Int64(number) * 60) }
        #expect(try await shelf.take(3, from: 1, at: 200) == .tooMany(seconds: 3_400))
        #expect(try await shelf.take(2, from: 1, at: 200) != .tooMany(seconds: 3_400))
        _ = try await shelf.taken(4, from: 2, at: 200)
        _ = try await shelf.taken(5, at: 200)
        _ = try await shelf.taken(6, from: 1, at: 3_700)
        _ = try await shelf.taken(7, from: 1, at: 8_000)
        #expect(try await shelf.take(8, from: 1, at: 20_000) == .tooMany(seconds: 66_400))
        _ = try await shelf.taken(9, from: 1, at: 86_401)
    }

    @Test func answersAreOneLevelDeep() async throws {
        let shelf = try await CommentShelf()
        defer { shelf.fixture.remove() }
        let first = try await shelf.taken(1)
        let answer = try await shelf.taken(2, parent: first.id)
        let further = try await shelf.taken(3, parent: answer.id)
        #expect(answer.parent == first.id && further.parent == first.id)
        #expect(try await shelf.take(4, parent: 999) == .gone)
        let held = try await shelf.taken(5, state: .held)
        #expect(try await shelf.take(6, parent: held.id) == .gone)
    }

    @Test func nobodyCommentsOnWhatIsNotThere() async throws {
        let shelf = try await CommentShelf()
        defer { shelf.fixture.remove() }
        let receipt = try await shelf.library.take(
            CommentShelf.draft(1, on: 999), limit: CommentShelf.limit, at: LibraryFixture.time(0))
        #expect(receipt == .gone)
    }

    @Test func whatReadersSeeMovesTheRevision() async throws {
        let shelf = try await CommentShelf()
        defer { shelf.fixture.remove() }
        func moves(_ change: () async throws -> Void) async throws -> Bool {
            let before = try await shelf.library.revision()
            try await change()
            return try await shelf.library.revision() != before
        }
        let library = shelf.library
        let now = LibraryFixture.time(9)
        #expect(try await !moves { _ = try await shelf.taken(1, state: .held) })
        #expect(try await moves { _ = try await library.decide(1, .published, at: now) })
        #expect(try await !moves { _ = try await library.decide(1, .published, at: now) })
        #expect(
            try await moves {
                _ = try await library.edit(
                    link: [2, 1], as: .init(author: "B", text: "x", state: .published), limit: CommentShelf.limit,
                    at: now)
            })
        #expect(try await moves { _ = try await library.decide(1, .spam, at: now) })
        #expect(try await !moves { _ = try await library.withdraw(link: [2, 1]) })
        #expect(try await moves { _ = try await shelf.taken(2) })
        #expect(try await moves { _ = try await library.withdraw(link: [2, 2]) })
        #expect(try await library.lastChange() == LibraryFixture.time(0))
    }

    @Test func aCommentIsChangedOnlySoOften() async throws {
        let shelf = try await CommentShelf()
        defer { shelf.fixture.remove() }
        let (library, limit) = (shelf.library, CommentLimit(perHour: 2, perDay: 3))
        _ = try await shelf.taken(1)
        _ = try await shelf.taken(2)
        /// Seconds that a change at a time has to wait; nil when it is taken.
        func change(_ link: [UInt8], at seconds: Int64) async throws -> Int64? {
            let now = LibraryFixture.time(seconds)
            let wait = try await library.editWait(link: link, limit: limit, at: now)
            let edit = CommentEdit(author: "A", text: "Mot \(seconds)", state: .published)
            switch try await library.edit(link: link, as: edit, limit: limit, at: now) {
            case .taken(let comment):
                #expect(wait == nil)
                #expect(comment.text == "Mot \(seconds)")
                return nil
            case .tooMany(let seconds):
                #expect(wait == seconds)
                return seconds
            case .gone: return -1
            }
        }
        #expect(try await change([2, 1], at: 0) == nil)
        #expect(try await change([2, 1], at: 60) == nil)
        #expect(try await change([2, 1], at: 100) == 3_500)
        #expect(try await library.comment(link: [2, 1])?.text == "Mot 60")
        #expect(try await change([2, 2], at: 100) == nil, "another's is its own")
        #expect(try await change([2, 1], at: 3_600) == nil)
        #expect(try await change([2, 1], at: 8_000) == 78_400, "three a day")
        #expect(try await change([2, 1], at: 86_400) == nil)
        #expect(try await change([9, 9], at: 0) == -1)
    }

    @Test func withdrawingErasesTheWords() async throws {
        let shelf = try await CommentShelf()
        defer { shelf.fixture.remove() }
        let long = String(repeating: "Longue phrase inoubliable. ", count: 400)
        _ = try await shelf.taken(1, text: "Parole-unique-un " + long)
        _ = try await shelf.taken(2, text: "Parole-unique-deux")
        #expect(try shelf.filesHold("Parole-unique-un"))
        #expect(try shelf.filesHold("Parole-unique-deux"))
        #expect(try await shelf.library.withdraw(link: [2, 1]) == shelf.article)
        #expect(try await shelf.library.withdraw(link: [2, 1]) == nil)
        #expect(try !shelf.filesHold("Parole-unique-un"))
        #expect(try !shelf.filesHold("inoubliable"))
        #expect(try await shelf.library.erase(2))
        #expect(try !shelf.filesHold("Parole-unique-deux"))
        #expect(try await shelf.library.comments(in: nil, limit: 9).isEmpty)
    }

    @Test func anAnsweredCommentLeavesAnEmptyPlace() async throws {
        let shelf = try await CommentShelf()
        defer { shelf.fixture.remove() }
        let first = try await shelf.taken(1, text: "Parole-unique")
        let answer = try await shelf.taken(2, parent: first.id)
        _ = try await shelf.library.withdraw(link: [2, 1])
        let left = try await shelf.library.comments(on: shelf.article, in: "fr")
        #expect(left.map(\.id) == [first.id, answer.id])
        #expect(left[0].state == .withdrawn && left[0].author.isEmpty && left[0].text.isEmpty)
        #expect(try await shelf.library.comment(link: [2, 1]) == nil)
        #expect(try await !shelf.library.decide(first.id, .published, at: LibraryFixture.time(1)))
        _ = try await shelf.library.withdraw(link: [2, 2])
        #expect(try await shelf.library.comments(in: nil, limit: 9).isEmpty)
    }

    @Test func timeErasesWhatIsKeptForATime() async throws {
        let shelf = try await CommentShelf()
        defer { shelf.fixture.remove() }
        _ = try await shelf.taken(1, state: .held, from: 1)
        _ = try await shelf.taken(2, text: "Pilules-uniques", state: .spam, from: 2)
        _ = try await shelf.taken(3, from: 3, at: 1_000)
        let nothing = try await shelf.library.forget(
            addressesBefore: LibraryFixture.time(0), refusedBefore: LibraryFixture.time(0))
        #expect(nothing == (0, 0))
        let forgotten = try await shelf.library.forget(
            addressesBefore: LibraryFixture.time(500), refusedBefore: LibraryFixture.time(500))
        #expect(forgotten == (1, 1))
        #expect(try !shelf.filesHold("Pilules-uniques"))
        #expect(try await shelf.library.comments(in: nil, limit: 9).map(\.comment.id) == [3, 1])
        // The first address counts no more, the third does.
        for number in 10..<13 { _ = try await shelf.taken(UInt8(number), from: 1, at: 1_100) }
        _ = try await shelf.taken(20, from: 3, at: 1_100)
        _ = try await shelf.taken(21, from: 3, at: 1_100)
        #expect(try await shelf.take(22, from: 3, at: 1_100) == .tooMany(seconds: 3_500))
    }

    @Test func removingTheSourceRemovesWhatWasSaid() async throws {
        let shelf = try await CommentShelf()
        defer { shelf.fixture.remove() }
        _ = try await shelf.taken(1)
        let source = try #require(try await shelf.library.sources().first)
        #expect(try await shelf.library.removeSource(source.id))
        #expect(try await shelf.library.comments(in: nil, limit: 9).isEmpty)
    }
}
