import DragomanArticles
import Testing

@Suite struct MarkdownWriterTests {
    private func markdown(_ blocks: [Block]) -> String {
        String(Article(title: "T", blocks: blocks).markdown().dropFirst("# T\n\n".count))
    }

    private func line(_ inlines: [Inline]) -> String { String(markdown([.paragraph(inlines)]).dropLast()) }

    // MARK: Runs

    @Test func marksTouchWords() {
        #expect(line([.text("a"), .strong([.text(" b ")]), .text("c")]) == "a **b** c")
        #expect(line([.text("a"), .emphasis([.lineBreak, .text("b"), .lineBreak]), .text("c")]) == "a\\\n*b*\\\nc")
        #expect(line([.emphasis([.text("un")]), .text("heard")]) == "*un*heard")
    }

    @Test func elementsStandForMarksThatWouldNotBeRead() {
        // Punctuation inside and a letter outside: neither opens nor closes.
        #expect(line([.text("the "), .emphasis([.text("Quay,")]), .text("she said")]) == "the <em>Quay,</em>she said")
        #expect(
            line([.text("so"), .strong([.text("“loud”")]), .text(" it was")]) == "so<strong>“loud”</strong> it was")
        #expect(line([.text("the "), .emphasis([.text("Quay,")]), .text(" she said")]) == "the *Quay,* she said")
        #expect(line([.text("("), .emphasis([.text("“Tides”")]), .text(")")]) == "(*“Tides”*)")
    }

    @Test func marksBesideMarksAreToldApart() {
        #expect(line([.emphasis([.text("a")]), .strong([.text("b")])]) == "<em>a</em>**b**")
        #expect(
            line([.emphasis([.strong([.text("a")]), .text(" b")]), .text(" c")]) == "*<strong>a</strong> b* c")
    }

    @Test func anExclamationMarkBeforeALinkMakesNoPicture() {
        let link = Inline.link(url: "https://a.example/", [.text("here")])
        #expect(line([.text("Look!"), link]) == "Look\\![here](<https://a.example/>)")
        #expect(line([.text("Look! "), link]) == "Look! [here](<https://a.example/>)")
    }

    @Test func addressesAreAsTheyWere() {
        let link = Inline.link(url: "https://a.example/?a=1&copy;=<2>", [.text("x")])
        #expect(line([link]) == "[x](<https://a.example/?a=1\\&copy;=%3C2%3E>)")
    }

    @Test func codeKeepsItsSpacesAndMarks() {
        #expect(line([.code(" a ")]) == "`  a  `")
        #expect(line([.code("a`b"), .code("")]) == "``a`b``")
    }

    @Test func powersAndIndicesAreApart() {
        #expect(
            line([.text("10"), .superscript([.text("6")]), .text(" of H"), .`subscript`([.text("2")]), .text("O")])
                == "10<sup>6</sup> of H<sub>2</sub>O")
    }

    @Test(arguments: ["- a", "# a", "1. a", "+ a", "= a"]) func aLineBehindABreakOpensNoBlock(text: String) {
        let written = line([.text("verse"), .lineBreak, .text(text)])
        #expect(written == "verse\\\n" + (text.first == "1" ? "1\\. a" : "\\" + text))
    }

    // MARK: Blocks

    @Test func aHeadingIsOneLineWithAllItsMarks() {
        #expect(markdown([.heading(level: 3, [.text("a"), .lineBreak, .text("b")])]) == "### a b\n")
        #expect(markdown([.heading(level: 2, [.text("In C #")])]) == "## In C \\#\n")
        #expect(Article(title: "In C #").markdown() == "# In C \\#\n")
    }

    @Test func neighbouringListsAreNotOne() {
        let list = { (isOrdered: Bool, text: String) in
            Block.list(List(isOrdered: isOrdered, items: [[.paragraph([.text(text)])]]))
        }
        #expect(markdown([list(false, "a"), list(false, "b"), list(false, "c")]) == "- a\n\n+ b\n\n- c\n")
        #expect(markdown([list(true, "a"), list(true, "b")]) == "1. a\n\n1) b\n")
        #expect(markdown([list(true, "a"), list(false, "b")]) == "1. a\n\n- b\n")
    }

    @Test func anItemThatBeginsWithAListOrAQuoteHasItsMark() {
        let inner = Block.list(List(isOrdered: false, items: [[.paragraph([.text("a")])]]))
        let quote = Block.quote(Quote(blocks: [.paragraph([.text("said")])]))
        let list = List(isOrdered: true, items: [[inner, .paragraph([.text("b")])], [quote], []])
        #expect(
            markdown([.list(list)]) == """
                1.
                   - a

                   b
                2.
                   > said
                3.

                """)
    }

    @Test func numbersOfItemsAreSuchAsMarkdownReads() {
        let item: [Block] = [.paragraph([.text("a")])]
        #expect(markdown([.list(List(isOrdered: true, start: -3, items: [item]))]) == "0. a\n")
        #expect(markdown([.list(List(isOrdered: true, start: 1 << 40, items: [item]))]) == "900000000. a\n")
    }
}
