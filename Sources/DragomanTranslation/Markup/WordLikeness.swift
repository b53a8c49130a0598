/// How alike two folded words of two languages are.
enum WordLikeness {
    /// 1 for the same word, 0 for nothing in common; what may be chance counts less.
    static func of(_ word: [Unicode.Scalar], _ other: [Unicode.Scalar]) -> Float {
        if word == other { return word.count > 3 || word.contains(where: \.isDigit) ? 1 : 0.4 }
        guard word.count > 3, other.count > 3, word[0] == other[0] || word[1] == other[1] else { return 0 }
        if word[0].isDigit || other[0].isDigit { return 0 }
        let longer = max(word.count, other.count)
        let common = zip(word, other).prefix { $0 == $1 }.count
        if common >= 4, Float(common) / Float(longer) >= 0.5 { return 0.5 + 0.4 * Float(common) / Float(longer) }
        guard longer <= 20, abs(word.count - other.count) <= longer / 2 else { return 0 }
        let closeness = 1 - Float(distance(word, other)) / Float(longer)
        return closeness >= 0.6 ? closeness * 0.9 : 0
    }

    /// Levenshtein's distance.
    static func distance(_ word: [Unicode.Scalar], _ other: [Unicode.Scalar]) -> Int {
        var row = Array(0...other.count)
        for (index, scalar) in word.enumerated() {
            var diagonal = row[0]
            row[0] = index + 1
            for (place, candidate) in other.enumerated() {
                let cost = min(diagonal + (scalar == candidate ? 0 : 1), row[place] + 1, row[place + 1] + 1)
                diagonal = row[place + 1]
                row[place + 1] = cost
            }
        }
        return row[other.count]
    }
}
