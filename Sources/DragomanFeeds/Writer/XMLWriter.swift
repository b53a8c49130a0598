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
        var escaped = String.UnicodeScalarView()
        for scalar in content.unicodeScalars {
            switch scalar {
            case "&": escaped.append(contentsOf: "&amp;".unicodeScalars)
            case "<": escaped.append(contentsOf: "&lt;".unicodeScalars)
            case ">": escaped.append(contentsOf: "&gt;".unicodeScalars)
            case "\"": escaped.append(contentsOf: "&quot;".unicodeScalars)
            case "\t", "\n", "\r": escaped.append(scalar)
            case _ where scalar.value < 0x20 || scalar.value == 0xFFFE || scalar.value == 0xFFFF: continue
            default: escaped.append(scalar)
            }
        }
        return String(escaped)
    }
}
