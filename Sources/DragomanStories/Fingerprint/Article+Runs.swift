import DragomanArticles

extension Article {
    /// Headline and standfirst.
    var headRuns: [String] { [title] + (standfirst.map { [$0] } ?? []) }

    /// Every run of text of the body in reading order: paragraphs, items, cells, captions.
    var runs: [String] {
        // A list of what is still to be read stands in for recursion, because lists and quotations nest.
        var runs: [String] = []
        var waiting: [Block] = blocks.reversed()
        while let block = waiting.popLast() {
            switch block {
            case .heading(_, let text), .paragraph(let text): runs.append(text.plainText)
            case .list(let list): waiting += list.items.joined().reversed()
            case .quote(let quote):
                if let attribution = quote.attribution { waiting.append(.paragraph(attribution)) }
                waiting += quote.blocks.reversed()
            case .table(let table): runs += table.rows.joined().map { $0.content.plainText }
            case .figure(let figure):
                if let caption = figure.caption { runs.append(caption.plainText) }
            case .embed(let embed):
                if let text = embed.text { runs.append(text.plainText) }
            case .code, .rule: break
            }
        }
        return runs
    }
}
