@_spi(Arena) import DragomanHTML

/// The attributes that are read, by the parser's numbers.
struct AttributeKeys: Sendable {
    private enum Known: Equatable { case notLookedUp, unread, read(AttributeKey) }

    /// By number; the first are the same in every document.
    private var keys = known
    private let arena: DocumentArena

    /// Numbers beyond these are looked up anew each time they are met.
    private static let count = 1_024

    init(_ arena: DocumentArena) { self.arena = arena }

    @inline(__always)
    mutating func key(of number: UInt32) -> AttributeKey? {
        switch Int(number) < keys.count ? keys[Int(number)] : .notLookedUp {
        case .read(let key): key
        case .unread: nil
        case .notLookedUp: find(number)
        }
    }

    @inline(never)
    private mutating func find(_ number: UInt32) -> AttributeKey? {
        let key = key(named: number)
        if Int(number) < keys.count { keys[Int(number)] = Self.known(key) }
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
                Int(number) < keys.count ? keys[Int(number)] == .read(key) : self.key(named: number) == key
            if isWanted { return arena.value(of: arena.attributes[index]) }
        }
        return nil
    }

    private static func known(_ key: AttributeKey?) -> Known { key.map { .read($0) } ?? .unread }

    /// What is known of the names that have a number in every document.
    private static let known: [Known] = {
        var keys: [Known] = []
        let document = Document(parsing: "")
        while AttributeName(rawValue: UInt32(keys.count)).isKnown {
            var name = document.name(of: AttributeName(rawValue: UInt32(keys.count)))
            keys.append(known(name.withUTF8(AttributeKey.named)))
        }
        return keys + [Known](repeating: .notLookedUp, count: max(0, count - keys.count))
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
