import DragomanHTML

/// The attributes that are read, by the parser's numbers, looked up once for each name of a document.
struct AttributeKeys {
    /// 0 not looked up, 1 nothing that is read, else the key's number and 2.
    private var keys = [UInt8](repeating: 0, count: 1_024)

    @inline(__always)
    mutating func key(of number: UInt32, in document: Document) -> AttributeKey? {
        let index = Int(number)
        guard index < keys.count else { return Self.find(number, in: document) }
        if keys[index] == 0 { keys[index] = Self.find(number, in: document).map { $0.rawValue + 2 } ?? 1 }
        return keys[index] == 1 ? nil : AttributeKey(rawValue: keys[index] - 2)
    }

    @inline(never)
    private static func find(_ number: UInt32, in document: Document) -> AttributeKey? {
        AttributeKey.named(document.name(of: AttributeName(rawValue: number)).utf8)
    }
}
