/// Languages whose words take so many endings, written on to them, that a name is looked for at the head of a word.
enum EndingLanguages {
    private static let all: Set<String> = ["ta", "te", "kn", "ml", "bn", "gu", "mr", "si"]

    static func contains(_ language: String) -> Bool { all.contains(language) }
}

extension ScannedText {
    /// Letters that a word's head needs to be found.
    private static let leastHead = 4

    /// The value of the longest head of a word that `table` has, of four scalars at least. O(the word's length).
    func beginning<Value>(of token: TextToken, in table: KeyTable<Value>) -> Value? {
        guard token.count > Self.leastHead else { return nil }
        var key = Scalars.seed
        var best: Value?
        for (count, scalar) in scalars[token.range].enumerated() where Scalars.kind(scalar) != .mark {
            key = Scalars.mix(key, Scalars.lower(scalar))
            if count + 1 >= Self.leastHead, let value = table[key] { best = value }
        }
        return best
    }
}
