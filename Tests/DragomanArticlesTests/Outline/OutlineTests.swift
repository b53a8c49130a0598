import DragomanHTML
import Testing

@testable import DragomanArticles

@Suite struct OutlineTests {
    @Test func subtreesAreRunsOfNodesAndOfText() {
        let outline = outline("<div id=a><p>One <b>two</b></p><p>three<br>four</div><p id=b>five")
        for node in outline.nodes.indices {
            let children = Array(outline.children(of: node))
            #expect(outline.parent(node) < node && outline.end(node) > node)
            #expect(children.allSatisfy { outline.parent($0) == node && outline.end($0) <= outline.end(node) })
        }
        let named = outline.nodes.indices.filter { outline.attribute(.id, of: $0) != nil }
        #expect(named.map { outline.string(of: $0) } == ["One two three\nfour", "five"])
        #expect(named.map(outline.parent).allSatisfy { outline.nodes[$0].name == .body })
    }

    @Test func thereIsRoomForAStrokeBeforeEachPartOfAFraction() {
        for count in [1, 2, 3, 500] {
            let parts = String(repeating: "<mfrac></mfrac>", count: count)
            let outline = outline("<math><mfrac>\(parts)</mfrac></math>")
            #expect(outline.string(0..<outline.text.count) == String(repeating: "/", count: max(0, count - 1)))
        }
    }

    @Test func aPageWithoutAnElementOfItsOwnHasTheThreeThatEachHas() {
        #expect(outline("").nodes.map(\.name) == [.html, .head, .body])
        #expect(outline("<!--x-->").text.isEmpty)
    }

    private func outline(_ page: String) -> Outline { Outline(Document(parsing: page)) }
}
