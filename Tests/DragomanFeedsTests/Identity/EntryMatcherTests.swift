import DragomanFeeds
import DragomanHTML
import Testing

@Suite struct EntryMatcherTests {
    private func entry(
        _ id: String?, _ link: String?, _ title: String? = "A headline of some length", _ summary: String = "Text",
        day: String? = "2026-11-03"
    ) -> EntryIdentity {
        EntryIdentity(
            Entry(
                id: id, link: link, title: title.map { FeedText($0) }, summary: FeedText(summary),
                published: day.flatMap { DateTime(iso8601: $0) }))
    }

    private func verdict(_ known: EntryIdentity, _ now: EntryIdentity) -> EntryVerdict {
        EntryMatcher(known: [known]).verdicts(for: [now])[0]
    }

    @Test func `What has not changed is the same`() {
        let known = entry("1", "https://a.example/1")
        #expect(verdict(known, known) == .same(known: 0))
        #expect(
            verdict(known, entry("1", "https://a.example/1", "A headline of some length", "Other text"))
                == .updated(known: 0))
        #expect(verdict(known, entry("2", "https://a.example/2", "Another headline altogether")) == .new)
    }

    @Test(
        arguments: [
            ("new-guid-1", "https://a.example/1"), ("guid-1", "https://a.example/new/1"),
            ("guid-1", "http://www.a.example/1?utm_source=x"),
            ("new-guid", "https://a.example/amp/1"), ("https://a.example/other", "https://a.example/other"),
            ("guid-1", nil), (nil, "https://a.example/1"),
        ] as [(String?, String?)])
    func `An old entry does not come back as new`(id: String?, link: String?) {
        #expect(verdict(entry("guid-1", "https://a.example/1"), entry(id, link)) == .same(known: 0))
    }

    @Test func `An identifier that is an address may change as addresses do`() {
        let known = entry("http://a.example/1", "http://a.example/1")
        #expect(
            verdict(known, entry("https://www.a.example/1?utm_medium=f", "https://a.example/2", "Edited headline here"))
                == .updated(known: 0))
    }

    @Test func `Missing and moved dates decide nothing`() {
        let known = entry("guid-1", "https://a.example/1")
        #expect(verdict(known, entry("guid-1", "https://a.example/1", day: nil)) == .same(known: 0))
        #expect(verdict(known, entry("guid-1", "https://a.example/1", day: "2036-01-01")) == .same(known: 0))
    }

    @Test func `Shared identifiers and pages decide nothing`() {
        let known = [
            entry("same", "https://a.example/1", "First headline of the day"),
            entry("same", "https://a.example/2", "Second headline of the day"),
        ]
        let now = [
            entry("same", "https://a.example/3", "Third headline of the day"),
            entry("same", "https://a.example/2", "Second headline of the day"),
            entry("same", "https://a.example/1", "First headline of the day"),
        ]
        #expect(EntryMatcher(known: known).verdicts(for: now) == [.new, .same(known: 1), .same(known: 0)])
        let home = [
            entry("1a", "https://a.example/", "First headline of the day"),
            entry("2a", "https://a.example/", "Second headline of the day"),
        ]
        let next = entry("3a", "https://a.example/", "Third headline of the day")
        #expect(EntryMatcher(known: home).verdicts(for: [next] + home) == [.new, .same(known: 0), .same(known: 1)])
    }

    @Test func `Twice in a feed is once`() {
        let first = entry("guid-1", "https://a.example/1")
        #expect(
            EntryMatcher(known: []).verdicts(for: [first, first, entry("guid-9", "https://a.example/1")]) == [
                .new, .duplicate(of: 0), .duplicate(of: 0),
            ])
    }

    @Test func `Short numbers that start anew are not names`() {
        let known = entry("1", "https://a.example/monday", "Monday in the harbour town")
        #expect(
            verdict(known, entry("1", "https://a.example/tuesday", "Tuesday in the mountain town", day: "2026-11-04"))
                == .new)
    }

    @Test func `A title that comes every week is new every week`() {
        let known = entry("w-1", "https://a.example/w1", "Letters to the editor", "Old", day: "2026-11-03")
        #expect(
            verdict(known, entry("w-2", "https://a.example/w2", "Letters to the editor", "New", day: "2026-11-10"))
                == .new)
    }

    @Test func `Many entries take time in proportion`() {
        let known = (0..<2_000).map {
            entry("k-\($0)", "https://a.example/\($0)", "The same title everywhere", "\($0)")
        }
        let verdicts = EntryMatcher(known: known).verdicts(for: known)
        #expect(verdicts.enumerated().allSatisfy { $0.element == .same(known: $0.offset) })
    }

    @Test func `A date that cannot be true is the day it was seen`() throws {
        let seen = try #require(DateTime(iso8601: "2026-11-03T12:00:00Z"))
        func settled(_ text: String?, updated: String? = nil) -> String {
            let entry = Entry(
                published: text.flatMap { DateTime(iso8601: $0) }, updated: updated.flatMap { DateTime(iso8601: $0) })
            return EntryDate.settled(for: entry, firstSeen: seen).iso8601
        }
        #expect(settled("2026-11-01") == "2026-11-01")
        #expect(settled(nil) == seen.iso8601)
        #expect(settled("2030-01-01") == seen.iso8601)
        #expect(settled("1970-01-01") == seen.iso8601)
        #expect(settled("2026-11-03T15:00:00Z") == seen.iso8601)
        #expect(settled("2030-01-01", updated: "2026-11-02") == "2026-11-02")
    }
}
