import DragomanLanguages
import DragomanTranslation

/// Times what happens to every segment: cut, look up, check. The output is checked before it is timed.
func measureSpeed(_ path: String, segments: Int) throws {
    let all = try lines(of: path)
    let some = (0..<segments).map { all[$0 % all.count] }
    var memory: [String: String] = [:]
    for line in all { memory[line.source] = line.target }

    let first = run(some.prefix(all.count), memory)
    let again = run(some.prefix(all.count), memory)
    precondition(first == again && first.findings > 0 && first.found > 0, "two runs differ, or nothing was found")

    let clock = ContinuousClock()
    var counts = Counts()
    let time = clock.measure { counts = run(some[...], memory) }
    let seconds = Double(time.components.seconds) + Double(time.components.attoseconds) / 1e18
    print("\(segments) segments, \(counts.sentences) sentences, \(counts.findings) findings")
    print(
        "\(Int(Double(segments) / seconds)) segments a second, \(Int(Double(counts.sentences) / seconds)) sentences a second"
    )
}

struct Counts: Equatable {
    var sentences = 0
    var found = 0
    var findings = 0
}

private func run(_ lines: ArraySlice<Line>, _ memory: [String: String]) -> Counts {
    var counts = Counts()
    for line in lines {
        let pair = line.pair
        counts.sentences += SentenceSegmenter.sentences(in: line.source, language: pair.source).count
        if memory[line.source] != nil { counts.found += 1 }
        counts.findings +=
            Checker.findings(
                sourceText: line.source, targetText: line.target, pair: pair, context: line.checkContext
            ).count
    }
    return counts
}
