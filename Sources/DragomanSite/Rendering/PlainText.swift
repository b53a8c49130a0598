import DragomanArticles

/// The words of blocks and inlines, without their marks.
///
/// Both walks keep a stack of their own, not the program's: content may nest as deep as it likes. O(n).
enum PlainText {
    static func of(_ blocks: [Block]) -> String {
        var texts: [String] = []
        var waiting = Array(blocks.reversed())
        while let block = waiting.popLast() {
            switch block {
            case .heading(_, let inlines), .paragraph(let inlines): texts.append(of(inlines))
            case .list(let list): for item in list.items.reversed() { waiting += item.reversed() }
            case .quote(let quote): waiting += quote.blocks.reversed()
            case .table(let table): for row in table.rows { texts += row.map { of($0.content) } }
            case .figure(let figure): texts += figure.caption.map { [of($0)] } ?? []
            case .embed(let embed): texts += embed.text.map { [of($0)] } ?? []
            case .code(let text): texts.append(text)
            case .rule: continue
            }
        }
        return texts.filter { !$0.isEmpty }.joined(separator: " ")
    }

    static func of(_ inlines: [Inline]) -> String {
        var text = ""
        var waiting = Array(inlines.reversed())
        while let inline = waiting.popLast() {
            switch inline {
            case .text(let run), .code(let run): text += run
            case .lineBreak: text += "\n"
            case .emphasis(let inner), .strong(let inner), .link(_, let inner), .subscript(let inner),
                .superscript(let inner):
                waiting += inner.reversed()
            }
        }
        return text
    }
}
