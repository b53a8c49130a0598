import CLibXML2
import DragomanHTML
import Foundation
import Measuring

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
        print(try roundTrips(pages))
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

    /// Processor time; the shortest of the rounds is kept, since other work on the machine only ever adds to it.
    private static func seconds(_ work: () -> Void) -> Double { ProcessorTime.seconds(of: work) }

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

    /// The trees must be real ones: every page has elements, and what is serialised parses to the same tree, but for a few pages with elements in
    /// places where no source text puts them (which the standard warns of).
    private static func roundTrips(_ pages: [[UInt8]]) throws -> String {
        var same = 0
        for page in pages {
            let document = Document(parsing: page)
            guard document.descendants(of: document.root).filter(document.isElement).count > 3 else {
                throw CheckFailure(description: "a page without elements")
            }
            if nodes(document) == nodes(Document(parsing: document.serialise())) { same += 1 }
        }
        guard same * 100 >= pages.count * 95 else { throw CheckFailure(description: "\(same) pages come back") }
        return "round trip: \(same) of \(pages.count) pages parse, serialise and parse to the same tree"
    }

    /// All there is to say of the nodes in order, with their depths.
    private static func nodes(_ document: Document) -> [String] {
        document.descendants(of: document.root).map { node in
            let attributes = document.attributes(of: node).map { document.name(of: $0.name) + "=" + $0.value }
            let depth = document.ancestors(of: node).reduce(0) { count, _ in count + 1 }
            return "\(depth) \(document.kind(of: node)) \(document.namespace(of: node)) \(document.name(of: node)) "
                + document.text(of: node) + attributes.joined(separator: "\n")
        }
    }

    struct CheckFailure: Error, CustomStringConvertible {
        let description: String
    }

    /// The most memory that parsing takes beside the page itself: for one page at a time (the worst of them), and with the documents of all kept.
    private static func memory(_ pages: [[UInt8]], _ bytes: Int) -> String {
        guard let all = PeakMemory.bytes(of: { keep(pages.map { Document(parsing: $0) }) }) else {
            return "memory: /proc does not say"
        }
        // Pages of a few kilobytes would only show the size of the allocator's blocks.
        let worst =
            pages.filter { $0.count > 1 << 18 }
            .compactMap { page in PeakMemory.bytes { parse(page) }.map { Double($0) / Double(page.count) } }.max() ?? 0
        return String(
            format:
                "memory at its peak, the input itself not counted: %.2f × the input with the documents of all pages kept, "
                + "%.2f × for the worst single page above 256 kB", Double(all) / Double(bytes), worst)
    }

    @inline(never)
    private static func keep(_ documents: [Document]) {
        precondition(documents.allSatisfy { $0.documentElement != nil })
    }
}
