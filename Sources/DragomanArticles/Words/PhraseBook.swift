/// Finds phrases of furniture in text.
///
/// Text is hashed scalar by scalar from where a phrase may begin, and looked up wherever a word may end, so a look costs O(longest phrase).
struct PhraseBook: Sendable {
    /// The kinds of furniture that a phrase stands for in any language.
    struct Kinds: OptionSet, Sendable {
        let rawValue: UInt32
        init(rawValue: UInt32) { self.rawValue = rawValue }
        init(_ furniture: Furniture) { rawValue = 1 << UInt32(furniture.rawValue) }
        static func of(_ furniture: Furniture...) -> Kinds { furniture.reduce(into: []) { $0.formUnion(Kinds($1)) } }
        func has(_ furniture: Furniture) -> Bool { contains(Kinds(furniture)) }
    }

    /// What stands at the start of a text.
    struct Opening {
        /// Kinds of the longest phrase found at the start.
        var kinds: Kinds = []
        /// Kinds of any phrase that is the whole text, closing punctuation aside.
        var whole: Kinds = []
        /// Kinds of phrases that a colon, a dash or a bar follows.
        var labelled: Kinds = []
        /// Byte position after the longest phrase.
        var end = 0
    }

    static let shared = PhraseBook()

    private let table: HashTable<Kinds>
    /// The hashes of the first three scalars of every phrase that has as many: most texts open with none of them.
    private let starts: NumberIndex
    private static let startCount = 3
    private static let longest = 60
    /// Where words have no spaces between them, a shorter phrase is only found where something else than a letter ends it.
    private static let shortest = 4

    private init() {
        var entries: [UInt64: Kinds] = [:]
        var starts = NumberIndex(capacity: 4_096)
        for book in FurniturePhrases.all {
            for (furniture, list) in book.phrases {
                for phrase in list.utf8.split(separator: UInt8(ascii: "|")) {
                    entries[Self.hash(phrase, startingIn: &starts), default: []].formUnion(Kinds(furniture))
                }
            }
        }
        table = HashTable(entries)
        self.starts = starts
    }

    /// What the text in `range` opens with.
    func opening(of bytes: UnsafeBufferPointer<UInt8>, _ range: Range<Int>) -> Opening {
        var opening = Opening()
        var scanner = FoldedScanner(bytes, range)
        var hash = Self.seed
        var count = 0
        var current = scanner.next()
        while let scalar = current, Self.isSkipped(scalar) { current = scanner.next() }
        var wordEnd = scanner.position
        while let scalar = current, count < Self.longest {
            hash = Self.mix(hash, scalar)
            wordEnd = scanner.position
            count += 1
            if count == Self.startCount, !starts.contains(hash) { return opening }
            let previous = scalar
            current = scanner.next()
            if current == 0x20, previous == 0x20 { current = scanner.next() }
            if let current, Self.isWordScalar(current), Self.isWordScalar(previous) { continue }
            guard let kinds = table[hash] else { continue }
            if let current, count < Self.shortest, Self.runsOn(previous, current) { continue }
            opening.kinds = kinds
            opening.end = wordEnd
            note(kinds, following: current, scanner, in: &opening)
        }
        return opening
    }

    private func note(_ kinds: Kinds, following: UInt32?, _ scanner: FoldedScanner, in opening: inout Opening) {
        var rest = scanner
        var scalar = following
        while scalar == 0x20 { scalar = rest.next() }
        guard let mark = scalar else {
            opening.whole.formUnion(kinds)
            return
        }
        if mark == 0x3A || mark == 0x7C || mark == 0x2013 || mark == 0x2014 || mark == 0x2D || mark == 0x3E
            || mark == 0x00BB
            || mark == 0x203A || mark == 0x2192
        {
            opening.labelled.formUnion(kinds)
        }
        while let next = scalar {
            if Self.isWordScalar(next) { return }
            scalar = rest.next()
        }
        opening.whole.formUnion(kinds)
    }

    private static let seed: UInt64 = 0xcbf2_9ce4_8422_2325

    @inline(__always)
    private static func mix(_ hash: UInt64, _ scalar: UInt32) -> UInt64 {
        (hash ^ UInt64(scalar)) &* 0x0000_0100_0000_01b3
    }

    private static func hash(_ phrase: Substring.UTF8View, startingIn starts: inout NumberIndex) -> UInt64 {
        let bytes = Array(phrase)
        return bytes.withUnsafeBufferPointer { buffer in
            var scanner = FoldedScanner(buffer, 0..<buffer.count)
            var hash = seed
            var count = 0
            while let scalar = scanner.next() {
                hash = mix(hash, scalar)
                count += 1
                if count == startCount { _ = starts.index(of: hash) }
            }
            return hash
        }
    }

    /// Marks that may stand before a phrase: bullets, brackets, arrows, quotes.
    private static func isSkipped(_ scalar: UInt32) -> Bool {
        scalar < 0x30 || scalar == 0x5B || scalar == 0x3E || scalar == 0x7C || (scalar >= 0x2010 && scalar < 0x2E00)
            || scalar == 0xAB || scalar == 0xBB || scalar == 0x3010 || scalar == 0xB7
    }

    /// Whether two letters of a script without spaces follow each other.
    private static func runsOn(_ one: UInt32, _ other: UInt32) -> Bool {
        !isWordScalar(one) && !isWordScalar(other) && Comparison.isLetter(one) && Comparison.isLetter(other)
    }

    /// Letters and digits of scripts that put spaces between words.
    static func isWordScalar(_ scalar: UInt32) -> Bool {
        if scalar < 0x80 { return (scalar | 0x20) &- 0x61 < 26 || scalar &- 0x30 < 10 }
        return scalar >= 0xC0 && scalar < 0xE00 || scalar >= 0x1E00 && scalar < 0x2000
            || scalar >= 0xAC00 && scalar < 0xD7B0
    }
}
