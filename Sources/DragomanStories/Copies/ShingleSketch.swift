/// The smallest hashes of a text's shingles (runs of four tokens): a bottom-k sketch, from which the part of one text that stands in
/// another is estimated without either text (A. Broder, *On the resemblance and containment of documents*, 1997).
struct ShingleSketch: Hashable, Sendable {
    /// How many hashes are kept; a text of fewer shingles is kept whole.
    static let size = 200
    /// Tokens in a shingle.
    static let width = 4

    /// Ascending, each once.
    var hashes: [UInt32]
    /// How many different shingles the text has.
    var count: Int

    init(hashes: [UInt32], count: Int) {
        self.hashes = hashes
        self.count = count
    }

    init(_ tokens: [Token]) {
        let words = tokens.map { token in
            var hash = StableHash()
            hash.combine(token.text)
            return hash.value
        }
        var shingles: Set<UInt32> = []
        for start in words.indices.dropLast(Self.width - 1) {
            var hash = StableHash()
            for word in words[start..<start + Self.width] { hash.combine(word) }
            shingles.insert(UInt32(truncatingIfNeeded: hash.value))
        }
        hashes = Array(shingles.sorted().prefix(Self.size))
        count = shingles.count
    }

    /// How much two texts share: of the smaller one (0 to 1) and of both together (0 to 1).
    func overlap(with other: ShingleSketch) -> (ofSmaller: Double, ofBoth: Double) {
        guard let last = hashes.last, let otherLast = other.hashes.last else { return (0, 0) }
        // Below the lower of the two limits each sketch holds every hash its text has there; a whole text has no limit.
        let limit = min(isWhole ? UInt32.max : last, other.isWhole ? UInt32.max : otherLast)
        var (i, j, shared, left, right) = (0, 0, 0, 0, 0)
        while true {
            let a = i < hashes.count && hashes[i] <= limit ? hashes[i] : nil
            let b = j < other.hashes.count && other.hashes[j] <= limit ? other.hashes[j] : nil
            guard a != nil || b != nil else { break }
            let takesLeft = b.map { bound in a.map { $0 <= bound } ?? false } ?? true
            let takesRight = a.map { bound in b.map { $0 <= bound } ?? false } ?? true
            if takesLeft { (i, left) = (i + 1, left + 1) }
            if takesRight { (j, right) = (j + 1, right + 1) }
            if takesLeft && takesRight { shared += 1 }
        }
        let smaller = min(left, right)
        return (
            smaller == 0 ? 0 : Double(shared) / Double(smaller), Double(shared) / Double(max(1, left + right - shared))
        )
    }

    private var isWhole: Bool { count <= hashes.count }
}
