/// Finds phrases of furniture in text.
///
/// Text is hashed scalar by scalar from where a phrase may begin, and looked up wherever a word may end, so a look costs O(longest phrase).
struct PhraseBook: Sendable {
    /// The kinds of furniture that a phrase stands for in any language.
    struct Kinds: OptionSet, Sendable {
        let rawValue: UInt32
        init(rawValue: UInt32) { self.rawValue = rawValue }
        init(_ furniture: Furniture) { rawValue = 1 << UInt32(furniture.rawValue) }
        /// Besides any furniture: the phrase is the outlet's, whatever follows it (``FurniturePhrases/plain``).
        static let plain = Kinds(rawValue: 1 << 31)
        static func of(_ furniture: Furniture...) -> Kinds { furniture.reduce(into: []) { $0.formUnion(Kinds($1)) } }
        func has(_ furniture: Furniture) -> Bool { contains(Kinds(furniture)) }
    }

    /// What stands at the start of a text.
    struct Opening {
        /// Kinds of the longest phrase found at the start.
        var kinds: Kinds = []
        /// Kinds of any phrase that is the whole text, closing punctuation aside.
        var whole: Kinds = []
        /// Kinds of phrases that a colon, an equals sign, a dash or a bar follows.
        var labelled: Kinds = []
        /// Byte position after the longest phrase.
        var end = 0
    }

    static let shared = PhraseBook()

    /// By hash what phrases stand for.
    private let table: HashTable<Kinds>
    /// What phrases begin with, up to the end of a word: a text that begins like none is left at once.
    private let beginnings: HashFilter
    /// The first four scalars of every phrase that has as many: most texts open with none of them.
    private let starts: HashFilter
    private static let startCount = 4
    private static let longest = 60
    /// Where words have no spaces between them, a shorter phrase is only found where something else than a letter ends it.
    private static let shortest = 4

    private init() {
        var builder = Builder()
        for book in FurniturePhrases.all {
            for (furniture, list) in book.phrases { builder.add(list, Kinds(furniture)) }
        }
        for list in FurniturePhrases.plain { builder.add(list, .plain) }
        table = HashTable(builder.entries, merging: { $0.union($1) })
        (beginnings, starts) = (builder.beginnings, builder.starts)
    }

    /// What the text in `range` opens with.
    func opening(of bytes: UnsafeBufferPointer<UInt8>, _ range: Range<Int>) -> Opening {
        var opening = Opening()
        if let start = Self.plainStart(of: bytes, range), !starts.contains(start) { return opening }
        var scanner = FoldedScanner(bytes, range)
        var hash = Self.seed
        var count = 0
        var current = scanner.next()
        while let scalar = current, Self.isSkipped(scalar) { current = scanner.next() }
        var wordEnd = scanner.position
        var isWord = current.map(Self.isWordScalar) ?? false
        while let scalar = current, count < Self.longest {
            hash = Self.mix(hash, scalar)
            wordEnd = scanner.position
            count += 1
            if count == Self.startCount, !starts.contains(hash) { return opening }
            let (previous, wasWord) = (scalar, isWord)
            current = scanner.next()
            if current == 0x20, previous == 0x20 { current = scanner.next() }
            isWord = current.map(Self.isWordScalar) ?? false
            if isWord, wasWord { continue }
            guard let kinds = table[hash] else {
                if beginnings.contains(hash) { continue }
                return opening
            }
            if let current, count < Self.shortest, Self.runsOn(previous, current) { continue }
            opening.kinds = kinds
            opening.end = wordEnd
            note(kinds, following: current, scanner, in: &opening)
        }
        return opening
    }

    /// The hash of the first scalars where they are letters of ASCII, none of which ends a word: most texts are left here.
    @inline(__always)
    private static func plainStart(of bytes: UnsafeBufferPointer<UInt8>, _ range: Range<Int>) -> UInt64? {
        guard range.count >= startCount else { return nil }
        var hash = seed
        for index in range.lowerBound..<range.lowerBound + startCount {
            let letter = bytes[index] | 0x20
            guard letter.isASCIISmallLetter else { return nil }
            hash = mix(hash, UInt32(letter))
        }
        return hash
    }

    private func note(_ kinds: Kinds, following: UInt32?, _ scanner: FoldedScanner, in opening: inout Opening) {
        var rest = scanner
        var scalar = following
        while scalar == 0x20 { scalar = rest.next() }
        guard let mark = scalar else {
            opening.whole.formUnion(kinds)
            return
        }
        if mark == 0x3A || mark == 0x7C || mark == 0x2013 || mark == 0x2014 || mark == 0x2D || mark == 0x3D
            || mark == 0x3E
            || mark == 0x00BB
            || mark == 0x203A || mark == 0x2192
        {
            opening.labelled.formUnion(kinds)
        }
        while let next = scalar {
            if Self.isWordScalar(next) || Comparison.isLetter(next) { return }
            scalar = rest.next()
        }
        opening.whole.formUnion(kinds)
    }

    private static let seed: UInt64 = 0xcbf2_9ce4_8422_2325

    @inline(__always)
    private static func mix(_ hash: UInt64, _ scalar: UInt32) -> UInt64 {
        (hash ^ UInt64(scalar)) &* 0x0000_0100_0000_01b3
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
    @inline(__always)
    static func isWordScalar(_ scalar: UInt32) -> Bool {
        scalar < 0x80 ? scalar.isASCIILetter || scalar.isASCIIDigit : isWordScalarBeyondASCII(scalar)
    }

    private static func isWordScalarBeyondASCII(_ scalar: UInt32) -> Bool {
        scalar >= 0xC0 && scalar < 0xE00 || scalar >= 0x1E00 && scalar < 0x2000
            || scalar >= 0xAC00 && scalar < 0xD7B0
    }
}

extension PhraseBook {
    /// Reads the lists of phrases.
    private struct Builder {
        var entries: [(key: UInt64, value: Kinds)] = []
        var beginnings = HashFilter(words: 2_048)
        var starts = HashFilter(words: 1_024)

        init() { entries.reserveCapacity(8_192) }

        /// Adds phrases that bars part.
        mutating func add(_ phrases: String, _ kinds: Kinds) {
            var phrases = phrases
            phrases.withUTF8 { bytes in
                ByteSearch.parts(of: bytes, between: UInt8(ascii: "|")) { add($0, kinds) }
            }
        }

        private mutating func add(_ phrase: UnsafeBufferPointer<UInt8>, _ kinds: Kinds) {
            var scanner = FoldedScanner(phrase, 0..<phrase.count)
            var hash = PhraseBook.seed
            var count = 0
            var wasWord = true
            while let scalar = scanner.next() {
                if count == 0, PhraseBook.isSkipped(scalar) { continue }
                let isWord = PhraseBook.isWordScalar(scalar)
                if !isWord || !wasWord, count > 0 { beginnings.insert(hash) }
                hash = PhraseBook.mix(hash, scalar)
                count += 1
                if count == PhraseBook.startCount { starts.insert(hash) }
                wasWord = isWord
            }
            entries.append((hash, kinds))
        }
    }
}
