/// Section 13.2.6.4.18: the "in template" insertion mode.
extension TreeBuilder {
    mutating func inTemplate(_ kind: TokenKind) -> Step {
        switch kind {
        case .startTag: return inTemplateStartTag()
        case .endTag: return tag == .template ? inHead(kind) : ignore(kind)
        case .endOfFile: return inTemplateEndOfFile()
        default: return inBody(kind)
        }
    }

    private mutating func inTemplateStartTag() -> Step {
        switch tag {
        case .base, .basefont, .bgsound, .link, .meta, .noframes, .script, .style, .template, .title:
            return inHead(.startTag)
        case .caption, .colgroup, .tbody, .tfoot, .thead: return changeTemplateMode(.inTable)
        case .col: return changeTemplateMode(.inColumnGroup)
        case .tr: return changeTemplateMode(.inTableBody)
        case .td, .th: return changeTemplateMode(.inRow)
        default: return changeTemplateMode(.inBody)
        }
    }

    private mutating func changeTemplateMode(_ newMode: InsertionMode) -> Step {
        templateModes[templateModes.count - 1] = newMode
        mode = newMode
        return .reprocess
    }

    private mutating func inTemplateEndOfFile() -> Step {
        guard stack.contains(.template) else { return .done }
        unexpected(.endOfFile)
        popThrough(.template)
        clearFormattingToMarker()
        templateModes.removeLast()
        resetInsertionMode()
        return .reprocess
    }
}
