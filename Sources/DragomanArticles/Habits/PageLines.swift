public import DragomanHTML

/// The lines of one page, furniture and all, as hashes: enough to see what an outlet's pages have in common.
public struct PageLines: Hashable, Sendable, Codable {
    /// At most this many lines of a page are kept.
    static let most = 600

    /// Each line once, in the page's order.
    public var hashes: [UInt64]

    public init(hashes: [UInt64]) { self.hashes = hashes }

    /// The lines of a parsed page.
    public init(of document: Document) {
        let outline = Outline(document)
        var seen = Set<UInt64>()
        hashes = []
        for unit in UnitReader.read(outline).units where hashes.count < Self.most {
            if let hash = Self.hash(of: unit, in: outline), seen.insert(hash).inserted { hashes.append(hash) }
        }
    }

    /// What a line is known by: its letters and digits, folded. Nil for a word or two, which may stand anywhere.
    static func hash(of unit: Unit, in outline: Outline) -> UInt64? {
        guard unit.count >= 12 else { return nil }
        let key = Comparison.key(outline.string(unit.textRange))
        return key.utf8.count < 10 ? nil : ByteHash.of(key.utf8)
    }
}
