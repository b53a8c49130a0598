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
            if scalars[index] == "." || scalars[index] == "!" || scalars[index] == "?" { return nil }
        }
        return nil
    }

    /// How long a dash with spaces (or a double one) is at a position, nil where there is none.
    private static func dash(at index: Int, in scalars: [Unicode.Scalar]) -> Int? {
        let isDash = scalars[index] == "–" || scalars[index] == "—" || scalars[index] == "-"
        guard isDash else { return nil }
        if index + 1 < scalars.count, scalars[index] == "-", scalars[index + 1] == "-" { return 2 }
        let hasSpaceBefore = scalars[index - 1].properties.isWhitespace || scalars[index - 1] == ")"
        let hasSpaceAfter = index + 1 < scalars.count && scalars[index + 1].properties.isWhitespace
        return hasSpaceBefore && hasSpaceAfter ? 1 : nil
    }

    /// At most six words, each a name: no word of more than three letters begins small.
    private static func isPlace(_ text: String) -> Bool {
        let words = text.split(separator: " ")
        guard (1...6).contains(words.count), text.utf8.count < 70 else { return false }
        return words.allSatisfy { word in
            guard let first = word.unicodeScalars.first else { return false }
            return !first.properties.isLowercase || word.utf8.count <= 3 || word.first == "("
        }
    }

    private static func trimmed(_ place: String) -> String {
        var place = place[...]
        while let last = place.last, last == "," || last == ":" || last == "-" || last.isWhitespace {
            place = place.dropLast()
        }
        return String(place)
    }
}
