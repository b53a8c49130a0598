/// Marks the units of small boxes that ask a reader to type something: sign-ups, searches, polls, comment forms, whatever they are called.
struct FormMarker {
    /// A box with more text than this is no box around a field, in bytes.
    private static let largest = 320
    /// A box with more than this share of the page's text is the article, with a field beside it.
    private static let limit: Float = 0.2
    private static let deepest = 8

    static func mark(_ reading: inout PageReading) {
        let outline = reading.outline
        for node in outline.landmarks.fields where isField(node, in: outline) {
            guard let box = box(around: node, in: reading) else { continue }
            reading.ruleOut(reading.unitRange(box))
        }
    }

    /// Whether a reader types into an element.
    private static func isField(_ node: Int, in outline: Outline) -> Bool {
        switch outline.nodes[node].name {
        case .textarea: true
        case .input:
            outline.withAttribute(.type, of: node) { typed.contains(ByteHash.of($0)) }
                ?? true
        default: false
        }
    }

    private static let typed = Set(
        ["email", "text", "search", "tel", "password", "url", "number"].map { ByteHash.of($0.utf8) })

    /// The largest element around a field that is still a small box without the headline, nil where that has no text.
    private static func box(around field: Int, in reading: PageReading) -> Int? {
        let outline = reading.outline
        var box: Int?
        var node = outline.parent(field)
        var steps = 0
        while node > 0, steps < deepest, outline.textCount(node) <= largest {
            let name = outline.nodes[node].name
            if name == .article || name == .main || name == .body { break }
            if let headline = reading.headline, outline.contains(node, headline) { break }
            if reading.gain(node) > limit * reading.totalGain { break }
            box = node
            node = outline.parent(node)
            steps += 1
        }
        return box.flatMap { outline.textCount($0) > 0 ? $0 : nil }
    }
}
