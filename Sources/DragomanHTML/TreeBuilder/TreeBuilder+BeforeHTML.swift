/// Section 13.2.6.4.2: the "before html" insertion mode.
extension TreeBuilder {
    mutating func beforeHTML(_ kind: TokenKind) -> Step {
        switch kind {
        case .doctype: return ignore(kind)
        case .comment:
            insertComment(in: .document)
            return .done
        case .text where dropLeadingSpace(): return .done
        case .startTag where tag == .html:
            openRoot(tokenizer.attributeRange)
            mode = .beforeHead
            return .done
        case .endTag where tag != .head && tag != .body && tag != .html && tag != .br: return ignore(kind)
        default:
            openRoot(.empty)
            mode = .beforeHead
            return .reprocess
        }
    }

    mutating func openRoot(_ attributes: AttributeRange) {
        let node = newNode(NodeRecord(element: .html, namespace: .html, attributes: attributes))
        nodes.link(node, lastIn: .document)
        push(node, .html)
    }
}
