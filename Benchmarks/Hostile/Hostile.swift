import DragomanHTML
import Measuring

/// Parses and serialises input that was made to hurt, at a quarter of its size, at half and whole: the time of the whole and how it grew to that
/// (2.0 and 4.0 are linear), and the memory of parsing at its peak, the input not counted.
///
///     swift run -c release --package-path Benchmarks Hostile [large | many | selectors]
@main
struct Hostile {
    static func main() throws {
        let chosen = CommandLine.arguments.dropFirst().first
        if chosen == nil || chosen == "large" { measure(HostileInput.large) }
        if chosen == nil || chosen == "many" { measure(HostileInput.many) }
        if chosen == nil || chosen == "selectors" { try HostileSelector.all.forEach(measure) }
    }

    private static func measure(_ cases: [HostileInput.Sized]) {
        for (input, pieces) in cases {
            var seconds: [Double] = []
            var memory = ""
            for part in [4, 2, 1] {
                let bytes = input.bytes(pieces: pieces / part)
                seconds.append(ProcessorTime.seconds { use(Document(parsing: bytes)) })
                if part == 1 { memory = peak(bytes) }
            }
            print(curve(seconds), memory, "\(pieces) × \(input)")
        }
    }

    /// What is done with a document here: everything that walks over all of it.
    @inline(never)
    private static func use(_ document: Document) {
        precondition(document.serialise().utf8.count > 0)
        precondition(document.textContent(of: document.root).utf8.count >= 0)
    }

    private static func peak(_ bytes: [UInt8]) -> String {
        let peak = PeakMemory.bytes {
            let document = Document(parsing: bytes)
            precondition(document.children(of: document.root).contains { _ in true })
        }
        guard let peak else { return "memory unknown," }
        return "\(peak >> 20) MiB for \(bytes.count >> 20) MiB,"
    }

    private static func measure(_ hostile: HostileSelector) throws {
        var count = 0
        let seconds = try [4, 2, 1].map { part in
            let document = Document(parsing: String(repeating: hostile.piece, count: 200_000 / part))
            let selector = try Selector(hostile.selector)
            return ProcessorTime.seconds { count += document.select(selector).count }
        }
        print(curve(seconds), "200000 × \(hostile.piece), \(hostile.selector) (\(count) found)")
    }

    private static func curve(_ seconds: [Double]) -> String {
        let base = max(seconds[0], 1e-6)
        let ratios = seconds.dropFirst().map { Double(Int($0 / base * 10)) / 10 }
        return "\(Int((seconds.last ?? 0) * 1e3)) ms, × \(ratios[0]), × \(ratios[1]),"
    }
}
