import DragomanHTML
import DragomanLibrary
import Testing

@testable import DragomanNewsroom

@Suite struct EntrySortingTests {
    private func entry(_ name: String, day: Int64 = 0, fingerprint: String = "1") -> EntryRecord {
        EntryRecord(
            identity: name, url: "https://one.example/\(name)", published: DateTime(secondsSince1970: day * 86_400),
            fingerprint: fingerprint)
    }

    private func known(_ entries: EntryRecord...) -> [StoredEntry] {
        entries.enumerated().map { StoredEntry(id: Int64($0 + 1), sourceID: 1, entry: $1) }
    }

    private func sort(_ entries: [EntryRecord], known: [StoredEntry] = [], newest: Int = 10) -> GatherResult {
        EntrySorting(known: known, newest: newest).result(of: entries)
    }

    @Test func tellsNewFromKnownFromChanged() {
        let result = sort(
            [entry("a"), entry("b", fingerprint: "2"), entry("c")], known: known(entry("a"), entry("b")))
        #expect(result.new.map(\.identity) == ["c"])
        #expect(result.updated.map(\.id) == [2])
    }

    @Test func aChangedIdentityAtAKnownAddressIsNotNew() {
        var renamed = entry("a")
        renamed.identity = "another"
        let result = sort([renamed], known: known(entry("a")))
        #expect(result.new.isEmpty && result.updated.isEmpty)
    }

    @Test func anIdentityUsedTwiceIsOneEntry() {
        #expect(sort([entry("a"), entry("a")]).new.count == 1)
    }

    @Test func theNewestAreRead() {
        let result = sort([entry("old", day: 1), entry("new", day: 3), entry("middle", day: 2)], newest: 2)
        #expect(result.new.map(\.identity) == ["new", "middle"])
        #expect(result.skipped.map(\.identity) == ["old"])
    }
}
