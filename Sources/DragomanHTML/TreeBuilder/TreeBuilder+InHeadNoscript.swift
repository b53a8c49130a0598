/// Section 13.2.6.4.5: the "in head noscript" insertion mode.
extension TreeBuilder {
    mutating func inHeadNoscript(_ kind: TokenKind) -> Step {
        switch kind {
        case .doctype: return ignore(kind)
        case .startTag where tag == .html: return inBody(kind)
        case .endTag where tag == .noscript:
            pop()
            mode = .inHead
            return .done
        case .text:
            if let space = takeLeadingSpace() { insertText(space) }
            return tokenizer.text.length == 0 ? .done : leaveNoscript(kind)
        case .comment: return inHead(kind)
        case .startTag: return inHeadNoscriptStartTag()
        case .endTag where tag != .br: return ignore(kind)
        default: return leaveNoscript(kind)
        }
    }

    private mutating func inHeadNoscriptStartTag() -> Step {
        switch tag {
        case .basefont, .bgsound, .link, .meta, .noframes, .style: return inHead(.startTag)
        case .head, .noscript: return ignore(.startTag)
        default: return leaveNoscript(.startTag)
        }
    }

    private mutating func leaveNoscript(_ kind: TokenKind) -> Step {
        unexpected(kind)
        pop()
        mode = .inHead
        return .reprocess
    }
}
