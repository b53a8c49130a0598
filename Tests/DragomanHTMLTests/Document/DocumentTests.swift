import DragomanHTML
import Testing

@Suite struct DocumentTests {
    @Test func parsesAPageInThreeLines() throws {
        let page = Array(
            "<!doctype html><title>A &amp; B</title><article><h1 class='x y'>Caf\u{E9}<b> one</h1><p>two<p>three".utf8)

        let document = Document(parsing: page)
        let headlines = try document.select("article > h1.y").map(document.textContent(of:))

        #expect(headlines == ["Café one"])
        #expect(
            document.serialise()
                == "<!DOCTYPE html><html><head><title>A &amp; B</title></head><body><article><h1 class=\"x y\">Café<b> one</b></h1>"
                + "<p><b>two</b></p><p><b>three</b></p></article></body></html>")
    }
}
