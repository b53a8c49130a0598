import DragomanLibrary
import Foundation
import Testing

@Suite struct OpeningTests {
    @Test func aLibraryIsThereWhenItIsOpenedAgain() async throws {
        let fixture = try LibraryFixture()
        defer { fixture.remove() }
        _ = try await fixture.library.addSource(
            SourceDraft(url: "https://one.example/a", outlet: "One"), at: LibraryFixture.time(0))
        let again = try SQLiteLibrary(path: fixture.path)
        #expect(try await again.sources().map(\.outlet) == ["One"])
        #expect(try await again.revision() == 1)
    }

    @Test func aFileThatIsNoLibraryIsRefusedClearly() throws {
        let path = NSTemporaryDirectory() + "not-a-library-\(UUID().uuidString).db"
        try Data("this is not a database, and long enough to be looked at".utf8).write(to: URL(filePath: path))
        defer { try? FileManager.default.removeItem(atPath: path) }
        let error = #expect(throws: LibraryError.self) { try SQLiteLibrary(path: path) }
        #expect(error?.code == .cannotOpen)
        #expect(error?.message.contains(path) == true)
    }
}
