import DragomanFeeds
import Foundation

/// Times the feed parser, on feeds named on the command line and on feeds made here.
///
///     DRAGOMAN_TARGETS=DragomanFeeds swift run -c release FeedsBenchmark [FILE…]
///
/// One line a file: bytes, entries, milliseconds for one parse (the best of several), megabytes a second. `compare.py` beside the
/// package runs the same files through Python's feedparser and prints the ratio.
@main
struct FeedsBenchmark {
    static func main() throws {
        for path in CommandLine.arguments.dropFirst() {
            guard let data = FileManager.default.contents(atPath: path) else { continue }
            try time([UInt8](data), name: path.split(separator: "/").last.map(String.init) ?? path, entries: nil)
        }
        // The curve: twice the entries, twice the time.
        for count in [2_500, 5_000, 10_000, 20_000] {
            try time(made(entries: count), name: "made-\(count)", entries: count)
            try time(hostile(depth: count * 20), name: "nested-\(count * 20)", entries: 0)
        }
    }

    private static func time(_ bytes: [UInt8], name: String, entries expected: Int?) throws {
        let feed = try FeedParser.parse(bytes)
        if let expected, feed.entries.count != expected { throw Wrong(name: name, count: feed.entries.count) }
        let clock = ContinuousClock()
        var best = Duration.seconds(1_000)
        let start = clock.now
        var rounds = 0
        while rounds < 5 || (clock.now - start < .milliseconds(500) && rounds < 200) {
            best = min(best, try clock.measure { _ = try FeedParser.parse(bytes) })
            rounds += 1
        }
        let seconds = Double(best.components.attoseconds) / 1e18 + Double(best.components.seconds)
        let rate = Double(bytes.count) / seconds / 1e6
        print("\(name)\t\(bytes.count)\t\(feed.entries.count)\t\(seconds * 1_000)\t\(rate)")
    }

    private struct Wrong: Error {
        var name: String
        var count: Int
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

    /// What would be quadratic in a careless reader: nesting, wrong end tags, unclosed comments and quotes.
    private static func hostile(depth: Int) -> [UInt8] {
        var text = "<rss><channel>" + String(repeating: "<a xmlns:b=\"c\">", count: depth / 4)
        text += String(repeating: "</x>", count: depth / 4) + String(repeating: "<!--", count: depth / 4)
        return Array((text + String(repeating: "<a b='", count: depth / 4)).utf8)
    }
}
