/// Section 13.2.6.4.9: the "in table" insertion mode.
extension TreeBuilder {
    mutating func inTable(_ kind: TokenKind) -> Step {
        switch kind {
        case .text, .null: return inTableCharacters(kind)
        case .comment:
            insertComment()
            return .done
        case .doctype: return ignore(kind)
        case .startTag: return inTableStartTag()
        case .endTag: return inTableEndTag()
        default: return inBody(kind)
        }
    }

    private mutating func inTableCharacters(_ kind: TokenKind) -> Step {
        let record = nodes[stack.current.index]
        guard record.isHTML else { return inTableAnythingElse(kind) }
        switch record.tag {
        case .table, .tbody, .template, .tfoot, .thead, .tr:
            _ = pendingTableText.take()
            originalMode = mode
            mode = .inTableText
            return .reprocess
        default: return inTableAnythingElse(kind)
        }
    }

    mutating func inTableAnythingElse(_ kind: TokenKind) -> Step {
        unexpected(kind)
        fosterParenting = true
        let step = process(kind, by: .inBody)
        fosterParenting = false
        return step
    }

    private mutating func inTableStartTag() -> Step {
        switch tag {
        case .caption:
            clearStack(backTo: .table)
            formatting.insertMarker()
            insertElement()
            mode = .inCaption
        case .colgroup:
            clearStack(backTo: .table)
            insertElement()
            mode = .inColumnGroup
        case .col:
            clearStack(backTo: .table)
            insertImplied(.colgroup)
            mode = .inColumnGroup
            return .reprocess
        case .tbody, .tfoot, .thead:
            clearStack(backTo: .table)
            insertElement()
            mode = .inTableBody
        case .td, .th, .tr:
            clearStack(backTo: .table)
            insertImplied(.tbody)
            mode = .inTableBody
            return .reprocess
        case .table:
            unexpected(.startTag)
            guard stack.hasInTableScope(.table) else { return .done }
            popThrough(.table)
            resetInsertionMode()
            return .reprocess
        case .style, .script, .template: return inHead(.startTag)
        case .input where isHiddenInput:
            unexpected(.startTag)
            insertVoidElement(.input)
        case .form:
            unexpected(.startTag)
            if !stack.contains(.template), form == .none {
                form = insertElement()
                pop()
            }
        default: return inTableAnythingElse(.startTag)
        }
        return .done
    }

    private mutating func inTableEndTag() -> Step {
        switch tag {
        case .table:
            guard stack.hasInTableScope(.table) else { return ignore(.endTag) }
            popThrough(.table)
            resetInsertionMode()
            return .done
        case .body, .caption, .col, .colgroup, .html, .tbody, .td, .tfoot, .th, .thead, .tr: return ignore(.endTag)
        case .template: return inHead(.endTag)
        default: return inTableAnythingElse(.endTag)
        }
    }
}
