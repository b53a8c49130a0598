/// Writes an article as CommonMark (tables as in GitHub's extension of it).
struct MarkdownWriter {
    private var output = ""

    static func write(_ article: Article) -> String {
        var writer = MarkdownWriter()
        writer.output = "# " + MarkupText.markdown(article.title, startsLine: false) + "\n"
        if let standfirst = article.standfirst, article.standfirstBlock == nil {
            writer.output += "\n*" + MarkupText.markdown(standfirst, startsLine: false) + "*\n"
        }
        writer.write(article.blocks, prefix: "")
        return writer.output
    }

    /// `prefix` stands before every line: quotation marks and indents of what the blocks are in. Nesting is as deep as an article's, which is bounded.
    private mutating func write(_ blocks: [Block], prefix: String) {
        for block in blocks {
            output += Self.trimmed(prefix) + "\n"
            write(block, prefix: prefix, first: prefix)
        }
    }

    private static func trimmed(_ prefix: String) -> String {
        String(prefix.reversed().drop { $0 == " " }.reversed())
    }

    private mutating func write(_ block: Block, prefix: String, first: String) {
        switch block {
        case .heading(let level, let inlines):
            line(String(repeating: "#", count: level) + " " + Self.inline(inlines, startsLine: false), first)
        case .paragraph(let inlines): line(Self.inline(inlines, startsLine: true), first)
        case .list(let list): write(list, prefix: prefix)
        case .quote(let quote): write(quote, prefix: prefix)
        case .table(let table): write(table, prefix: prefix)
        case .figure(let figure): line(Self.figure(figure), first)
        case .embed(let embed): line(Self.embed(embed), first)
        case .code(let code): write(code: code, prefix: prefix, first: first)
        case .rule: line("***", first)
        }
    }

    private mutating func line(_ text: String, _ prefix: String) { output += prefix + text + "\n" }

    private mutating func write(_ list: List, prefix: String) {
        var number = list.start
        for item in list.items {
            let marker = list.isOrdered ? "\(number). " : "- "
            let indent = prefix + String(repeating: " ", count: marker.utf8.count)
            if item.isEmpty { line(marker, prefix) }
            for (position, block) in item.enumerated() {
                if position > 0 { output += Self.trimmed(prefix) + "\n" }
                write(block, prefix: indent, first: position == 0 ? prefix + marker : indent)
            }
            number += 1
        }
    }

    private mutating func write(_ quote: Quote, prefix: String) {
        let inner = prefix + "> "
        for (position, block) in quote.blocks.enumerated() {
            if position > 0 { output += Self.trimmed(inner) + "\n" }
            write(block, prefix: inner, first: inner)
        }
        guard quote.attribution != nil || quote.source != nil else { return }
        output += Self.trimmed(inner) + "\n"
        let said = quote.attribution.map { "— " + Self.inline($0, startsLine: false) } ?? ""
        // Posts name their address in the date.
        let source = quote.source.map { "<" + Self.address($0) + ">" }.flatMap { said.contains($0) ? nil : $0 } ?? ""
        line([said, source].filter { !$0.isEmpty }.joined(separator: " "), inner)
    }

    private mutating func write(_ table: Table, prefix: String) {
        let columns = table.rows.map { $0.reduce(0) { $0 + $1.columnSpan } }.max() ?? 0
        guard columns > 0 else { return }
        if let caption = table.caption {
            line(Self.inline(caption, startsLine: true), prefix)
            line("", Self.trimmed(prefix))
        }
        for (position, row) in table.rows.enumerated() {
            var cells = row.flatMap {
                [Self.inline($0.content, startsLine: false).replacing("\\\n", with: " ")]
                    + Array(repeating: "", count: min(100, $0.columnSpan - 1))
            }
            while cells.count < columns { cells.append("") }
            line("| " + cells.joined(separator: " | ") + " |", prefix)
            if position == 0 { line("|" + String(repeating: " --- |", count: columns), prefix) }
        }
    }

    private mutating func write(code: String, prefix: String, first: String) {
        var fence = "```"
        while code.contains(fence) { fence += "`" }
        line(fence, first)
        for text in code.split(separator: "\n", omittingEmptySubsequences: false) { line(String(text), prefix) }
        line(fence, prefix)
    }

    private static func figure(_ figure: Figure) -> String {
        var text =
            "![" + MarkupText.markdown(figure.image.alternative ?? "", startsLine: false) + "](<"
            + address(figure.image.url) + ">)"
        let words = [
            figure.caption.map { inline($0, startsLine: false) },
            figure.credit.map { MarkupText.markdown($0, startsLine: false) },
        ].compactMap(\.self)
        if !words.isEmpty { text += "\\\n" + words.joined(separator: " — ").replacing("\\\n", with: " ") }
        return text
    }

    private static func embed(_ embed: Embed) -> String {
        let name = MarkupText.markdown(
            embed.text?.plainText ?? embed.provider ?? embed.kind.rawValue, startsLine: false)
        return embed.url.map { "[" + name + "](<" + address($0) + ">)" } ?? name
    }

    private static func address(_ url: String) -> String {
        url.replacing("<", with: "%3C").replacing(">", with: "%3E").replacing("\n", with: "")
    }

    // MARK: Inlines

    private static func inline(_ inlines: [Inline], startsLine: Bool) -> String {
        var text = ""
        for (position, inline) in inlines.enumerated() {
            append(inline, to: &text, startsLine: startsLine && position == 0)
        }
        return text
    }

    private static func append(_ inline: Inline, to text: inout String, startsLine: Bool) {
        switch inline {
        case .text(let run): text += MarkupText.markdown(run, startsLine: startsLine)
        case .emphasis(let inner): text += marked(inner, "*")
        case .strong(let inner): text += marked(inner, "**")
        case .link(let url, let inner):
            text += "[" + self.inline(inner, startsLine: false) + "](<" + address(url) + ">)"
        case .code(let code): text += codeSpan(code)
        case .lineBreak: text += "\\\n"
        case .subscript(let inner), .superscript(let inner): text += self.inline(inner, startsLine: false)
        }
    }

    /// Marks of emphasis must touch words: spaces at the ends go outside.
    private static func marked(_ inlines: [Inline], _ mark: String) -> String {
        let inner = inline(inlines, startsLine: false)
        let start = inner.prefix { $0.isWhitespace }
        let rest = inner.dropFirst(start.count)
        let end = String(rest.reversed().prefix { $0.isWhitespace }.reversed())
        let core = rest.dropLast(end.count)
        return core.isEmpty ? inner : start + mark + core + mark + end
    }

    private static func codeSpan(_ code: String) -> String {
        var fence = "`"
        while code.contains(fence) { fence += "`" }
        let pad = code.hasPrefix("`") || code.hasSuffix("`") ? " " : ""
        return fence + pad + code.replacing("\n", with: " ") + pad + fence
    }
}
