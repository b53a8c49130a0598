/// What an outlet puts on all its pages, learned from some of them: a line that stands on three or more is furniture.
///
/// A plain value made of the pages' lines; the same pages give the same habits.
public struct OutletHabits: Hashable, Sendable {
    /// How many pages must have a line.
    static let least = 3

    /// Nothing is known of the outlet.
    public static let none = OutletHabits(pages: [])

    private let lines: Set<UInt64>

    /// - Parameter pages: the lines of some of the outlet's other pages, each page once.
    public init(pages: [PageLines]) {
        var counts: [UInt64: Int] = [:]
        for page in pages {
            for hash in Set(page.hashes) { counts[hash, default: 0] += 1 }
        }
        lines = Set(counts.lazy.filter { $0.value >= Self.least }.map(\.key))
    }

    /// Units without those that the outlet's other pages have too.
    ///
    /// Where that would leave less than half of the text, the page is the copy of others, and all is kept.
    func without(_ units: [Int], in reading: PageReading) -> [Int] {
        guard !lines.isEmpty else { return units }
        let kept = units.filter { index in
            PageLines.hash(of: reading.units[index], in: reading.outline).map { !lines.contains($0) } ?? true
        }
        func length(_ units: [Int]) -> Int { units.reduce(0) { $0 + reading.units[$1].count } }
        return length(kept) * 2 < length(units) ? units : kept
    }
}
