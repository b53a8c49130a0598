/// The words of a page's title, of its authors' names and of its outlet's name.
struct PageWords {
    /// Whose words a word is one of.
    struct Owners: OptionSet {
        let rawValue: UInt8
        static let title = Owners(rawValue: 1)
        static let authors = Owners(rawValue: 2)
        static let outlet = Owners(rawValue: 4)
    }

    private var index = NumberIndex(capacity: 32)
    private var owners: [Owners] = []

    init(title: String, authors: [String], outlet: String?) {
        add(title, to: .title)
        for author in authors { add(author, to: .authors) }
        if let outlet { add(outlet, to: .outlet) }
        for word in owners.indices where owners[word].contains(.title) { owners[word].remove(.outlet) }
    }

    /// Whose word this is, by the ``LetterHash`` of its folded scalars.
    @inline(__always)
    func owners(of word: UInt64) -> Owners { index.find(word).map { owners[$0] } ?? [] }

    private mutating func add(_ text: String, to owner: Owners) {
        var text = text
        text.withUTF8 { buffer in
            var scanner = FoldedScanner(buffer, 0..<buffer.count)
            var hash = LetterHash()
            var length = 0
            while true {
                let scalar = scanner.next()
                if let scalar, PhraseBook.isWordScalar(scalar) || scalar >= 0xE00 {
                    hash.add(scalar)
                    length += 1
                    continue
                }
                if length > 2 { note(hash.mixed, owner) }
                hash = LetterHash()
                length = 0
                if scalar == nil { return }
            }
        }
    }

    private mutating func note(_ word: UInt64, _ owner: Owners) {
        let position = index.index(of: word)
        if position == owners.count { owners.append([]) }
        owners[position].insert(owner)
    }
}
