internal import DragomanHTML

/// A document's tree in the format of the html5lib tests.
enum TreeDump {
    static func text(of document: Document) -> String {
        var lines: [String] = []
        // What is still to be written, the next one last; a stack of its own, because trees may be deeper than the program's.
        var waiting: [(node: NodeID, depth: Int)] = []
        func wait(for parent: NodeID, depth: Int) {
            var child = document.lastChild(of: parent)
            while let node = child {
                waiting.append((node, depth))
                child = document.previousSibling(of: node)
            }
        }
        wait(for: document.root, depth: 0)
        while let (node, depth) = waiting.popLast() {
            let indent = "| " + String(repeating: "  ", count: depth)
            lines += self.lines(of: node, in: document).map { indent + $0 }
            wait(for: node, depth: depth + 1)
            if let content = document.templateContent(of: node) {
                lines.append(indent + "  content")
                wait(for: content, depth: depth + 2)
            }
        }
        return lines.joined(separator: "\n")
    }

    private static func lines(of node: NodeID, in document: Document) -> [String] {
        switch document.kind(of: node) {
        case .element: element(node, in: document)
        case .text: ["\"\(document.text(of: node))\""]
        case .comment: ["<!-- \(document.text(of: node)) -->"]
        case .doctype: [doctype(document.doctype)]
        case .document, .fragment: []
        }
    }

    private static func doctype(_ doctype: Doctype?) -> String {
        let (publicID, systemID) = (doctype?.publicID ?? "", doctype?.systemID ?? "")
        let identifiers = publicID.isEmpty && systemID.isEmpty ? "" : " \"\(publicID)\" \"\(systemID)\""
        return "<!DOCTYPE \(doctype?.name ?? "")\(identifiers)>"
    }

    private static func element(_ node: NodeID, in document: Document) -> [String] {
        let prefix =
            switch document.namespace(of: node) {
            case .html: ""
            case .svg: "svg "
            case .mathML: "math "
            }
        let attributes = document.attributes(of: node).map { (document.name(of: $0.name), $0.value) }
        let sorted = attributes.sorted { $0.0.utf16.lexicographicallyPrecedes($1.0.utf16) }
        return ["<\(prefix)\(document.name(of: node))>"] + sorted.map { "  \($0.0)=\"\($0.1)\"" }
    }
}
