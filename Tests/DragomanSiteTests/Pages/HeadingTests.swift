import DragomanArticles
import Testing

@testable import DragomanSite

struct HeadingTests {
    @Test(arguments: [
        ([2, 3, 2], "232"), ([3, 4, 4], "233"), ([4, 2, 3], "223"), ([6], "2"), ([3, 3], "22"),
    ])
    func anOutlineSkipsNoLevel(_ levels: [Int], _ expected: String) {
        let blocks = levels.map { Block.heading(level: $0, [.text("x")]) }
        let plan = HeadingPlan(blocks)
        let tags = blocks.indices.map { "\(plan.tag(at: $0).name)".dropFirst() }.joined()
        #expect(tags == expected)
    }
}
