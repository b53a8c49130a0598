/// The lists and items around a unit, outermost first.
struct ListPath {
    struct Step: Equatable {
        var list: Int
        var item: Int
    }

    private(set) var steps: [Step] = []

    /// Looks up to 40 elements above the unit, not past `limit`.
    init(of unit: Unit, in outline: Outline, below limit: Int) {
        var node = Int(unit.block)
        var item = -1
        var count = 0
        while node > limit, count < 40 {
            switch outline.nodes[node].name {
            case .li: item = node
            case .ul, .ol:
                if item >= 0, steps.count < 6 { steps.append(Step(list: node, item: item)) }
                item = -1
            default: break
            }
            node = outline.parent(node)
            count += 1
        }
        steps.reverse()
    }
}

/// Builds one list with its nested lists, as its units come in order.
struct ListAssembler {
    private struct Level {
        var list: Int
        var item: Int
        var built: List
    }

    let top: Int
    private var levels: [Level] = []

    init(top: Int) { self.top = top }

    mutating func add(_ block: Block, at path: ListPath, in outline: Outline) {
        var depth = 0
        while depth < levels.count, depth < path.steps.count, levels[depth].list == path.steps[depth].list {
            depth += 1
        }
        while levels.count > max(depth, 1) { fold() }
        for position in levels.indices
        where position < path.steps.count && levels[position].item != path.steps[position].item {
            while levels.count > position + 1 { fold() }
            levels[position].item = path.steps[position].item
            levels[position].built.items.append([])
            break
        }
        for step in path.steps[levels.count...] {
            let isOrdered = outline.nodes[step.list].name == .ol
            let start = outline.attribute(.start, of: step.list).flatMap { Int($0) } ?? 1
            levels.append(
                Level(list: step.list, item: step.item, built: List(isOrdered: isOrdered, start: start, items: [[]])))
        }
        append(block)
    }

    consuming func finish() -> List {
        while levels.count > 1 { fold() }
        return levels.first?.built ?? List(isOrdered: false, items: [])
    }

    private mutating func append(_ block: Block) {
        let level = levels.count - 1
        let item = levels[level].built.items.count - 1
        levels[level].built.items[item].append(block)
    }

    private mutating func fold() {
        guard levels.count > 1, let inner = levels.popLast() else { return }
        append(.list(inner.built))
    }
}
