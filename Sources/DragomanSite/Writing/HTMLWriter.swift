package import DragomanLanguages

/// Writes HTML into bytes, and cannot write it wrong: names of elements and attributes are fixed, every text and every
/// value is escaped, every element that is opened is closed.
///
/// Time is linear in the bytes written.
package struct HTMLWriter: Sendable {
    package private(set) var bytes: [UInt8] = []

    package init(capacity: Int = 16_384) { bytes.reserveCapacity(capacity) }

    /// The document type; the first thing in a page.
    package mutating func documentType() { literal("<!DOCTYPE html>\n") }

    /// An element and what `content` writes inside it.
    package mutating func element(
        _ tag: Tag, _ attributes: Attribute..., content: (inout HTMLWriter) throws -> Void
    ) rethrows {
        try element(tag, attributes, content: content)
    }

    /// An element whose attributes were gathered before.
    package mutating func element(
        _ tag: Tag, _ attributes: [Attribute], content: (inout HTMLWriter) throws -> Void
    ) rethrows {
        open(tag.name, attributes)
        try content(&self)
        literal("</")
        literal(tag.name)
        literal(">")
    }

    /// An element that holds one text.
    package mutating func element(_ tag: Tag, _ attributes: Attribute..., text: String) {
        element(tag, attributes) { $0.text(text) }
    }

    /// An element without content.
    package mutating func void(_ tag: VoidTag, _ attributes: Attribute...) { open(tag.name, attributes) }

    /// An element without content, whose attributes were gathered before.
    package mutating func void(_ tag: VoidTag, _ attributes: [Attribute]) { open(tag.name, attributes) }

    /// Foreign text inside a phrase of the interface: its language told, its direction kept from leaking out.
    package mutating func foreign(_ text: String, _ language: Language?) {
        element(.bdi, language.map { [.lang($0), .dir(Direction(of: $0))] } ?? []) { $0.text(text) }
    }

    /// A line feed between blocks, for people who read the page's source.
    package mutating func line() { bytes.append(UInt8(ascii: "\n")) }

    /// Text, escaped. Control characters other than tab, line feed and carriage return are left out.
    package mutating func text(_ text: String) { escape(text, EscapeTable.text) }

    /// JSON for machines that read the page (`application/ld+json`), which browsers never run.
    ///
    /// `<`, `>` and `&` inside it become `\u` escapes, so that nothing in a string can end the element.
    package mutating func linkedData(_ json: [UInt8]) {
        literal("<script type=\"application/ld+json\">")
        for byte in json {
            switch byte {
            case UInt8(ascii: "<"): literal("\\u003c")
            case UInt8(ascii: ">"): literal("\\u003e")
            case UInt8(ascii: "&"): literal("\\u0026")
            default: bytes.append(byte)
            }
        }
        literal("</script>")
    }

    private mutating func open(_ name: StaticString, _ attributes: [Attribute]) {
        literal("<")
        literal(name)
        for attribute in attributes { write(attribute) }
        literal(">")
    }

    private mutating func write(_ attribute: Attribute) {
        literal(" ")
        literal(attribute.name)
        switch attribute.value {
        case .none: return
        case .fixed(let text):
            literal("=\"")
            literal(text)
        case .text(let text):
            literal("=\"")
            escape(text, EscapeTable.value)
        case .number(let number):
            literal("=\"")
            bytes.append(contentsOf: String(number).utf8)
        }
        literal("\"")
    }

    private mutating func literal(_ text: StaticString) {
        text.withUTF8Buffer { bytes.append(contentsOf: $0) }
    }

    private mutating func escape(_ text: String, _ table: EscapeTable) {
        var text = text
        text.withUTF8 { input in
            var start = 0
            for index in input.indices where table.isSpecial(input[index]) {
                bytes.append(contentsOf: input[start..<index])
                literal(EscapeTable.replacement(for: input[index]))
                start = index + 1
            }
            bytes.append(contentsOf: input[start...])
        }
    }
}
