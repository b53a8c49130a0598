import DragomanArticles
import DragomanHTML
import Testing

/// Formulas in MathML, as pages and the programs that draw them leave them.
@Suite struct FormulaTests {
    private func article(_ formula: String) -> Article {
        let body =
            "<p>Everybody in the harbour knows that \(formula), as its office said on Monday.</p>"
            + PageMaker.paragraphs(1...4)
        return ArticleExtractor().extract(PageMaker(body: body).document, url: nil)
    }

    @Test(arguments: [
        ("<math><mi>E</mi><mo>=</mo><mi>m</mi></math>", "E=m"),
        ("<math><mfrac><mn>1</mn><mn>2</mn></mfrac><mi>x</mi></math>", "1/2x"),
        ("<math> <mfrac> <mn>1</mn> <mn>2</mn> </mfrac> </math>", "1 /2 "),
        (
            "<math><semantics><mi>E</mi><annotation encoding='application/x-tex'>\\bar E</annotation></semantics></math>",
            "E"
        ),
        ("<math><semantics><mi>E</mi><annotation-xml><ci>F</ci></annotation-xml></semantics></math>", "E"),
        ("<span class='katex'><span><math><mi>E</mi></math></span><span aria-hidden='true'>E</span></span>", "E"),
    ])
    func formulaIsReadInItsSentence(_ formula: String, _ text: String) {
        let first = article(formula).paragraphs.first
        #expect(first == "Everybody in the harbour knows that \(text), as its office said on Monday.")
    }

    @Test func powersAndIndicesStandAboveAndBelow() throws {
        let article = article("<math><msup><mi>c</mi><mn>2</mn></msup><msub><mi>x</mi><mi>i</mi></msub></math>")
        guard case .paragraph(let inlines) = try #require(article.blocks.first) else {
            Issue.record("no paragraph")
            return
        }
        #expect(inlines.contains(.superscript([.text("2")])))
        #expect(inlines.contains(.`subscript`([.text("i")])))
    }

    @Test func whatMathJaxDrawsIsNoBlock() {
        let page = """
            <html><body><h1>The harbour reopens after the storm</h1><div>When <mjx-container><mjx-math aria-hidden="true"></mjx-math>
            <mjx-assistive-mml><math><mi>a</mi></math></mjx-assistive-mml></mjx-container> is zero, the ferries stay in the harbour, as its office said on Monday, and nobody leaves the island.</div>
            \(PageMaker.paragraphs(1...4))</body></html>
            """
        let article = ArticleExtractor().extract(Document(parsing: page), url: nil)
        #expect(
            article.paragraphs.first
                == "When a is zero, the ferries stay in the harbour, as its office said on Monday, and nobody leaves the island."
        )
    }
}
