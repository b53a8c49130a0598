import DragomanArticles

/// Text that is the same in every run: sentences over a vocabulary of many words, as the press writes them.
struct SampleText {
    private var state: UInt64

    init(seed: UInt64 = 1) { state = seed }

    private static let syllables = [
        "ca", "sa", "mi", "nis", "tro", "go", "bier", "no", "pre", "si", "den", "te", "lu", "na", "ra", "pe",
    ]

    mutating func number(below limit: Int) -> Int {
        state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
        return Int((state >> 33) % UInt64(limit))
    }

    /// A word; common ones come up far more often than rare ones, as in real text.
    mutating func word() -> String {
        var rank = number(below: 50_000)
        for _ in 0..<2 { rank = number(below: rank + 1) }
        var word = ""
        var rest = rank + 1
        while rest > 0 {
            word += Self.syllables[rest % Self.syllables.count]
            rest /= Self.syllables.count
        }
        return word
    }

    /// One of the twenty commonest words: sentences of nothing else share their pairs with very many others.
    mutating func commonWord() -> String {
        var word = ""
        var rest = number(below: 20) + 1
        while rest > 0 {
            word += Self.syllables[rest % Self.syllables.count]
            rest /= Self.syllables.count
        }
        return word
    }

    mutating func sentence() -> String {
        let count = 8 + number(below: 16)
        var words = (0..<count).map { _ in word() }
        if number(below: 3) == 0 { words[count / 2] = String(number(below: 5000)) }
        return words[0].prefix(1).uppercased() + words[0].dropFirst() + " " + words.dropFirst().joined(separator: " ")
            + "."
    }

    /// An article of `sentences` sentences, four to a paragraph, each paragraph with a link and an emphasis.
    mutating func article(sentences: Int) -> Article {
        var blocks: [Block] = []
        for paragraph in 0..<(sentences / 4) {
            var inlines: [Inline] = [.text(sentence() + " ")]
            inlines += [
                .text("Lo dijo "), .link(url: "https://e.example/\(paragraph)", [.text(word() + " " + word())]),
            ]
            inlines += [.text(" ayer. " + sentence() + " En "), .emphasis([.text(word())]), .text(" " + sentence())]
            blocks.append(.paragraph(inlines))
        }
        return Article(title: sentence(), blocks: blocks)
    }
}
