/// What a page says of a picture to those who cannot see it.
enum AlternativeText {
    /// A shorter text than this may stand there by chance.
    private static let shortest = 12

    /// Whether a unit stands with a picture and says what the picture's own text says: it is the caption.
    static func isSaid(by unit: Unit, in outline: Outline) -> Bool {
        guard unit.count >= shortest, unit.count < 300 else { return false }
        var box = Int(unit.block)
        for _ in 0..<4 where box > 0 && outline.textCount(box) < unit.count + 80 {
            let pictures = (box..<outline.end(box)).filter { outline.nodes[$0].name == .img }
            if !pictures.isEmpty {
                let key = Comparison.key(outline.string(unit.textRange))
                return pictures.contains { says(key, of: $0, outline) }
            }
            box = outline.parent(box)
        }
        return false
    }

    /// Whether a text, as ``Comparison`` has it, begins with the own text of the picture at `node`.
    static func says(_ key: String, of node: Int, _ outline: Outline) -> Bool {
        guard let own = outline.attribute(.alt, of: node).map(Comparison.key), own.utf8.count >= shortest else {
            return false
        }
        return key.hasPrefix(own)
    }
}
