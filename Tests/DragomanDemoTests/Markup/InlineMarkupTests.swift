import Testing

@testable import DragomanDemo

@Suite struct InlineMarkupTests {
    let inline = InlineMarkup(resolve: { $0 == "topic:a" ? "/x/tag/a" : $0 })

    @Test func marksBecomeElements() {
        #expect(inline.html("a **b** *c* [d](topic:a)") == "a <strong>b</strong> <em>c</em> <a href=\"/x/tag/a\">d</a>")
    }

    @Test func everythingElseIsEscaped() {
        #expect(inline.html("1 < 2 & *x [y") == "1 &lt; 2 &amp; *x [y")
    }

    @Test func plainTextHasNoMarks() {
        #expect(InlineMarkup.plain("**Kastrin.** [d](topic:a)") == "Kastrin. d")
    }
}
