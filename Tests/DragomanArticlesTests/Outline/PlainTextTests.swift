import Testing

@testable import DragomanArticles

@Suite struct PlainTextTests {
    /// The bar stands where the run ends. Words and gaps of all lengths cross the eight bytes that are looked at together.
    @Test(arguments: [
        "a|", "one two three four|", "one|  two", "one|\ntwo three four five", "seven77 b c d e f g|",
        "seven77|  two spaces",
        "ends in a space| ", "ends in two|  ", "aaaaaaaa bbbbbbbb|", "aaaaaaa bbbbbbb|  c", "aaaaaaaa| \tb",
        "aaaaaa b|\r\nc",
        "naïve façade déjà vu \u{A0}x|", "日本語のテキスト と 空白|", "tab|\tin here and more", "a b c d e f g h|  i j k l m n",
        "fifteen letters|  here", "sixteen letters.|  and more", "a b c d e f g h i j k l m n o p|",
    ])
    func theRunEndsAtTheBar(text: String) throws {
        let end = try #require(text.utf8.firstIndex(of: UInt8(ascii: "|")))
        let expected = text.utf8.distance(from: text.utf8.startIndex, to: end)
        let bytes = text.utf8.filter { $0 != UInt8(ascii: "|") }
        // From whichever of its letters one begins, the run ends there.
        for start in 0..<expected where bytes[start] > 0x20 {
            #expect(bytes.withUnsafeBufferPointer { PlainText.end(in: $0, from: start) } == expected, "from \(start)")
        }
    }

    @Test func whiteSpaceEndsWhereSomethingIsSeen() {
        let spaces = Array(" \t\r\n \n\n\t   \r\n  ".utf8)
        for count in 1...spaces.count {
            let bytes = spaces.suffix(count)
            #expect(bytes.withUnsafeBufferPointer { PlainText.endOfSpace(in: $0, from: 0) } == count)
            #expect((bytes + [0x21]).withUnsafeBufferPointer { PlainText.endOfSpace(in: $0, from: 0) } == count)
            #expect((bytes + [0xC2, 0xA0]).withUnsafeBufferPointer { PlainText.endOfSpace(in: $0, from: 0) } == count)
        }
    }
}
