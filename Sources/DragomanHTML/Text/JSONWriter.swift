/// Writes JSON text into a growing buffer, escaped as RFC 8259 asks; members come in the order in which they are written.
package struct JSONWriter: Sendable {
    package private(set) var bytes: [UInt8] = []
    private var needsComma = false

    package init() { bytes.reserveCapacity(16_384) }

    package var string: String { String(decoding: bytes, as: UTF8.self) }

    /// An object whose members `body` writes.
    package mutating func object(_ body: (inout JSONWriter) -> Void) {
        beginObject()
        body(&self)
        endObject()
    }

    /// A member that is an array, to which `body` writes each value.
    package mutating func array<Element>(
        _ name: String, _ values: some Sequence<Element>, _ body: (Element, inout JSONWriter) -> Void
    ) {
        key(name)
        beginArray()
        for value in values { body(value, &self) }
        endArray()
    }

    package mutating func beginObject() { open(0x7B) }

    package mutating func endObject() { close(0x7D) }

    package mutating func beginArray() { open(0x5B) }

    package mutating func endArray() { close(0x5D) }

    package mutating func key(_ name: String) {
        separate()
        quote(name)
        bytes.append(0x3A)
        needsComma = false
    }

    package mutating func value(_ text: String) {
        separate()
        quote(text)
        needsComma = true
    }

    package mutating func value(_ number: Int) {
        separate()
        bytes.append(contentsOf: String(number).utf8)
        needsComma = true
    }

    package mutating func value(_ truth: Bool) {
        separate()
        bytes.append(contentsOf: (truth ? "true" : "false").utf8)
        needsComma = true
    }

    package mutating func null() {
        separate()
        bytes.append(contentsOf: "null".utf8)
        needsComma = true
    }

    /// A member whose value is text; left out when nil.
    package mutating func member(_ name: String, _ text: String?) {
        guard let text else { return }
        key(name)
        value(text)
    }

    package mutating func member(_ name: String, _ number: Int?) {
        guard let number else { return }
        key(name)
        value(number)
    }

    package mutating func member(_ name: String, _ truth: Bool?) {
        guard let truth else { return }
        key(name)
        value(truth)
    }

    package mutating func member(_ name: String, _ texts: [String]) {
        array(name, texts) { $1.value($0) }
    }

    /// A member that is an array of texts; left out when it is empty.
    package mutating func texts(_ name: String, _ texts: [String]) {
        if !texts.isEmpty { member(name, texts) }
    }

    /// A member whose value is the texts in one, with `separator` between them.
    package mutating func member(_ name: String, joining texts: [String], by separator: String) {
        key(name)
        bytes.append(0x22)
        var isFirst = true
        for text in texts {
            if !isFirst { escape(separator) }
            isFirst = false
            escape(text)
        }
        bytes.append(0x22)
        needsComma = true
    }

    package mutating func endLine() {
        bytes.append(0x0A)
        needsComma = false
    }

    private mutating func open(_ byte: UInt8) {
        separate()
        bytes.append(byte)
        needsComma = false
    }

    private mutating func close(_ byte: UInt8) {
        bytes.append(byte)
        needsComma = true
    }

    private mutating func separate() {
        if needsComma { bytes.append(0x2C) }
    }

    private mutating func quote(_ text: String) {
        bytes.append(0x22)
        escape(text)
        bytes.append(0x22)
    }

    private mutating func escape(_ text: String) {
        var text = text
        text.withUTF8 { buffer in
            var start = 0
            while true {
                let end = Self.endOfPlain(buffer, start)
                bytes.append(contentsOf: UnsafeBufferPointer(rebasing: buffer[start..<end]))
                guard end < buffer.count else { break }
                escape(buffer[end])
                start = end + 1
            }
        }
    }

    /// The next byte that is escaped; eight that are not are passed at a time.
    private static func endOfPlain(_ bytes: UnsafeBufferPointer<UInt8>, _ start: Int) -> Int {
        var end = start
        while end + 8 <= bytes.count {
            let word = UnsafeRawBufferPointer(bytes).loadUnaligned(fromByteOffset: end, as: UInt64.self)
            let marks =
                Scan.marks(word, below: 0x20) | Scan.marks(word, equalTo: Byte.quote)
                | Scan.marks(word, equalTo: UInt8(ascii: "\\"))
            if marks != 0 { break }
            end += 8
        }
        while end < bytes.count, bytes[end] >= 0x20, bytes[end] != Byte.quote, bytes[end] != UInt8(ascii: "\\") {
            end += 1
        }
        return end
    }

    private mutating func escape(_ byte: UInt8) {
        bytes.append(0x5C)
        switch byte {
        case 0x0A: bytes.append(0x6E)
        case 0x0D: bytes.append(0x72)
        case 0x09: bytes.append(0x74)
        case 0x22, 0x5C: bytes.append(byte)
        default:
            bytes.append(contentsOf: "u00".utf8)
            bytes.append(Self.digits[Int(byte >> 4)])
            bytes.append(Self.digits[Int(byte & 15)])
        }
    }

    private static let digits = Array("0123456789abcdef".utf8)
}
