/// Reads ``Traits`` off the attributes of an element: words of its class and id, its role, its microdata.
enum TraitReader {
    /// The attributes that say something, a bit for each.
    static let keys =
        AttributeKey.class.bit | AttributeKey.id.bit | AttributeKey.role.bit | AttributeKey.itemprop.bit
        | AttributeKey.hidden.bit | AttributeKey.ariaHidden.bit | AttributeKey.style.bit

    /// Adds what one attribute says. `isText` is true for headings and paragraphs, whose id is often made of their text.
    static func read(_ key: AttributeKey, _ value: UnsafeBufferPointer<UInt8>, isText: Bool, into traits: inout Traits)
    {
        switch key {
        case .class: readWords(value, into: &traits)
        case .id: if !isText { readWords(value, into: &traits) }
        case .role: traits.formUnion(TraitWords.roles[ByteHash.of(value)] ?? [])
        case .itemprop: traits.formUnion(TraitWords.properties[ByteHash.of(value)] ?? [])
        case .hidden: traits.insert(.hidden)
        case .ariaHidden: if value.first == 0x74 { traits.insert(.hidden) }
        case .style: if hides(value) { traits.insert(.hidden) }
        default: break
        }
    }

    /// Looks up each word of a class or id, and each pair of neighbouring words run together ("read-more" as "readmore").
    private static func readWords(_ value: UnsafeBufferPointer<UInt8>, into traits: inout Traits) {
        let words = TraitWords.words
        /// The word before, where the two stand in one name.
        var previous: LetterHash?
        var position = 0
        while position < value.count {
            let start = position
            var word = LetterHash()
            // A capital behind a small letter begins the next word.
            while position < value.count, value[position].isASCIICapital {
                word.add(UInt32(value[position] | 0x20))
                position += 1
            }
            while position < value.count, value[position].isASCIISmallLetter {
                word.add(UInt32(value[position]))
                position += 1
            }
            if position > start {
                look(word, after: previous, position - start, in: words, into: &traits)
                previous = position - start > 1 ? word : nil
            } else {
                if value[position] == 0x20 { previous = nil }
                position += 1
            }
        }
    }

    @inline(__always)
    private static func look(
        _ word: LetterHash, after previous: LetterHash?, _ length: Int, in words: HashTable<Traits>,
        into traits: inout Traits
    ) {
        guard length > 1 else { return }
        if let found = words[word.mixed] { traits.formUnion(found) }
        if let previous, let found = words[previous.followed(by: word, letters: length).mixed] {
            traits.formUnion(found)
        }
    }

    /// Whether a style attribute takes the element out of sight.
    private static func hides(_ style: UnsafeBufferPointer<UInt8>) -> Bool {
        guard style.count > 10 else { return false }
        return withUnsafeTemporaryAllocation(of: UInt8.self, capacity: 200) { compact in
            var count = 0
            for byte in style.prefix(200) where byte > 0x20 {
                compact[count] = byte | 0x20
                count += 1
            }
            let text = UnsafeBufferPointer(rebasing: compact[..<count])
            return [displayNone, visibilityHidden].contains { ByteSearch.holds(text, $0) }
        }
    }

    private static let displayNone: StaticString = "display:none"
    private static let visibilityHidden: StaticString = "visibility:hidden"
}
