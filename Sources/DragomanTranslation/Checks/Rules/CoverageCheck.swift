import DragomanLanguages

/// The translation says all of the source and nothing else: no sentence is missing, none is added, the end is there, and it is the same text.
///
/// Each suspicion ("this stretch has no counterpart") is weighed by two independent signs, the lengths and the traces that numbers, names and
/// cognates leave.
struct CoverageCheck: Check {
    let rule = "coverage"

    private struct Suspicion {
        var rule: String
        var side: Finding.Side
        var range: Range<Int>
        var weight: Double
        var message: String
    }

    func findings(_ pair: CheckedPair) -> [Finding] {
        guard pair.source.letters >= 8, pair.target.letters >= 1 else { return [] }
        let coverage = Coverage(source: pair.source, target: pair.target)
        var suspicions = [truncated(pair, coverage), foreign(pair, coverage)].compactMap { $0 }
        suspicions += missing(pair, coverage) + added(pair, coverage)
        guard let worst = suspicions.filter({ $0.weight > 0 }).max(by: { $0.weight < $1.weight }) else { return [] }
        return [
            Finding(
                rule: worst.rule, severity: .blocks, side: worst.side, start: worst.range.lowerBound,
                end: worst.range.upperBound, message: worst.message)
        ]
    }

    // MARK: Missing and added sentences

    private func missing(_ pair: CheckedPair, _ coverage: Coverage) -> [Suspicion] {
        guard coverage.deviation() < -CoverageLimits.leastDeviation else { return [] }
        let counts = SentenceCounts(pair)
        return runs(pair.source.pieces).map { run in
            let gain = gain(coverage.deviation(), coverage.deviation(fewerSource: run.letters))
            let weight =
                gain - coverage.evidence(of: pair.source.traces[run.traces], inTarget: true)
                + counts.evidence(missing: run.sentences) - CoverageLimits.missing
            return Suspicion(
                rule: "sentence-dropped", side: .source, range: run.range, weight: weight,
                message: "This sentence has no counterpart in the translation.")
        }
    }

    private func added(_ pair: CheckedPair, _ coverage: Coverage) -> [Suspicion] {
        guard coverage.deviation() > CoverageLimits.leastDeviation else { return [] }
        let counts = SentenceCounts(pair)
        return runs(pair.target.pieces).map { run in
            let gain = gain(coverage.deviation(), coverage.deviation(fewerTarget: run.letters))
            let weight =
                gain - coverage.evidence(of: pair.target.traces[run.traces], inTarget: false)
                + counts.evidence(added: run.sentences) - CoverageLimits.added
            return Suspicion(
                rule: "sentence-added", side: .target, range: run.range, weight: weight,
                message: "This sentence has no counterpart in the source.")
        }
    }

    /// How much better the lengths fit when a stretch is left out, as a logarithm of odds, with a bound so that length alone does not decide.
    private func gain(_ before: Double, _ after: Double) -> Double {
        min(CoverageLimits.mostGain, (before * before - after * after) / 2)
    }

    private struct Run {
        var range: Range<Int>
        var sentences: Int
        var letters: Int
        var traces: Range<Int>
    }

    /// Runs of neighbouring sentences, not the whole text; for long texts only single ones.
    private func runs(_ pieces: [CheckedText.Piece]) -> [Run] {
        guard pieces.count > 1 else { return [] }
        var found: [Run] = []
        for first in pieces.indices {
            let last = pieces.count <= 8 ? pieces.count - 1 : first
            for end in first...max(first, last) where end - first < pieces.count - 1 {
                let letters = pieces[first...end].reduce(0) { $0 + $1.letters }
                let traces = pieces[first].traces.lowerBound..<pieces[end].traces.upperBound
                let range = pieces[first].range.lowerBound..<pieces[end].range.upperBound
                found.append(Run(range: range, sentences: end - first + 1, letters: letters, traces: traces))
            }
        }
        return found
    }

    // MARK: The end is missing

