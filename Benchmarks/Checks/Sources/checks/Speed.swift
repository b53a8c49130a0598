import DragomanArticles
import DragomanLanguages
import DragomanTranslation
import Glibc

/// Times what happens to every segment: an article is cut, each segment looked up in the memory, its translation checked. One thread; processor
/// time of the process, so that what else the machine does counts little. What comes out is checked before it is timed.
struct SpeedMeasure {
    private let pairs: [PressText.Pair]
    private let articles: [Article]
    private let memories: [MemoryIndex]

    init(segments: Int) {
        pairs = PressText.pairs(lines: segments / 8)
        articles = pairs.map(Self.article)
        memories = pairs.map(Self.memory)
    }

    func run() {
        let cut = zip(articles, pairs).map { Segmenter.segments(of: $0, language: $1.source) }
        let found = zip(cut, memories).map(Self.lookedUp)
        let findings = zip(zip(cut, found), pairs).map { Self.checked($0.0, $0.1, $1) }
        confirm(cut, found, findings)

        var sum = 0.0
        for step in ["segmented", "looked up", "checked"] {
            let seconds = Self.leastSeconds {
                switch step {
                case "segmented": _ = zip(articles, pairs).map { Segmenter.segments(of: $0, language: $1.source) }
                case "looked up": _ = zip(cut, memories).map(Self.lookedUp)
                default: _ = zip(zip(cut, found), pairs).map { Self.checked($0.0, $0.1, $1) }
                }
            }
            sum += seconds
            report(step, cut, seconds)
        }
        report("all three", cut, sum)
    }

    /// Every line is one segment, every segment is remembered in its context, and a line is blocked just when it is a faulty one.
    private func confirm(_ cut: [[Segment]], _ found: [[MemoryIndex.Match]], _ findings: [[[Finding]]]) {
        for (index, pair) in pairs.enumerated() {
            let distinct = Set(pair.lines.map(\.source)).count
            precondition(distinct == pair.lines.count, "\(pair.languages): a line comes twice")
            precondition(cut[index].map(\.text) == pair.lines.map(\.source), "\(pair.languages): cut otherwise")
            precondition(found[index].allSatisfy { $0.percent == 101 }, "\(pair.languages): not remembered")
            for (line, findings) in zip(pair.lines, findings[index]) {
                let isAlarmed = findings.contains { $0.severity != .notes }
                precondition(isAlarmed == line.isFaulty, "\(line) \(findings)")
            }
        }
    }

    private func report(_ step: String, _ cut: [[Segment]], _ seconds: Double) {
        let count = cut.reduce(0) { $0 + $1.count }
        let each = Int(seconds * 1e9) / count
        print("\(step): \(count) segments, \(each) ns each, \(Int(Double(count) / seconds)) a second")
    }

    // MARK: The three steps

    private static func lookedUp(_ segments: [Segment], _ memory: MemoryIndex) -> [MemoryIndex.Match] {
        segments.compactMap { memory.match($0.text, before: $0.before, after: $0.after) }
    }

    private static func checked(
        _ segments: [Segment], _ matches: [MemoryIndex.Match], _ pair: PressText.Pair
    ) -> [[Finding]] {
        let languages = pair.languages
        return zip(segments, matches).map {
            Checker.findings(sourceText: $0.text, targetText: $1.targetText, pair: languages)
        }
    }

    // MARK: What they work on

    private static func article(_ pair: PressText.Pair) -> Article {
        let space = pair.source == "zh" ? "" : " "
        let blocks = stride(from: 0, to: pair.lines.count, by: 3).map { first -> Block in
            let lines = pair.lines[first..<min(first + 3, pair.lines.count)]
            return .paragraph([.text(lines.map(\.source).joined(separator: space))])
        }
        return Article(title: "", blocks: blocks)
    }

    private static func memory(_ pair: PressText.Pair) -> MemoryIndex {
        var memory = MemoryIndex(pair: pair.languages)
        for (index, line) in pair.lines.enumerated() {
            memory.insert(
                MemoryIndex.Unit(
                    sourceText: line.source, targetText: line.target,
                    before: index > 0 ? pair.lines[index - 1].source : nil,
                    after: index + 1 < pair.lines.count ? pair.lines[index + 1].source : nil))
        }
        return memory
    }

    /// Processor seconds of the quickest of five runs.
    private static func leastSeconds(_ body: () -> Void) -> Double {
        (0..<5).map { _ in
            let start = processorSeconds()
            body()
            return processorSeconds() - start
        }.min() ?? 0
    }

    private static func processorSeconds() -> Double {
        var usage = rusage()
        getrusage(Int32(RUSAGE_SELF.rawValue), &usage)
        return Double(usage.ru_utime.tv_sec) + Double(usage.ru_utime.tv_usec) / 1e6
    }
}
