/// How one address of an outlet becomes another by one number that is put in or counted up: "/story.html" and "/story_2.html", "?str=2" and "?str=3".
///
/// So a page is known to be the next one by the addresses alone, whatever the outlet calls its pages.
struct AddressStep {
    /// Nil where the first address has no number in that place.
    let from: Int?
    let to: Int

    /// Paths and queries in UTF-8, as ``PageAddress/whole`` has them; nil where they differ by anything else.
    init?(from here: String, to there: String) {
        let (here, there) = (Array(here.utf8), Array(there.utf8))
        var start = zip(here, there).prefix { $0 == $1 }.count
        let shortest = min(here.count, there.count)
        var end = zip(here.reversed(), there.reversed()).prefix { $0 == $1 }.prefix(shortest - start).count
        // Numbers are counted whole: from 12 to 13, not from 2 to 3.
        func isDigit(_ index: Int, of bytes: [UInt8]) -> Bool {
            bytes.indices.contains(index) && bytes[index].isASCIIDigit
        }
        while isDigit(start, of: there), isDigit(start - 1, of: there) { start -= 1 }
        while isDigit(there.count - end - 1, of: there), isDigit(there.count - end, of: there) { end -= 1 }
        guard end >= 0, start + end <= shortest, let new = Insertion(there[start..<there.count - end]) else {
            return nil
        }
        to = new.number
        let old = here[start..<here.count - end]
        if old.isEmpty {
            from = nil
        } else {
            guard let known = Insertion(old), known.words == new.words else { return nil }
            from = known.number
        }
    }

    /// A page's number with what an address has around it: "_2", "?page=2", "/seite-2".
    private struct Insertion {
        let words: [UInt8]
        let number: Int

        init?(_ bytes: ArraySlice<UInt8>) {
            let digits = bytes.drop { !$0.isASCIIDigit }.prefix(while: \.isASCIIDigit)
            let words = Array(bytes[..<digits.startIndex] + bytes[digits.endIndex...])
            guard (1...3).contains(digits.count), let number = Int(String(decoding: digits, as: UTF8.self)),
                number < AddressStep.most, words.count <= AddressStep.longest, words.allSatisfy(Self.isOfPage),
                !AddressStep.isElsewhere(words)
            else { return nil }
            self.words = words
            self.number = number
        }

        private static func isOfPage(_ byte: UInt8) -> Bool {
            switch byte {
            case UInt8(ascii: "/"), UInt8(ascii: "?"), UInt8(ascii: "&"), UInt8(ascii: "="), UInt8(ascii: ";"),
                UInt8(ascii: ","), UInt8(ascii: "."), UInt8(ascii: "-"), UInt8(ascii: "_"):
                true
            default: byte.isASCIILetter
            }
        }
    }

    /// No article has as many pages.
    private static let most = 200
    /// In bytes.
    private static let longest = 15

    /// Whether the words around a number say that it counts something else than pages.
    private static func isElsewhere(_ words: [UInt8]) -> Bool {
        let small = String(decoding: words, as: UTF8.self).lowercased()
        return otherCounts.contains { ByteSearch.holds(small, $0) }
    }

    private static let otherCounts: [StaticString] = [
        "comment", "cpage", "slide", "photo", "foto", "image", "img", "pic", "bild",
    ]

    /// Whether the first address may be a page's and the second the next one's. Counted from one or from zero, the first page most often bears no number.
    var isOfNeighbours: Bool { from.map { to == $0 + 1 } ?? (to == 1 || to == 2) }

    /// Whether a link that bears `label` as its number leads on so.
    func leads(to label: Int) -> Bool {
        guard isOfNeighbours, label > 1 else { return false }
        return from == nil ? label == 2 : label == to || label == to + 1
    }
}
