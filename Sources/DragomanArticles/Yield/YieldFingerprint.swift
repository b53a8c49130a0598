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

    /// The share of this article's paragraphs, 0 to 1, that one of the others has too.
    public func repeatedShare(among others: some Sequence<YieldFingerprint>) -> Double {
        guard !paragraphHashes.isEmpty else { return 0 }
        let known = Set(others.flatMap(\.paragraphHashes))
        return Double(paragraphHashes.count { known.contains($0) }) / Double(paragraphHashes.count)
    }
}
