/// Reads JSON from bytes in one pass, O(n), with its own stack; line breaks and tabs inside strings, trailing commas and a missing end are let pass.
struct JSONReader {
    /// A container that is not closed yet: an object has members, an array elements.
    private struct Open {
        let isObject: Bool
        var elements: [JSONValue] = []
        var members: [(key: String, value: JSONValue)] = []
        /// The name of the member whose value comes next.
        var key: String?

        var value: JSONValue { isObject ? .object(members) : .array(elements) }
    }

    private let bytes: UnsafeBufferPointer<UInt8>
    private var position: Int
    private let end: Int
    private var open: [Open] = []
    private static let deepest = 64

    private init(_ bytes: UnsafeBufferPointer<UInt8>, _ range: Range<Int>) {
        self.bytes = bytes
        position = range.lowerBound
        end = range.upperBound
    }

    /// The value that `range` of `bytes` holds, nil where it holds none.
    static func read(_ bytes: [UInt8], _ range: Range<Int>) -> JSONValue? {
        bytes.withUnsafeBufferPointer { buffer in
            var reader = JSONReader(buffer, range)
            return reader.readDocument()
        }
    }

    private mutating func readDocument() -> JSONValue? {
        while position < end {
            let byte = bytes[position]
            switch byte {
            case 0x7B: push(Open(isObject: true))
            case 0x5B: push(Open(isObject: false))
            case 0x7D, 0x5D:
                position += 1
                if let value = pop(), let whole = add(value) { return whole }
            case 0x22:
                position += 1
                let text = readString()
                if let whole = addString(text) { return whole }
            case 0x2D, 0x30...0x39, 0x41...0x5A, 0x61...0x7A:
                if let whole = add(readWord()) { return whole }
            default: position += 1
            }
            if open.count > Self.deepest { return nil }
        }
        while let value = pop() {
            if let whole = add(value) { return whole }
        }
        return nil
    }

    private mutating func push(_ container: Open) {
        open.append(container)
        position += 1
    }

    private mutating func pop() -> JSONValue? { open.popLast()?.value }

    /// Adds a value to the innermost container; gives it back when there is none.
    private mutating func add(_ value: JSONValue) -> JSONValue? {
        let last = open.count - 1
        guard last >= 0 else { return value }
        if !open[last].isObject {
            open[last].elements.append(value)
        } else if let key = open[last].key {
            open[last].members.append((key, value))
            open[last].key = nil
        }
        return nil
    }

    private mutating func addString(_ text: String) -> JSONValue? {
        let last = open.count - 1
        guard last >= 0, open[last].isObject, open[last].key == nil else { return add(.string(text)) }
        open[last].key = text
        return nil
    }

    private mutating func readWord() -> JSONValue {
        let start = position
        while position < end {
            let byte = bytes[position]
            guard byte == 0x2D || byte == 0x2B || byte == 0x2E || byte &- 0x30 < 10 || (byte | 0x20) &- 0x61 < 26 else {
                break
            }
            position += 1
        }
        let word = String(decoding: bytes[start..<position], as: UTF8.self)
        switch word {
        case "true", "True": return .bool(true)
        case "false", "False": return .bool(false)
        case "null": return .null
        default: return .number(word)
        }
    }

    private mutating func readString() -> String {
        var start = position
        while position < end, bytes[position] != 0x22, bytes[position] != 0x5C { position += 1 }
        if position == end || bytes[position] == 0x22 {
            position += 1
            return String(decoding: UnsafeBufferPointer(rebasing: bytes[start..<position - 1]), as: UTF8.self)
        }
        var text: [UInt8] = []
        while position < end, bytes[position] != 0x22 {
            if bytes[position] == 0x5C, position + 1 < end {
                text.append(contentsOf: bytes[start..<position])
                readEscape(into: &text)
                start = position
            } else {
                position += 1
            }
        }
        text.append(contentsOf: bytes[start..<position])
        position += 1
        return String(decoding: text, as: UTF8.self)
    }

    private mutating func readEscape(into text: inout [UInt8]) {
        let byte = bytes[position + 1]
        position += 2
        switch byte {
        case 0x6E: text.append(0x0A)
        case 0x74: text.append(0x09)
        case 0x72: text.append(0x0D)
        case 0x62, 0x66: text.append(0x20)
        case 0x75: readUnicodeEscape(into: &text)
        default: text.append(byte)
        }
    }

    private mutating func readUnicodeEscape(into text: inout [UInt8]) {
        var unit = readHex()
        if unit & 0xFC00 == 0xD800, position + 1 < end, bytes[position] == 0x5C, bytes[position + 1] == 0x75 {
            position += 2
            let low = readHex()
            unit = low & 0xFC00 == 0xDC00 ? 0x10000 + ((unit & 0x3FF) << 10 | (low & 0x3FF)) : 0xFFFD
        }
        let scalar = Unicode.Scalar(unit) ?? "\u{FFFD}"
        text.append(contentsOf: Array(String(Character(scalar)).utf8))
    }

    private mutating func readHex() -> UInt32 {
        var value: UInt32 = 0
        var count = 0
        while count < 4, position < end, let digit = Character(Unicode.Scalar(bytes[position])).hexDigitValue {
            value = value << 4 | UInt32(digit)
            position += 1
            count += 1
        }
        return value
    }
}
