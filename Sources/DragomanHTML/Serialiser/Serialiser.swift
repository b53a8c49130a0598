/// Serialises a tree as HTML (section 13.3 of the standard). Takes a step per node and no call stack, however deep the tree.
struct Serialiser {
    private let document: Document
    private(set) var output: [UInt8] = []

    init(_ document: Document) { self.document = document }

    private enum Move {
        case enter(NodeID)
        case leave(NodeID)
    }

    /// Writes a node with everything under it.
    mutating func write(_ top: NodeID) { run(from: .enter(top), until: top) }

    /// Writes the children of a node.
    mutating func writeChildren(of top: NodeID) {
        let container = document.templateContents[top] ?? top
        var child = document.record(container).firstChild
        while child != .none {
            write(child)
            child = document.record(child).nextSibling
        }
    }

    private mutating func run(from start: Move, until top: NodeID) {
        var hosts: [NodeID] = []
        var move = start
        while true {
            switch move {
            case .enter(let node):
                writeStart(node)
                let content = document.isHTML(node, .template) ? document.templateContents[node] : nil
                if content != nil { hosts.append(node) }
                let first = document.record(content ?? node).firstChild
                if first != .none {
                    move = .enter(first)
                } else {
                    if content != nil { hosts.removeLast() }
                    move = .leave(node)
                }
            case .leave(let node):
                writeEnd(node)
                if node == top { return }
                let record = document.record(node)
                if record.nextSibling != .none {
                    move = .enter(record.nextSibling)
                } else if document.record(record.parent).isKind(.fragment), let host = hosts.popLast() {
                    move = .leave(host)
                } else {
                    move = .leave(record.parent)
                }
            }
        }
    }

    private mutating func write(_ text: StaticString) {
        output.append(contentsOf: UnsafeBufferPointer(start: text.utf8Start, count: text.utf8CodeUnitCount))
    }

    private mutating func write(_ text: String) { output.append(contentsOf: text.utf8) }

    private mutating func writeStart(_ node: NodeID) {
        switch document.kind(of: node) {
        case .element: writeStartTag(node)
        case .text: writeText(node)
        case .comment:
            write("<!--")
            document.withText(of: node) { output.append(contentsOf: $0) }
            write("-->")
        case .doctype:
            write("<!DOCTYPE ")
            write(document.name(of: node))
            write(">")
        case .document, .fragment: break
        }
    }

    private mutating func writeStartTag(_ node: NodeID) {
        write("<")
        write(document.name(of: node))
        document.forEachAttribute(of: node) { name, value in
            write(" ")
            write(document.name(of: name))
            write("=\"")
            escape(value, inAttribute: true)
            write("\"")
        }
        write(">")
        if needsLineFeed(node) { write("\n") }
    }

    /// A parser drops a line feed at the beginning of these, so one that is text has to be written twice. (The standard once said so too; browsers now
    /// lose the line feed.)
    private func needsLineFeed(_ node: NodeID) -> Bool {
        guard document.isHTML(node, .pre) || document.isHTML(node, .textarea) || document.isHTML(node, .listing) else {
            return false
        }
        let first = document.record(node).firstChild
        return document.isText(first) && document.withText(of: first) { $0.first == Byte.lineFeed }
    }

    private mutating func writeEnd(_ node: NodeID) {
        let record = document.record(node)
        guard record.isKind(.element), !(record.isHTML && record.tag.has(.void)) else { return }
        write("</")
        write(document.name(of: node))
        write(">")
    }

    private mutating func writeText(_ node: NodeID) {
        let parent = document.record(document.record(node).parent)
        let isRaw = parent.isKind(.element) && parent.isHTML && parent.tag.has(.rawText)
        document.withText(of: node) { text in
            if isRaw { output.append(contentsOf: text) } else { escape(text, inAttribute: false) }
        }
    }

    private mutating func escape(_ text: UnsafeBufferPointer<UInt8>, inAttribute: Bool) {
        var from = 0
        for (index, byte) in text.enumerated() {
            guard let escape = escape(for: byte, text, index, inAttribute) else { continue }
            output.append(contentsOf: text[from..<index])
            write(escape)
            from = index + (byte == 0xC2 ? 2 : 1)
        }
        output.append(contentsOf: text[min(from, text.count)...])
    }

    @inline(__always)
    private func escape(
        for byte: UInt8, _ text: UnsafeBufferPointer<UInt8>, _ index: Int, _ inAttribute: Bool
    ) -> StaticString? {
        switch byte {
        case Byte.ampersand: "&amp;"
        case Byte.lessThan: "&lt;"
        case Byte.greaterThan: "&gt;"
        case Byte.quote: inAttribute ? "&quot;" : nil
        case 0xC2: index + 1 < text.count && text[index + 1] == 0xA0 ? "&nbsp;" : nil
        default: nil
        }
    }
}

extension Document {
    /// A node with everything under it as HTML (section 13.3), by default the whole document. Linear in the size of what is written.
    ///
    /// Parsing the result gives the same tree again wherever HTML can say it. It cannot say everything, as the standard warns: elements that the
    /// parser's mending, or an edit, put where no source text puts them come apart; a `plaintext` element is ended by nothing, so its end tag and all
    /// that follows become its text; so it is with a script whose text opens `<!--<script` and does not close it; and the copy of an option that a
    /// `selectedcontent` shows comes out of it where it holds what cannot stand there, such as a button in the button around it. Doctypes are written by name
    /// only.
    public func serialise(_ node: NodeID? = nil) -> String {
        var serialiser = Serialiser(self)
        serialiser.write(node ?? root)
        return String(decoding: serialiser.output, as: UTF8.self)
    }

    /// What is inside a node as HTML: `innerHTML`.
    public func serialiseChildren(of node: NodeID) -> String {
        var serialiser = Serialiser(self)
        serialiser.writeChildren(of: node)
        return String(decoding: serialiser.output, as: UTF8.self)
    }
}
