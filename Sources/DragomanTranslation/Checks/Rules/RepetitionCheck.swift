import DragomanLanguages

/// The loops that engines fall into: a word or a few words over and over.
struct RepetitionCheck: Check {
    let rule = "repetition"

    private static let longestPeriod = 8

    func findings(_ pair: CheckedPair) -> [Finding] {
        // What repeats a stretch twice over has at least two words that came before.
        guard pair.target.contentCount >= 4, pair.target.contentKeys.count <= pair.target.contentCount - 2 else {
            return []
        }
        let target = pair.target.tokens.filter(\.isContent)
        let source = pair.source.tokens.filter(\.isContent)
        for period in 1...Self.longestPeriod {
            let run = Self.longestRun(target, period: period)
            let copies = run.count / period + 1
            guard copies >= (period == 1 ? 4 : 3) else { continue }
            let sourceCopies = Self.longestRun(source, period: period).count / period + 1
            guard copies > sourceCopies + 1 else { continue }
            let first = target[max(0, run.lowerBound - period)]
            let last = target[run.upperBound - 1]
            return [
                Finding(
                    rule: rule, severity: .blocks, start: Int(first.start), end: Int(last.end),
                    message: "The same words come \(copies) times in a row.")
            ]
        }
        return []
    }

    /// The longest stretch in which every token equals the one `period` before it; O(n).
    private static func longestRun(_ tokens: [TextToken], period: Int) -> Range<Int> {
        var best = 0..<0
        var start = period
        var index = period
        while index < tokens.count {
            if tokens[index].key != tokens[index - period].key
                || tokens[index].kind == .digits && tokens[index].count > 3
            {
                start = index + 1
            } else if index + 1 - start > best.count {
                best = start..<index + 1
            }
            index += 1
        }
        return best
    }
}
