/// Section 13.2.6.4.7, end tags.
extension TreeBuilder {
    mutating func inBodyEndTag() -> Step {
        switch tag {
        case .div, .ul, .section, .select, .article, .header, .footer, .nav, .figure, .figcaption, .aside, .main, .ol,
            .dl,
            .button, .address,
            .blockquote, .center, .details, .dialog, .dir, .fieldset, .hgroup, .listing, .menu, .pre, .search, .summary:
            endBlock()
        case .p: endParagraph()
        case .a, .b, .big, .code, .em, .font, .i, .nobr, .s, .small, .strike, .strong, .tt, .u: adoptionAgency(tag)
        case .li: endListItem()
        case .dd, .dt: endDefinition()
        case .h1, .h2, .h3, .h4, .h5, .h6: endHeading()
        case .form: endForm()
        case .template: return inHead(.endTag)
        case .body: return endBody(reprocess: false)
        case .html: return endBody(reprocess: true)
        case .applet, .marquee, .object:
            if stack.hasInScope(tag) {
                endBlock()
                clearFormattingToMarker()
            } else {
                unexpected(.endTag)
            }
        case .br: endBreak()
        default: anyOtherEndTag(tag)
        }
        return .done
    }

    private mutating func endBlock() {
        guard stack.hasInScope(tag) else { return unexpected(.endTag) }
        generateImpliedEndTags()
        if !currentIs(tag) { error("unclosed-elements") }
        popThrough(tag)
    }

    private mutating func endParagraph() {
        if !stack.hasInButtonScope(.p) {
            unexpected(.endTag)
            insertImplied(.p)
        }
        closeP()
    }

    private mutating func endListItem() {
        guard stack.hasInListItemScope(.li) else { return unexpected(.endTag) }
        generateImpliedEndTags(except: .li)
        if !currentIs(.li) { error("unclosed-elements") }
        popThrough(.li)
    }

    private mutating func endDefinition() {
        guard stack.hasInScope(tag) else { return unexpected(.endTag) }
        generateImpliedEndTags(except: tag)
        if !currentIs(tag) { error("unclosed-elements") }
        popThrough(tag)
    }

    private mutating func endHeading() {
        var index = -1
        for heading in [Tag.h1, .h2, .h3, .h4, .h5, .h6] where stack.hasInScope(heading) {
            index = max(index, stack.lastIndex(heading))
        }
        guard index >= 0 else { return unexpected(.endTag) }
        generateImpliedEndTags()
        if !currentIs(tag) { error("unclosed-elements") }
        pop(to: index)
    }

    private mutating func endForm() {
        if stack.contains(.template) { return endBlock() }
        let node = form
        form = .none
        let index = node == .none ? -1 : stack.index(of: node, .form)
        guard index >= 0, stack.isInScope(at: index) else { return unexpected(.endTag) }
        generateImpliedEndTags()
        if stack.current != node { error("unclosed-elements") }
        nodes[node.index].isOpen = false
        stack.remove(at: stack.index(of: node, .form))
    }

    private mutating func endBody(reprocess: Bool) -> Step {
        guard stack.hasInScope(.body) else {
            unexpected(.endTag)
            return .done
        }
        mode = .afterBody
        return reprocess ? .reprocess : .done
    }

    private mutating func endBreak() {
        unexpected(.endTag)
        reconstructFormatting()
        let node = newNode(NodeRecord(element: .br, namespace: .html, attributes: .empty))
        link(node, at: appropriatePlace())
        framesetOK = false
    }
}
