package import DragomanArticles

/// Walks every run of text of an article in reading order, and builds the article again from what became of each.
///
/// Segmenting and rebuilding share this one walk, so their places cannot disagree. Blocks nest only as deep as
/// extraction lets them.
package struct ArticleRuns {
    /// What a run is for.
    package enum Role: Hashable, Sendable {
        case headline, body, caption, alternative, credit, code, dateline, name
    }

    /// One run and where it stands.
    package struct Run {
        package var part: SegmentPlace.Part
        package var index: Int
        package var role: Role
        package var inlines: [Inline]
    }

    private var part = SegmentPlace.Part.title
    private var index = 0
    private let visit: (Run) -> [Inline]

    /// The article with every run replaced by what `visit` gives for it; the number and order of blocks stay.
    package static func rebuild(_ article: Article, visit: (Run) -> [Inline]) -> Article {
        withoutActuallyEscaping(visit) { visit in
            var runs = ArticleRuns(visit: visit)
            return runs.rebuild(article)
        }
    }

    private init(visit: @escaping (Run) -> [Inline]) { self.visit = visit }

    private mutating func rebuild(_ article: Article) -> Article {
        var article = article
        begin(.title)
        article.title = text(article.title, .headline)
        begin(.standfirst)
        article.standfirst = article.standfirst.map { text($0, .body) }
        index = 1
        if let image = article.leadImage { article.leadImage = self.image(image) }
        begin(.section)
        article.section = article.section.map { text($0, .headline) }
        begin(.dateline)
        article.dateline = article.dateline.map { text($0, .dateline) }
        for number in article.blocks.indices {
            begin(.block(number))
            article.blocks[number] = block(article.blocks[number])
        }
        return article
    }

    private mutating func begin(_ part: SegmentPlace.Part) {
        self.part = part
        index = 0
    }

    private mutating func run(_ inlines: [Inline], _ role: Role) -> [Inline] {
        defer { index += 1 }
        return visit(Run(part: part, index: index, role: role, inlines: inlines))
    }

    private mutating func text(_ text: String, _ role: Role) -> String {
        run([.text(text)], role).plainText
    }

    private mutating func block(_ block: Block) -> Block {
        switch block {
        case .heading(let level, let inlines): return .heading(level: level, run(inlines, .headline))
        case .paragraph(let inlines): return .paragraph(run(inlines, .body))
        case .list(var list):
            list.items = list.items.map { blocks($0) }
            return .list(list)
        case .quote(var quote):
            quote.blocks = blocks(quote.blocks)
            quote.attribution = quote.attribution.map { run($0, .body) }
            return .quote(quote)
        case .table(var table):
            table.caption = table.caption.map { run($0, .caption) }
            table.rows = table.rows.map { row in row.map { cell($0) } }
            return .table(table)
        case .figure(var figure):
            figure.image = image(figure.image)
            figure.caption = figure.caption.map { run($0, .caption) }
            figure.credit = figure.credit.map { text($0, .credit) }
            return .figure(figure)
        case .embed(var embed):
            embed.text = embed.text.map { run($0, .body) }
            return .embed(embed)
        case .code(let code): return .code(text(code, .code))
        case .rule: return .rule
        }
    }

    private mutating func blocks(_ blocks: [Block]) -> [Block] { blocks.map { block($0) } }

    private mutating func cell(_ cell: Table.Cell) -> Table.Cell {
        var cell = cell
        cell.content = run(cell.content, .caption)
        return cell
    }

    private mutating func image(_ image: Image) -> Image {
        var image = image
        image.alternative = image.alternative.map { text($0, .alternative) }
        return image
    }
}
