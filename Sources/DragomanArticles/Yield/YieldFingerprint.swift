/// What one extraction yielded, in three figures: enough to notice that an outlet has changed its pages.
public struct YieldFingerprint: Hashable, Sendable, Codable {
    /// Characters of text.
    public var length: Int
    public var paragraphs: Int
    /// Hashes of the paragraphs, at most 64; what repeats between articles of one source is furniture.
    public var paragraphHashes: [UInt64]

    public init(length: Int, paragraphs: Int, paragraphHashes: [UInt64]) {
        self.length = length
        self.paragraphs = paragraphs
        self.paragraphHashes = paragraphHashes
    }

    /// The fingerprint of an article.
    public init(of article: Article) {
        let paragraphs = article.paragraphs
        length = paragraphs.reduce(0) { $0 + $1.count }
        self.paragraphs = paragraphs.count
        paragraphHashes = paragraphs.prefix(64).map { ByteHash.of($0.utf8) }
    }

    /// The share of this article's paragraphs, 0 to 1, that at least two of the others have too: a repost shares all its lines with one other.
    public func repeatedShare(among others: some Sequence<YieldFingerprint>) -> Double {
        guard !paragraphHashes.isEmpty else { return 0 }
        var articles = Dictionary(paragraphHashes.map { ($0, 0) }, uniquingKeysWith: { first, _ in first })
        for other in others {
            // One that says a line twice is still one article.
            for hash in Set(other.paragraphHashes) where articles[hash] != nil { articles[hash, default: 0] += 1 }
        }
        return Double(paragraphHashes.count { articles[$0, default: 0] > 1 }) / Double(paragraphHashes.count)
    }
}
