/// Matches the selectors of one text against elements of one document.
///
/// What was found out is kept, so that asking for all elements of a document is linear in their number (times the length of the selector),
/// whatever the selector and the shape of the tree.
struct SelectorMatcher {
    let document: Document
    var positions = SiblingPositions()
    /// What is known of places on paths: see `leads`.
    var known: [PathPlace: Bool] = [:]

    init(_ document: Document) { self.document = document }

    mutating func matches(_ node: NodeID, _ alternatives: [ComplexSelector]) -> Bool {
        guard document.isElement(node) else { return false }
        for selector in alternatives where matches(node, selector.subject) {
            if leads(from: node, along: selector.path, .left) { return true }
        }
        return false
    }

    mutating func matches(_ node: NodeID, _ compound: CompoundSelector) -> Bool {
        for simple in compound.simple where !matches(node, simple) { return false }
        return true
    }

    private mutating func matches(_ node: NodeID, _ simple: SimpleSelector) -> Bool {
        switch simple {
        case .any: return true
        case .type(let name): return hasName(node, name)
        case .id(let id): return document.withAttribute(.id, of: node) { $0.elementsEqual(id) } ?? false
        case .className(let name):
            return document.withAttribute(.class, of: node) { AttributeCondition.includes($0, name, false) } ?? false
        case .attribute(let condition): return matches(node, condition)
        case .isAny(let list): return matches(node, list)
        case .isNone(let list): return !matches(node, list)
        case .has(let paths):
            for path in paths where leads(from: node, along: path, .right) { return true }
            return false
        case .nth(let condition): return condition.holds(positions.position(of: node, condition, in: document))
        case .empty: return isEmpty(node)
        case .root: return document.parent(of: node) == document.root
        }
    }

    private func isEmpty(_ node: NodeID) -> Bool {
        document.children(of: node).allSatisfy { child in
            switch document.kind(of: child) {
            case .element: false
            case .text: document.withText(of: child) { $0.isEmpty }
            default: true
            }
        }
    }

    /// Names of HTML elements are in lower case; those of SVG's that are not may be written either way.
    private func hasName(_ node: NodeID, _ name: String) -> Bool {
        let tag = document.tag(of: node)
        if document.tag(named: name) == tag { return true }
        let lower = name.lowercased()
        if document.record(node).isHTML { return document.tag(named: lower) == tag }
        return document.name(of: tag).lowercased() == lower
    }

    private func matches(_ node: NodeID, _ condition: AttributeCondition) -> Bool {
        if matches(node, condition, name: condition.name) { return true }
        let lower = condition.name.lowercased()
        return lower != condition.name && matches(node, condition, name: lower)
    }

    private func matches(_ node: NodeID, _ condition: AttributeCondition, name: String) -> Bool {
        guard let name = document.attributeName(name) else { return false }
        return document.withAttribute(name, of: node) { condition.holds($0) } ?? false
    }
}
