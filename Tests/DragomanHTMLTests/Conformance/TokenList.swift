@_spi(Arena) @testable import DragomanHTML

/// Runs the tokenizer by itself and writes its tokens down.
enum TokenList {
    static func tokens(of input: String, state: String, lastStartTag: String?) -> (tokens: [[String]], errors: [String])
    {
        var source = Buffer<UInt8>(capacity: input.utf8.count + Scan.padding)
        var afterReturn = false
        Array(input.utf8).withUnsafeBufferPointer { SourceText.append($0, to: &source, afterReturn: &afterReturn) }
        SourceText.pad(&source)
        var tokenizer = Tokenizer(base: UnsafePointer(source.base), end: source.count, isFinal: true, errorLimit: 1000)
        tokenizer.contentModel = model(state)
        if var name = lastStartTag { tokenizer.lastStartTag = name.withUTF8 { tokenizer.internTag($0) } }
        var tokens: [[String]] = []
        while true {
            let kind = tokenizer.next()
            if kind == .endOfFile || kind == .needsMore { break }
            add(kind, tokenizer, &tokens)
        }
        let errors = tokenizer.errors.errors.map(\.code).sorted()
        withExtendedLifetime(source.base) {}
        return (tokens, errors)
    }

    private static func model(_ state: String) -> ContentModel {
        switch state {
        case "RCDATA state": .rcdata
        case "RAWTEXT state": .rawText
        case "Script data state": .scriptData
        case "PLAINTEXT state": .plainText
        case "CDATA section state": .cdataSection
        default: .data
        }
    }

    private static func add(_ kind: TokenKind, _ tokenizer: borrowing Tokenizer, _ tokens: inout [[String]]) {
        switch kind {
        case .text: addText(text(tokenizer.text, tokenizer), &tokens)
        case .null: addText("\0", &tokens)
        case .startTag:
            let attributes = tokenizer.attributeRange.indices.map { index in
                name(tokenizer.attributes[index].name, tokenizer) + "="
                    + text(tokenizer.attributes[index].value, tokenizer)
            }
            tokens.append(
                ["StartTag", name(tokenizer.tag, tokenizer)] + attributes.sorted()
                    + (tokenizer.isSelfClosing ? ["true"] : []))
        case .endTag: tokens.append(["EndTag", name(tokenizer.tag, tokenizer)])
        case .comment: tokens.append(["Comment", text(tokenizer.text, tokenizer)])
        case .doctype:
            let doctype = tokenizer.doctype
            tokens.append([
                "DOCTYPE", doctype.name ?? "nil", doctype.publicID ?? "nil", doctype.systemID ?? "nil",
                doctype.forceQuirks ? "false" : "true",
            ])
        case .endOfFile, .skipped, .needsMore: break
        }
    }

    private static func addText(_ text: String, _ tokens: inout [[String]]) {
        if let last = tokens.last, last[0] == "Character" {
            tokens[tokens.count - 1][1] += text
        } else {
            tokens.append(["Character", text])
        }
    }

    private static func text(_ range: TextRange, _ tokenizer: borrowing Tokenizer) -> String {
        let base = range.isSide ? UnsafePointer(tokenizer.side.base) : tokenizer.base
        return String(
            decoding: UnsafeBufferPointer(start: base + Int(range.offset), count: Int(range.length)), as: UTF8.self)
    }

    private static func name(_ tag: Tag, _ tokenizer: borrowing Tokenizer) -> String {
        if tag.isKnown { return KnownTags.names[Int(tag.rawValue)].description }
        return tokenizer.tagNames.withName(tag.rawValue) { String(decoding: $0, as: UTF8.self) }
    }

    private static func name(_ name: AttributeName, _ tokenizer: borrowing Tokenizer) -> String {
        if name.isKnown { return KnownAttributes.names[Int(name.rawValue)].description }
        return tokenizer.attributeNames.withName(name.rawValue) { String(decoding: $0, as: UTF8.self) }
    }
}
