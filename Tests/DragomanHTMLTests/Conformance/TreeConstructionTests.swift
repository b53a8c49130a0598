import DragomanHTML
import Foundation
import Testing

@Suite struct TreeConstructionTests {
    @Test func buildsTheTreesOfTheConformanceSuite() throws {
        var count = ConformanceCount()
        for file in ConformanceFiles.files(in: "tree-construction", ending: "dat") {
            let text = String(decoding: try Data(contentsOf: file), as: UTF8.self)
            for (index, test) in TreeConstructionCase.cases(in: text).enumerated() {
                if test.needsScript {
                    count.leftOut += 1
                    continue
                }
                let tree = TreeDump.of(test.document)
                count.add(
                    tree == test.expected,
                    "\(file.lastPathComponent) #\(index + 1)\n\(test.data)\nexpected\n\(test.expected)\ngot\n\(tree)")
            }
        }
        count.report("tree construction")
        #expect(count.failures.count == 0)
    }
}
