/// Reads ``Traits`` off the attributes of an element: words of its class and id, its role, its microdata.
enum TraitReader {
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
        letters.withUnsafeBufferPointer { readWords(value, $0, into: &traits) }
    }

    private static func readWords(
        _ value: UnsafeBufferPointer<UInt8>, _ letters: UnsafeBufferPointer<UInt8>, into traits: inout Traits
    ) {
        let words = TraitWords.words
        /// The word before, where the two stand in one name.
        var previous: LetterHash?
        var word = LetterHash()
        var length = 0
        var wasLower = false
        for byte in value {
            let letter = letters[Int(byte)]
            let isLower = letter == byte
            if letter == 0 || !isLower && wasLower {
                if length > 0 {
                    look(word, after: previous, length, in: words, into: &traits)
                    previous = length > 1 ? word : nil
                    word = LetterHash()
                    length = 0
                }
                if byte == 0x20 { previous = nil }
                wasLower = false
                if letter == 0 { continue }
            }
            word.add(UInt32(letter))
            length += 1
            wasLower = isLower
        }
        look(word, after: previous, length, in: words, into: &traits)
    }

    /// Letters of ASCII, small, by their byte; 0 for everything else.
    private static let letters: [UInt8] = (0...255).map { (byte: UInt8) in
        (byte | 0x20) &- 0x61 < 26 ? byte | 0x20 : 0
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
