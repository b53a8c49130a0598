import DragomanHTML
import Testing

@testable import DragomanArticles

@Suite struct UnitReaderTests {
    @Test func eachNodeKnowsHowManyUnitsEndBeforeIt() {
        let page =
            "<p>One<script>x</script></p><div hidden><p>unseen</p></div><ul><li>Two <b>and</b><br><br>three</ul><p hidden>x</p>four"
        let outline = Outline(Document(parsing: page))
        let (units, unitsBefore) = UnitReader.read(outline)
        #expect(units.map { outline.string($0.textRange) } == ["One", "Two and", "three", "four"])
        #expect(unitsBefore.count == outline.nodes.count + 1 && unitsBefore.last == 4)
        for (index, unit) in units.enumerated() { #expect(unitsBefore[Int(unit.first)] == index) }
        for node in outline.nodes.indices { #expect(unitsBefore[node] <= unitsBefore[node + 1]) }
        let hidden = outline.nodes.indices.filter { outline.nodes[$0].traits.contains(.hidden) }
        #expect(hidden.map { unitsBefore[$0] } == [1, 3])
        #expect(hidden.map { unitsBefore[$0 + 1] } == [1, 3])
    }
}
