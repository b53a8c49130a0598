import DragomanFeeds
import Foundation
import Testing

/// Replays what fuzzing once found.
@Suite struct FuzzCaseTests {
    private static let folder = URL(filePath: #filePath).deletingLastPathComponent().appending(
        path: "../../../Fuzz/Feeds/Cases")

    private func parse(_ name: String) throws -> Feed {
        let bytes = [UInt8](try Data(contentsOf: Self.folder.appending(path: name)))
        return try FeedParser.parse(bytes, url: "https://outlet.example/feed")
    }

    @Test func `An entry with nothing to know it by does not come back`() throws {
        let identities = try parse("entry-without-anything.xml").entries.map { EntryIdentity($0) }
        #expect(EntryMatcher(known: identities).verdicts(for: identities) == [.same(known: 0)])
    }

    @Test func `A long base is not repeated in every address`() throws {
        let feed = try parse("long-base-repeated.xml")
        #expect(feed.authors.count == 300)
        #expect(feed.authors.allSatisfy { ($0.link?.utf8.count ?? 0) < 200 })
    }
}
