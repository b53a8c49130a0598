import Testing

@testable import DragomanArticles

@Suite struct PhraseBookTests {
    private func opening(_ text: String) -> PhraseBook.Opening {
        Array(text.utf8).withUnsafeBufferPointer { PhraseBook.shared.opening(of: $0, 0..<$0.count) }
    }

    /// A text is left at the first word with which no phrase begins, so every phrase must be found word by word.
    @Test func everyPhraseIsFoundWhole() {
        var count = 0
        for book in FurniturePhrases.all {
            for (furniture, list) in book.phrases {
                for phrase in list.split(separator: "|") {
                    #expect(opening(String(phrase)).whole.has(furniture), "\(phrase)")
                    #expect(opening(phrase + " qqq").whole.isEmpty, "\(phrase)")
                    count += 1
                }
            }
        }
        #expect(count > 3_000)
    }

    @Test func everyPlainPhraseIsFound() {
        for phrase in FurniturePhrases.plain.flatMap({ $0.split(separator: "|") }) {
            #expect(opening(phrase + " qqq").kinds.contains(.plain), "\(phrase)")
        }
        #expect(!opening("By continuing to use this site").kinds.contains(.plain))
    }

    @Test(arguments: ["下载我们的船今天没有开", "ニュースレターを購読した船は出なかった", "เขียนโดย สมชาย ใจดี"])
    func phraseIsNotTheWholeOfALongerTextWithoutSpaces(text: String) {
        #expect(!opening(text).kinds.isEmpty)
        #expect(opening(text).whole.isEmpty)
    }

    @Test(arguments: [("Read more: the ferry", 9), ("Read the ferry's log", 4), ("  [Advertisement] ", 16)])
    func theLongestPhraseAtTheStartCounts(text: String, end: Int) {
        #expect(opening(text).end == end)
    }

    @Test(arguments: ["", "Re", "The ferry came", "Readers wait", "Advertisementless"])
    func otherTextsOpenWithNone(text: String) {
        #expect(opening(text).kinds.isEmpty)
        #expect(opening(text).whole.isEmpty)
    }
}
