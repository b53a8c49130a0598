import DragomanHTML

/// Selectors matched the plain way, by trying everything: what the real matcher must agree with. Takes exponential time.
struct ReferenceSelector {
    struct Compound {
        var type: String
        var className: String?
        var condition: Condition?
    }

    indirect enum Condition {
        case isAny([ReferenceSelector])
        case isNone([ReferenceSelector])
        case has([ReferenceSelector])
        case firstChild
    }

    /// From left to right, each with the combinator on its left. That of the first counts within `:has` only.
    var links: [(combinator: Character, compound: Compound)]

    // MARK: As text

    var text: String { String(relativeText.dropFirst(3)) }

    private var relativeText: String {
        links.map { " \($0.combinator) " + ReferenceSelector.text(of: $0.compound) }.joined()
    }

    private static func text(of compound: Compound) -> String {
        let own = compound.type + (compound.className.map { "." + $0 } ?? "")
        return switch compound.condition {
        case .none: own
        case .isAny(let list): own + ":is(\(list.map(\.text).joined(separator: ", ")))"
        case .isNone(let list): own + ":not(\(list.map(\.text).joined(separator: ",")))"
        case .has(let list): own + ":has(\(list.map(\.relativeText).joined(separator: ",")))"
        case .firstChild: own + ":first-child"
        }
    }

    // MARK: Matching

    func matches(_ node: NodeID, in document: Document) -> Bool {
        matches(node, links.count - 1, document, anchor: nil)
    }

    /// Whether the element fits the link with that index and those to its left can be found. The leftmost must relate to the anchor.
    private func matches(_ node: NodeID, _ index: Int, _ document: Document, anchor: NodeID?) -> Bool {
        guard fits(node, links[index].compound, document) else { return false }
        if index == 0, anchor == nil { return true }
        return elements(links[index].combinator, leftOf: node, document).contains { candidate in
            index == 0 ? candidate == anchor : matches(candidate, index - 1, document, anchor: anchor)
        }
    }

    private func elements(_ combinator: Character, leftOf node: NodeID, _ document: Document) -> [NodeID] {
        let parent = document.parent(of: node)
        let siblings = parent.map { Array(document.children(of: $0)).filter(document.isElement) } ?? []
        let before = siblings.prefix { $0 != node }
        return switch combinator {
        case ">": [parent].compactMap { $0 }
        case "+": Array(before.suffix(1))
        case "~": Array(before)
        default: Array(document.ancestors(of: node)).filter(document.isElement)
        }
    }

    private func fits(_ node: NodeID, _ compound: Compound, _ document: Document) -> Bool {
        guard document.isElement(node), ["*", document.name(of: node)].contains(compound.type) else { return false }
        if let name = compound.className, document.attribute(.class, of: node) != name { return false }
        switch compound.condition {
        case .none: return true
        case .isAny(let list): return list.contains { $0.matches(node, in: document) }
        case .isNone(let list): return !list.contains { $0.matches(node, in: document) }
        case .has(let list):
            return list.contains { selector in
                document.descendants(of: document.root).contains {
                    selector.matches($0, selector.links.count - 1, document, anchor: node)
                }
            }
        case .firstChild: return elements("~", leftOf: node, document).isEmpty
        }
    }
}
