/// Something an article speaks of, as 32 bits: three of a kind and 29 of a hash.
struct StoryTerm: Hashable, Comparable, Sendable {
    enum Kind: UInt32, Sendable {
        /// A word of one language, its language hashed with it.
        case word = 0
        /// A proper name in Latin letters, the same in every language.
        case name
        /// A number that two texts hardly share by chance.
        case figure
        /// A year, a round or a short number.
        case number
        /// A name by its consonants (``NameSkeleton``), for texts in different scripts.
        case skeleton
        /// A topic the outlet itself names, its language hashed with it.
        case topic
    }

    let rawValue: UInt32

    init(rawValue: UInt32) { self.rawValue = rawValue }

    init(_ kind: Kind, _ text: String, language: String = "") {
        var hash = StableHash()
        hash.combine(language)
        hash.combine(UInt32(0))
        hash.combine(text)
        rawValue = kind.rawValue << 29 | UInt32(truncatingIfNeeded: hash.value) & 0x1FFF_FFFF
    }

    var kind: Kind? { Kind(rawValue: rawValue >> 29) }

    static func < (left: StoryTerm, right: StoryTerm) -> Bool { left.rawValue < right.rawValue }
}
