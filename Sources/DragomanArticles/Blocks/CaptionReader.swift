/// Finds what is written about a picture: its caption and credit.
struct CaptionReader {
    let outline: Outline
    let inlines: InlineBuilder

    /// Caption and credit of the picture at `node`.
    func caption(of node: Int, units reading: PageReading) -> (caption: [Inline]?, credit: String?) {
        guard let box = box(around: node) else { return (nil, nil) }
        var caption: [Inline] = []
        var credit: String?
        for index in reading.unitRange(box) {
            let unit = reading.units[index]
            let text = outline.string(unit.textRange)
            if isCredit(unit) {
                credit = credit ?? withoutLabel(text, unit)
            } else {
                if !caption.isEmpty { caption.append(.text(" ")) }
                caption += inlines.inlines(of: unit)
            }
        }
        return (caption.isEmpty ? nil : caption, credit)
    }

    /// The figure, or the smallest box that holds the picture and a short text.
    private func box(around node: Int) -> Int? {
        var box = outline.parent(node)
        var steps = 0
        while box > 0, steps < 6 {
            let count = outline.textCount(box)
            if outline.nodes[box].name == .figure { return count > 0 && count < 1_200 ? box : nil }
            if count > 600 { return nil }
            if count > 2, outline.nodes[box].traits.contains(.caption) { return box }
            box = outline.parent(box)
            steps += 1
        }
        return nil
    }

    private func isCredit(_ unit: Unit) -> Bool {
        if unit.count < 120, unit.opening.labelled.has(.credit) || unit.opening.kinds.has(.credit) && unit.count < 50 {
            return true
        }
        var node = Int(unit.block)
        for _ in 0..<3 where node > 0 {
            if outline.nodes[node].traits.contains(.credit) { return true }
            node = outline.parent(node)
        }
        return outline.text[Int(unit.textStart)..<min(Int(unit.textEnd), Int(unit.textStart) + 2)].elementsEqual([
            0xC2, 0xA9,
        ])
    }

    private func withoutLabel(_ text: String, _ unit: Unit) -> String {
        guard unit.opening.labelled.has(.credit) else { return text }
        let end = unit.opening.end - Int(unit.textStart)
        let rest = String(decoding: Array(text.utf8).dropFirst(max(0, end)), as: UTF8.self)
        let trimmed = rest.drop { $0 == ":" || $0.isWhitespace || $0 == "|" }
        return trimmed.isEmpty ? text : String(trimmed)
    }
}
