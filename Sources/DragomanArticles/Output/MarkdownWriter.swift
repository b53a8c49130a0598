/// Writes an article as CommonMark (tables as in GitHub's extension of it).
struct MarkdownWriter {
    private var output = ""

    static func write(_ article: Article) -> String {
        var writer = MarkdownWriter()
        writer.output = "# " + MarkupText.heading(MarkupText.markdown(article.title, startsLine: false)) + "\n"
        if let standfirst = article.standfirst, article.standfirstBlock == nil {
            writer.output += "\n*" + MarkupText.markdown(standfirst, startsLine: false) + "*\n"
        }
        if !article.blocks.isEmpty { writer.output += "\n" }
        writer.write(article.blocks, prefix: "", first: "")
        return writer.output
    }

    /// `prefix` stands before every line: quotation marks and indents of what the blocks are in; `first` before the first. Nesting is as deep as an
    /// article's, which is bounded.
    private mutating func write(_ blocks: [Block], prefix: String, first: String) {
        var isSecondList = false
        for (position, block) in blocks.enumerated() {
            if position > 0 { output += Self.trimmed(prefix) + "\n" }
            isSecondList = !isSecondList && position > 0 && Self.areLikeLists(blocks[position - 1], block)
            write(block, prefix: prefix, first: position == 0 ? first : prefix, isSecondList: isSecondList)
        }
    }

    /// Whether two neighbours would be one list if they had the same marks.
    private static func areLikeLists(_ one: Block, _ other: Block) -> Bool {
        guard case .list(let list) = one, case .list(let next) = other else { return false }
        return list.isOrdered == next.isOrdered
    }

    private static func trimmed(_ prefix: String) -> String {
        String(prefix.reversed().drop { $0 == " " }.reversed())
    }

    private mutating func write(_ block: Block, prefix: String, first: String, isSecondList: Bool) {
        switch block {
        case .heading(let level, let inlines):
            line(String(repeating: "#", count: level) + " " + MarkupText.heading(Self.oneLine(inlines)), first)
        case .paragraph(let inlines): line(Self.inline(inlines, startsLine: true), first)
        case .list(let list): write(list, prefix: prefix, isSecond: isSecondList)
        case .quote(let quote): write(quote, prefix: prefix)
        case .table(let table): write(table, prefix: prefix)
        case .figure(let figure): line(Self.figure(figure), first)
        case .embed(let embed): line(Self.embed(embed), first)
        case .code(let code): write(code: code, prefix: prefix, first: first)
        case .rule: line("***", first)
        }
    }

    private mutating func line(_ text: String, _ prefix: String) { output += prefix + text + "\n" }

    private mutating func write(_ list: List, prefix: String, isSecond: Bool) {
        // Numbers of up to nine digits open an item.
        var number = min(max(0, list.start), 900_000_000)
        for item in list.items {
            let marker = list.isOrdered ? "\(number)\(isSecond ? ")" : ".") " : isSecond ? "+ " : "- "
            let indent = prefix + String(repeating: " ", count: marker.utf8.count)
            let isMarkAlone = item.first.map(Self.hasMarksOfItsOwn) ?? true
            if isMarkAlone { line(Self.trimmed(marker), prefix) }
            write(item, prefix: indent, first: isMarkAlone ? indent : prefix + marker)
            number += 1
        }
    }

    /// Whether every line of a block has marks, so that it begins below the mark of the item that it is in.
    private static func hasMarksOfItsOwn(_ block: Block) -> Bool {
        switch block {
        case .list, .quote, .table: true
        default: false
        }
    }

    private mutating func write(_ quote: Quote, prefix: String) {
        let inner = prefix + "> "
        write(quote.blocks, prefix: inner, first: inner)
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
                [Self.oneLine($0.content)]
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
            figure.caption.map(oneLine), figure.credit.map { MarkupText.markdown($0, startsLine: false) },
        ].compactMap(\.self)
        if !words.isEmpty { text += "\\\n" + MarkupText.escapedStart(words.joined(separator: " — ")) }
        return text
    }

    private static func embed(_ embed: Embed) -> String {
        let name = MarkupText.markdown(
            embed.text?.plainText ?? embed.provider ?? embed.kind.rawValue, startsLine: false)
        return embed.url.map { "[" + name + "](<" + address($0) + ">)" } ?? name
    }

    static func address(_ url: String) -> String {
        let url = url.replacing("<", with: "%3C").replacing(">", with: "%3E").replacing("\n", with: "")
        // "&copy;" would be a sign.
        return url.contains(";") ? url.replacing("&", with: "\\&") : url
    }
}
