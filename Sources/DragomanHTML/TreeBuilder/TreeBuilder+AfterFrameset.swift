/// Sections 13.2.6.4.21 and 13.2.6.4.23: the "after frameset" and "after after frameset" insertion modes.
extension TreeBuilder {
    mutating func afterFrameset(_ kind: TokenKind) -> Step {
        switch kind {
        case .text:
            if let spaces = onlySpaces() { insertText(spaces) }
            return .done
        case .comment:
            insertComment()
            return .done
        case .startTag where tag == .html: return inBody(kind)
        case .startTag where tag == .noframes: return inHead(kind)
        case .endTag where tag == .html:
            mode = .afterAfterFrameset
            return .done
        case .endOfFile: return .done
        default: return ignore(kind)
        }
    }

    mutating func afterAfterFrameset(_ kind: TokenKind) -> Step {
        switch kind {
        case .comment:
            insertComment(in: .document)
            return .done
        case .text:
            guard let spaces = onlySpaces() else { return .done }
            tokenizer.text = spaces
            return inBody(kind)
        case .startTag where tag == .html: return inBody(kind)
        case .startTag where tag == .noframes: return inHead(kind)
        case .endOfFile: return .done
        default: return ignore(kind)
        }
    }
}
