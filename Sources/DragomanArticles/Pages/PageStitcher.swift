import DragomanHTML

/// Joins the pages of one article.
enum PageStitcher {
    /// One article: the first page's metadata, all pages' blocks, without what a later page says again.
    static func stitch(_ pages: [Article]) -> Article {
        guard var whole = pages.first else { return Article(title: "") }
        var seen = Set(whole.blocks.flatMap(keys))
        for page in pages.dropFirst() {
            append(page, to: &whole, seen: &seen)
        }
        if pages.count > 1 {
            whole.nextPage = pages.last?.nextPage
            whole.diagnostics =
                whole.diagnostics.filter { !$0.code.hasSuffix("-items-than-promised") }
                + PromiseChecker.diagnostics(of: whole)
        }
        return whole
    }

    private static func append(_ page: Article, to whole: inout Article, seen: inout Set<String>) {
        var isAtHead = true
        var blocks = page.blocks[...]
        if PageContinuity.isBrokenOff(whole, before: page), case .paragraph(let opening)? = blocks.first,
            case .paragraph(let ending)? = whole.blocks.last
        {
            blocks = blocks.dropFirst()
            whole.blocks[whole.blocks.count - 1] = .paragraph(ending + [.text(" ")] + opening)
            isAtHead = false
        }
        for block in blocks {
            let keys = keys(of: block)
            let isRepeated = !keys.isEmpty && keys.allSatisfy(seen.contains)
            if isRepeated, isAtHead || isLong(block) || keys.count > 1 { continue }
            if !keys.isEmpty { isAtHead = false }
            seen.formUnion(keys)
            whole.blocks.append(block)
        }
        for author in page.authors where whole.authors.isEmpty { whole.authors.append(author) }
        if let modified = page.modified, modified > whole.modified ?? modified { whole.modified = modified }
    }

    /// A short line may stand in an article twice; a paragraph or a table of contents does not.
    private static func isLong(_ block: Block) -> Bool { keys(of: block).contains { $0.utf8.count > 60 } }

    private static func keys(of block: Block) -> [String] {
        if case .figure(let figure) = block { return [figure.image.url] }
        return block.paragraphs.map(Comparison.key).filter { !$0.isEmpty }
    }
}
