import DragomanArticles
import DragomanComments
import Testing

struct CommentTextTests {
    @Test func linesAndParagraphsAreKept() {
        let text = CommentText("  Un mot.  \r\nEncore.\n\n\n\nLa fin.\u{2028}\n  ")
        #expect(text.text == "  Un mot.\nEncore.\n\nLa fin.")
        #expect(
            text.blocks == [
                .paragraph([.text("  Un mot."), .lineBreak, .text("Encore.")]), .paragraph([.text("La fin.")]),
            ])
    }

    @Test func whatNobodySeesIsLeftOut() {
        #expect(CommentText("a\u{202E}b\u{0}c\u{200B}d\u{FEFF}e\u{2066}f\u{E000}\u{7}").text == "abcdef")
        #expect(CommentText("می\u{200C}خواهم 👨\u{200D}👩").text == "می\u{200C}خواهم 👨\u{200D}👩")
    }

    @Test func marksDoNotSpillOverTheLines() {
        let piled = "e" + String(repeating: "\u{301}", count: 200) + "x"
        #expect(CommentText(piled).text.unicodeScalars.count == 8)
        #expect(CommentText("e\u{301}\u{323}").text == "e\u{301}\u{323}")
    }

    @Test func aNameIsOneLine() {
        #expect(CommentText.name(" Anne \n\n  Marie\t") == "Anne Marie")
        #expect(CommentText.name("\u{202E}\u{0}").isEmpty)
    }

    @Test(arguments: ["", " ", "\n\n", "\u{0}\r\n\u{200B}"]) func nothingIsNothing(_ typed: String) {
        #expect(CommentText(typed).text.isEmpty)
        #expect(CommentText(typed).blocks.isEmpty)
    }
}
