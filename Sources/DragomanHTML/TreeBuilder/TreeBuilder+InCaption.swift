/// Section 13.2.6.4.11: the "in caption" insertion mode.
extension TreeBuilder {
    mutating func inCaption(_ kind: TokenKind) -> Step {
        switch (kind, tag) {
        case (.endTag, .caption):
            _ = closeCaption()
            return .done
        case (.startTag, .caption), (.startTag, .col), (.startTag, .colgroup), (.startTag, .tbody), (.startTag, .td),
            (.startTag, .tfoot), (.startTag, .th), (.startTag, .thead), (.startTag, .tr), (.endTag, .table):
            return closeCaption() ? .reprocess : .done
        case (.endTag, .body), (.endTag, .col), (.endTag, .colgroup), (.endTag, .html), (.endTag, .tbody),
            (.endTag, .td),
            (.endTag, .tfoot), (.endTag, .th), (.endTag, .thead), (.endTag, .tr):
            return ignore(kind)
        default: return inBody(kind)
        }
    }

    /// False when no caption is in table scope.
    private mutating func closeCaption() -> Bool {
        guard stack.hasInTableScope(.caption) else {
            error("unexpected-tag-in-caption")
            return false
        }
        generateImpliedEndTags()
        if !currentIs(.caption) { error("unclosed-elements") }
        popThrough(.caption)
        clearFormattingToMarker()
        mode = .inTable
        return true
    }
}
