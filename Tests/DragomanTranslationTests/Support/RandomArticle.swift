import DragomanArticles

/// Articles with marks of every kind, nested, empty, over several sentences, side by side.
struct RandomArticle {
    private var generator: SeededGenerator
    private var links = 0

    init(seed: UInt64) { generator = SeededGenerator(seed: seed) }

    mutating func article() -> Article {
        let count = Int.random(in: 1...4, using: &generator)
        return Article(title: words(4), blocks: (0..<count).map { _ in block(depth: 0) })
    }

    private mutating func block(depth: Int) -> Block {
        switch Int.random(in: 0..<8, using: &generator) {
        case 0: .heading(level: 2, inlines(depth: 2))
        case 1 where depth < 2:
            .list(
                List(
                    isOrdered: false,
                    items: (0..<2).map { _ in [block(depth: depth + 1), .paragraph(inlines(depth: 1))] }))
        case 2 where depth < 2: .quote(Quote(blocks: [block(depth: depth + 1)], attribution: inlines(depth: 2)))
        case 3: .table(Table(caption: inlines(depth: 2), rows: [[Table.Cell(content: inlines(depth: 1))]]))
        case 4: .rule
        default: .paragraph(inlines(depth: 0))
        }
    }

    private mutating func inlines(depth: Int) -> [Inline] {
        (0..<Int.random(in: 1...5, using: &generator)).map { _ in inline(depth: depth) }
    }

    private mutating func inline(depth: Int) -> Inline {
        let kind = depth > 3 ? 0 : Int.random(in: 0..<12, using: &generator)
        let inner = kind == 11 ? [] : depth > 3 ? [] : inlines(depth: depth + 1)
        switch kind {
        case 4, 11:
            links += 1
            return .link(url: "https://e.example/\(links)", inner)
        case 5: return .emphasis(inner)
        case 6: return .strong(inner)
        case 7: return .superscript(inner)
        case 8: return .code("let x\(Int.random(in: 0..<9, using: &generator)) = a.b")
        case 9: return .lineBreak
        default: return .text(words(Int.random(in: 1...6, using: &generator)))
        }
    }

    private static let vocabulary = [
        "casa", "Madrid", "2023", "el", "la", "presidente", "dijo", "que", "Ana", "Pérez", "«hola»", "3,5", "nación,",
        "fin.", "¿Sí?", "y", "de", "OTAN", "final!", "e-mail", "https://e.example/x", "(nota)", "—", "日本", "a",
    ]

    private mutating func words(_ count: Int) -> String {
        var text = Bool.random(using: &generator) ? " " : ""
        for _ in 0..<count { text += (Self.vocabulary.randomElement(using: &generator) ?? "") + " " }
        return Bool.random(using: &generator) ? text : String(text.dropLast())
    }
}
