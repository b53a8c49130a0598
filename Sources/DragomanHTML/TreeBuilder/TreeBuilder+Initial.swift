/// Section 13.2.6.4.1: the "initial" insertion mode.
extension TreeBuilder {
    mutating func initial(_ kind: TokenKind) -> Step {
        switch kind {
        case .text where dropLeadingSpace(): return .done
        case .comment:
            insertComment(in: .document)
            return .done
        case .doctype:
            insertDoctype()
            mode = .beforeHTML
            return .done
        default:
            error("missing-doctype")
            quirksMode = .quirks
            mode = .beforeHTML
            return .reprocess
        }
    }

    private mutating func insertDoctype() {
        let token = tokenizer.doctype
        let node = newNode(NodeRecord(kind: .doctype))
        nodes.link(node, lastIn: .document)
        doctype = Doctype(name: token.name ?? "", publicID: token.publicID, systemID: token.systemID)
        quirksMode = DoctypeRules.quirksMode(of: token)
        if token.name != "html" || token.publicID != nil
            || token.systemID != nil && token.systemID != "about:legacy-compat"
        {
            error("unknown-doctype")
        }
    }
}
