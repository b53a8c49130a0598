/// What the standard says of a tag of the HTML namespace.
struct TagTraits: OptionSet {
    let rawValue: UInt8

    static let special = TagTraits(rawValue: 1)
    static let formatting = TagTraits(rawValue: 2)
    /// Ends the search for an element in scope.
    static let scope = TagTraits(rawValue: 4)
    static let impliedEnd = TagTraits(rawValue: 8)
    static let thoroughlyImpliedEnd = TagTraits(rawValue: 16)
    /// Serialised without an end tag.
    static let void = TagTraits(rawValue: 32)
    /// A start tag that leaves foreign content.
    static let breakout = TagTraits(rawValue: 64)
    /// Serialised without escaping its text.
    static let rawText = TagTraits(rawValue: 128)
}

extension Tag {
    @inline(__always)
    var traits: TagTraits {
        isKnown ? TagTraits(rawValue: KnownNames.traits[Int(rawValue)]) : []
    }

    @inline(__always)
    func has(_ trait: TagTraits) -> Bool {
        isKnown && KnownNames.traits[Int(rawValue)] & trait.rawValue != 0
    }

    var isHeading: Bool {
        switch self {
        case .h1, .h2, .h3, .h4, .h5, .h6: true
        default: false
        }
    }
}
