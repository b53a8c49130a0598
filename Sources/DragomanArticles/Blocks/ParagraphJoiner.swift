extension [Block] {
    /// Adds a paragraph to the one before where they are halves of one: an element of its own parts a note's number, or a formula, from its sentence.
    /// A picture or embed between them, which stands behind them then, makes no difference.
    ///
    /// - Returns: whether it did: the one before ends with an open bracket, or this one begins with a mark that closes.
    mutating func continueParagraph(with block: Block) -> Bool {
        guard case .paragraph(let inlines) = block, let index = lastIndex(where: { !$0.standsApart }),
            case .paragraph(let before) = self[index],
            before.last?.opensBracket == true || inlines.first?.closes == true
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

extension Inline {
    fileprivate var opensBracket: Bool {
        switch self {
        case .text(let text): text.utf8.last == UInt8(ascii: "(") || text.utf8.last == UInt8(ascii: "[")
        default: inner.last?.opensBracket ?? false
        }
    }

    /// Whether it begins with one mark that closes; three points begin a paragraph as well.
    fileprivate var closes: Bool {
        guard case .text(let text) = self else { return inner.first?.closes ?? false }
        guard let first = text.utf8.first else { return false }
        switch first {
        case UInt8(ascii: "."): return text.utf8.dropFirst().first != first
        case UInt8(ascii: ","), UInt8(ascii: ";"), UInt8(ascii: ":"), UInt8(ascii: ")"), UInt8(ascii: "]"): return true
        default: return false
        }
    }

    /// What is marked or linked.
    private var inner: [Inline] {
        switch self {
        case .emphasis(let inner), .strong(let inner), .link(_, let inner), .subscript(let inner),
            .superscript(let inner):
            inner
        case .text, .code, .lineBreak: []
        }
    }
}
