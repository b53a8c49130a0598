extension [Block] {
    /// Adds a paragraph to the one before where they are halves of one: an element of its own parts a note's number, or a formula, from its sentence.
    /// A picture or embed between them, which stands behind them then, makes no difference.
    ///
    /// - Returns: whether it did: the one before ends with an open bracket, or this one begins with a mark that closes.
    mutating func continueParagraph(with block: Block) -> Bool {
        guard case .paragraph(let inlines) = block, let index = lastIndex(where: { !$0.standsApart }),
            case .paragraph(let before) = self[index],
            before.opensBracket || inlines.closes
        else { return false }
        self[index] = .paragraph(inlines.reduce(into: before) { $0.join($1) })
        return true
    }
}

extension Block {
    fileprivate var standsApart: Bool {
        switch self {
        case .figure, .embed: true
        default: false
        }
    }
}

extension [Inline] {
    fileprivate var opensBracket: Bool {
        let end = last?.outermost(\.last)?.utf8.last
        return end == UInt8(ascii: "(") || end == UInt8(ascii: "[")
    }

    /// Whether it begins with one mark that closes; three points begin a paragraph as well.
    fileprivate var closes: Bool {
        guard let start = first?.outermost(\.first)?.utf8.first else { return false }
        switch start {
        case UInt8(ascii: "."): return plainText.utf8.dropFirst().first != start
        case UInt8(ascii: ","), UInt8(ascii: ";"), UInt8(ascii: ":"), UInt8(ascii: ")"), UInt8(ascii: "]"): return true
        default: return false
        }
    }
}

extension Inline {
    /// The run of text at one end of it, nil for a line break.
    fileprivate func outermost(_ end: KeyPath<[Inline], Inline?>) -> String? {
        switch self {
        case .text(let run), .code(let run): run
        case .emphasis(let inner), .strong(let inner), .link(_, let inner), .subscript(let inner),
            .superscript(let inner):
            inner[keyPath: end]?.outermost(end)
        case .lineBreak: nil
        }
    }
}
