/// The words of a page's title, of its authors' names and of its outlet's name, as hashes.
struct PageWords {
    var title: Set<UInt64> = []
    var authors: Set<UInt64> = []
    var outlet: Set<UInt64> = []

    init(title: String, authors: [String], outlet: String?) {
        self.title = Self.words(title)
        for author in authors { self.authors.formUnion(Self.words(author)) }
        self.outlet = Self.words(outlet ?? "").subtracting(self.title)
    }

    private static func words(_ text: String) -> Set<UInt64> {
        var words: Set<UInt64> = []
        var text = text
        text.withUTF8 { buffer in
            var scanner = FoldedScanner(buffer, 0..<buffer.count)
            var hash = MarkerWords.seed
            var length = 0
            while true {
                let scalar = scanner.next()
                if let scalar, PhraseBook.isWordScalar(scalar) || scalar >= 0xE00 {
                    hash = MarkerWords.mix(hash, scalar)
                    length += 1
                    continue
                }
                if length > 2 { words.insert(hash) }
                hash = MarkerWords.seed
                length = 0
                if scalar == nil { return }
            }
        }
        return words
    }
}
