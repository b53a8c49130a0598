/// Sections 13.2.6.4.19 and 13.2.6.4.22: the "after body" and "after after body" insertion modes.
extension TreeBuilder {
    mutating func afterBody(_ kind: TokenKind) -> Step {
        switch kind {
        case .text where isSpace(tokenizer.text): return inBody(kind)
        case .comment:
            insertComment(in: stack[0])
            return .done
        case .doctype: return ignore(kind)
        case .startTag where tag == .html: return inBody(kind)
        case .endTag where tag == .html:
            if isFragment { return ignore(kind) }
            mode = .afterAfterBody
            return .done
        case .endOfFile: return .done
        default:
            unexpected(kind)
            mode = .inBody
            return .reprocess
        }
    }

    mutating func afterAfterBody(_ kind: TokenKind) -> Step {
        switch kind {
        case .comment:
            insertComment(in: .document)
            return .done
        case .doctype: return inBody(kind)
        case .text where isSpace(tokenizer.text): return inBody(kind)
        case .startTag where tag == .html: return inBody(kind)
        case .endOfFile: return .done
        default:
            unexpected(kind)
            mode = .inBody
            return .reprocess
        }
    }
}
