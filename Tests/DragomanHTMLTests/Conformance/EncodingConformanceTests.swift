import DragomanHTML
import Foundation
import Testing

@Suite struct EncodingConformanceTests {
    @Test func findsTheEncodingsOfTheConformanceSuite() throws {
        var count = ConformanceCount()
        for file in ConformanceFiles.files(in: "encoding", ending: "dat") {
            for (data, label) in cases(in: [UInt8](try Data(contentsOf: file))) {
                let expected = Encoding(label: label)
                let found = Encoding.sniff(data)
                count.add(
                    found == expected,
                    "\(file.lastPathComponent): \(String(decoding: data, as: UTF8.self))\nexpected \(label), got \(found)"
                )
            }
        }
        count.report("encoding")
        #expect(count.failures.count == 0)
    }

    /// The cases by bytes, since their text may be in any encoding.
    private func cases(in file: [UInt8]) -> [(data: [UInt8], label: String)] {
        var cases: [(data: [UInt8], label: String)] = []
        var lines = file.split(separator: 0x0A, omittingEmptySubsequences: false)[...]
        while let line = lines.popFirst() {
            guard line.elementsEqual("#data".utf8) else { continue }
            var data: [UInt8] = []
            while let next = lines.popFirst(), !next.elementsEqual("#encoding".utf8) { data += next + [0x0A] }
            cases.append((data, String(decoding: lines.popFirst() ?? [], as: UTF8.self)))
        }
        return cases
    }
}
