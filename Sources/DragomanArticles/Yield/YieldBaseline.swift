/// What a source's articles usually yield: their lengths, their paragraphs, and how much of them its other articles have too.
struct YieldBaseline {
    /// Among how many of the usual articles a line is looked for: standing lines are in nearly every one.
    private static let reach = 8

    private let known: [YieldFingerprint]
    private let lengths: Spread
    private let paragraphs: Spread

    /// - Parameter usual: at least one fingerprint.
    init(of usual: [YieldFingerprint]) {
        known = usual
        lengths = Spread(usual.map { Double($0.length) })
        paragraphs = Spread(usual.map { Double($0.paragraphs) })
    }

    /// What is odd about an article, nil where it is as usual.
    ///
    /// - Parameter others: the articles it came with, whose lines it may repeat.
    func oddity(of article: YieldFingerprint, beside others: [YieldFingerprint]) -> YieldOddity? {
        if article.length == 0 { return lengths.median > 0 ? .empty : nil }
        if repeatsMoreThanUsual(article, beside: others) { return .repeating }
        if lengths.isFarBelow(Double(article.length)) { return .shorter }
        if lengths.isFarAbove(Double(article.length)) { return .longer }
        if paragraphs.isFarBelow(Double(article.paragraphs)) { return .fewerParagraphs }
        if paragraphs.isFarAbove(Double(article.paragraphs)) { return .moreParagraphs }
        return nil
    }

    /// Whether more than half of an article, and clearly more than of this outlet's usual ones, stands in others too.
    private func repeatsMoreThanUsual(_ article: YieldFingerprint, beside others: [YieldFingerprint]) -> Bool {
        let share = article.repeatedShare(among: known.suffix(Self.reach) + others)
        guard share > 0.5 else { return false }
        let usual = known.indices.map { index in
            var others = known
            others.remove(at: index)
            return known[index].repeatedShare(among: others)
        }
        return share > Spread(usual).median + 0.25
    }
}

/// Where a figure of several articles lies: its middle, and its ends without the outermost tenths, which a lone oddity may hold.
private struct Spread {
    let low, median, high: Double

    init(_ values: [Double]) {
        let sorted = values.sorted()
        let margin = sorted.count / 10
        low = sorted[margin]
        median = sorted[sorted.count / 2]
        high = sorted[sorted.count - 1 - margin]
    }

    /// A short notice is no change: it must be shorter than a sixth of the usual, and than nearly all so far.
    func isFarBelow(_ value: Double) -> Bool { value * 6 < median && value < low }

    func isFarAbove(_ value: Double) -> Bool { value > median * 12 && value > high * 4 }
}
