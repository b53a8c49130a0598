/// The box on a page that a field to type in, or a link that calls a reader to do something, stands in.
enum SmallBox {
    /// An element with more text than this is no such box, in bytes.
    private static let largest = 320
    /// An element with more than this share of the page's text is the article, with a field beside it.
    private static let limit: Float = 0.2
    private static let deepest = 8

    /// The largest element around a node that is still a small box without the headline, nil where that has no text.
    static func around(_ inner: Int, in reading: PageReading) -> Int? {
        let outline = reading.outline
        var box: Int?
        var node = outline.parent(inner)
        var steps = 0
        while node > 0, steps < deepest, outline.textCount(node) <= largest {
            let name = outline.nodes[node].name
            if name == .article || name == .main || name == .body { break }
            if let headline = reading.headline, outline.contains(node, headline) { break }
            if reading.gain(node) > limit * reading.totalGain { break }
            if let box, addsText(node, to: box, in: reading) { break }
            box = node
            node = outline.parent(node)
            steps += 1
        }
        return box.flatMap { outline.textCount($0) > 0 ? $0 : nil }
    }

    /// Whether an element has a paragraph of the article beside a box within it that has words already.
    private static func addsText(_ node: Int, to box: Int, in reading: PageReading) -> Bool {
        guard reading.outline.textCount(box) > 0 else { return false }
        let inner = reading.unitRange(box)
        return reading.unitRange(node).contains { index in
            let unit = reading.units[index]
            return !inner.contains(index) && unit.kind == .paragraph && unit.endsSentence && unit.linkBytes == 0
                && unit.count > longestOfBox
        }
    }

    /// In bytes: a sentence of such a box has no more.
    private static let longestOfBox = 120
}
