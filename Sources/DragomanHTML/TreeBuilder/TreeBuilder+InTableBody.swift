/// Section 13.2.6.4.13: the "in table body" insertion mode.
extension TreeBuilder {
    mutating func inTableBody(_ kind: TokenKind) -> Step {
        switch (kind, tag) {
        case (.startTag, .tr):
            clearStack(backTo: .tbody, .tfoot, .thead)
            insertElement()
            mode = .inRow
            return .done
        case (.startTag, .th), (.startTag, .td):
            unexpected(kind)
            clearStack(backTo: .tbody, .tfoot, .thead)
            insertImplied(.tr)
            mode = .inRow
            return .reprocess
        case (.endTag, .tbody), (.endTag, .tfoot), (.endTag, .thead):
            guard stack.hasInTableScope(tag) else { return ignore(kind) }
            closeTableBody()
            return .done
        case (.startTag, .caption), (.startTag, .col), (.startTag, .colgroup), (.startTag, .tbody), (.startTag, .tfoot),
            (.startTag, .thead), (.endTag, .table):
            guard stack.hasInTableScope(.tbody) || stack.hasInTableScope(.thead) || stack.hasInTableScope(.tfoot) else {
                return ignore(kind)
            }
            closeTableBody()
            return .reprocess
        case (.endTag, .body), (.endTag, .caption), (.endTag, .col), (.endTag, .colgroup), (.endTag, .html),
            (.endTag, .td),
            (.endTag, .th), (.endTag, .tr):
            return ignore(kind)
        default: return inTable(kind)
        }
    }

    private mutating func closeTableBody() {
        clearStack(backTo: .tbody, .tfoot, .thead)
        pop()
        mode = .inTable
    }
}
