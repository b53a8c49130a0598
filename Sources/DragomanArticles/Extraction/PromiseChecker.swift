import DragomanHTML

/// Compares what a headline promises with what the article has: "5 countries that …" should list five.
enum PromiseChecker {
    static func diagnostics(of article: Article) -> [Diagnostic] {
        let language = article.language ?? article.declaredLanguage
        guard let promised = promise(in: article.title, language: language) else { return [] }
        let found = items(in: article)
        guard found > 0, found != promised else { return [] }
        return [
            Diagnostic(
                code: found < promised ? "fewer-items-than-promised" : "more-items-than-promised",
                message: "The headline promises \(promised) items, the text has \(found).", place: article.url)
        ]
    }

    /// A number from 3 to 100, in figures or as a word from three to twenty, among the headline's first three words; what stands behind it is
    /// counted, and is no part of a larger number ("five million").
    private static func promise(in title: String, language: String?) -> Int? {
        let title = title.utf8.split(separator: UInt8(ascii: " "), maxSplits: 4).map { Substring($0) }
        let words = language.flatMap(CountWords.of)
        for (word, next) in zip(title, title.dropFirst()).prefix(3) {
            guard let number = Int(word) ?? words?.number(word) else { continue }
            return (3...100).contains(number) && words?.goesOn(next) != true ? number : nil
        }
        return nil
    }

    /// Numbered headings, else items of the longest ordered list.
    private static func items(in article: Article) -> Int {
        let numbered = article.blocks.filter { block in
            switch block {
            case .heading(_, let inlines): isNumbered(inlines.plainText)
            case .paragraph(let inlines): inlines.plainText.utf8.count < 90 && isNumbered(inlines.plainText)
            default: false
            }
        }
        if !numbered.isEmpty { return numbered.count }
        return article.blocks.reduce(0) { most, block in
            if case .list(let list) = block, list.isOrdered { max(most, list.items.count) } else { most }
        }
    }

    private static func isNumbered(_ text: String) -> Bool {
        let digits = text.prefix { $0.isNumber }
        guard !digits.isEmpty, digits.count <= 3, let mark = text.dropFirst(digits.count).first else { return false }
        return mark == "." || mark == ")" || mark == ":" || mark == "、"
    }
}
