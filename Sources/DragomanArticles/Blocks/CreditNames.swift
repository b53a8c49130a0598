/// Tells the names of photographers and agencies from the words of a caption.
enum CreditNames {
    /// A word in the bytes of a text.
    private typealias Word = Slice<UnsafeBufferPointer<UInt8>>

    /// Whether a text has the form of names: most of its words, agencies aside, begin with a capital or in a script without them, and it ends no sentence.
    static func areNames(_ text: UnsafeBufferPointer<UInt8>, _ range: Range<Int>) -> Bool {
        let words = words(text, range)
        guard (1...mostWords).contains(words.count) else { return false }
        let small = words.count { isSmall($0) && !isAgency($0) }
        return small == 0 || small * 3 <= words.count && !holdsStop(text, range)
    }

    /// Whether a sentence ends within a text: a stop behind a small letter or a number, and more behind it.
    private static func holdsStop(_ text: UnsafeBufferPointer<UInt8>, _ range: Range<Int>) -> Bool {
        range.dropFirst().dropLast().contains {
            text[$0] == UInt8(ascii: ".") && (text[$0 + 1] == 0x20 || text[$0 + 1].isASCIICapital)
                && (text[$0 - 1].isASCIISmallLetter || text[$0 - 1].isASCIIDigit)
        }
    }

    /// Whether a text names an agency: with others between slashes, or by itself where that is asked, as it stands in brackets.
    static func namesAgency(_ text: UnsafeBufferPointer<UInt8>, _ range: Range<Int>, alone: Bool) -> Bool {
        if alone, NameWords.isAgency(Array(text[range])[...]) { return true }
        guard text[range].contains(UInt8(ascii: "/")), alone || !text[range].contains(UInt8(ascii: "(")) else {
            return false
        }
        return !holdsStop(text, range) && areNames(text, range) && holdsAgency(text, range)
    }

    /// Whether a word is an agency's name.
    static func holdsAgency(_ text: UnsafeBufferPointer<UInt8>, _ range: Range<Int>) -> Bool {
        words(text, range).contains { isAgency($0) }
    }

    /// Whether all of a text is the name of an agency, or of another house that pictures are from.
    static func isHouse(_ text: UnsafeBufferPointer<UInt8>, _ range: Range<Int>) -> Bool { isAgency(text[range]) }

    /// Whether a text in Chinese, Japanese or Korean ends by saying that somebody photographed or gave it.
    static func saysWhoDidIt(_ text: UnsafeBufferPointer<UInt8>, _ range: Range<Int>) -> Bool {
        let line = UnsafeBufferPointer(rebasing: text[range])
        guard line.count < longestLine, text[range.lowerBound] >= 0xE3,
            !parting.contains(where: { ByteSearch.holds(line, $0) })
        else { return false }
        return deeds.contains { range.count > $0.count && text[range].suffix($0.count).elementsEqual($0) }
    }

    /// Whether a text reads like a sentence: a caption that the page calls by the name of its label.
    static func isSentence(_ text: String) -> Bool {
        var text = text
        return text.withUTF8 { bytes in
            let words = words(bytes, 0..<bytes.count)
            return words.count >= fewestWords && words.count(where: isSmall) * 5 >= words.count * 2
                && !bytes.contains(UInt8(ascii: "/"))
        }
    }

    private static let mostWords = 12
    private static let fewestWords = 7
    /// In bytes.
    private static let longestLine = 60

    /// Marks that no name has.
    private static let parting: [StaticString] = ["。", "＝", "、"]

    private static let deeds = ["撮影", "提供", "摄", "攝", "摄影", "攝影", "촬영", "제공"].map { Array($0.utf8) }

    /// What spaces and slashes part.
    private static func words(_ text: UnsafeBufferPointer<UInt8>, _ range: Range<Int>) -> [Word] {
        text[range].split { $0 == 0x20 || $0 == UInt8(ascii: "/") || $0 == UInt8(ascii: "|") }
    }

    /// Whether a word begins with a small letter.
    private static func isSmall(_ word: Word) -> Bool {
        guard let first = word.first, first >= 0x80 else { return word.first.map { $0.isASCIISmallLetter } ?? false }
        return String(decoding: word.prefix(4), as: UTF8.self).unicodeScalars.first?.properties.isLowercase == true
    }

    private static func isAgency(_ word: Word) -> Bool {
        let letters = word.filter { $0.isASCIILetter || $0 >= 0x80 }
        return NameWords.isAgency(letters[...]) || houses.contains(ByteHash.of(letters))
    }

    /// Houses that pictures are from and texts are not.
    private static let houses = Set(
        [
            "getty", "gettyimages", "imago", "shutterstock", "istock", "alamy", "pixabay", "unsplash", "dpa", "pool",
            "lusa",
        ]
        .map { ByteHash.of($0.utf8) })
}
