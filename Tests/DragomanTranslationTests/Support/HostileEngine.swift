import DragomanTranslation

/// What bad engines do to a sentence: each call draws one way from its seed.
enum HostileEngine {
    static func answer(_ text: String, seed: UInt64) -> String {
        var generator = SeededGenerator(seed: seed)
        var words = text.split(separator: " ").map(String.init)
        switch UInt64.random(in: 0..<14, using: &generator) {
        case 0: return text
        case 1: words.reverse()
        case 2: words.shuffle(using: &generator)
        case 3: words.removeAll { _ in Bool.random(using: &generator) }
        case 4: words = words.flatMap { Bool.random(using: &generator) ? [$0, $0] : [$0] }
        case 5: return "x"
        case 6: return text.uppercased()
        case 7: return words.map { _ in "mot" }.joined(separator: " ")
        case 8: return "⟦1⟧ <b>\(text)</b> {1} \(text)"
        case 9: return String(text.reversed())
        case 10: return "…"
        case 11: return "你好世界" + words.joined()
        case 12: return words.map { Bool.random(using: &generator) ? $0 : "mot" }.joined(separator: " ")
        default: return words.first ?? "y"
        }
        return words.isEmpty ? "z" : words.joined(separator: " ")
    }
}
