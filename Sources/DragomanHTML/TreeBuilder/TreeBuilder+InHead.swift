/// Section 13.2.6.4.4: the "in head" insertion mode.
extension TreeBuilder {
    mutating func inHead(_ kind: TokenKind) -> Step {
        switch kind {
        case .text:
            if let space = takeLeadingSpace() { insertText(space) }
            return tokenizer.text.length == 0 ? .done : leaveHead()
        case .comment:
            insertComment()
            return .done
        case .doctype: return ignore(kind)
        case .startTag: return inHeadStartTag()
        case .endTag: return inHeadEndTag()
        default: return leaveHead()
        }
    }

    private mutating func leaveHead() -> Step {
        pop()
        mode = .afterHead
        return .reprocess
    }

    private mutating func inHeadStartTag() -> Step {
        switch tag {
        case .html: return inBody(.startTag)
        case .base, .basefont, .bgsound, .link, .meta: insertVoidElement(tag)
        case .title: insertRawTextElement(.rcdata)
        case .noframes, .style: insertRawTextElement(.rawText)
        case .noscript:
            insertElement()
            mode = .inHeadNoscript
        case .script: insertRawTextElement(.scriptData)
        case .template: startTemplate()
        case .head: return ignore(.startTag)
        default: return leaveHead()
        }
        return .done
    }

    private mutating func inHeadEndTag() -> Step {
        switch tag {
        case .head:
            pop()
            mode = .afterHead
            return .done
        case .body, .html, .br: return leaveHead()
        case .template:
            endTemplate()
            return .done
        default: return ignore(.endTag)
        }
    }

    private mutating func startTemplate() {
        let node = insertElement()
        templateContents[node] = newNode(NodeRecord(kind: .fragment))
        formatting.insertMarker()
        framesetOK = false
        mode = .inTemplate
        templateModes.append(.inTemplate)
    }

    mutating func endTemplate() {
        guard stack.contains(.template) else { return unexpected(.endTag) }
        generateImpliedEndTagsThoroughly()
        if !currentIs(.template) { error("unclosed-elements") }
        popThrough(.template)
        clearFormattingToMarker()
        templateModes.removeLast()
        resetInsertionMode()
    }
}
