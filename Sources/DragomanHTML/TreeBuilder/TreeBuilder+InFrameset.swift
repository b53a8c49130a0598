/// Section 13.2.6.4.20: the "in frameset" insertion mode.
extension TreeBuilder {
    mutating func inFrameset(_ kind: TokenKind) -> Step {
        switch kind {
        case .text:
            if let spaces = onlySpaces() { insertText(spaces) }
            return .done
        case .comment:
            insertComment()
            return .done
        case .startTag: return inFramesetStartTag()
        case .endTag where tag == .frameset: return endFrameset()
        case .endOfFile: return .done
        default: return ignore(kind)
        }
    }

    private mutating func inFramesetStartTag() -> Step {
        switch tag {
        case .html: return inBody(.startTag)
        case .frameset: insertElement()
        case .frame: insertVoidElement(.frame)
        case .noframes: return inHead(.startTag)
        default: unexpected(.startTag)
        }
        return .done
    }

    private mutating func endFrameset() -> Step {
        if stack.count == 1 { return ignore(.endTag) }
        pop()
        if !isFragment, !currentIs(.frameset) { mode = .afterFrameset }
        return .done
    }
}
