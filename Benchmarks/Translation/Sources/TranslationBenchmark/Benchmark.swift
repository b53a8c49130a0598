import DragomanArticles
import DragomanLanguages
import DragomanTranslation
import Glibc

/// Measures the parts of translation that are ours, each after its output was looked at.
@main struct Benchmark {
    private static let pair = LanguagePair(source: "es", target: "fr")

    static func main() async throws {
        try await pipeline()
        checks()
        linkFarm()
        var previous = 0
        var index = MemoryIndex(pair: pair)
        var text = SampleText(seed: 9)
        for size in [10_000, 100_000, 1_000_000] {
            memory(&index, &text, from: previous, to: size)
            previous = size
        }
    }

    /// Processor seconds of the process so far, all threads together, so that what else the machine does counts little.
    private static func usedSeconds() -> Double { seconds(of: CLOCK_PROCESS_CPUTIME_ID) }

    private static func seconds(of clock: clockid_t) -> Double {
        var time = timespec()
        clock_gettime(clock, &time)
        return Double(time.tv_sec) + Double(time.tv_nsec) / 1e9
    }

    /// An engine that costs nothing: what is left is our own work.
    private struct Mirror: Engine {
        let identifier = EngineIdentifier(name: "mirror")
        let limits = EngineLimits(texts: 1000, characters: 1_000_000)
        func pairs() async throws(EngineError) -> Set<LanguagePair> { [Benchmark.pair] }
        func translate(_ texts: [EngineText], pair: LanguagePair) async throws(EngineError) -> [String] {
            texts.map { $0.text.uppercased() }
        }
    }

    private static func pipeline() async throws {
        var text = SampleText()
        let article = text.article(sentences: 10_000)
        var segments: [Segment] = []
        var start = usedSeconds()
        segments = Segmenter.segments(of: article, language: "es")
        let cutting = usedSeconds() - start
        precondition(segments.count > 9_000 && segments.contains { !$0.marks.isEmpty })
        report("segmented", segments.count, cutting)
        let memory = InMemoryTranslationMemory()
        let translator = Translator(engines: EngineRoutes([Mirror()]), memory: memory)
        start = usedSeconds()
        let translation = try await translator.translate(article, from: "es", to: "fr")
        report("translated by a mirror, marks placed", segments.count, usedSeconds() - start)
        precondition(
            translation.segments.count == segments.count && translation.article.blocks.count == article.blocks.count)
        start = usedSeconds()
        let second = try await translator.translate(article, from: "es", to: "fr")
        report("segmented, looked up, marks placed", segments.count, usedSeconds() - start)
        precondition(second == translation)
    }

    private static func checks() {
        var text = SampleText(seed: 4)
        let sentences = (0..<10_000).map { _ in text.sentence() }
        var found = 0
        let start = usedSeconds()
        for sentence in sentences {
            found += Checker.findings(sourceText: sentence, targetText: sentence, pair: pair).count
        }
        report("checked (\(found) findings)", sentences.count, usedSeconds() - start)
    }

    /// One "sentence" of nothing but links: the cost must stay near the square of their number, not beyond.
    private static func linkFarm() {
        for count in [1000, 2000, 4000] {
            var text = SampleText(seed: 5)
            let words = (0..<count).map { _ in text.word() }
            var marks: [Mark] = []
            var place = 0
            for (number, word) in words.enumerated() {
                let length = word.unicodeScalars.count
                marks.append(
                    Mark(id: number, kind: .link(url: "https://e.example/\(number)"), range: place..<place + length))
                place += length + 1
            }
            let source = words.joined(separator: " ")
            var placements: [MarkTransfer.Placement] = []
            let time = processorSeconds {
                placements = [source, "mot", words.map { _ in "mot" }.joined(separator: " ")].map {
                    MarkTransfer.place(marks, from: source, onto: $0)
                }
            }
            precondition(placements.allSatisfy { $0.marks.count == count })
            print("\(count) links in one sentence, three translations: \(Int(time * 1000)) ms")
        }
    }

    private static func report(_ what: String, _ count: Int, _ seconds: Double) {
        print("\(what): \(count) segments, \(Int(Double(count) / seconds)) a second")
    }

    /// Processor seconds of this thread that `body` takes.
    private static func processorSeconds(_ body: () -> Void) -> Double {
        let start = seconds(of: CLOCK_THREAD_CPUTIME_ID)
        body()
        return seconds(of: CLOCK_THREAD_CPUTIME_ID) - start
    }

    /// The most that has been resident so far, in megabytes.
    private static var peakMegabytes: Int {
        var usage = rusage()
        getrusage(Int32(RUSAGE_SELF.rawValue), &usage)
        return usage.ru_maxrss / 1024
    }

    /// Fills the memory up to `size` and looks for 500 sentences of it: as they are, with a word changed, and with most words common ones.
    private static func memory(_ index: inout MemoryIndex, _ text: inout SampleText, from old: Int, to size: Int) {
        var samples: [String] = []
        let filling = processorSeconds {
            for number in old..<size {
                let sentence = text.sentence()
                if number % (size / 500) == 0 { samples.append(sentence) }
                index.insert(MemoryIndex.Unit(sourceText: sentence, targetText: sentence))
            }
        }
        let exact = samples.map { sample in
            var match: MemoryIndex.Match?
            let time = processorSeconds { match = index.match(sample) }
            precondition(match?.percent == 100)
            return time
        }
        var found = 0
        let fuzzy = samples.map { sample in
            var words = sample.split(separator: " ").map(String.init)
            words[words.count / 3] = text.word()
            let query = words.joined(separator: " ")
            var matches: [MemoryIndex.Match] = []
            let time = processorSeconds { matches = index.fuzzyMatches(query) }
            found += matches.contains { $0.unit.sourceText == sample } ? 1 : 0
            return time
        }
        let common = (0..<500).map { _ in
            let query = (0..<20).map { _ in text.commonWord() }.joined(separator: " ")
            return processorSeconds { _ = index.fuzzyMatches(query) }
        }
        print(
            "\(index.count) entries (filled in \(Int(filling * 1000)) ms, \(peakMegabytes) MB resident at most): exact \(spread(exact)); "
                + "fuzzy \(spread(fuzzy)), \(found) of \(samples.count) found; of common words \(spread(common))")
    }

    private static func spread(_ times: [Double]) -> String {
        let sorted = times.sorted()
        let micros = [sorted[sorted.count / 2], sorted[sorted.count * 99 / 100], sorted[sorted.count - 1]].map {
            Int($0 * 1e6)
        }
        return "median \(micros[0]) µs, 99th \(micros[1]) µs, worst \(micros[2]) µs"
    }
}