    private func truncated(_ pair: CheckedPair, _ coverage: Coverage) -> Suspicion? {
        let isOpen =
            pair.source.marksEnds && pair.target.marksEnds && pair.source.endsWithMark && !pair.target.endsWithMark
        let deviation = coverage.deviation()
        let end = pair.target.scalars.count
        let last = pair.target.tokens.last.map { Int($0.start) } ?? 0
        let place = min(last, max(0, end - 1))..<end
        if isOpen, deviation < CoverageLimits.openDeviation {
            return Suspicion(
                rule: "truncated", side: .target, range: place, weight: 5,
                message: "The translation stops before its end.")
        }
        guard deviation < -CoverageLimits.truncatedDeviation else { return nil }
        var best = -1.0
        for tenth in 2...8 {
            let cut = pair.source.scalars.count * tenth / 10
            let first = pair.source.traces.firstIndex { Int($0.start) >= cut } ?? pair.source.traces.count
            let letters = pair.source.letters - pair.source.letters * tenth / 10
            let gain = gain(deviation, coverage.deviation(fewerSource: letters))
            best = max(best, gain - coverage.evidence(of: pair.source.traces[first...], inTarget: true))
        }
        return Suspicion(
            rule: "truncated", side: .target, range: place,
            weight: best + SentenceCounts(pair).evidenceOfAnEnd(pair.target.endsWithMark) - CoverageLimits.truncated,
            message: "The translation is much shorter than the source.")
    }

    // MARK: Another text

    private func foreign(_ pair: CheckedPair, _ coverage: Coverage) -> Suspicion? {
        guard pair.source.letters >= 25 else { return nil }
        let forth = coverage.evidence(of: pair.source.traces[...], inTarget: true, mostWords: CoverageLimits.mostWords)
        let back = coverage.evidence(of: pair.target.traces[...], inTarget: false, mostWords: CoverageLimits.mostWords)
        let deviation = abs(coverage.deviation())
        // Where only sounds can be compared, names show in one direction alone: nothing found is then no evidence.
        let best =
            coverage.comparesSounds ? (forth == 0 ? back : back == 0 ? forth : max(forth, back)) : max(forth, back)
        let weight =
            -best + min(4, deviation * deviation / 2) + signs(pair)
            - (coverage.comparesSounds ? CoverageLimits.foreignBySound : CoverageLimits.foreign)
        return Suspicion(
            rule: "wrong-content", side: .target, range: 0..<pair.target.scalars.count, weight: weight,
            message: "The translation seems to be of another text.")
    }
}

extension CoverageCheck {
    /// What question marks, quotation marks and brackets say, as a logarithm of odds that the texts are not the same.
    fileprivate func signs(_ pair: CheckedPair) -> Double {
        let left = Self.signs(pair.source.scalars)
        let right = Self.signs(pair.target.scalars)
        var sum = 0.0
        for (one, other, weight) in zip3(left, right, [2.0, 1.2, 1.6]) where one || other {
            sum += one == other ? -weight : weight
        }
        return sum
    }

    private func zip3(_ left: [Bool], _ right: [Bool], _ weights: [Double]) -> [(Bool, Bool, Double)] {
        weights.indices.map { (left[$0], right[$0], weights[$0]) }
    }

    private static func signs(_ scalars: [UInt32]) -> [Bool] {
        var found = [false, false, false]
        for scalar in scalars where scalar < 0x40 || scalar > 0xA0 {
            switch scalar {
            case 0x3F, 0xFF1F, 0x61F: found[0] = true
            case 0x22, 0xAB, 0xBB, 0x201C, 0x201D, 0x201E, 0x300C, 0x300E: found[1] = true
            case 0x28, 0xFF08: found[2] = true
            default: break
            }
        }
        return found
    }
}

/// Where suspicion becomes a finding, in units of log odds or standard deviations.
enum CoverageLimits {
    static let missing = 2.6
    static let added = 2.3
    static let truncated = 3.0
    static let foreign = 3.5
    static let foreignBySound = 2.8
    static let leastDeviation = 0.6
    static let truncatedDeviation = 1.6
    static let openDeviation = -0.3
    static let mostGain = 8.0
    static let mostWords = 3.4
}
