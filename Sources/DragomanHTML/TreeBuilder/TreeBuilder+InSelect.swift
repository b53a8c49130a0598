/// Sections 13.2.6.4.16 and 13.2.6.4.17 (as the conformance suite has them): the "in select" and "in select in table" insertion modes.
extension TreeBuilder {
    mutating func inSelect(_ kind: TokenKind) -> Step {
        switch kind {
        case .text:
            insertText()
            return .done
        case .comment:
            insertComment()
            return .done
        case .startTag: return inSelectStartTag()
        case .endTag: return inSelectEndTag()
        case .endOfFile: return inBody(kind)
        default: return ignore(kind)
        }
    }

    private mutating func inSelectStartTag() -> Step {
        switch tag {
        case .html: return inBody(.startTag)
        case .option:
            if currentIs(.option) { pop() }
            insertElement()
        case .optgroup:
            closeOptions()
            insertElement()
        case .hr:
            closeOptions()
            insertVoidElement(.hr)
        case .select:
            unexpected(.startTag)
            _ = closeSelect()
        case .input, .keygen, .textarea:
            unexpected(.startTag)
            return closeSelect() ? .reprocess : .done
        case .script, .template: return inHead(.startTag)
        default: unexpected(.startTag)
        }
        return .done
    }

    private mutating func closeOptions() {
        if currentIs(.option) { pop() }
        if currentIs(.optgroup) { pop() }
    }

    private mutating func inSelectEndTag() -> Step {
        switch tag {
        case .optgroup:
            if currentIs(.option), stack.count > 1, nodes[stack[stack.count - 2].index].isHTML(.optgroup) { pop() }
            if currentIs(.optgroup) { pop() } else { unexpected(.endTag) }
        case .option:
            if currentIs(.option) { pop() } else { unexpected(.endTag) }
        case .select:
            if !closeSelect() { unexpected(.endTag) }
        case .template: return inHead(.endTag)
        default: unexpected(.endTag)
        }
        return .done
    }

    /// False when no `select` is in select scope.
    private mutating func closeSelect() -> Bool {
        guard stack.hasInSelectScope(.select) else { return false }
        popThrough(.select)
        resetInsertionMode()
        return true
    }

    mutating func inSelectInTable(_ kind: TokenKind) -> Step {
        switch tag {
        case .caption, .table, .tbody, .tfoot, .thead, .tr, .td, .th:
            guard kind == .startTag || kind == .endTag else { return inSelect(kind) }
            unexpected(kind)
            if kind == .endTag, !stack.hasInTableScope(tag) { return .done }
            popThrough(.select)
            resetInsertionMode()
            return .reprocess
        default: return inSelect(kind)
        }
    }
}
