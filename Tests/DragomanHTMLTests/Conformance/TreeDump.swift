import DragomanHTML

/// Writes a tree the way the conformance suite does.
struct TreeDump {
    let document: Document
    private(set) var lines: [String] = []

    static func of(_ document: Document) -> String {
        var dump = TreeDump(document: document)
        dump.writeChildren(of: document.root, depth: 0)
        return dump.lines.joined(separator: "\n")
    }

    private init(document: Document) { self.document = document }

    private mutating func add(_ depth: Int, _ line: String) {
        lines.append("| " + String(repeating: "  ", count: depth) + line)
    }

    private mutating func writeChildren(of top: NodeID, depth: Int) {
        for node in document.children(of: top) { write(node, depth) }
    }

    private mutating func write(_ node: NodeID, _ depth: Int) {
        switch document.kind(of: node) {
        case .element: writeElement(node, depth)
        case .text: add(depth, "\"\(document.text(of: node))\"")
        case .comment: add(depth, "<!-- \(document.text(of: node)) -->")
        case .doctype: add(depth, doctype)
        case .document, .fragment: break
        }
    }

    private var doctype: String {
        let doctype = document.doctype
        guard doctype?.publicID?.isEmpty == false || doctype?.systemID?.isEmpty == false else {
            return "<!DOCTYPE \(doctype?.name ?? "")>"
        }
        return "<!DOCTYPE \(doctype?.name ?? "") \"\(doctype?.publicID ?? "")\" \"\(doctype?.systemID ?? "")\">"
    }

    private mutating func writeElement(_ node: NodeID, _ depth: Int) {
        let prefix =
            switch document.namespace(of: node) {
            case .html: ""
            case .svg: "svg "
            case .mathML: "math "
            }
        add(depth, "<\(prefix)\(document.name(of: node))>")
        let attributes = document.attributes(of: node).map { attribute in
            (name: name(of: attribute.name), value: attribute.value)
        }
        for attribute in attributes.sorted(by: { Array($0.name.utf16).lexicographicallyPrecedes(Array($1.name.utf16)) })
        {
            add(depth + 1, "\(attribute.name)=\"\(attribute.value)\"")
        }
        if let content = document.templateContent(of: node) {
            add(depth + 1, "content")
            writeChildren(of: content, depth: depth + 2)
        }
        writeChildren(of: node, depth: depth + 1)
    }

    private func name(of attribute: AttributeName) -> String {
        let name = document.name(of: attribute)
        return attribute.isNamespaced ? name.split(separator: ":").joined(separator: " ") : name
    }
}
