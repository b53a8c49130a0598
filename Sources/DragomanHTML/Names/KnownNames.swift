import Glibc

/// The tables of known names, built once from `Generated/` and never changed.
enum KnownNames {
    static let tags = NameIndex(KnownTags.names)
    /// Without the namespaced names, which no source text spells.
    static let attributes = NameIndex(Array(KnownAttributes.names.prefix(Int(AttributeName.foreignNamespaced))))

    /// `TagTraits` by number of the tag.
    ///
    /// `nonisolated(unsafe)`: written here once, before anybody can read it, and never freed.
    nonisolated(unsafe) static let traits: UnsafePointer<UInt8> = {
        let memory = UnsafeMutablePointer<UInt8>.allocate(capacity: KnownTags.traits.count)
        memory.initialize(from: KnownTags.traits, count: KnownTags.traits.count)
        return UnsafePointer(memory)
    }()
}
