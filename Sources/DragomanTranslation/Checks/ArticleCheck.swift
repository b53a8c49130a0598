import DragomanArticles
import DragomanLanguages

/// What can be wrong with a translated article as a whole.
struct ArticleCheck {
    let translation: Translation
    let original: Article

    func findings() -> [Finding] { unaccounted() + brokenPromise() + [changedShape()].compactMap { $0 } }

    private func finding(_ rule: String, _ severity: Finding.Severity, _ message: String) -> Finding {
        let title = translation.segments.first { $0.place.part == .title }
        return Finding(
            rule: rule, severity: severity, start: 0, end: title?.targetText.unicodeScalars.count ?? 0, message: message
        )
    }

    // MARK: Every segment accounted for

    /// The title and every block with words must have a segment.
    private func unaccounted() -> [Finding] {
        let parts = Set(translation.segments.map(\.place.part))
        var missing: [String] = []
        if hasWords(original.title), !parts.contains(.title) { missing.append("the title") }
        if let standfirst = original.standfirst, hasWords(standfirst), !parts.contains(.standfirst) {
            missing.append("the standfirst")
        }
        for (index, block) in original.blocks.enumerated() where hasWords(block) && !parts.contains(.block(index)) {
            missing.append("block \(index + 1)")
        }
        guard !missing.isEmpty else { return [] }
        return [finding("segment-missing", .blocks, "Not accounted for: \(missing.joined(separator: ", ")).")]
    }

    private func hasWords(_ text: String) -> Bool { ScannedText(text).tokens.contains(where: \.isContent) }

    private func hasWords(_ block: Block) -> Bool {
        switch block {
        case .heading(_, let inlines), .paragraph(let inlines): hasWords(inlines.plainText)
        case .list(let list): list.items.contains { $0.contains { isText($0) } }
        case .quote(let quote): quote.blocks.contains { isText($0) }
        case .table(let table): table.rows.contains { $0.contains { hasWords($0.content.plainText) } }
        case .figure(let figure): figure.caption.map { hasWords($0.plainText) } ?? false
        case .embed, .code, .rule: false
        }
    }

    /// Of blocks inside blocks only those that are text themselves count, so that depth costs nothing.
    private func isText(_ block: Block) -> Bool {
        switch block {
        case .heading(_, let inlines), .paragraph(let inlines): hasWords(inlines.plainText)
        default: false
        }
    }

    private func changedShape() -> Finding? {
        guard translation.article.blocks.count != original.blocks.count else { return nil }
        return finding(
            "blocks-changed", .blocks,
            "The original has \(original.blocks.count) blocks, the translation \(translation.article.blocks.count).")
    }

    // MARK: A headline's promise

    /// A headline that opens with a number of things ("5 Sekutu Rusia …") promises as many headings or list items. Fewer, where the text does
    /// count its sections, means that a page is missing.
    private func brokenPromise() -> [Finding] {
        let language = translation.pair.source
        let scan = ScannedText(original.title)
        let numbers = Numbers.expressions(in: scan, language: language)
        guard let number = numbers.first(where: { $0.tokens.lowerBound <= 1 && (2...50).contains($0.value) }),
            !isUnit(behind: number, scan, language)
        else { return [] }
        let promised = Int(number.value)
        let items = countedItems()
        guard items >= 1, items < promised else { return [] }
        return [
            finding(
                "promise-broken", .warns,
                "The headline promises \(promised), the article has \(items): a page may be missing.")
        ]
    }

    /// "20 years of …", "5 million …", "3 November …" promise nothing.
    private func isUnit(behind number: NumberExpression, _ scan: ScannedText, _ language: Language) -> Bool {
        let next = number.tokens.upperBound
        guard next < scan.tokens.count, scan.tokens[next].kind != .punctuation else { return true }
        return UnitNames.of(language).unit(at: next, in: scan) != nil
            || Dates.expressions(in: scan, language: language, published: nil).contains {
                $0.tokens.overlaps(number.tokens)
            }
    }

    /// Headings (or short paragraphs) that are numbered "1. …", else the items of the longest ordered list.
    private func countedItems() -> Int {
        var numbered: Set<Int> = []
        var longest = 0
        for block in original.blocks {
            switch block {
            case .heading(_, let inlines), .paragraph(let inlines):
                if let number = leadingNumber(inlines.plainText) { numbered.insert(number) }
            case .list(let list) where list.isOrdered: longest = max(longest, list.items.count)
            default: continue
            }
        }
        return numbered.contains(1) ? numbered.count : longest
    }

    private func leadingNumber(_ text: String) -> Int? {
        let figures = text.prefix { $0.isASCII && $0.isNumber }
        let rest = text.dropFirst(figures.count)
        guard let number = Int(figures), number <= 100, rest.first == "." || rest.first == ")", text.utf8.count < 120
        else { return nil }
        return number
    }
}
