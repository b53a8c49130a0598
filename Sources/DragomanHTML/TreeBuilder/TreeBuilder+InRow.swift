/// Section 13.2.6.4.14: the "in row" insertion mode.
extension TreeBuilder {
    mutating func inRow(_ kind: TokenKind) -> Step {
        switch (kind, tag) {
        case (.startTag, .th), (.startTag, .td):
            clearStack(backTo: .tr)
            insertElement()
            mode = .inCell
            formatting.insertMarker()
            return .done
        case (.endTag, .tr): return closeRow(kind) ? .done : .done
        case (.startTag, .caption), (.startTag, .col), (.startTag, .colgroup), (.startTag, .tbody), (.startTag, .tfoot),
            (.startTag, .thead), (.startTag, .tr), (.endTag, .table):
            return closeRow(kind) ? .reprocess : .done
        case (.endTag, .tbody), (.endTag, .tfoot), (.endTag, .thead):
            guard stack.hasInTableScope(tag) else { return ignore(kind) }
            return closeRow(kind) ? .reprocess : .done
        case (.endTag, .body), (.endTag, .caption), (.endTag, .col), (.endTag, .colgroup), (.endTag, .html),
            (.endTag, .td),
            (.endTag, .th):
            return ignore(kind)
        default: return inTable(kind)
        }
    }

    /// False when no row is in table scope.
    private mutating func closeRow(_ kind: TokenKind) -> Bool {
        guard stack.hasInTableScope(.tr) else {
            unexpected(kind)
            return false
        }
        clearStack(backTo: .tr)
        pop()
        mode = .inTableBody
        return true
    }
}
