import CLibXML2
import DragomanHTML
import Foundation

/// Parses and frees real pages with DragomanHTML and with libxml2's HTML parser, in turns and on one thread.
///
///     swift run -c release --package-path Benchmarks Parsing [folder of .html.gz or .html] [rounds]
@main
struct Parsing {
    static func main() throws {
        let arguments = CommandLine.arguments
        let folder = arguments.count > 1 ? arguments[1] : "../shared/eval/datasets/scrapinghub/pages"
        let rounds = arguments.count > 2 ? Int(arguments[2]) ?? 5 : 5
        let pages = try Pages.read(folder)
        let bytes = pages.reduce(0) { $0 + $1.count }
        print("\(pages.count) pages, \(bytes) bytes")
        guard rounds > 0, !pages.isEmpty else { return }
        print(memory(pages, bytes))
        try check(pages)
        var ours = Double.infinity
        var theirs = Double.infinity
        for _ in 0..<rounds {
            ours = min(ours, seconds { for page in pages { parse(page) } })
            theirs = min(theirs, seconds { for page in pages { parseWithLibXML2(page) } })
        }
        report("DragomanHTML", bytes, ours)
        report("libxml2", bytes, theirs)
        print("ratio", String(format: "%.2f", theirs / ours))
    }

    private static func report(_ name: String, _ bytes: Int, _ seconds: Double) {
        print(name, String(format: "%.1f MB/s, %.1f ms", Double(bytes) / seconds / 1e6, seconds * 1e3))
    }

    /// The shortest of the rounds is kept: other work on the machine only ever adds to it.
    private static func seconds(_ work: () -> Void) -> Double {
        let clock = ContinuousClock()
        let time = clock.measure(work)
        return Double(time.components.seconds) + Double(time.components.attoseconds) * 1e-18
    }

    @inline(never)
    private static func parse(_ page: [UInt8]) {
        let document = Document(parsing: page)
        precondition(document.documentElement != nil)
    }

    @inline(never)
    private static func parseWithLibXML2(_ page: [UInt8]) {
        let options = Int32(HTML_PARSE_RECOVER.rawValue | HTML_PARSE_NOERROR.rawValue | HTML_PARSE_NOWARNING.rawValue)
        page.withUnsafeBytes { raw in
            let document = htmlReadMemory(raw.baseAddress, Int32(raw.count), nil, nil, options)
            xmlFreeDoc(document)
        }
    }

    /// The trees must be real ones: every page has text, and what is serialised parses to as many elements.
    private static func check(_ pages: [[UInt8]]) throws {
        for page in pages {
            let document = Document(parsing: page)
            let again = Document(parsing: document.serialise())
            let count = document.descendants(of: document.root).filter(document.isElement).count
            let countAgain = again.descendants(of: again.root).filter(again.isElement).count
            guard count > 3, abs(count - countAgain) * 100 <= count else {
                throw CheckFailure(description: "\(count) elements, then \(countAgain)")
            }
        }
    }

    struct CheckFailure: Error, CustomStringConvertible {
        let description: String
    }

    /// How much the process grows when the documents of all pages are kept, beside the pages themselves.
    private static func memory(_ pages: [[UInt8]], _ bytes: Int) -> String {
        let before = peak()
        let documents = pages.map { Document(parsing: $0) }
        let after = peak()
        let kept = documents.reduce(0) { $0 + $1.children(of: $1.root).reduce(0) { count, _ in count + 1 } }
        return String(
            format:
                "memory: %.2f times the input for %d documents (%d nodes at their roots), the input itself not counted",
            Double(after - before) / Double(bytes), documents.count, kept)
    }

    /// The most memory that the process has used, in bytes.
    private static func peak() -> Int {
        var usage = rusage()
        getrusage(__rusage_who_t(RUSAGE_SELF.rawValue), &usage)
        return usage.ru_maxrss * 1024
    }
}
