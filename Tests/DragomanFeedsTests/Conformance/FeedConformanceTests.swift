import DragomanFeeds
import Foundation
import Testing

/// Reads the shared conformance set where it is there (beside the package); passes with a word where it is not.
@Suite struct FeedConformanceTests {
    private static let folder = URL(filePath: #filePath).deletingLastPathComponent().appending(
        path: "../../../../shared/conformance/feeds")

    @Test func `Every document of the set is a feed with the right number of entries`() throws {
        guard let lines = try? String(contentsOf: Self.folder.appending(path: "expected.jsonl"), encoding: .utf8) else {
            print("The shared conformance set is not there: nothing was compared.")
            return
        }
        var wrong: [String] = []
        for line in lines.split(separator: "\n") {
            let object = try JSONSerialization.jsonObject(with: Data(line.utf8)) as? [String: Any]
            guard let name = object?["file"] as? String, let entries = object?["entries"] as? [Any] else { continue }
            let bytes = [UInt8](try Data(contentsOf: Self.folder.appending(path: "files/" + name)))
            let feed = try? FeedParser.parse(bytes)
            if feed?.entries.count != entries.count { wrong.append(name) }
        }
        #expect(wrong.isEmpty)
    }
}
