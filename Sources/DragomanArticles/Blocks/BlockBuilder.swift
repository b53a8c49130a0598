/// Makes an article's blocks from the units that were kept and the pictures, embeds and rules between them.
struct BlockBuilder {
    let reading: PageReading
    let inlines: InlineBuilder
    /// The article's pictures, by their nodes.
    private let figures: [Int: Figure]
    /// Nil where only text is wanted.
    private let embeds: EmbedReader?
    private(set) var blocks: [Block] = []
    private var quote: (node: Int, whole: Int, blocks: [Block])?
    private var list: ListAssembler?
    private var table: (node: Int, units: [Unit])?
    /// Whether a table holds data, by its node, so that each is looked through once.
    private var dataTables: [Int: Bool] = [:]
    private var outline: Outline { reading.outline }

    /// Without `addresses` the blocks have text alone.
    private init(_ reading: PageReading, figures: [Int: Figure], embeds: EmbedReader?, addresses: AddressResolver?) {
        self.reading = reading
        self.figures = figures
        self.embeds = embeds
        inlines = InlineBuilder(outline: reading.outline, addresses: addresses)
    }

    /// The blocks of the given units, in order, with what stands between them inside `root` and the pictures before and behind them;
    /// `declared` is the picture that the page names for itself.
    static func blocks(
        of units: [Int], in reading: PageReading, root: Int, declared: Image?, addresses: AddressResolver
    ) -> [Block] {
        let furniture = FurnitureSpans(reading)
        let figures = PictureFinder.figures(
            of: units, in: reading, root: root, declared: declared, furniture: furniture, addresses: addresses)
        let builder = BlockBuilder(
            reading, figures: figures, embeds: EmbedReader(outline: reading.outline, addresses: addresses),
            addresses: addresses)
        return BoldHeading.found(in: builder.blocks(of: units, root: root, furniture))
    }

    /// Those of the same blocks that have text, without marks and links, and the rules between them.
    static func text(of units: [Int], in reading: PageReading, root: Int) -> [Block] {
        BlockBuilder(reading, figures: [:], embeds: nil, addresses: nil)
            .blocks(of: units, root: root, FurnitureSpans(reading))
    }

    private consuming func blocks(of units: [Int], root: Int, _ furniture: FurnitureSpans) -> [Block] {
        guard let first = units.first, let last = units.last else { return [] }
        var position = 0
        var node = min(root, Int(reading.units[first].first), figures.keys.min() ?? .max)
        let end = max(outline.end(root), Int(reading.units[last].last))
        while node < end {
            while position < units.count, Int(reading.units[units[position]].first) <= node {
                add(reading.units[units[position]])
                position += 1
            }
            let isWithin = position > 0 && position < units.count || position == 0 && node >= root
            let next = position < units.count ? Int(reading.units[units[position]].first) : end
            lookBetween(node, furniture, isWithin: isWithin, next: next)
            node += 1
        }
        closeAll()
        if blocks.last == .rule { blocks.removeLast() }
        return blocks
    }

    /// Looks at one node between units; the next unit begins at `next`.
    private mutating func lookBetween(
        _ node: Int, _ furniture: FurnitureSpans, isWithin: Bool, next: Int
    ) {
        if let figure = figures[node] { addFlat(.figure(figure)) }
        guard isWithin, !furniture.contains(node) else { return }
        switch outline.nodes[node].name {
        case .iframe, .embed, .video, .audio, .ampFacebook, .ampInstagram, .ampTwitter, .ampYoutube:
            if let embed = embeds?.embed(at: node) { addFlat(.embed(embed)) }
        case .blockquote, .div, .script:
            // A post whose text is there is a quotation.
            if next >= outline.end(node), let embed = embeds?.embed(at: node) { addFlat(.embed(embed)) }
        case .hr:
            addRule()
        default: break
        }
    }

    private mutating func addRule() {
        if hasBody, blocks.last != .rule { addFlat(.rule) }
    }

