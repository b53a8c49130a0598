import DragomanHTML
import Foundation
import Testing

@Suite struct StreamingTests {
    /// Parses in pieces of that many bytes.
    private func parse(_ bytes: [UInt8], by size: Int) -> Document {
        var parser = StreamingParser()
        var start = 0
        while start < bytes.count {
            parser.append(Array(bytes[start..<min(start + size, bytes.count)]))
            start += size
        }
        return parser.finish()
    }

    @Test(arguments: [1, 2, 3, 7])
    func piecesGiveTheTreesOfTheConformanceSuite(size: Int) throws {
        var count = ConformanceCount()
        for file in ConformanceFiles.files(in: "tree-construction", ending: "dat") {
            let text = String(decoding: try Data(contentsOf: file), as: UTF8.self)
            for test in TreeConstructionCase.cases(in: text) where !test.needsScript && test.context == nil {
                let tree = TreeDump.of(parse(Array(test.data.utf8), by: size))
                count.add(tree == test.expected, "\(test.data)\nexpected\n\(test.expected)\ngot\n\(tree)")
            }
        }
        count.report("tree construction, \(size) bytes at a time")
        #expect(count.failures.count == 0)
    }

    @Test(arguments: [
        "<p>caf\u{E9} \u{1F600}\r\n<b title='a&amp;b'>x</b>&notin;&not;<!-- c --><script>if (a < b) {}</script>",
        "\u{FEFF}<title>x &amp; y</title><svg><![CDATA[a]]b]]></svg>", "\r\n\r<pre>\r\n\r\nx</pre>", "a", "",
        "<template><col>e x </template>", "<frameset> a b <frame> c </frameset> d </html> e ",
    ])
    func anyCutGivesTheSameTree(text: String) {
        let bytes = Array(text.utf8)
        let whole = TreeDump.of(Document(parsing: bytes))
        for size in 1...max(bytes.count, 1) { #expect(TreeDump.of(parse(bytes, by: size)) == whole) }
    }

    @Test func aLateDeclarationOfAnotherEncodingIsHeeded() {
        let bytes = Array("<title>".utf8) + [0xCF, 0xF0] + Array("</title><meta charset=windows-1251>".utf8)
        let document = parse(bytes, by: 4)
        #expect(document.encoding.name == "windows-1251")
        #expect(document.textContent(of: document.root) == "Пр")
    }
}
