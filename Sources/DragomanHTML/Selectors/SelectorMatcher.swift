/// Matches selectors against elements of one document.
struct SelectorMatcher {
    let document: Document
    /// Of the last question about a position among siblings: so that asking for one child after the other counts each once.
    private var positions: [PositionKey: Int] = [:]

    /// The nearest candidates that were found before, so that a walk which many elements share is made once.
    private var candidates: [CandidateKey: NodeID] = [:]

    struct CandidateKey: Hashable {
        var selector: Int
        var link: Int
        var node: NodeID
    }

    struct PositionKey: Hashable {
        var node: NodeID
        var fromEnd: Bool
        var ofType: Bool
    }

    init(_ document: Document) { self.document = document }

    mutating func matches(_ node: NodeID, _ alternatives: [ComplexSelector]) -> Bool {
        guard document.isElement(node) else { return false }
        for selector in alternatives where matches(node, selector, scope: nil) { return true }
        return false
    }

    /// Whether the element is the right end of the selector. With a scope (of `:has`) the left end must relate to it.
    private mutating func matches(_ node: NodeID, _ selector: ComplexSelector, scope: NodeID?) -> Bool {
        guard matches(node, selector.links[0].compound) else { return false }
        // Where to go on when a choice of ancestor or sibling turns out wrong: the place and the link it was chosen for.
        var index = 0
        var current = node
        var choices: [(link: Int, node: NodeID)] = []
        while true {
            let isLast = index == selector.links.count - 1
            if isLast, scope == nil { return true }
            let link = selector.links[index]
            let next =
                isLast
                ? (relates(current, link.combinator, to: scope) ? current : nil)
                : candidate(from: current, selector, index)
            if let next {
                if isLast { return true }
                choices.append((index, next))
                current = next
                index += 1
                continue
            }
            // Back to the last choice that can be made otherwise.
            var retried = false
            while let choice = choices.popLast() {
                let combinator = selector.links[choice.link].combinator
                guard combinator == .descendant || combinator == .subsequentSibling else { continue }
                guard let other = candidate(from: choice.node, selector, choice.link) else { continue }
                choices.append((choice.link, other))
                current = other
                index = choice.link + 1
                retried = true
                break
            }
            if !retried { return false }
        }
    }

    /// The nearest element that stands in the relation of a link to the left and matches what the next link says.
    private mutating func candidate(from node: NodeID, _ selector: ComplexSelector, _ link: Int) -> NodeID? {
        let combinator = selector.links[link].combinator
        let compound = selector.links[link + 1].compound
        let isSibling = combinator == .nextSibling || combinator == .subsequentSibling
        let isNear = combinator == .child || combinator == .nextSibling
        var walked: [NodeID] = []
        var current: NodeID? = node
        var found = NodeID.none
        while let here = current {
            if let known = candidates[CandidateKey(selector: selector.number, link: link, node: here)] {
                found = known
                break
            }
            walked.append(here)
            current = isSibling ? previousElement(here) : parentElement(here)
            if let next = current, matches(next, compound) {
                found = next
                break
            }
            if isNear { break }
        }
        for passed in isNear ? walked.prefix(1) : walked[...] {
            candidates[CandidateKey(selector: selector.number, link: link, node: passed)] = found
        }
        return found.orNil
    }

    private func relates(_ node: NodeID, _ combinator: ComplexSelector.Combinator, to scope: NodeID?) -> Bool {
        guard let scope else { return true }
        switch combinator {
        case .child: return document.parent(of: node) == scope
        case .nextSibling: return previousElement(node) == scope
        case .subsequentSibling: return document.parent(of: node) == document.parent(of: scope)
        case .descendant: return true
        }
    }

    func parentElement(_ node: NodeID) -> NodeID? {
        document.parent(of: node).flatMap { document.isElement($0) ? $0 : nil }
    }

    func previousElement(_ node: NodeID) -> NodeID? {
        var previous = document.previousSibling(of: node)
        while let candidate = previous, !document.isElement(candidate) {
            previous = document.previousSibling(of: candidate)
        }
        return previous
    }

