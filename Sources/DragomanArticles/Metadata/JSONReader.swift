/// Reads JSON from bytes in one pass, O(n), with its own stack; line breaks and tabs inside strings, trailing commas and a missing end are let pass.
struct JSONReader {
    /// A container that is not closed yet.
    private struct Open {
        var entry: Int
        var isObject: Bool
        /// The name of the member whose value comes next.
        var key: Range<Int32>?
    }

    private let bytes: UnsafeBufferPointer<UInt8>
    private var position = 0
    private var entries: [JSONText.Entry] = []
    private var open: [Open] = []
    private static let deepest = 64

    private init(_ bytes: UnsafeBufferPointer<UInt8>) {
        self.bytes = bytes
        entries.reserveCapacity(bytes.count / 24)
        open.reserveCapacity(8)
    }

    /// The first value that the bytes hold, nil where they hold none.
    static func read(_ bytes: [UInt8]) -> JSONText? {
        // A page as large as that has been cut off before.
        guard bytes.count < Int32.max else { return nil }
        let entries = bytes.withUnsafeBufferPointer { buffer in
            var reader = JSONReader(buffer)
            return reader.read() ? reader.entries : []
        }
        return entries.isEmpty ? nil : JSONText(bytes, entries)
    }

    /// False where the text is nested too deep to be meant.
    private mutating func read() -> Bool {
        while position < bytes.count {
            switch bytes[position] {
            case UInt8(ascii: "{"): push(isObject: true)
            case UInt8(ascii: "["): push(isObject: false)
            case UInt8(ascii: "}"), UInt8(ascii: "]"):
                position += 1
                if open.isEmpty { continue }
                pop()
                if open.isEmpty { return true }
            case UInt8(ascii: "\""):
                readString()
                if open.isEmpty { return true }
            case UInt8(ascii: "-"), 0x30...0x39, 0x41...0x5A, 0x61...0x7A:
                readWord()
                if open.isEmpty { return true }
            default: position += 1
            }
            if open.count > Self.deepest { return false }
        }
        while !open.isEmpty { pop() }
        return true
    }

    // MARK: Values

    private mutating func push(isObject: Bool) {
        add(isObject ? .object : .array, Int32(position)..<Int32(position), isEscaped: false)
        open.append(Open(entry: entries.count - 1, isObject: isObject))
        position += 1
    }

    private mutating func pop() {
        guard let last = open.popLast() else { return }
        entries[last.entry].next = Int32(entries.count)
    }

    /// Adds a value to the innermost container; in an object one that has no name is there for nobody.
    private mutating func add(_ kind: JSONText.Kind, _ content: Range<Int32>, isEscaped: Bool) {
        var key: Range<Int32> = 0..<0
        if let last = open.indices.last, open[last].isObject {
            key = open[last].key ?? key
            open[last].key = nil
        }
        entries.append(
            JSONText.Entry(
                kind: kind, isEscaped: isEscaped, content: content, key: key, next: Int32(entries.count + 1)))
    }

    // MARK: Strings and words

    private mutating func readString() {
        position += 1
        let start = Int32(position)
        var isEscaped = false
        while position < bytes.count, bytes[position] != UInt8(ascii: "\"") {
            if bytes[position] == UInt8(ascii: "\\"), position + 1 < bytes.count {
                isEscaped = true
                position += 1
            }
            position += 1
        }
        let content = start..<Int32(min(position, bytes.count))
        position += 1
        if let last = open.indices.last, open[last].isObject, open[last].key == nil {
            open[last].key = content
        } else {
            add(.string, content, isEscaped: isEscaped)
        }
    }

    private mutating func readWord() {
        let start = Int32(position)
        while position < bytes.count, isOfWord(bytes[position]) { position += 1 }
        add(.word, start..<Int32(position), isEscaped: false)
    }

    private func isOfWord(_ byte: UInt8) -> Bool {
        switch byte {
        case UInt8(ascii: "-"), UInt8(ascii: "+"), UInt8(ascii: "."), 0x30...0x39, 0x41...0x5A, 0x61...0x7A: true
        default: false
        }
    }
}
