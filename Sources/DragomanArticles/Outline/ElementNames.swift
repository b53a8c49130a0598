import DragomanHTML

/// The parser's tags by the names that extraction tells apart.
struct ElementNames {
    private let known = Self.known

    @inline(__always)
    func name(of tag: Tag, in arena: DocumentArena) -> ElementName {
        let number = Int(tag.rawValue)
        return number < known.count ? known[number] : Self.custom(tag, in: arena)
    }

    private static func custom(_ tag: Tag, in arena: DocumentArena) -> ElementName {
        arena.name(of: tag).utf8.contains(0x2D) ? .custom : .other
    }

    /// The names of the tags that the parser knows by number.
    private static let known: [ElementName] = {
        var known: [ElementName] = []
        while Tag(rawValue: UInt32(known.count)).isKnown { known.append(.other) }
        for name in ElementName.allCases where name != .text && name != .other && name != .custom && name != .amp {
            if let tag = Tag(known: String(describing: name)) { known[Int(tag.rawValue)] = name }
        }
        return known
    }()
}
