extension Article {
    /// The text alone: headings, paragraphs, list items, quotations and tables, an empty line between two.
    public var text: String { paragraphs.joined(separator: "\n\n") }

    /// The text by paragraph: each heading, paragraph, item of a list, paragraph of a quotation and row of a table is one.
    public var paragraphs: [String] {
        var paragraphs: [String] = []
        for block in blocks { block.appendParagraphs(to: &paragraphs) }
        return paragraphs
    }

    /// The index of the block that says the standfirst once more, where the text begins with it; who shows the standfirst apart leaves that block out.
    public var standfirstBlock: Int? {
        guard let standfirst, let first = blocks.firstIndex(where: \.isText) else { return nil }
        switch blocks[first] {
        case .paragraph(let inlines), .heading(_, let inlines): return inlines.plainText == standfirst ? first : nil
        default: return nil
        }
    }

    /// The first of ``paragraphs``.
    var firstParagraph: String? {
        for block in blocks {
            if let first = block.paragraphs.first { return first }
        }
        return nil
    }
}

extension Block {
    /// Whether there is something to read: no figure, embed or rule.
    var isText: Bool {
        switch self {
        case .figure, .embed, .rule: false
        default: true
        }
    }

    /// The block's text by paragraph, as ``Article/paragraphs``.
    var paragraphs: [String] {
        var paragraphs: [String] = []
        appendParagraphs(to: &paragraphs)
        return paragraphs
    }

    /// Appends the block's paragraphs; what is nested is walked with a stack, so depth costs no call stack.
    func appendParagraphs(to paragraphs: inout [String]) {
        var nested: [Block] = []
        appendOwnParagraphs(to: &paragraphs, leaving: &nested)
        while let block = nested.popLast() { block.appendOwnParagraphs(to: &paragraphs, leaving: &nested) }
    }

    /// Appends what is no block of its own, and the blocks within to `nested`, the last first.
    private func appendOwnParagraphs(to paragraphs: inout [String], leaving nested: inout [Block]) {
        switch self {
        case .heading(_, let inlines), .paragraph(let inlines): Self.append(inlines.plainText, to: &paragraphs)
        case .list(let list): nested.append(contentsOf: list.items.joined().reversed())
        case .quote(let quote):
            if let attribution = quote.attribution { nested.append(.paragraph(attribution)) }
            nested.append(contentsOf: quote.blocks.reversed())
        case .table(let table): Self.append(table, to: &paragraphs)
        case .code(let code): Self.append(code, to: &paragraphs)
        case .figure, .embed, .rule: break
        }
    }

    private static func append(_ text: String, to paragraphs: inout [String]) {
        if text.utf8.contains(where: { $0 > 0x20 }) { paragraphs.append(text) }
    }

    private static func append(_ table: Table, to paragraphs: inout [String]) {
        if let caption = table.caption { append(caption.plainText, to: &paragraphs) }
        for row in table.rows {
            let cells = row.map(\.content.plainText).filter { !$0.isEmpty }
            append(cells.joined(separator: " | "), to: &paragraphs)
        }
    }
}
