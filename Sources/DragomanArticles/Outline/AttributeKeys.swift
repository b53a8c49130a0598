import DragomanHTML

/// The attributes that are read, by the parser's numbers.
struct AttributeKeys {
    /// By number; the first are the same in every document. 0 not looked up, 1 nothing that is read, else the key's number and 2.
    private var keys = known
    private let arena: DocumentArena

    /// Numbers beyond these are looked up anew each time they are met.
    private static let count = 1_024

    init(_ arena: DocumentArena) { self.arena = arena }

    @inline(__always)
    mutating func key(of number: UInt32) -> AttributeKey? {
        let index = Int(number)
        let known = index < keys.count ? keys[index] : 0
        return known == 0 ? find(number) : AttributeKey(rawValue: known &- 2)
    }

    @inline(never)
    private mutating func find(_ number: UInt32) -> AttributeKey? {
        var name = arena.name(of: AttributeName(rawValue: number))
        let key = name.withUTF8 { AttributeKey.named($0) }
        if Int(number) < keys.count { keys[Int(number)] = Self.code(of: key) }
        return key
    }

    private static func code(of key: AttributeKey?) -> UInt8 { key.map { $0.rawValue + 2 } ?? 1 }

    /// What is known of the names that have a number in every document.
    private static let known: [UInt8] = {
        var known: [UInt8] = []
        let document = Document(parsing: "")
        while AttributeName(rawValue: UInt32(known.count)).isKnown {
            let name = AttributeName(rawValue: UInt32(known.count))
            var text = document.name(of: name)
            known.append(text.withUTF8 { code(of: AttributeKey.named($0)) })
        }
        return known + [UInt8](repeating: 0, count: max(0, count - known.count))
    }()
}
