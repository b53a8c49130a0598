import DragomanHTML

/// Compares what a headline promises with what the article has: "5 countries that …" should list five.
enum PromiseChecker {
    static func diagnostics(of article: Article) -> [Diagnostic] {
        guard let promised = promise(in: article.title) else { return [] }
        let found = items(in: article)
        guard found > 0, found != promised else { return [] }
        return [
            Diagnostic(
                code: found < promised ? "fewer-items-than-promised" : "more-items-than-promised",
                message: "The headline promises \(promised) items, the text has \(found).", place: article.url)
        ]
    }

    /// A number from 3 to 100 that opens the headline or follows its first word, with no unit of money, time or measure.
    private static func promise(in title: String) -> Int? {
        let words = title.split(separator: " ").prefix(3)
        for (position, word) in words.enumerated() {
            guard let number = Int(word), (3...100).contains(number), position + 1 < title.split(separator: " ").count
            else { continue }
            return number
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
