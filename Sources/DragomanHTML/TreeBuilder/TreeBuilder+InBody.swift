/// Section 13.2.6.4.7: the "in body" insertion mode. Start tags and end tags have files of their own.
extension TreeBuilder {
    @inline(__always)
    mutating func inBody(_ kind: TokenKind) -> Step {
        switch kind {
        case .text: return inBodyText()
        case .startTag: return inBodyStartTag()
        case .endTag: return inBodyEndTag()
        case .comment:
            insertComment()
            return .done
        case .endOfFile: return inBodyEndOfFile()
        default: return ignore(kind)
        }
    }

    @inline(__always)
    private mutating func inBodyText() -> Step {
        reconstructFormatting()
        insertText()
        if framesetOK, !isSpace(tokenizer.text) { framesetOK = false }
        return .done
    }

    private mutating func inBodyEndOfFile() -> Step {
        if !templateModes.isEmpty { return inTemplate(.endOfFile) }
        return .done
    }

    /// "Any other end tag".
    mutating func anyOtherEndTag(_ tag: Tag) {
        let index = stack.lastIndex(tag)
        guard index >= 0, index >= stack.specialIndex else { return unexpected(.endTag) }
        generateImpliedEndTags(except: tag)
        if stack.count - 1 > index { error("unclosed-elements") }
        pop(to: index)
    }

    /// Adds the token's attributes that an element does not have yet.
    mutating func mergeAttributes(into node: NodeID) {
        let added = tokenizer.attributeRange
        guard added.count > 0 else { return }
        if mergedAttributes[node] == nil {
            mergedAttributes[node] = Set(nodes[node.index].attributes.indices.map { tokenizer.attributes[$0].name })
        }
        for index in added.indices {
            let attribute = tokenizer.attributes[index]
            if mergedAttributes[node]?.insert(attribute.name).inserted == true { addAttribute(attribute, to: node) }
        }
    }

    /// Appends to an element's attributes, which move to the end of the arena when they are not there, with room to grow.
    private mutating func addAttribute(_ attribute: AttributeRecord, to node: NodeID) {
        var range = nodes[node.index].attributes
        let count = Int(range.count)
        let isGrown = mergedRoom[node] ?? 0 > count
        if !isGrown {
            let room = max(8, count * 2)
            let start = tokenizer.attributes.count
            tokenizer.attributes.skip(room, filledWith: attribute)
            for index in 0..<count {
                tokenizer.attributes[start + index] = tokenizer.attributes[Int(range.start) + index]
            }
            range.start = UInt32(truncatingIfNeeded: start)
            mergedRoom[node] = room
        }
        tokenizer.attributes[Int(range.start) + count] = attribute
        range.count += 1
        nodes[node.index].attributes = range
    }
}
