import DragomanFeeds
import DragomanHTML
import Foundation
import Testing

/// Reads the shared conformance set where it is there (beside the package); passes with a word where it is not.
@Suite struct FeedConformanceTests {
    private static let folder = URL(filePath: #filePath).deletingLastPathComponent().appending(
        path: "../../../../shared/conformance/feeds")

    private static func documents() throws -> [(file: String, want: [String: Any], feed: Feed?)] {
        guard let lines = try? String(contentsOf: folder.appending(path: "expected.jsonl"), encoding: .utf8) else {
            print("The shared conformance set is not there: nothing was compared.")
            return []
        }
        return try lines.split(separator: "\n").compactMap { line in
            guard let want = try JSONSerialization.jsonObject(with: Data(line.utf8)) as? [String: Any],
                let file = want["file"] as? String
            else { return nil }
            let bytes = [UInt8](try Data(contentsOf: folder.appending(path: "files/" + file)))
            return (file, want, try? FeedParser.parse(bytes))
        }
    }

    /// The compared texts are folded as the set's own comparison folds them: what is left of markup after one folding is folded again.
    private static func folded(_ text: String?) -> String {
        let once = FeedText(text ?? "", isHTML: true).plainText
        return FeedText(once, isHTML: true).plainText.split(whereSeparator: \.isWhitespace).joined(separator: " ")
    }

    @Test func `Titles, links, identifiers and dates are as expected, but for the listed cases`() throws {
        let listed = Set(FeedConformanceExceptions.cases.map { $0.file + " " + $0.field })
        #expect(listed.count <= 25)
        var wrong: [String] = []
        for (file, want, feed) in try Self.documents() {
            let entries = want["entries"] as? [[String: Any]] ?? []
            func check(_ field: String, _ expected: Any?, _ got: String?) {
                guard let expected = expected.map({ "\($0)" }), !listed.contains(file + " " + field) else { return }
                if Self.folded(expected) != Self.folded(got) { wrong.append(file + " " + field) }
            }
            if feed?.entries.count != entries.count { wrong.append(file + " entries") }
            check("feed.title", want["title"], feed?.title?.plainText)
            check("feed.link", want["link"], feed?.link)
            check("feed.language", want["language"], feed?.language)
            for (entry, got) in zip(entries, feed?.entries ?? []) {
                check("entry.id", entry["id"], got.id)
                check("entry.link", entry["link"], got.link)
                check("entry.title", entry["title"], got.title.map { FeedText($0.value, isHTML: true).plainText })
                check("entry.published", entry["published"], got.published.map { String($0.secondsSince1970) })
                check("entry.updated", entry["updated"], got.updated.map { String($0.secondsSince1970) })
            }
        }
        #expect(wrong.isEmpty)
    }
}
