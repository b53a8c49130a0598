/// Publishing programs curl the quotes of a headline in some of the places where they print it and leave them as they were typed in others.
enum TitleSpelling {
    /// Of the spellings that differ from a title in the shape of its quotes alone, the one that most of the titles have; of as many, the first.
    static func usual(_ title: String, among titles: [String?]) -> String {
        guard let typed = straightened(title) else { return title }
        let spellings = titles.compactMap(\.self).filter { straightened($0) == typed }
        var best = (spelling: title, count: 0)
        for spelling in spellings {
            let count = spellings.count { $0 == spelling }
            if count > best.count { best = (spelling, count) }
        }
        return best.spelling
    }

    /// The text with straight quotes, nil where it has none of either shape.
    private static func straightened(_ text: String) -> String? {
        var hasQuotes = false
        var result = String.UnicodeScalarView()
        for scalar in text.unicodeScalars {
            let typed: Unicode.Scalar =
                switch scalar {
                case "\u{2018}", "\u{2019}": "'"
                case "\u{201C}", "\u{201D}": "\""
                default: scalar
                }
            if typed == "'" || typed == "\"" { hasQuotes = true }
            result.append(typed)
        }
        return hasQuotes ? String(result) : nil
    }
}
