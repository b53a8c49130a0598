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
        startsLower = text[first] &- 0x61 < 26
        let isWord = text[first] >= 0xC3 && text[first] != 0xE2 || (text[first] | 0x20) &- 0x61 < 26
        startsWithSign = !isWord && text[first] &- 0x30 >= 10
        let census = ByteCensus(UnsafeBufferPointer(rebasing: text[range]))
        (digits, capitals, letters) = (census.digits, census.capitals, census.letters)
        lineBreaks = census.lineBreaks
        if census.ats > 0 {
            holdsAddress = range.dropFirst().contains { text[$0] == 0x40 && text[$0 - 1] > 0x20 }
        }
    }

    private mutating func readWords(_ text: UnsafeBufferPointer<UInt8>, _ range: Range<Int>, _ page: PageWords) {
        let table = MarkerWords.table
        var scanner = FoldedScanner(text, range)
        var hash = LetterHash()
        var isWord = false
        while true {
            while let letter = scanner.nextASCIILetter() {
                hash.add(letter)
                isWord = true
            }
            let scalar = scanner.next()
            if let scalar, PhraseBook.isWordScalar(scalar) || scalar >= 0xE00 || scalar == 0xA9 {
                hash.add(scalar)
                isWord = true
                continue
            }
            if isWord {
                note(hash.mixed, table, page)
                hash = LetterHash()
                isWord = false
            }
            if scalar == nil { return }
        }
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
