import DragomanHTML
import Testing

/// Tag soup makes the tree that a browser makes of it (`Tests/Browser/Trees/trees.py`).
@Suite(.enabled(if: BrowserScript.isThere)) struct BrowserTreeTests {
    private struct Case: Decodable {
        var html: String
        var tree: String
    }

    @Test func soupMakesTheTreeThatABrowserMakes() throws {
        let cases: [Case] = try BrowserScript.output(of: "Trees/trees.py")
        #expect(cases.count > 5_000)
        for item in cases {
            let tree = Document(parsing: item.html).serialise()
            if tree != item.tree { Issue.record("\(item.html.debugDescription)\n\(tree)\nfor\n\(item.tree)") }
        }
    }
}
