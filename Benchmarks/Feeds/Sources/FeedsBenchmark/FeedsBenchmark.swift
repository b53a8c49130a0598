import DragomanFeeds
import Foundation

/// Times the feed parser, on feeds named on the command line and on feeds made here.
///
///     DRAGOMAN_TARGETS=DragomanFeeds swift run -c release FeedsBenchmark [FILE…]
///     DRAGOMAN_TARGETS=DragomanFeeds swift run -c release FeedsBenchmark once 20000    for callgrind: each step once
///
/// One line a file: bytes, entries, milliseconds for one parse (the best of several), megabytes a second. `compare.py` beside the
/// package runs the same files through Python's feedparser and prints the ratio. Without a file the curve: milliseconds of processor
/// time to parse a feed of so many entries, to know its entries again, and microseconds an entry for both.
@main
struct FeedsBenchmark {
    static func main() throws {
        let arguments = Array(CommandLine.arguments.dropFirst())
        if arguments.first == "once", let count = arguments.dropFirst().first.flatMap({ Int($0) }) {
            return _ = try Curve.point(entries: count, rounds: 1)
        }
        for path in arguments {
            guard let data = FileManager.default.contents(atPath: path) else { continue }
            try time([UInt8](data), name: path.split(separator: "/").last.map(String.init) ?? path)
        }
        guard arguments.isEmpty else { return }
        for count in [2_500, 5_000, 10_000, 20_000, 40_000] {
            print(try Curve.point(entries: count, rounds: 7))
            try time(hostile(depth: count * 20), name: "nested-\(count * 20)")
        }
    }

    private static func time(_ bytes: [UInt8], name: String) throws {
        let feed = try FeedParser.parse(bytes)
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

    /// What would be quadratic in a careless reader: nesting, wrong end tags, unclosed comments and quotes.
    private static func hostile(depth: Int) -> [UInt8] {
        var text = "<rss><channel>" + String(repeating: "<a xmlns:b=\"c\">", count: depth / 4)
        text += String(repeating: "</x>", count: depth / 4) + String(repeating: "<!--", count: depth / 4)
        return Array((text + String(repeating: "<a b='", count: depth / 4)).utf8)
    }
}
