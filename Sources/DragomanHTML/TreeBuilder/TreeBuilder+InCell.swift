/// Section 13.2.6.4.15: the "in cell" insertion mode.
extension TreeBuilder {
    mutating func inCell(_ kind: TokenKind) -> Step {
        switch (kind, tag) {
        case (.endTag, .td), (.endTag, .th):
            guard stack.hasInTableScope(tag) else { return ignore(kind) }
            closeCell(tag)
            return .done
        case (.startTag, .caption), (.startTag, .col), (.startTag, .colgroup), (.startTag, .tbody), (.startTag, .td),
            (.startTag, .tfoot), (.startTag, .th), (.startTag, .thead), (.startTag, .tr):
            return closeAnyCell() ? .reprocess : ignore(kind)
        case (.endTag, .body), (.endTag, .caption), (.endTag, .col), (.endTag, .colgroup), (.endTag, .html):
            return ignore(kind)
        case (.endTag, .table), (.endTag, .tbody), (.endTag, .tfoot), (.endTag, .thead), (.endTag, .tr):
            guard stack.hasInTableScope(tag) else { return ignore(kind) }
            return closeAnyCell() ? .reprocess : ignore(kind)
        default: return inBody(kind)
        }
    }

    private mutating func closeCell(_ tag: Tag) {
        generateImpliedEndTags()
        if !currentIs(tag) { error("unclosed-elements") }
        popThrough(tag)
        clearFormattingToMarker()
        mode = .inRow
    }

    /// Closes the cell, whether `td` or `th`. False when none is in table scope.
    private mutating func closeAnyCell() -> Bool {
        guard stack.hasInTableScope(.td) || stack.hasInTableScope(.th) else { return false }
        closeCell(stack.lastIndex(.td) > stack.lastIndex(.th) ? .td : .th)
        return true
    }
}
