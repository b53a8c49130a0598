/// Section 13.2.6.3 and the closing of elements that many modes share.
extension TreeBuilder {
    /// Generates implied end tags, except for one.
    @inline(__always)
    mutating func generateImpliedEndTags(except excepted: Tag = Tag(rawValue: .max)) {
        while true {
            let record = nodes[stack.current.index]
            guard record.isHTML, record.tag.has(.impliedEnd), record.tag != excepted else { return }
            pop()
        }
    }

    mutating func generateImpliedEndTagsThoroughly() {
        while nodes[stack.current.index].isHTML, nodes[stack.current.index].tag.has(.thoroughlyImpliedEnd) { pop() }
    }

    /// Closes a `p` element, which must be in button scope.
    mutating func closeP() {
        generateImpliedEndTags(except: .p)
        if !currentIs(.p) { error("unclosed-elements") }
        popThrough(.p)
    }

    @inline(__always)
    mutating func closePInButtonScope() {
        if stack.hasInButtonScope(.p) { closeP() }
    }

    /// Clears the stack back to a table, table body or table row context: until the current node is one of those, `template` or `html`.
    mutating func clearStack(backTo first: Tag, _ second: Tag? = nil, _ third: Tag? = nil) {
        var index = max(stack.lastIndex(first), stack.lastIndex(.template), stack.lastIndex(.html))
        if let second { index = max(index, stack.lastIndex(second)) }
        if let third { index = max(index, stack.lastIndex(third)) }
        pop(to: index + 1)
    }

    /// Resets the insertion mode appropriately (section 13.2.4.1).
    mutating func resetInsertionMode() {
        let index = decidingIndex()
        if index > 0 || !isFragment {
            mode = insertionMode(for: nodes[stack[max(index, 0)].index].tag, isLast: index <= 0)
        } else {
            let record = nodes[context.index]
            mode = record.isHTML ? insertionMode(for: record.tag, isLast: true) : .inBody
        }
    }

    /// The highest entry whose tag decides the insertion mode.
    private func decidingIndex() -> Int {
        var index = stack.lastIndex(.html)
        index = max(index, stack.lastIndex(.td), stack.lastIndex(.th))
        index = max(index, stack.lastIndex(.tr), stack.lastIndex(.tbody), stack.lastIndex(.thead))
        index = max(index, stack.lastIndex(.tfoot), stack.lastIndex(.caption), stack.lastIndex(.colgroup))
        index = max(index, stack.lastIndex(.table), stack.lastIndex(.template), stack.lastIndex(.head))
        return max(index, stack.lastIndex(.body), stack.lastIndex(.frameset))
    }

    private func insertionMode(for tag: Tag, isLast: Bool) -> InsertionMode {
        switch tag {
        case .td, .th: return isLast ? .inBody : .inCell
        case .tr: return .inRow
        case .tbody, .thead, .tfoot: return .inTableBody
        case .caption: return .inCaption
        case .colgroup: return .inColumnGroup
        case .table: return .inTable
        case .template: return templateModes.last ?? .inBody
        case .head: return isLast ? .inBody : .inHead
        case .frameset: return .inFrameset
        case .html: return head == .none ? .beforeHead : .afterHead
        default: return .inBody
        }
    }

    /// The generic raw text and RCDATA element parsing algorithms (section 13.2.6.2).
    mutating func insertRawTextElement(_ model: ContentModel) {
        insertElement()
        tokenizer.contentModel = model
        originalMode = mode
        mode = .text
    }
}
