/// A few runs of letters, to be found at the head of words or inside them.
package struct LetterRuns: Sendable {
    private let runs: [[UInt32]]
    /// A bit for the low six bits of each run's first letter: most places of a word are ruled out by it.
    private let firsts: UInt64

    /// - Parameter words: in lower case.
    package init(_ words: some Sequence<Substring>) {
        runs = words.map { $0.unicodeScalars.map(\.value) }
        firsts = runs.reduce(0) { $0 | Self.bit($1[0]) }
    }

    package var isEmpty: Bool { runs.isEmpty }

    /// Whether the word at `range` begins with one of them, letter case apart.
    package func begin(_ scalars: [UInt32], _ range: Range<Int>) -> Bool {
        firsts != 0 && isRun(in: scalars, at: range.lowerBound, end: range.upperBound)
    }

    /// Whether one of them stands in the word behind its first letter.
    package func standInside(_ scalars: [UInt32], _ range: Range<Int>) -> Bool {
        guard firsts != 0 else { return false }
        for place in range.dropFirst() where isRun(in: scalars, at: place, end: range.upperBound) { return true }
        return false
    }

    @inline(__always)
    private func isRun(in scalars: [UInt32], at place: Int, end: Int) -> Bool {
        guard firsts & Self.bit(Scalars.lower(scalars[place])) != 0 else { return false }
        return runs.contains { run in
            guard run.count <= end - place else { return false }
            for offset in run.indices where Scalars.lower(scalars[place + offset]) != run[offset] { return false }
            return true
        }
    }

    private static func bit(_ letter: UInt32) -> UInt64 { 1 << UInt64(letter & 63) }
}
