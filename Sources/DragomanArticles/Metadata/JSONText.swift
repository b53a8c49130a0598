/// A JSON text as it was read: where its values stand, in the order of the text. What they say is decoded when somebody asks.
final class JSONText: Sendable {
    enum Kind: UInt8, Sendable { case word, string, array, object }

    struct Entry: Sendable {
        var kind: Kind
        /// Whether the content has a backslash.
        var isEscaped = false
        /// The content: of a string what stands between its quotes, of a word the word.
        var content: Range<Int32>
        /// What stands between the quotes of the name, of a member of an object.
        var key: Range<Int32>
        /// The position of the next value that is not inside this one.
        var next: Int32
    }

    let bytes: [UInt8]
    let entries: [Entry]

    init(_ bytes: [UInt8], _ entries: [Entry]) {
        self.bytes = bytes
        self.entries = entries
    }

    /// What a string or a word says.
    func content(of entry: Int) -> String {
        let (content, isEscaped) = (Self.range(entries[entry].content), entries[entry].isEscaped)
        return bytes.withUnsafeBufferPointer {
            let text = UnsafeBufferPointer(rebasing: $0[content])
            return isEscaped ? JSONEscapes.decode(text) : String(decoding: text, as: UTF8.self)
        }
    }

    /// Whether a member has a name, which is looked for as it is written.
    func isNamed(_ entry: Int, _ name: UnsafeBufferPointer<UInt8>) -> Bool {
        let key = entries[entry].key
        guard key.count == name.count else { return false }
        return bytes.withUnsafeBufferPointer { bytes in
            for index in 0..<name.count where bytes[Int(key.lowerBound) + index] != name[index] { return false }
            return true
        }
    }

    private static func range(_ range: Range<Int32>) -> Range<Int> { Int(range.lowerBound)..<Int(range.upperBound) }
}
