/// Writes an article as an HTML fragment of plain elements, everything escaped.
struct HTMLWriter {
    private var output = ""

    static func write(_ article: Article) -> String {
        var writer = HTMLWriter()
        let language =
            (article.language ?? article.declaredLanguage).map { " lang=\"" + MarkupText.html($0) + "\"" } ?? ""
        writer.output = "<article\(language)>\n<h1>" + MarkupText.html(article.title) + "</h1>\n"
        if let standfirst = article.standfirst, article.standfirstBlock == nil {
            writer.output += "<p><em>" + MarkupText.html(standfirst) + "</em></p>\n"
        }
        writer.write(article.blocks)
        return writer.output + "</article>\n"
    }

    private mutating func write(_ blocks: [Block]) {
        for block in blocks { write(block) }
    }

    private mutating func write(_ block: Block) {
        switch block {
        case .heading(let level, let inlines): element("h\(min(6, max(2, level)))", inlines)
        case .paragraph(let inlines): element("p", inlines)
        case .list(let list): write(list)
        case .quote(let quote): write(quote)
        case .table(let table): write(table)
        case .figure(let figure): write(figure)
        case .embed(let embed): write(embed)
        case .code(let code): output += "<pre><code>" + MarkupText.html(code) + "</code></pre>\n"
        case .rule: output += "<hr>\n"
        }
    }

    private mutating func element(_ name: String, _ inlines: [Inline]) {
        output += "<\(name)>" + Self.inline(inlines) + "</\(name)>\n"
    }

    private mutating func write(_ list: List) {
        let name = list.isOrdered ? "ol" : "ul"
        output += "<\(name)" + (list.isOrdered && list.start != 1 ? " start=\"\(list.start)\"" : "") + ">\n"
        for item in list.items {
            output += "<li>"
            if item.count == 1, case .paragraph(let inlines) = item[0] {
                output += Self.inline(inlines)
            } else {
                write(item)
            }
            output += "</li>\n"
        }
        output += "</\(name)>\n"
    }

    private mutating func write(_ quote: Quote) {
        output += "<blockquote" + (quote.source.map { " cite=\"" + MarkupText.html($0) + "\"" } ?? "") + ">\n"
        write(quote.blocks)
        if let attribution = quote.attribution { output += "<footer>" + Self.inline(attribution) + "</footer>\n" }
        output += "</blockquote>\n"
    }

    private mutating func write(_ table: Table) {
        output += "<table>\n"
        if let caption = table.caption { element("caption", caption) }
        for row in table.rows {
            output += "<tr>"
            for cell in row {
                let name = cell.isHeader ? "th" : "td"
                output += "<\(name)" + Self.span("colspan", cell.columnSpan) + Self.span("rowspan", cell.rowSpan) + ">"
                output += Self.inline(cell.content) + "</\(name)>"
            }
            output += "</tr>\n"
        }
        output += "</table>\n"
    }

    private static func span(_ name: String, _ count: Int) -> String { count > 1 ? " \(name)=\"\(count)\"" : "" }

    private mutating func write(_ figure: Figure) {
        output +=
            "<figure><img src=\"" + MarkupText.html(figure.image.url) + "\" alt=\""
            + MarkupText.html(figure.image.alternative ?? "") + "\">"
        let caption = figure.caption.map(Self.inline)
        let credit = figure.credit.map { "<small>" + MarkupText.html($0) + "</small>" }
        let words = [caption, credit].compactMap(\.self).joined(separator: " ")
        output += (words.isEmpty ? "" : "<figcaption>" + words + "</figcaption>") + "</figure>\n"
    }

    private mutating func write(_ embed: Embed) {
        let name = embed.text.map(Self.inline) ?? MarkupText.html(embed.provider ?? embed.kind.rawValue)
        output +=
            "<p>" + (embed.url.map { "<a href=\"" + MarkupText.html($0) + "\">" + name + "</a>" } ?? name) + "</p>\n"
    }

    private static func inline(_ inlines: [Inline]) -> String {
        inlines.reduce(into: "") { $0 += inline($1) }
    }

    private static func inline(_ inline: Inline) -> String {
        switch inline {
        case .text(let run): MarkupText.html(run)
        case .emphasis(let inner): "<em>" + self.inline(inner) + "</em>"
        case .strong(let inner): "<strong>" + self.inline(inner) + "</strong>"
        case .link(let url, let inner): "<a href=\"" + MarkupText.html(url) + "\">" + self.inline(inner) + "</a>"
        case .code(let code): "<code>" + MarkupText.html(code) + "</code>"
        case .lineBreak: "<br>\n"
        case .subscript(let inner): "<sub>" + self.inline(inner) + "</sub>"
        case .superscript(let inner): "<sup>" + self.inline(inner) + "</sup>"
        }
    }
}