    func nextElement(_ node: NodeID) -> NodeID? {
        var next = document.nextSibling(of: node)
        while let candidate = next, !document.isElement(candidate) { next = document.nextSibling(of: candidate) }
        return next
    }

    private mutating func matches(_ node: NodeID, _ compound: CompoundSelector) -> Bool {
        for simple in compound.simple where !matches(node, simple) { return false }
        return true
    }

    private mutating func matches(_ node: NodeID, _ simple: SimpleSelector) -> Bool {
        switch simple {
        case .any: return true
        case .type(let name): return hasName(node, name)
        case .id(let id): return document.withAttribute(.id, of: node) { $0.elementsEqual(id.utf8) } ?? false
        case .className(let name):
            return document.withAttribute(.class, of: node) { AttributeCondition.includes($0, Array(name.utf8), false) }
                ?? false
        case .attribute(let condition): return matches(node, condition)
        case .isAny(let list): return matches(node, list)
        case .isNone(let list): return !matches(node, list)
        case .has(let list): return has(node, list)
        case .nth(let condition): return condition.holds(position(of: node, condition))
        case .empty:
            return document.children(of: node).allSatisfy { child in
                document.kind(of: child) == .comment
                    || document.isText(child) && document.withText(of: child) { $0.isEmpty }
            }
        case .root: return document.parent(of: node) == document.root
        }
    }

    private func hasName(_ node: NodeID, _ name: String) -> Bool {
        let own = document.name(of: node)
        return own == name || own == name.lowercased() || own.lowercased() == name.lowercased()
    }

    private func matches(_ node: NodeID, _ condition: AttributeCondition) -> Bool {
        let name = document.attributeName(condition.name) ?? document.attributeName(condition.name.lowercased())
        guard let name else { return false }
        return document.withAttribute(name, of: node) { condition.holds($0) } ?? false
    }

    private mutating func has(_ node: NodeID, _ list: [ComplexSelector]) -> Bool {
        for selector in list {
            let combinator = selector.links.last?.combinator ?? .descendant
            if combinator == .nextSibling || combinator == .subsequentSibling {
                var sibling = nextElement(node)
                while let candidate = sibling {
                    if matchesWithin(candidate, selector, scope: node) { return true }
                    sibling = nextElement(candidate)
                }
            } else if matchesBelow(node, selector, scope: node) {
                return true
            }
        }
        return false
    }

    private mutating func matchesWithin(_ top: NodeID, _ selector: ComplexSelector, scope: NodeID) -> Bool {
        matches(top, selector, scope: scope) || matchesBelow(top, selector, scope: scope)
    }

    private mutating func matchesBelow(_ top: NodeID, _ selector: ComplexSelector, scope: NodeID) -> Bool {
        for node in document.descendants(of: top) where document.isElement(node) {
            if matches(node, selector, scope: scope) { return true }
        }
        return false
    }

    /// The position among siblings, counted from 1.
    private mutating func position(of node: NodeID, _ condition: NthCondition) -> Int {
        let key = PositionKey(node: node, fromEnd: condition.fromEnd, ofType: condition.ofType)
        if let known = positions[key] { return known }
        number(siblingsOf: node, key)
        return positions[key] ?? 1
    }

    /// Numbers all siblings of a node at once.
    private mutating func number(siblingsOf node: NodeID, _ key: PositionKey) {
        var siblings = [node]
        var first = node
        while let previous = previousElement(first) {
            siblings.append(previous)
            first = previous
        }
        siblings.reverse()
        var last = node
        while let next = nextElement(last) {
            siblings.append(next)
            last = next
        }
        if key.fromEnd { siblings.reverse() }
        var counts: [Tag: Int] = [:]
        for (index, sibling) in siblings.enumerated() {
            let tag = document.tag(of: sibling)
            counts[tag, default: 0] += 1
            positions[PositionKey(node: sibling, fromEnd: key.fromEnd, ofType: key.ofType)] =
                key.ofType ? counts[tag] ?? 1 : index + 1
        }
    }
}
