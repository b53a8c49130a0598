/// Makes pages that no person would write: elements in elements that may not hold them, left open, with scraps of text. The same seed makes the same pages.
struct TagSoup {
    private var generator: SeededGenerator

    init(seed: UInt64) { generator = SeededGenerator(seed: seed) }

    private static let elements =
        "figcaption figure button img noscript aside a b strong em code i p div span br hr table tr td ul li blockquote h2 section pre sup select script"
        .split(separator: " ")
    private static let scraps = [
        "The harbour office said that the ferries leave again,", "after nine days of wind.", "(", ")", "[", ".", "..",
        ",", "x",
        "\u{A0}", "\u{200B}", " ", "\n", "and the islands have bread.", "Photo: Ann", "(Photo: Ann",
    ]

    /// An article of three paragraphs with soup behind each.
    mutating func page() -> String {
        let body = (1...3).map { PageMaker.paragraphs($0...$0) + soup(depth: 3) }.joined()
        return "<!DOCTYPE html><title>The harbour reopens</title><main><h1>The harbour reopens</h1>\(body)"
    }

    private mutating func soup(depth: Int) -> String {
        var soup = ""
        for _ in 0..<Int.random(in: 1...6, using: &generator) {
            if depth == 0 || isOne(in: 3) {
                for _ in 0..<Int.random(in: 0...8, using: &generator) {
                    soup += pick(Self.scraps) + (isOne(in: 4) ? "" : " ")
                }
            } else {
                soup += element(depth: depth)
            }
        }
        return soup
    }

    private mutating func element(depth: Int) -> String {
        let name = pick(Self.elements)
        let attributes = name == "a" ? " href='/\(depth)'" : isOne(in: 8) ? " hidden" : ""
        return "<\(name)\(attributes)>" + soup(depth: depth - 1) + (isOne(in: 20) ? "" : "</\(name)>")
    }

    private mutating func pick<Choice>(_ choices: [Choice]) -> Choice {
        choices[Int.random(in: 0..<choices.count, using: &generator)]
    }

    private mutating func isOne(in count: Int) -> Bool { Int.random(in: 0..<count, using: &generator) == 0 }
}
