/// A run of inline content between two block boundaries: what a reader sees as one paragraph, heading, item, cell or label.
struct Unit: Sendable {
    enum Kind: UInt8, Sendable { case paragraph, heading, item, cell, caption, code, term }

    /// The nodes it spans: the first text node to one past the last.
    var first: Int32
    var last: Int32
    /// The nearest block element.
    var block: Int32
    var textStart: Int32
    var textEnd: Int32
    /// Bytes that stand in links.
    var linkBytes: Int32
    var kind: Kind
    /// 1 to 6 in a heading.
    var level: UInt8
    /// Whether the last letter is followed by a mark that ends a sentence.
    var endsSentence: Bool
    /// Marks inside or at the end that sentences have: commas, full stops.
    var marks: Int32
    /// Whether its first words are a link.
    var startsWithLink: Bool
    /// Whether text that nobody sees stands amidst.
    var hidesText: Bool
    var opening: PhraseBook.Opening
    /// How much it speaks for (above zero) or against its surroundings' being an article.
    var weight: Float = 0
    var isFurniture = false
    /// Whether it cannot be text: it stands in a small box that asks a reader to type something, or announces another article.
    var isRuledOut = false
    /// Whether its words are those of furniture; asked only of what is not ruled out and stands in or near the article's container.
    var isPhrase = false

    var count: Int { Int(textEnd - textStart) }
    var plainCount: Int { count - Int(linkBytes) }
    var linkShare: Float { count == 0 ? 0 : Float(linkBytes) / Float(count) }
    var textRange: Range<Int> { Int(textStart)..<Int(textEnd) }
}
