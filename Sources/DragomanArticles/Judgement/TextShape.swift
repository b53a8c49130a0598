/// How a unit's text looks, and the marker words in it.
struct TextShape {
    var digits = 0
    var capitals = 0
    var letters = 0
    var startsLower = false
    var startsWithSign = false
    /// An `@` between letters, or `www`.
    var holdsAddress = false
    var lineBreaks = 0
    /// How many words there are of each ``MarkerKind``, by its number.
    var markers = SIMD8<Float>(repeating: 0)
    var words = 0
    var titleWords = 0
    var authorWords = 0
    var outletWords = 0

    /// Texts longer than this are not searched for marker words.
    private static let markerLimit = 700

    init(_ text: UnsafeBufferPointer<UInt8>, _ range: Range<Int>, _ page: PageWords) {
        readBytes(text, range)
        if range.count <= Self.markerLimit { readWords(text, range, page) }
    }

    private mutating func readBytes(_ text: UnsafeBufferPointer<UInt8>, _ range: Range<Int>) {
        guard let first = range.first else { return }
        startsLower = text[first].isASCIISmallLetter
        let isWord = text[first] >= 0xC3 && text[first] != 0xE2 || text[first].isASCIILetter
        startsWithSign = !isWord && !text[first].isASCIIDigit
        let census = ByteCensus(UnsafeBufferPointer(rebasing: text[range]))
        (digits, capitals, letters) = (census.digits, census.capitals, census.letters)
        lineBreaks = census.lineBreaks
        if census.ats > 0 {
            holdsAddress = range.dropFirst().contains { text[$0] == 0x40 && text[$0 - 1] > 0x20 }
        }
    }

    private mutating func readWords(_ text: UnsafeBufferPointer<UInt8>, _ range: Range<Int>, _ page: PageWords) {
        withUnsafeTemporaryAllocation(of: LetterHash.self, capacity: range.count + 2) { hashes in
            let count = Self.hashWords(text, range, into: hashes)
            let table = MarkerWords.table
            for word in hashes[..<count] { note(word.mixed, table, page) }
        }
    }

    /// Writes the hashes of a text's words; gives how many there are.
    ///
    /// In ASCII nothing branches but the loop, for where a word ends cannot be foreseen: what is known of the word is written after each letter, and stays
    /// where the next is none.
    private static func hashWords(
        _ text: UnsafeBufferPointer<UInt8>, _ range: Range<Int>, into hashes: UnsafeMutableBufferPointer<LetterHash>
    ) -> Int {
        letters.withUnsafeBufferPointer { hashWords(text, range, $0, into: hashes) }
    }

    private static func hashWords(
        _ text: UnsafeBufferPointer<UInt8>, _ range: Range<Int>, _ letters: UnsafeBufferPointer<UInt8>,
        into hashes: UnsafeMutableBufferPointer<LetterHash>
    ) -> Int {
        var scanner = FoldedScanner(text, range)
        var hash = LetterHash()
        var count = 0
        var wasLetter = false
        while true {
            while let byte = scanner.nextASCII() {
                let letter = letters[Int(byte)]
                var longer = hash
                longer.add(UInt32(letter))
                hash = letter > 0 ? longer : LetterHash()
                count &+= wasLetter && letter == 0 ? 1 : 0
                hashes[count] = hash
                wasLetter = letter > 0
            }
            guard let scalar = scanner.next() else { return wasLetter ? count + 1 : count }
            let isLetter = PhraseBook.isWordScalar(scalar) || scalar >= 0xE00 || scalar == 0xA9
            if isLetter { hash.add(scalar) } else { hash = LetterHash() }
            if wasLetter, !isLetter { count += 1 }
            hashes[count] = hash
            wasLetter = isLetter
        }
    }

    /// Letters and digits of ASCII, small, by their byte; 0 for everything else.
    private static let letters: [UInt8] = (0...127).map { (byte: UInt8) in
        byte.isASCIILetter || byte.isASCIIDigit ? byte | 0x20 : 0
    }

    @inline(__always)
    private mutating func note(_ word: UInt64, _ table: HashTable<MarkerKind>, _ page: PageWords) {
        words += 1
        if let kind = table[word] { markers[Int(kind.rawValue)] += 1 }
        let owners = page.owners(of: word)
        if owners.isEmpty { return }
        if owners.contains(.title) { titleWords += 1 }
        if owners.contains(.authors) { authorWords += 1 }
        if owners.contains(.outlet) { outletWords += 1 }
    }
}
