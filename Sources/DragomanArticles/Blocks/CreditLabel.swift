/// A word for a credit at the start of a text, "Photo:", "図／", "Photo by", and what stands behind it.
struct CreditLabel {
    /// Whether a colon or the like parts both.
    let isMarked: Bool
    let rest: Range<Int>
    /// Whether no name begins so: with a small letter or a word cut short, with "by" or with a word for rights.
    let isPlain: Bool

    /// Nil where no such word stands at the start of `range`.
    init?(_ text: UnsafeBufferPointer<UInt8>, _ range: Range<Int>) {
        guard let first = range.first, Self.isLetter(text, range) else { return nil }
        let opening = PhraseBook.shared.opening(of: text, range)
        let isOfRights = opening.kinds.has(.legal)
        guard isOfRights || opening.kinds.has(.credit) else { return nil }
        let phrase = first..<opening.end
        if CreditNames.isHouse(text, phrase) { return nil }
        let isCut = opening.end < range.upperBound && text[opening.end] == UInt8(ascii: ".")
        var (start, isMarked) = (opening.end, opening.labelled.has(.credit))
        while start < range.upperBound {
            let length = Self.mark(text, start..<range.upperBound)
            guard length > 0 else { break }
            if text[start] > 0x20, text[start] != UInt8(ascii: ".") { isMarked = true }
            start += length
        }
        self.isMarked = isMarked
        rest = start..<range.upperBound
        isPlain =
            isOfRights || isCut || text[first].isASCIISmallLetter || text[phrase].suffix(3).elementsEqual(" by".utf8)
    }

    /// Whether what stands behind has the form of names: a small letter that follows without a mark makes both words one, as "picture alliance".
    func namesFollow(in text: UnsafeBufferPointer<UInt8>) -> Bool {
        guard let first = rest.first else { return false }
        return (isMarked || !text[first].isASCIISmallLetter || isDouble(in: text)) && CreditNames.areNames(text, rest)
    }

    /// Whether another label follows: "사진 제공=서울시".
    func isDouble(in text: UnsafeBufferPointer<UInt8>) -> Bool { CreditLabel(text, rest)?.isMarked == true }

    /// Whether a letter of any script stands first.
    static func isLetter(_ text: UnsafeBufferPointer<UInt8>, _ range: Range<Int>) -> Bool {
        var scanner = FoldedScanner(text, range)
        return scanner.next().map(Comparison.isLetter) ?? false
    }

    /// The bytes of a space or of a mark that parts a label from a name; 0 for anything else.
    private static func mark(_ text: UnsafeBufferPointer<UInt8>, _ range: Range<Int>) -> Int {
        switch text[range.lowerBound] {
        case 0x20, UInt8(ascii: ":"), UInt8(ascii: "="), UInt8(ascii: "/"), UInt8(ascii: "|"), UInt8(ascii: "."):
            return 1
        case 0xEF where range.count > 2 && text[range.lowerBound + 1] == 0xBC:
            // Of full width.
            let last = text[range.lowerBound + 2]
            return last == 0x9A || last == 0x9D || last == 0x8F ? 3 : 0
        default: return 0
        }
    }
}
