import DragomanFeeds
import DragomanHTML
import DragomanLibrary
import Testing

@testable import DragomanNewsroom

@Suite struct EntrySortingTests {
    private func entry(_ name: String, day: Int64 = 0, summary: String = "") -> EntryRecord {
        let url = "https://one.example/\(name)"
        let published = DateTime(secondsSince1970: day * 86_400)
        let entry = Entry(
            id: name, link: url, title: FeedText("Title of \(name)"), summary: FeedText(summary), published: published)
        return EntryRecord(identity: EntryIdentity(entry), url: url, published: published)
    }

    private func known(_ entries: EntryRecord...) -> [StoredEntry] {
        entries.enumerated().map { StoredEntry(id: Int64($0 + 1), sourceID: 1, entry: $1) }
    }

    private func sort(_ entries: [EntryRecord], known: [StoredEntry] = [], newest: Int = 10) -> GatherResult {
        EntrySorting(known: known, newest: newest).result(of: entries)
    }

    @Test func tellsNewFromKnownFromChanged() {
        let result = sort(
            [entry("a"), entry("b", summary: "changed"), entry("c")], known: known(entry("a"), entry("b")))
        #expect(result.new.map(\.name) == ["c"])
        #expect(result.updated.map(\.id) == [2])
    }

    @Test func anEntryGivenTwiceIsOne() {
        #expect(sort([entry("a"), entry("a")]).new.count == 1)
    }

    @Test func theNewestAreRead() {
        let result = sort([entry("old", day: 1), entry("new", day: 3), entry("middle", day: 2)], newest: 2)
        #expect(result.new.map(\.name) == ["new", "middle"])
        #expect(result.skipped.map(\.name) == ["old"])
    }
}

extension EntryRecord {
    fileprivate var name: String { url.split(separator: "/").last.map(String.init) ?? "" }
}
