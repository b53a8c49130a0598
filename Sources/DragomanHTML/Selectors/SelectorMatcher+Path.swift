/// A place on a path: a node at which the compound of one step is looked for.
struct PathPlace: Hashable {
    /// The step, by its number among all of the text.
    var number: Int
    var node: NodeID
}

extension SelectorMatcher {
    /// Which way a path goes through the tree.
    enum Direction {
        /// To ancestors and to siblings before.
        case left
        /// To descendants and to siblings behind.
        case right
    }

    private enum Answer {
        case settled(Bool)
        /// The answer depends on another place.
        case ask(step: Int, node: NodeID)
    }

    /// Whether the steps of the path can be gone, one after the other, from a node.
    ///
    /// The question "is there, at this node or behind it, one that this step may use and from which the others lead on" is answered once for each
    /// node and step and then remembered; each answer stands on those of at most three neighbours. So the search is linear, and takes no call stack.
    mutating func leads(from node: NodeID, along path: SelectorPath, _ direction: Direction) -> Bool {
        guard let first = path.steps.first else { return true }
        guard let start = document.firstPlace(from: node, first.combinator, direction) else { return false }
        var asked: [(step: Int, node: NodeID)] = [(0, start)]
        while let question = asked.last {
            switch answer(question.step, question.node, path, direction) {
            case .settled(let holds):
                known[PathPlace(number: path.firstNumber + question.step, node: question.node)] = holds
                asked.removeLast()
            case .ask(let step, let node): asked.append((step, node))
            }
        }
        return known[PathPlace(number: path.firstNumber, node: start)] ?? false
    }

    private mutating func answer(_ step: Int, _ node: NodeID, _ path: SelectorPath, _ direction: Direction) -> Answer {
        if let holds = known[PathPlace(number: path.firstNumber + step, node: node)] { return .settled(holds) }
        if matches(node, path.steps[step].compound) {
            guard step + 1 < path.steps.count else { return .settled(true) }
            if let next = document.firstPlace(from: node, path.steps[step + 1].combinator, direction) {
                guard let leadsOn = known[PathPlace(number: path.firstNumber + step + 1, node: next)] else {
                    return .ask(step: step + 1, node: next)
                }
                if leadsOn { return .settled(true) }
            }
        }
        let others = document.furtherPlaces(from: node, path.steps[step].combinator, direction)
        for other in [others.0, others.1] {
            guard let other else { continue }
            guard let holds = known[PathPlace(number: path.firstNumber + step, node: other)] else {
                return .ask(step: step, node: other)
            }
            if holds { return .settled(true) }
        }
        return .settled(false)
    }
}

extension Document {
    /// Where a search for what stands in that relation to a node begins.
    fileprivate func firstPlace(
        from node: NodeID, _ combinator: SelectorPath.Combinator, _ direction: SelectorMatcher.Direction
    ) -> NodeID? {
        switch (combinator, direction) {
        case (.descendant, .left), (.child, .left): parentElement(of: node)
        case (.nextSibling, .left), (.subsequentSibling, .left): previousElement(of: node)
        case (.descendant, .right), (.child, .right): firstElement(in: node)
        case (.nextSibling, .right), (.subsequentSibling, .right): nextElement(of: node)
        }
    }

    /// Where such a search goes on from one of its places.
    fileprivate func furtherPlaces(
        from place: NodeID, _ combinator: SelectorPath.Combinator, _ direction: SelectorMatcher.Direction
    ) -> (NodeID?, NodeID?) {
        switch (combinator, direction) {
        case (.descendant, .left): (parentElement(of: place), nil)
        case (.subsequentSibling, .left): (previousElement(of: place), nil)
        case (.descendant, .right): (firstElement(in: place), nextElement(of: place))
        case (.child, .right), (.subsequentSibling, .right): (nextElement(of: place), nil)
        case (.child, .left), (.nextSibling, _): (nil, nil)
        }
    }
}
