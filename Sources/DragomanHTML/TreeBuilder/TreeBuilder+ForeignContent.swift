/// Section 13.2.6.5: the rules for parsing tokens in foreign content.
extension TreeBuilder {
    /// Whether a token is for the insertion mode although the adjusted current node is foreign.
    func usesHTMLRules(_ kind: TokenKind) -> Bool {
        if kind == .endOfFile { return true }
        let node = adjustedCurrent
        let record = nodes[node.index]
        let isText = kind == .text || kind == .null
        if record.namespace == .mathML {
            switch record.tag {
            case .mi, .mo, .mn, .ms, .mtext:
                if isText || kind == .startTag && tag != .mglyph && tag != .malignmark { return true }
            case .annotationXml:
                if kind == .startTag && tag == .svg { return true }
                return (isText || kind == .startTag) && isHTMLAnnotation(node)
            default: break
            }
            return false
        }
        switch record.tag {
        case .foreignObject, .desc, .title: return isText || kind == .startTag
        default: return false
        }
    }

    /// Whether an `annotation-xml` element holds HTML.
    private func isHTMLAnnotation(_ node: NodeID) -> Bool {
        for index in nodes[node.index].attributes.indices where tokenizer.attributes[index].name == .encoding {
            let value = tokenizer.attributes[index].value
            return isEqual(value, "text/html") || isEqual(value, "application/xhtml+xml")
        }
        return false
    }

    mutating func inForeignContent(_ kind: TokenKind) -> Step {
        switch kind {
        case .null:
            insertReplacementCharacter()
        case .text:
            insertText()
            if framesetOK, !isSpace(tokenizer.text) { framesetOK = false }
        case .comment: insertComment()
        case .startTag: return foreignStartTag()
        case .endTag: return foreignEndTag()
        default: unexpected(kind)
        }
        return .done
    }

    private mutating func foreignStartTag() -> Step {
        if tag.has(.breakout) || tag == .font && hasFontAttribute { return leaveForeignContent(.startTag) }
        insertForeignElement(nodes[adjustedCurrent.index].namespace)
        if tokenizer.isSelfClosing { pop() }
        return .done
    }

    private var hasFontAttribute: Bool {
        tokenizer.attributeRange.indices.contains { index in
            let name = tokenizer.attributes[index].name
            return name == .color || name == .face || name == .size
        }
    }

    private mutating func leaveForeignContent(_ kind: TokenKind) -> Step {
        unexpected(kind)
        while true {
            let record = nodes[stack.current.index]
            if record.isHTML || isIntegrationPoint(stack.current) { break }
            pop()
        }
        return processByMode(kind)
    }

    private func isIntegrationPoint(_ node: NodeID) -> Bool {
        let record = nodes[node.index]
        switch (record.namespace, record.tag) {
        case (.mathML, .mi), (.mathML, .mo), (.mathML, .mn), (.mathML, .ms), (.mathML, .mtext): return true
        case (.mathML, .annotationXml): return isHTMLAnnotation(node)
        case (.svg, .foreignObject), (.svg, .desc), (.svg, .title): return true
        default: return false
        }
    }

    private mutating func foreignEndTag() -> Step {
        if tag == .br || tag == .p { return leaveForeignContent(.endTag) }
        let index = stack.lastForeignIndex(tag)
        if index > stack.htmlIndex, index > 0 {
            if index < stack.count - 1 { unexpected(.endTag) }
            pop(to: index)
            return .done
        }
        if stack.htmlIndex < 0 { return .done }
        return processByMode(.endTag)
    }

    /// Inserts a foreign element for the token, with the spelling that SVG and MathML want. The stack keeps it by its lower-case name.
    mutating func insertForeignElement(_ namespace: Namespace) {
        adjustAttributes(namespace)
        let adjusted = namespace == .svg ? TreeBuilder.adjustedSVGTag(tag) : tag
        let node = newNode(NodeRecord(element: adjusted, namespace: namespace, attributes: tokenizer.attributeRange))
        link(node, at: appropriatePlace())
        nodes[node.index].isOpen = true
        stack.push(node, tag, isHTML: false, isSpecialForeign: TreeBuilder.isSpecial(adjusted, namespace))
    }

    private static func isSpecial(_ tag: Tag, _ namespace: Namespace) -> Bool {
        switch (namespace, tag) {
        case (.mathML, .mi), (.mathML, .mo), (.mathML, .mn), (.mathML, .ms), (.mathML, .mtext),
            (.mathML, .annotationXml):
            true
        case (.svg, .foreignObject), (.svg, .desc), (.svg, .title): true
        default: false
        }
    }

    private static func adjustedSVGTag(_ tag: Tag) -> Tag {
        guard Tag.svgLowerCase.contains(tag.rawValue) else { return tag }
        return Tag(rawValue: tag.rawValue - Tag.svgLowerCase.lowerBound + Tag.svgMixedCase)
    }

    /// Adjusts MathML, SVG and foreign attributes.
    private mutating func adjustAttributes(_ namespace: Namespace) {
        for index in tokenizer.attributeRange.indices {
            let number = tokenizer.attributes[index].name.rawValue
            if AttributeName.foreignPlain.contains(number) {
                tokenizer.attributes[index].name = AttributeName(
                    rawValue: number - AttributeName.foreignPlain.lowerBound + AttributeName.foreignNamespaced)
            } else if namespace == .svg, AttributeName.svgLowerCase.contains(number) {
                tokenizer.attributes[index].name = AttributeName(
                    rawValue: number - AttributeName.svgLowerCase.lowerBound + AttributeName.svgMixedCase)
            } else if namespace == .mathML, number == AttributeName.definitionurl {
                tokenizer.attributes[index].name = AttributeName(rawValue: AttributeName.definitionURL)
            }
        }
    }
}
