import DragomanArticles

/// Which heading element each heading of an article becomes: outlets count their levels as they like, a page's outline
/// must not skip one.
///
/// The highest level used stands right under the headline, everything below it one step further down; a lower heading that
/// comes before any higher one stands under the headline too.
struct HeadingPlan: Sendable {
    private var lower: Set<Int> = []

    init(_ blocks: [Block] = []) {
        let levels = blocks.map { if case .heading(let level, _) = $0 { level } else { Int?.none } }
        guard let highest = levels.compactMap({ $0 }).min() else { return }
        var hasHigher = false
        for (index, level) in levels.enumerated() {
            guard let level else { continue }
            if level > highest, hasHigher { lower.insert(index) } else { hasHigher = true }
        }
    }

    func tag(at index: Int) -> Tag { lower.contains(index) ? .h3 : .h2 }
}
