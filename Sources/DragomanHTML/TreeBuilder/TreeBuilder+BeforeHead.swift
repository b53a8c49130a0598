/// Section 13.2.6.4.3: the "before head" insertion mode.
extension TreeBuilder {
    mutating func beforeHead(_ kind: TokenKind) -> Step {
        switch kind {
        case .text where dropLeadingSpace(): return .done
        case .comment:
            insertComment()
            return .done
        case .doctype: return ignore(kind)
        case .startTag where tag == .html: return inBody(kind)
        case .startTag where tag == .head:
            head = insertElement()
            mode = .inHead
            return .done
        case .endTag where tag != .head && tag != .body && tag != .html && tag != .br: return ignore(kind)
        default:
            head = insertImplied(.head)
            mode = .inHead
            return .reprocess
        }
    }
}
