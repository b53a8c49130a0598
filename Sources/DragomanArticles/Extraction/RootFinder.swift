/// Finds the element that holds the article.
///
/// Sentences count for an element and links and labels against it, so the element with the greatest sum is the smallest one that holds all of the text: a parent
/// only wins when what stands beside the child is text too (after Pasternack and Roth, "Extracting article text from the web with maximum subsequence segmentation", 2009).
/// From there the way leads down to the part that the page is about.
struct RootFinder {
    let reading: PageReading
    private var headline: Int? { reading.headline }
    private var outline: Outline { reading.outline }

    /// The node of the article's container, nil for a page without text.
    func find() -> Int? {
        guard var best = heaviest() ?? fullest() else { return nil }
        var steps = 0
        while steps < 200, let next = amongArticles(in: best) ?? named(in: best) ?? dominant(in: best) {
            best = next
            steps += 1
        }
        while holdsText(best), outline.parent(best) > 0 { best = outline.parent(best) }
        return best
    }

    /// The element of the greatest weight, the innermost of equals.
    private func heaviest() -> Int? {
        var best: Int?
        var bestWeight: Float = 0
        for index in outline.nodes.indices where !outline.nodes[index].name.isInline {
            var weight = reading.weight(index)
            if let headline, outline.end(index) <= headline { weight *= 0.3 }
            if weight > 0, weight >= bestWeight {
                best = index
                bestWeight = weight
            }
        }
        return best
    }

    /// On a page without sentences, the part named as text, or all of it.
    private func fullest() -> Int? {
        var best: Int?
        var bestCount = 0
        for index in outline.nodes.indices {
            let node = outline.nodes[index]
            let isNamed = !node.traits.isDisjoint(with: [.body, .articleBody, .wholePost])
            guard isNamed || node.name == .article || node.name == .main else { continue }
            let count = outline.textCount(index) - 2 * Int(node.linkBytes)
            if count > bestCount {
                best = index
                bestCount = count
            }
        }
        return best ?? outline.nodes.firstIndex { $0.name == .body }
    }

    /// Where several articles stand side by side, the one that the page is about: by far the longest, or the first.
    private func amongArticles(in root: Int) -> Int? {
        var articles: [Int] = []
        var index = root + 1
        while index < outline.end(root) {
            let node = outline.nodes[index]
            if node.name == .article, node.traits.isDisjoint(with: [.comments]),
                reading.gain(index) > 0.06 * reading.gain(root)
            {
                articles.append(index)
                index = outline.end(index)
            } else {
                index += 1
            }
        }
        guard articles.count > 1 else { return nil }
        let sum = articles.reduce(0) { $0 + reading.gain($1) }
        guard sum > 0.6 * reading.gain(root) else { return nil }
        if let headline, let about = articles.first(where: { outline.contains($0, headline) }),
            reading.gain(about) > 0.15 * reading.gain(root)
        {
            return about
        }
        let longest = articles.max { reading.gain($0) < reading.gain($1) } ?? articles[0]
        if reading.gain(longest) > 0.55 * reading.gain(root) { return longest }
        return articles.first { reading.gain($0) > 0.4 * reading.gain(longest) }
    }

    /// An element inside `root` that calls itself the article's text and holds nearly all of it.
    private func named(in root: Int) -> Int? {
        var best: Int?
        let whole = reading.weight(root)
        for index in root + 1..<outline.end(root) {
            let traits = outline.nodes[index].traits
            if traits.isDisjoint(with: [.body, .articleBody]) { continue }
            let share: Float = traits.contains(.articleBody) ? 0.6 : 0.75
            if reading.weight(index) > share * whole { best = index }
        }
        return best
    }

    /// A child that holds most of the text, when what stands beside it is of another kind.
    private func dominant(in root: Int) -> Int? {
        let whole = reading.gain(root)
        var heavy: Int?
        for child in outline.children(of: root) where !outline.nodes[child].name.isInline {
            if reading.gain(child) > 0.55 * whole { heavy = child }
        }
        guard let heavy, !holdsText(heavy), outline.nodes[heavy].name != .tbody else { return nil }
        for child in outline.children(of: root) where child != heavy {
            if outline.nodes[child].name.isInline { continue }
            if belongs(child, with: heavy, of: whole) { return nil }
        }
        return heavy
    }

    /// Whether an element is itself a paragraph, list or the like, not a container.
    private func holdsText(_ node: Int) -> Bool {
        switch outline.nodes[node].name {
        case .p, .ul, .ol, .li, .blockquote, .pre, .table, .tr, .td, .dl, .h1, .h2, .h3, .h4, .h5, .h6: true
        default: false
        }
    }

    /// Whether a sibling of the heaviest child is part of the same text.
    private func belongs(_ child: Int, with heavy: Int, of whole: Float) -> Bool {
        let gain = reading.gain(child)
        guard gain > 60 else { return false }
        if holdsText(child) { return true }
        let isAlike =
            outline.nodes[child].name == outline.nodes[heavy].name
            && outline.attribute(.class, of: child) == outline.attribute(.class, of: heavy)
        let share: Float = isAlike ? 0.03 : 0.12
        guard gain > share * whole else { return false }
        return meanText(child) > 0.55 * meanText(heavy)
    }

    /// The mean length of paragraphs.
    private func meanText(_ node: Int) -> Float {
        var count: Float = 0
        var sum: Float = 0
        for index in reading.unitRange(node) where reading.units[index].weight > 0 && !reading.units[index].isFurniture
        {
            count += 1
            sum += Float(reading.units[index].plainCount)
        }
        return count == 0 ? 0 : sum / count
    }
}
