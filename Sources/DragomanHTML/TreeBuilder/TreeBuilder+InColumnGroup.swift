/// Section 13.2.6.4.12: the "in column group" insertion mode.
extension TreeBuilder {
    mutating func inColumnGroup(_ kind: TokenKind) -> Step {
        switch kind {
        case .text where !currentIs(.colgroup):
            // A template's columns stand in no group that could be left: other characters are ignored one by one.
            if !isSpace(tokenizer.text) { unexpected(kind) }
            if let spaces = onlySpaces() { insertText(spaces) }
            return .done
        case .text:
            if let space = takeLeadingSpace() { insertText(space) }
            return tokenizer.text.length == 0 ? .done : leaveColumnGroup(kind)
        case .comment:
            insertComment()
            return .done
        case .doctype: return ignore(kind)
        case .startTag where tag == .html: return inBody(kind)
        case .startTag where tag == .col:
            insertVoidElement(.col)
            return .done
        case .startTag where tag == .template, .endTag where tag == .template: return inHead(kind)
        case .endTag where tag == .colgroup:
            guard currentIs(.colgroup) else { return ignore(kind) }
            pop()
            mode = .inTable
            return .done
        case .endTag where tag == .col: return ignore(kind)
        case .endOfFile: return inBody(kind)
        default: return leaveColumnGroup(kind)
        }
    }

    private mutating func leaveColumnGroup(_ kind: TokenKind) -> Step {
        guard currentIs(.colgroup) else { return ignore(kind) }
        pop()
        mode = .inTable
        return .reprocess
    }
}
