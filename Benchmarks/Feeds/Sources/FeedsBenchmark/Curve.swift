import DragomanFeeds
import Glibc

/// One feed of many entries, parsed and known again: twice the entries should take twice the time.
struct Curve: CustomStringConvertible {
    var entries: Int
    /// Milliseconds of processor time, the least of several rounds.
    var parsing: Double
    var matching: Double

    var description: String {
        let each = (parsing + matching) * 1_000 / Double(entries)
        return "curve-\(entries)\tparse \(parsing) ms\tknow again \(matching) ms\tan entry \(each) µs"
    }

    /// Parses a made feed, and matches it with itself as a source does that is asked twice.
    /// - Throws: ``Wrong`` when an entry is lost or comes back as new: then a time would mean nothing.
    static func point(entries count: Int, rounds: Int) throws -> Curve {
        let bytes = made(entries: count)
        var curve = Curve(entries: count, parsing: .infinity, matching: .infinity)
        for _ in 0..<rounds {
            var start = processorMilliseconds()
            let feed = try FeedParser.parse(bytes)
            curve.parsing = min(curve.parsing, processorMilliseconds() - start)
            start = processorMilliseconds()
            let identities = feed.entries.map { EntryIdentity($0) }
            let verdicts = EntryMatcher(known: identities).verdicts(for: identities)
            curve.matching = min(curve.matching, processorMilliseconds() - start)
            guard verdicts.count == count, verdicts.enumerated().allSatisfy({ $1 == .same(known: $0) }) else {
                throw Wrong(entries: count, found: feed.entries.count)
            }
        }
        return curve
    }

    struct Wrong: Error {
        var entries: Int
        var found: Int
    }

    private static func processorMilliseconds() -> Double {
        var time = timespec()
        clock_gettime(CLOCK_PROCESS_CPUTIME_ID, &time)
        return Double(time.tv_sec) * 1e3 + Double(time.tv_nsec) / 1e6
    }

    private static func made(entries: Int) -> [UInt8] {
        var text = "<rss version=\"2.0\" xmlns:dc=\"http://purl.org/dc/elements/1.1/\"><channel><title>Made</title>"
        for index in 0..<entries {
            text += """
                <item><title>Headline number \(index) &amp; more</title><link>https://outlet.example/\(index)?utm_source=rss</link>
                <guid isPermaLink="false">made-\(index)</guid><pubDate>Tue, 03 Nov 2026 10:15:00 +0100</pubDate>
                <dc:creator>Writer \(index % 7)</dc:creator><category>World</category><description><![CDATA[<p>Some text of
                the <b>entry</b>, as long as a summary is, with a <a href="/more">link</a> in it.</p>]]></description></item>
                """
        }
        return Array((text + "</channel></rss>").utf8)
    }
}
