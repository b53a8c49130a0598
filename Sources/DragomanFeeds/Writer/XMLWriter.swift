/// Writes XML with everything escaped.
struct XMLWriter {
    private(set) var text = ""
    private var depth = 0

    mutating func declaration() { text += "<?xml version=\"1.0\" encoding=\"utf-8\"?>\n" }

    /// An element with elements in it; attributes without a value are left out.
    mutating func element(_ name: String, _ attributes: [(String, String?)] = [], _ body: (inout XMLWriter) -> Void) {
        open(name, attributes)
        text += ">\n"
        depth += 1
        body(&self)
        depth -= 1
        indent()
        text += "</\(name)>\n"
    }

    /// An empty element.
    mutating func element(_ name: String, _ attributes: [(String, String?)]) {
        open(name, attributes)
        text += "/>\n"
    }

    mutating func element(_ name: String, _ attributes: [(String, String?)] = [], text content: String?) {
        guard let content else { return }
        open(name, attributes)
        text += ">" + Self.escaped(content) + "</\(name)>\n"
    }

    private mutating func open(_ name: String, _ attributes: [(String, String?)]) {
        indent()
        text += "<" + name
        for (name, value) in attributes { if let value { text += " \(name)=\"\(Self.escaped(value))\"" } }
    }

    private mutating func indent() { text += String(repeating: "  ", count: depth) }

    /// Escaped, without the characters that XML 1.0 cannot have.
    static func escaped(_ content: String) -> String {
        var content = content
        return content.withUTF8 { source in
            var output: [UInt8] = []
            output.reserveCapacity(source.count + source.count / 8)
            for (index, byte) in source.enumerated() {
                switch byte {
                case UInt8(ascii: "&"): output.append(contentsOf: "&amp;".utf8)
                case UInt8(ascii: "<"): output.append(contentsOf: "&lt;".utf8)
                case UInt8(ascii: ">"): output.append(contentsOf: "&gt;".utf8)
                case UInt8(ascii: "\""): output.append(contentsOf: "&quot;".utf8)
                case 0x09, 0x0A, 0x0D: output.append(byte)
                case 0..<0x20: continue
                case 0xBE, 0xBF:
                    // U+FFFE and U+FFFF are EF BF BE and EF BF BF.
                    if index >= 2, source[index - 1] == 0xBF, source[index - 2] == 0xEF {
                        output.removeLast(2)
                    } else {
                        output.append(byte)
                    }
                default: output.append(byte)
                }
            }
            return String(decoding: output, as: UTF8.self)
        }
    }
}
