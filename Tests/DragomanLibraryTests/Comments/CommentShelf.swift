import DragomanHTML
import DragomanLanguages
import DragomanLibrary
import Foundation

/// A library with one published article to say something under.
struct CommentShelf {
    let fixture: LibraryFixture
    let article: Int64
    var library: SQLiteLibrary { fixture.library }

    static let limit = CommentLimit(perHour: 3, perDay: 5)

    init() async throws {
        fixture = try LibraryFixture()
        let now = LibraryFixture.time(0)
        article = try await fixture.extracted(LibraryFixture.article("agua", paragraphs: ["Hay agua."]), at: now)
        let job = try await fixture.claim(.translate, at: now)
        try await library.finishTranslate(job, .noEngine, at: now)
        try await fixture.publish("De l’eau", text: "eau", at: now)
    }

    static func draft(
        _ number: UInt8, on article: Int64, text: String = "Bonjour", state: Comment.State = .published,
        parent: Int64? = nil, from address: UInt8? = nil
    ) -> CommentDraft {
        CommentDraft(
            article: article, parent: parent, language: "fr", author: "Anne", text: text, state: state,
            reasons: ["links: 1"], form: [1, number], link: [2, number], address: address.map { [3, $0] })
    }

    /// Stores a comment; gives its number.
    func take(
        _ number: UInt8, text: String = "Bonjour", state: Comment.State = .published, parent: Int64? = nil,
        from address: UInt8? = nil, at seconds: Int64 = 0
    ) async throws -> CommentReceipt {
        try await library.take(
            Self.draft(number, on: article, text: text, state: state, parent: parent, from: address),
            limit: Self.limit, at: LibraryFixture.time(seconds))
    }

    func taken(
        _ number: UInt8, text: String = "Bonjour", state: Comment.State = .published, parent: Int64? = nil,
        from address: UInt8? = nil, at seconds: Int64 = 0
    ) async throws -> Comment {
        let receipt = try await take(number, text: text, state: state, parent: parent, from: address, at: seconds)
        guard case .taken(let comment) = receipt else { throw Refused(receipt: receipt) }
        return comment
    }

    struct Refused: Error { let receipt: CommentReceipt }

    /// Whether the text stands anywhere in the library's files.
    func filesHold(_ text: String) throws -> Bool {
        try ["", "-wal"].contains { ending in
            let path = fixture.path + ending
            guard FileManager.default.fileExists(atPath: path) else { return false }
            return try Data(contentsOf: URL(filePath: path)).range(of: Data(text.utf8)) != nil
        }
    }
}
