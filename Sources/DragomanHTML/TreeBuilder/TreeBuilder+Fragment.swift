/// Section 13.4: parsing fragments.
extension TreeBuilder {
    mutating func enterFragment(_ fragment: FragmentContext) {
        context = makeContext(fragment)
        let record = nodes[context.index]
        if record.isHTML { setContentModel(record.tag) }
        openRoot(.empty)
        if record.isHTML(.template) { templateModes.append(.inTemplate) }
        resetInsertionMode()
        if record.isHTML(.form) { form = context }
    }

    private mutating func setContentModel(_ tag: Tag) {
        switch tag {
        case .title, .textarea: tokenizer.contentModel = .rcdata
        case .style, .xmp, .iframe, .noembed, .noframes: tokenizer.contentModel = .rawText
        case .script: tokenizer.contentModel = .scriptData
        case .plaintext: tokenizer.contentModel = .plainText
        default: break
        }
    }

    /// The context element, in no tree.
    private mutating func makeContext(_ fragment: FragmentContext) -> NodeID {
        var name = fragment.name
        let tag = name.withUTF8 { tokenizer.internTag($0) }
        let start = tokenizer.attributes.count
        for (key, value) in fragment.attributes {
            var key = key
            let attribute = key.withUTF8 { tokenizer.internAttribute($0) }
            let valueStart = tokenizer.side.count
            for byte in value.utf8 { tokenizer.side.append(byte) }
            tokenizer.attributes.append(AttributeRecord(name: attribute, value: tokenizer.sideRange(from: valueStart)))
        }
        let range = AttributeRange(
            start: UInt32(truncatingIfNeeded: start),
            count: UInt32(truncatingIfNeeded: tokenizer.attributes.count - start))
        return newNode(NodeRecord(element: tag, namespace: fragment.namespace, attributes: range))
    }

    /// The children of the root element are the fragment: they become the document's.
    mutating func leaveFragment() {
        let html = nodes[NodeID.document.index].firstChild
        nodes.unlink(html)
        moveChildren(of: html, to: .document)
    }
}

extension TreeBuilder {
    /// What the parser made and a document keeps.
    struct Parts {
        var nodes: Shared<NodeRecord>
        var attributes: Shared<AttributeRecord>
        var side: Shared<UInt8>
    }

    consuming func release() -> Parts {
        let side = tokenizer.side.release()
        let attributes = tokenizer.attributes.release()
        return Parts(nodes: nodes.release(), attributes: attributes, side: side)
    }
}
