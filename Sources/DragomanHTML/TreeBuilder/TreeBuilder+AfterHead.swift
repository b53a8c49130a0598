/// Section 13.2.6.4.6: the "after head" insertion mode.
extension TreeBuilder {
    mutating func afterHead(_ kind: TokenKind) -> Step {
        switch kind {
        case .text:
            if let space = takeLeadingSpace() { insertText(space) }
            return tokenizer.text.length == 0 ? .done : openBody()
        case .comment:
            insertComment()
            return .done
        case .doctype: return ignore(kind)
        case .startTag: return afterHeadStartTag()
        case .endTag where tag == .template: return inHead(kind)
        case .endTag where tag != .body && tag != .html && tag != .br: return ignore(kind)
        default: return openBody()
        }
    }

    private mutating func openBody() -> Step {
        insertImplied(.body)
        mode = .inBody
        return .reprocess
    }

    private mutating func afterHeadStartTag() -> Step {
        switch tag {
        case .html: return inBody(.startTag)
        case .body:
            insertElement()
            framesetOK = false
            mode = .inBody
            return .done
        case .frameset:
            insertElement()
            mode = .inFrameset
            return .done
        case .base, .basefont, .bgsound, .link, .meta, .noframes, .script, .style, .template, .title: return headAgain()
        case .head: return ignore(.startTag)
        default: return openBody()
        }
    }

    /// An element of the head after the head: it goes there all the same.
    private mutating func headAgain() -> Step {
        unexpected(.startTag)
        push(head, .head)
        let step = inHead(.startTag)
        let index = stack.index(of: head, .head)
        if index >= 0 {
            nodes[head.index].isOpen = false
            stack.remove(at: index)
        }
        return step
    }
}
