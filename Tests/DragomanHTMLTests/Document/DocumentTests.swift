import DragomanHTML
import Foundation
import Testing

@Suite struct DocumentTests {
    @Test func parsesAPageInThreeLines() throws {
        // These lines are those of the DocC page; `theExampleOfTheDocumentationIsTheOneTested` holds them to it.
        let document = Document(parsing: "<title>News</title><article><h1>Rain at <i>last</i></h1><p>It rained.")
        let headlines = try document.select("article h1").map(document.textContent(of:))
        print(headlines)
        #expect(headlines.description == #"["Rain at last"]"#)
    }

    @Test func theExampleOfTheDocumentationIsTheOneTested() throws {
        let tests = URL(filePath: #filePath)
        let root = (0..<4).reduce(tests) { url, _ in url.deletingLastPathComponent() }
        let page = root.appending(path: "Sources/DragomanHTML/DragomanHTML.docc/DragomanHTML.md")
        let text = try String(contentsOf: page, encoding: .utf8)
        let parts = text.components(separatedBy: "```")
        let example = try #require(parts.dropFirst().first)
        let source = try String(contentsOf: tests, encoding: .utf8)
        for line in example.split(separator: "\n").dropFirst() { #expect(source.contains(line), "\(line)") }
        #expect(parts[2].hasPrefix("\n\nprints `[\"Rain at last\"]`"))
    }

    @Test func aPageOfBytesIsReadInItsEncodingAndWrittenAgain() throws {
        let page = Array(
            "<!doctype html><title>A &amp; B</title><article><h1 class='x y'>Caf\u{E9}<b> one</h1><p>two<p>three".utf8)
        let document = Document(parsing: page)
        #expect(try document.select("article > h1.y").map(document.textContent(of:)) == ["Café one"])
        #expect(
            document.serialise()
                == "<!DOCTYPE html><html><head><title>A &amp; B</title></head><body><article><h1 class=\"x y\">Café<b> one</b></h1>"
                + "<p><b>two</b></p><p><b>three</b></p></article></body></html>")
    }
}
