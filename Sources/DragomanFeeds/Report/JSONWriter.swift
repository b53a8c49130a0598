/// Writes JSON into one string.
package struct JSONWriter: Sendable {
    package private(set) var text = ""
    private var needsComma = false

    package init() {}

    package mutating func object(_ body: (inout JSONWriter) -> Void) {
        separate()
        text += "{"
        needsComma = false
        body(&self)
        text += "}"
        needsComma = true
    }

    /// A member that is left out when there is nothing in it.
    package mutating func member(_ name: String, _ value: String?) {
        guard let value else { return }
        key(name)
        string(value)
    }

    package mutating func member(_ name: String, _ value: Int64?) {
        guard let value else { return }
        key(name)
        text += String(value)
        needsComma = true
    }

    package mutating func strings(_ name: String, _ values: [String]) {
        guard !values.isEmpty else { return }
        array(name, values) { $1.string($0) }
    }

    package mutating func array<Element>(
        _ name: String, _ values: [Element], _ body: (Element, inout JSONWriter) -> Void
    ) {
        key(name)
        text += "["
        for value in values { body(value, &self) }
        text += "]"
        needsComma = true
    }

    package mutating func string(_ value: String) {
        separate()
        text += Self.quoted(value)
        needsComma = true
    }

    private static func quoted(_ value: String) -> String {
        var value = value
        return value.withUTF8 { source in
            var output: [UInt8] = [UInt8(ascii: "\"")]
            output.reserveCapacity(source.count + source.count / 8 + 2)
            for byte in source {
                switch byte {
                case UInt8(ascii: "\""): output.append(contentsOf: "\\\"".utf8)
                case UInt8(ascii: "\\"): output.append(contentsOf: "\\\\".utf8)
                case 0x0A: output.append(contentsOf: "\\n".utf8)
                case 0x0D: output.append(contentsOf: "\\r".utf8)
                case 0x09: output.append(contentsOf: "\\t".utf8)
                case 0..<0x20:
                    output.append(contentsOf: "\\u00".utf8)
                    if byte < 0x10 { output.append(UInt8(ascii: "0")) }
                    output.append(contentsOf: String(byte, radix: 16).utf8)
                default: output.append(byte)
                }
            }
            output.append(UInt8(ascii: "\""))
            return String(decoding: output, as: UTF8.self)
        }
    }

    private mutating func key(_ name: String) {
        string(name)
        text += ":"
        needsComma = false
    }

    private mutating func separate() {
        if needsComma { text += "," }
        needsComma = false
    }
}
