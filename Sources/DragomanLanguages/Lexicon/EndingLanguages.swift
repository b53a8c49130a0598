/// Languages whose words take so many endings, written on to them, that a name is looked for at the head of a word.
enum EndingLanguages {
    private static let all: Set<String> = ["ta", "te", "kn", "ml", "bn", "gu", "mr", "si"]

    static func contains(_ language: String) -> Bool { all.contains(language) }

    /// The word as it begins when an ending with a vowel follows: without its last virama, or with the full letter for a Malayalam chillu.
    static func head(of word: String) -> String? {
        var scalars = word.unicodeScalars
        guard scalars.count > 3, let last = scalars.popLast() else { return nil }
        switch last.value {
        case 0x94D, 0x9CD, 0xACD, 0xBCD, 0xC4D, 0xCCD, 0xD4D: return String(scalars)
        case 0xD7A...0xD7E:
            guard let full = Unicode.Scalar(chillus[Int(last.value - 0xD7A)]) else { return nil }
            scalars.append(full)
            return String(scalars)
        default: return nil
        }
    }

    /// The full letters of ൺ ൻ ർ ൽ ൾ.
    private static let chillus: [UInt32] = [0xD23, 0xD28, 0xD30, 0xD32, 0xD33]
}

extension ScannedText {
    /// The value of the longest head of a word that `table` has, of `least` scalars at least. O(the word's length).
    package func beginning<Value>(of token: TextToken, in table: KeyTable<Value>, least: Int = 4) -> Value? {
        guard token.count > least else { return nil }
        var key = Scalars.seed
        var best: Value?
        for (count, scalar) in scalars[token.range].enumerated() where Scalars.kind(scalar) != .mark {
            key = Scalars.mix(key, Scalars.lower(scalar))
            if count + 1 >= least, let value = table[key] { best = value }
        }
        return best
    }
}
