import DragomanLanguages

/// Levenshtein's distance over words from one sentence to many.
///
/// Up to 64 words it is computed for all of a row at once (Myers, *A fast bit-vector algorithm for approximate string matching*, 1999, in Hyyrö's
/// form for whole texts); beyond that, row by row.
struct WordDistance {
    private let query: [UInt32]
    /// For each word of the query, the places it stands at.
    private var places = KeyTable<UInt64>()

    init(from query: [UInt32]) {
        self.query = query
        guard query.count <= 64 else { return }
        for word in Set(query) {
            var mask: UInt64 = 0
            for (place, other) in query.enumerated() where other == word { mask |= 1 << UInt64(place) }
            places.add(mask, for: Self.key(word))
        }
    }

    /// The steps that one comparison with a sentence of `count` words takes, in words or in cells.
    func cost(with count: Int) -> Int { query.count <= 64 ? count : query.count * count }

    /// The words to put in, take out or change; nil when it is more than `most`. O(n) up to 64 words, else O(n · m).
    func distance(to words: ArraySlice<UInt32>, most: Int) -> Int? {
        guard abs(query.count - words.count) <= most else { return nil }
        if query.isEmpty { return words.count }
        return query.count <= 64 ? bitParallel(words, most) : byRows(words, most)
    }

    private static func key(_ word: UInt32) -> UInt64 { UInt64(word) | 1 << 40 }

    private func bitParallel(_ words: ArraySlice<UInt32>, _ most: Int) -> Int? {
        var positive = UInt64.max
        var negative: UInt64 = 0
        var distance = query.count
        let last: UInt64 = 1 << UInt64(query.count - 1)
        var left = words.count
        for word in words {
            let equal = places[Self.key(word)] ?? 0
            let vertical = equal | negative
            let horizontal = (((equal & positive) &+ positive) ^ positive) | equal
            var more = negative | ~(horizontal | positive)
            var less = positive & horizontal
            if more & last != 0 { distance += 1 }
            if less & last != 0 { distance -= 1 }
            left -= 1
            // Each word that is left can mend one at most.
            if distance - left > most { return nil }
            more = more << 1 | 1
            less <<= 1
            positive = less | ~(vertical | more)
            negative = more & vertical
        }
        return distance <= most ? distance : nil
    }

    private func byRows(_ words: ArraySlice<UInt32>, _ most: Int) -> Int? {
        let other = Array(words)
        var row = Array(0...other.count)
        for (index, word) in query.enumerated() {
            var diagonal = row[0]
            row[0] = index + 1
            var least = row[0]
            for place in other.indices {
                let cost = min(diagonal + (word == other[place] ? 0 : 1), row[place] + 1, row[place + 1] + 1)
                diagonal = row[place + 1]
                row[place + 1] = cost
                least = min(least, cost)
            }
            if least > most { return nil }
        }
        return row[other.count] <= most ? row[other.count] : nil
    }
}
