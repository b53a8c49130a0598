/// The readable tail of an article's address, made from its headline.
package enum Slug {
    /// Lower-case ASCII letters and digits joined by hyphens, at most 70 bytes, cut at a word; empty when the headline
    /// has none (other scripts).
    package static func make(_ title: String) -> String {
        var words: [String] = []
        var word = ""
        var length = 0
        for scalar in title.lowercased().unicodeScalars {
            if let letters = letters(for: scalar) {
                word += letters
            } else if !word.isEmpty {
                guard length + word.utf8.count < 70 else { return words.joined(separator: "-") }
                length += word.utf8.count + 1
                words.append(word)
                word = ""
            }
        }
        if !word.isEmpty, length + word.utf8.count < 70 { words.append(word) }
        return words.joined(separator: "-")
    }

    private static func letters(for scalar: Unicode.Scalar) -> String? {
        if scalar.isASCII {
            let byte = UInt8(scalar.value)
            return byte.isASCIILetter || byte.isASCIIDigit ? String(scalar) : nil
        }
        if scalar.properties.generalCategory == .nonspacingMark { return "" }
        return folded[scalar]
    }

    private static let folded: [Unicode.Scalar: String] = {
        let groups: [(String, String)] = [
            ("a", "àáâãäåāăą"), ("c", "çćĉċč"), ("d", "ďđð"), ("e", "èéêëēĕėęě"), ("g", "ĝğġģ"), ("h", "ĥħ"),
            ("i", "ìíîïĩīĭįı"), ("j", "ĵ"), ("k", "ķ"), ("l", "ĺļľŀł"), ("n", "ñńņňŋ"), ("o", "òóôõöøōŏő"),
            ("r", "ŕŗř"), ("s", "śŝşšș"), ("t", "ţťŧț"), ("u", "ùúûüũūŭůűų"), ("w", "ŵ"), ("y", "ýÿŷ"), ("z", "źżž"),
            ("ae", "æ"), ("oe", "œ"), ("ss", "ß"), ("th", "þ"),
        ]
        var table: [Unicode.Scalar: String] = [:]
        for (letters, scalars) in groups {
            for scalar in scalars.unicodeScalars { table[scalar] = letters }
        }
        return table
    }()
}
