import DragomanHTML

extension Article {
    /// The article as CommonMark: the title as a first-level heading, then the standfirst and the blocks. Tables use the pipe extension; what Markdown has no
    /// mark for, as powers and indices, is an element of HTML.
    public func markdown() -> String { MarkdownWriter.write(self) }

    /// The article as an HTML fragment, one `article` element, all text escaped and no scripts, styles or classes.
    public func html() -> String { HTMLWriter.write(self) }

    /// The article as one JSON object.
    ///
    /// Members, left out when there is nothing to say unless marked *always*: `url`, `canonicalURL`, `title` (always), `standfirst`, `authors` (always, strings),
    /// `published` and `modified` (ISO 8601), `outlet`, `section`, `topics` (always), `declaredLanguage`, `language` (BCP 47), `leadImage`, `dateline`, `licence`,
    /// `isAccessibleForFree`, `blocks` (always), `nextPage`, `diagnostics` (always; `code`, `message`, `place`).
    ///
    /// A block has `kind`: `heading` (`level`, `inlines`), `paragraph` (`inlines`), `list` (`isOrdered`, `start`, `items`: arrays of blocks), `quote` (`blocks`,
    /// `attribution`, `source`), `table` (`caption`, `rows`: arrays of cells with `content`, `isHeader`, `columnSpan`, `rowSpan`), `figure` (`image` with `url`,
    /// `alternative`, `width`, `height`; `caption`, `credit`), `embed` (`type`, `provider`, `url`, `text`), `code` (`text`), `rule`.
    ///
    /// An inline is a string, or an object with one of `emphasis`, `strong`, `subscript`, `superscript` (inlines), `code` (string), `link` (address, beside
    /// `inlines`), or `lineBreak` (true).
    public func json() -> String {
        var json = JSONWriter()
        json.write(self)
        return json.string
    }
}

extension JSONWriter {
    mutating func write(_ article: Article) {
        beginObject()
        members(of: article)
        endObject()
    }

    mutating func members(of article: Article) {
        member("url", article.url)
        member("canonicalURL", article.canonicalURL)
        member("title", article.title)
        member("standfirst", article.standfirst)
        member("authors", article.authors)
        member("published", article.published?.iso8601)
        member("modified", article.modified?.iso8601)
        member("outlet", article.outlet)
        member("section", article.section)
        member("topics", article.topics)
        member("declaredLanguage", article.declaredLanguage)
        member("language", article.language)
        if let image = article.leadImage { member("leadImage", image) }
        member("dateline", article.dateline)
        member("licence", article.licence)
        member("isAccessibleForFree", article.isAccessibleForFree)
        member("blocks", article.blocks)
        member("nextPage", article.nextPage)
        diagnostics(article.diagnostics)
    }

    mutating func member(_ name: String, _ image: Image) {
        key(name)
        beginObject()
        member("url", image.url)
        member("alternative", image.alternative)
        member("width", image.width)
        member("height", image.height)
        endObject()
    }

    mutating func member(_ name: String, _ blocks: [Block]) {
        key(name)
        write(blocks)
    }

    private mutating func write(_ blocks: [Block]) {
        beginArray()
        for block in blocks {
            beginObject()
            write(block)
            endObject()
        }
        endArray()
    }

    private mutating func write(_ block: Block) {
        switch block {
        case .heading(let level, let inlines):
            member("kind", "heading")
            member("level", level)
            member("inlines", inlines)
        case .paragraph(let inlines):
            member("kind", "paragraph")
            member("inlines", inlines)
        case .list(let list): write(list)
        case .quote(let quote): write(quote)
        case .table(let table): write(table)
        case .figure(let figure): write(figure)
        case .embed(let embed): write(embed)
        case .code(let code):
            member("kind", "code")
            member("text", code)
        case .rule: member("kind", "rule")
        }
    }

    private mutating func write(_ list: List) {
        member("kind", "list")
        member("isOrdered", list.isOrdered)
        member("start", list.start)
        key("items")
        beginArray()
        for item in list.items { write(item) }
        endArray()
    }

    private mutating func write(_ quote: Quote) {
        member("kind", "quote")
        member("blocks", quote.blocks)
        if let attribution = quote.attribution { member("attribution", attribution) }
        member("source", quote.source)
    }

    private mutating func write(_ table: Table) {
        member("kind", "table")
        if let caption = table.caption { member("caption", caption) }
        key("rows")
        beginArray()
        for row in table.rows {
            beginArray()
            for cell in row {
                beginObject()
                member("content", cell.content)
                member("isHeader", cell.isHeader)
                member("columnSpan", cell.columnSpan)
                member("rowSpan", cell.rowSpan)
                endObject()
            }
            endArray()
        }
        endArray()
    }

    private mutating func write(_ figure: Figure) {
        member("kind", "figure")
        member("image", figure.image)
        if let caption = figure.caption { member("caption", caption) }
        member("credit", figure.credit)
    }

    private mutating func write(_ embed: Embed) {
        member("kind", "embed")
        member("type", embed.kind.rawValue)
        member("provider", embed.provider)
        member("url", embed.url)
        if let text = embed.text { member("text", text) }
    }

    private mutating func member(_ name: String, _ inlines: [Inline]) {
        key(name)
        write(inlines)
    }

    private mutating func write(_ inlines: [Inline]) {
        beginArray()
        for inline in inlines { write(inline) }
        endArray()
    }

    private mutating func write(_ inline: Inline) {
        if case .text(let run) = inline { return value(run) }
        beginObject()
        switch inline {
        case .text: break
        case .emphasis(let inner): member("emphasis", inner)
        case .strong(let inner): member("strong", inner)
        case .subscript(let inner): member("subscript", inner)
        case .superscript(let inner): member("superscript", inner)
        case .code(let code): member("code", code)
        case .lineBreak: member("lineBreak", true)
        case .link(let url, let inner):
            member("link", url)
            member("inlines", inner)
        }
        endObject()
    }
}