    /// Whether more than headings came before: below a headline and its standfirst a rule is drawn for looks.
    private var hasBody: Bool {
        list != nil || table != nil || quote != nil
            || blocks.contains {
                if case .heading = $0 { return false }
                return $0.isText
            }
    }

    private mutating func addFlat(_ block: Block) {
        if list != nil || table != nil || quote != nil {
            pending.append(block)
        } else {
            blocks.append(block)
        }
    }

    /// What was met inside a list, table or quotation and follows it.
    private var pending: [Block] = []

    // MARK: Units

    private mutating func add(_ unit: Unit) {
        let tableNode = ancestor(of: unit, .table)
        if table?.node != tableNode { closeTable() }
        if let tableNode, unit.kind == .cell || table?.node == tableNode {
            closeList()
            closeQuote()
            if table == nil { table = (tableNode, []) }
            table?.units.append(unit)
            return
        }
        let quoteNode = ancestor(of: unit, .blockquote) ?? captionedQuote(unit)
        if quote?.node != quoteNode { closeAll() }
        if let quoteNode, quote == nil { quote = (quoteNode, QuoteReader.whole(quoteNode, outline), []) }
        let path = ListPath(of: unit, in: outline, below: quoteNode ?? -1)
        if path.steps.isEmpty {
            closeList()
            if quote == nil, DrawnRule.isDrawn(unit, in: outline) { return addRule() }
            addToQuoteOrPage(block(of: unit))
        } else {
            if list?.top != path.steps[0].list { closeList() }
            if list == nil { list = ListAssembler(top: path.steps[0].list) }
            let item = block(of: unit)
            let outline = outline
            list?.add(item, at: path, in: outline)
        }
    }

    /// The quotation that a caption in the same figure belongs to.
    private func captionedQuote(_ unit: Unit) -> Int? {
        guard unit.kind == .caption, let quote else { return nil }
        return outline.contains(quote.whole, Int(unit.block)) ? quote.node : nil
    }

    private mutating func addToQuoteOrPage(_ block: Block) {
        if quote != nil {
            if quote?.blocks.continueParagraph(with: block) == false { quote?.blocks.append(block) }
        } else if !blocks.continueParagraph(with: block) {
            blocks.append(block)
        }
    }

    /// Mutating as else Swift hands it a copy of the builder, for each unit.
    private mutating func block(of unit: Unit) -> Block {
        switch unit.kind {
        case .heading: .heading(level: min(6, max(2, Int(unit.level))), inlines.inlines(of: unit))
        case .code: .code(outline.string(unit.textRange))
        default: .paragraph(inlines.inlines(of: unit))
        }
    }

    private mutating func ancestor(of unit: Unit, _ name: ElementName) -> Int? {
        var node = Int(unit.block)
        var found: Int?
        var steps = 0
        while node > 0, steps < 40 {
            if outline.nodes[node].name == name, name != .table || isData(node) { found = node }
            node = outline.parent(node)
            steps += 1
        }
        return found
    }

    /// A table that lays out the page holds other blocks than cells; one of content holds short cells.
    private mutating func isData(_ node: Int) -> Bool {
        if let known = dataTables[node] { return known }
        let isData = DataTable.isData(node, in: outline)
        dataTables[node] = isData
        return isData
    }

    // MARK: Closing

    mutating func closeAll() {
        closeTable()
        closeList()
        closeQuote()
        blocks += pending
        pending = []
    }

    private mutating func closeList() {
        guard let assembler = list else { return }
        list = nil
        addToQuoteOrPage(.list(assembler.finish()))
        if quote == nil { flushPending() }
    }

    private mutating func closeTable() {
        guard let open = table else { return }
        table = nil
        blocks.append(.table(DataTable.table(open.node, units: open.units, outline, inlines)))
        flushPending()
    }

    private mutating func closeQuote() {
        guard let open = quote else { return }
        quote = nil
        if !open.blocks.isEmpty {
            blocks.append(.quote(QuoteReader.quote(open.node, open.blocks, outline, inlines.addresses)))
        }
        flushPending()
    }

    private mutating func flushPending() {
        blocks += pending
        pending = []
    }
}
