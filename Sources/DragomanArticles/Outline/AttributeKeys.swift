@_spi(Arena) import DragomanHTML

/// The attributes that are read, by the parser's numbers.
struct AttributeKeys: Sendable {
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
        let key = key(named: number)
        if Int(number) < keys.count { keys[Int(number)] = Self.code(of: key) }
        return key
    }

    private func key(named number: UInt32) -> AttributeKey? {
        arena.withName(of: AttributeName(rawValue: number), AttributeKey.named)
    }

    /// The value of the first attribute with a key among those of one element whose keys were all asked for; nil where none has it.
    func value(of key: AttributeKey, in attributes: Range<Int>) -> UnsafeBufferPointer<UInt8>? {
        for index in attributes {
            let number = arena.attributes[index].nameNumber
            let isWanted =
                Int(number) < keys.count ? keys[Int(number)] == key.rawValue + 2 : self.key(named: number) == key
            if isWanted { return arena.value(of: arena.attributes[index]) }
        }
        return nil
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

extension DocumentArena {
    /// An attribute's value, valid as long as the arena lives.
    @inline(__always)
    func value(of attribute: AttributeRecord) -> UnsafeBufferPointer<UInt8> {
        bytes(attribute.offset, attribute.length, isSide: attribute.isSide)
    }

    @inline(__always)
    func bytes(_ offset: UInt32, _ count: UInt32, isSide: Bool) -> UnsafeBufferPointer<UInt8> {
        UnsafeBufferPointer(start: (isSide ? side : source) + Int(offset), count: Int(count))
    }
}
