/// The attributes of a start tag, by lower-case local or prefixed name.
struct TagAttributes {
    /// What `TextDecoding` gave.
    let source: UnsafeBufferPointer<UInt8>
    let attributes: [XMLAttribute]

    /// The value of the first attribute that has the name, references decoded; letter case does not count.
    func value(_ name: StaticString) -> String? {
        for attribute in attributes where matches(attribute.name, name) { return text(attribute.value) }
        return nil
    }

    func text(_ range: Range<Int>) -> String {
        guard let reference = Bytes.find(UInt8(ascii: "&"), in: source, from: range.lowerBound),
            reference < range.upperBound
        else { return Bytes.wellFormed(source, range) }
        var decoded: [UInt8] = []
        References.append(source, range, to: &decoded)
        return decoded.withUnsafeBufferPointer(Bytes.wellFormed)
    }

    func first(_ names: StaticString...) -> String? {
        for name in names { if let value = value(name)?.trimmed.nonEmpty { return value } }
        return nil
    }

    private func matches(_ range: Range<Int>, _ name: StaticString) -> Bool {
        guard range.count == name.utf8CodeUnitCount else { return false }
        for offset in 0..<range.count where Markup.lower(source[range.lowerBound + offset]) != name.utf8Start[offset] {
            return false
        }
        return true
    }
}
