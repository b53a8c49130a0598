/// Reads the place, and agency, that opens a news text: "Jakarta, Warta Nusantara -- …".
enum DatelineReader {
    /// The dateline of the first paragraph, nil where it opens otherwise.
    static func dateline(of article: Article) -> String? {
        guard let first = article.firstParagraph else { return nil }
        let scalars = Array(first.unicodeScalars.prefix(90))
        for index in scalars.indices where index > 2 {
            if let length = dash(at: index, in: scalars), index + length < scalars.count {
                let place = Trimming.collapsed(String(String.UnicodeScalarView(scalars[..<index])))
                return isPlace(place) ? trimmed(place) : nil
            }
            if endsSentence(at: index, in: scalars) { return nil }
        }
        return nil
    }

    /// Whether a mark ends a sentence; a dot behind three letters or fewer ends a word cut short.
    private static func endsSentence(at index: Int, in scalars: [Unicode.Scalar]) -> Bool {
        guard scalars[index] == "." else { return scalars[index] == "!" || scalars[index] == "?" }
        let word = scalars[..<index].reversed().prefix { $0.properties.isAlphabetic }
        let isBeforeDash = index + 1 < scalars.count && scalars[index + 1] == "-"
        return !isBeforeDash && !(1...3).contains(word.count)
    }

    /// How long a dash with spaces (or a double one) is at a position, nil where there is none.
    private static func dash(at index: Int, in scalars: [Unicode.Scalar]) -> Int? {
        let isDash = scalars[index] == "–" || scalars[index] == "—" || scalars[index] == "-"
        guard isDash else { return nil }
        if index + 1 < scalars.count, scalars[index] == "-", scalars[index + 1] == "-" { return 2 }
        let before = scalars[index - 1]
        let hasSpaceBefore = before.properties.isWhitespace || before == ")" || before == "."
        let hasSpaceAfter = index + 1 < scalars.count && scalars[index + 1].properties.isWhitespace
        return hasSpaceBefore && hasSpaceAfter ? 1 : nil
    }

    /// At most four words, or six with a date or an agency, each a name: no word of more than three letters begins small, and of others one, or those of the
    /// date or the agency.
    private static func isPlace(_ text: String) -> Bool {
        let words = text.split(separator: " ")
        let isMore = text.contains { $0 == "," || $0 == "(" || $0.isNumber }
        guard (1...(isMore ? 6 : 4)).contains(words.count), text.utf8.count < 70 else { return false }
        let small = words.filter { $0.unicodeScalars.first?.properties.isLowercase == true }
        return small.allSatisfy { $0.count(where: \.isLetter) <= 3 } && (small.count <= 1 || isMore)
    }

    private static func trimmed(_ place: String) -> String {
        var place = place[...]
        while let last = place.last,
            last == "," || last == ":" || last == "-" || last.isWhitespace || place.hasSuffix(").")
        {
            place = place.dropLast()
        }
        return String(place)
    }
}
