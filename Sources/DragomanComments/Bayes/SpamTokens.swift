/// What a comment is made of, for counting: words of any script, what it links to, how its writer is named.
public enum SpamTokens {
    /// The most tokens of one comment; O(n).
    static let most = 1_500

    /// Words in lower case of 2 to 24 letters (one of a longer word counts only as long), pairs of characters where a script
    /// writes no spaces, `host:` of each link and `name:` of each word of the name.
    public static func of(_ submission: Submission) -> Set<String> {
        var tokens: Set<String> = []
        let addresses = LinkFinder.addresses(in: submission.text)
        var text = submission.text
        for address in Set(addresses) {
            text = text.replacing(address, with: " ")
            guard let host = LinkFinder.host(of: address) else { continue }
            tokens.insert("host:" + host.prefix(60))
        }
        if !addresses.isEmpty { tokens.insert("links:\(min(addresses.count, 4))") }
        for word in words(of: text) where tokens.count < most { tokens.insert(word) }
        for word in words(of: submission.author).prefix(8) { tokens.insert("name:" + word) }
        return tokens
    }

    static func words(of text: String) -> [String] {
        var words: [String] = []
        var word = ""
        var last: Unicode.Scalar?
        for scalar in text.unicodeScalars {
            if isUnspaced(scalar) {
                end(&word, &words)
                if let last { words.append(String(last) + String(scalar)) }
                last = scalar
            } else if scalar.properties.isAlphabetic || scalar.properties.numericType != nil || "'’$€".contains(scalar)
            {
                word += scalar.properties.lowercaseMapping
                last = nil
            } else {
                end(&word, &words)
                last = nil
            }
        }
        end(&word, &words)
        return words
    }

    private static func end(_ word: inout String, _ words: inout [String]) {
        let count = word.unicodeScalars.count
        if count > 24 { words.append("long") } else if count > 1 { words.append(word) }
        word = ""
    }

    /// Scripts that write no spaces between words: Han, kana, Thai, Lao, Khmer, Burmese.
    private static func isUnspaced(_ scalar: Unicode.Scalar) -> Bool {
        switch scalar.value {
        case 0x0E00...0x0EFF, 0x1000...0x109F, 0x1780...0x17FF, 0x3040...0x30FF, 0x3400...0x4DBF, 0x4E00...0x9FFF,
            0xF900...0xFAFF, 0x20000...0x3FFFF:
            true
        default: false
        }
    }
}

extension String {
    fileprivate func contains(_ scalar: Unicode.Scalar) -> Bool { unicodeScalars.contains(scalar) }
}
