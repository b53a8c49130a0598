import DragomanArticles
import DragomanHTML
import Foundation

/// Times parsing and extraction over a folder of `.html` files, one thread.
///
///     DRAGOMAN_TARGETS=DragomanArticles swift run -c release ArticlesBenchmark FOLDER [ROUNDS]
///
/// Checks its output first: every page must give the same text twice, and nine in ten must give some. Prints CPU milliseconds a page, and the curve over pages
/// made two, four and eight times as long, which must stay straight.
@main
enum ArticlesBenchmark {
    static func main() throws {
        let arguments = CommandLine.arguments
        guard arguments.count > 1 else {
            print("usage: ArticlesBenchmark FOLDER [ROUNDS]")
            exit(64)
        }
        let pages = try read(arguments[1])
        let rounds = arguments.count > 2 ? Int(arguments[2]) ?? 3 : 3
        try check(pages)
        var best = (parse: Double.infinity, extract: Double.infinity)
        for _ in 0..<max(1, rounds) {
            let (parse, extract) = time(pages)
            best = (min(best.parse, parse), min(best.extract, extract))
        }
        let count = Double(max(1, pages.count))
        print("pages \(pages.count), \(pages.reduce(0) { $0 + $1.count } / max(1, pages.count)) bytes a page")
        print(
            "CPU ms a page: parse \(rounded(best.parse / count)), extract \(rounded(best.extract / count)), sum \(rounded((best.parse + best.extract) / count))"
        )
        for factor in [1, 2, 4, 8] {
            let (parse, extract) = time([grown(factor)])
            print("a page \(factor) times as long: \(rounded(parse + extract)) ms")
        }
    }

    private static func read(_ folder: String) throws -> [[UInt8]] {
        try FileManager.default.contentsOfDirectory(atPath: folder).filter { $0.hasSuffix(".html") }.sorted().map {
            [UInt8](try Data(contentsOf: URL(fileURLWithPath: folder + "/" + $0)))
        }
    }

    private static func check(_ pages: [[UInt8]]) throws {
        var empty = 0
        for page in pages {
            let text = article(page).text
            guard text == article(page).text else {
                print("a page gave two texts")
                exit(1)
            }
            if text.isEmpty { empty += 1 }
        }
        guard empty * 10 <= pages.count else {
            print("\(empty) of \(pages.count) pages gave no text")
            exit(1)
        }
    }

    private static func article(_ page: [UInt8]) -> Article {
        ArticleExtractor().extract(Document(parsing: page), url: "https://outlet.example/story")
    }

    private static func time(_ pages: [[UInt8]]) -> (parse: Double, extract: Double) {
        var sum = (parse: 0.0, extract: 0.0)
        for page in pages {
            let start = processorTime()
            let document = Document(parsing: page)
            let parsed = processorTime()
            let article = ArticleExtractor().extract(document, url: "https://outlet.example/story")
            sum.extract += processorTime() - parsed
            sum.parse += parsed - start
            withExtendedLifetime(article) {}
        }
        return sum
    }

    /// A page of many paragraphs, links and lists.
    private static func grown(_ factor: Int) -> [UInt8] {
        let part = (0..<2_000).map {
            "<p>Paragraph \($0) tells what was said, and <a href='/\($0)'>where</a> it was said.</p><ul><li><a href='/l\($0)'>Link</a></li></ul>"
        }
        return Array(
            ("<title>Story</title><h1>Story</h1><div>" + String(repeating: part.joined(), count: factor) + "</div>")
                .utf8)
    }

    private static func processorTime() -> Double {
        var time = timespec()
        clock_gettime(CLOCK_PROCESS_CPUTIME_ID, &time)
        return Double(time.tv_sec) * 1e3 + Double(time.tv_nsec) / 1e6
    }

    private static func rounded(_ value: Double) -> Double { (value * 1_000).rounded() / 1_000 }
}
