import DragomanHTML
import Testing

@Suite struct EditingTests {
    @Test func editsChangeACopyOnly() throws {
        let original = Document(parsingFragment: "<div><b>x</b><i>y</i></div><p>z</p>")
        var document = original
        let bold = try #require(document.first(try Selector("b")))
        let italic = try #require(document.first(try Selector("i")))
        document.unwrap(bold)
        document.setAttribute("Title", to: "a \"b\"", of: italic)
        document.setAttribute(.class, to: "c", of: italic)
        document.removeAttribute(.class, of: italic)
        let hr = document.createElement(.hr)
        document.insert(hr, before: italic)
        document.append(document.createText("<"), to: italic)
        try document.remove(#require(document.first(try Selector("p"))))
        #expect(document.serialise() == "<div>x<hr><i title=\"a &quot;b&quot;\">y&lt;</i></div>")
        #expect(original.serialise() == "<div><b>x</b><i>y</i></div><p>z</p>")
    }

    @Test func aCloneThatTheParserMadeHasItsOwnAttributes() throws {
        var document = Document(parsingFragment: "<p><b class=x>1<p>2")
        let bolds = try document.select("b")
        document.setAttribute(.class, to: "y", of: bolds[0])
        #expect(document.attribute(.class, of: bolds[1]) == "x")
    }
}
