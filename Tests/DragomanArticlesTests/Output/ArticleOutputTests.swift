import DragomanArticles
import DragomanHTML
import Testing

@Suite struct ArticleOutputTests {
    private let article = Article(
        title: "Tides & <times>",
        blocks: [
            .heading(level: 2, [.text("1. First")]),
            .paragraph([
                .text("A "), .strong([.text("bold ")]), .text("claim, 2 * 3 < 7, "),
                .link(url: "https://a.example/x", [.text("here")]),
            ]),
            .list(
                List(isOrdered: true, start: 3, items: [[.paragraph([.text("three")])], [.paragraph([.text("four")])]])),
            .quote(Quote(blocks: [.paragraph([.text("# not a heading")])], source: "https://b.example/")),
            .code("let x = `1`"),
        ])

    @Test func markdownEscapesWhatWouldMeanSomething() {
        #expect(
            article.markdown() == """
                # Tides \\& \\<times\\>

                ## 1. First

                A **bold** claim, 2 \\* 3 \\< 7, [here](<https://a.example/x>)

                3. three
                4. four

                > \\# not a heading
                >
                > <https://b.example/>

                ```
                let x = `1`
                ```

                """)
    }

    @Test func markdownNamesWhoIsQuotedAndWhereOnce() {
        let address = "https://x.example/quay/1"
        let date = Inline.link(url: address, [.text("3 November")])
        for (said, line) in [
            ([Inline.text("Marta Lind")], "> — Marta Lind <\(address)>"),
            ([.text("Harbour office "), date], "> — Harbour office [3 November](<\(address)>)"),
        ] {
            let quote = Quote(blocks: [.paragraph([.text("It is tired.")])], attribution: said, source: address)
            let article = Article(title: "Tides", blocks: [.quote(quote)])
            #expect(article.markdown().hasSuffix("\n\n> It is tired.\n>\n\(line)\n"))
        }
    }

    @Test func htmlIsEscaped() {
        let html = article.html()
        #expect(html.contains("<h1>Tides &amp; &lt;times&gt;</h1>"))
        #expect(html.contains("<strong>bold </strong>claim, 2 * 3 &lt; 7"))
        #expect(html.contains("<ol start=\"3\">"))
    }

    @Test func jsonNamesItsKinds() {
        let json = article.json()
        #expect(json.hasPrefix("{\"title\":\"Tides & <times>\",\"authors\":[]"))
        #expect(json.contains("{\"kind\":\"heading\",\"level\":2,\"inlines\":[\"1. First\"]}"))
    }

    @Test func recordIsOneLine() {
        let line = String(decoding: ExtractionRecord(id: "a\"b", article: article).line(), as: UTF8.self)
        #expect(line.hasPrefix("{\"id\":\"a\\\"b\",\"title\""))
        #expect(line.hasSuffix("}\n"))
        #expect(line.dropLast().contains("\n") == false)
        let failed = String(decoding: ExtractionRecord(id: "x", error: "cannot read").line(), as: UTF8.self)
        #expect(failed == "{\"id\":\"x\",\"error\":\"cannot read\"}\n")
    }
}
