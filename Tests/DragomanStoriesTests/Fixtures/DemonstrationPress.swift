import DragomanArticles
import Foundation

@testable import DragomanStories

/// The demonstration press's articles, read from its data files as text: they are this project's own, on five events and many
/// subjects in five languages, and the rooms stay apart.
struct DemonstrationPress {
    struct Piece {
        /// Outlet and slug: `el-faro/volcan-karvash-tamure`.
        let name: String
        let published: Int64
        let article: Article
    }

    let pieces: [Piece]

    static let shared = DemonstrationPress()

    private init() {
        let root = URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
            .deletingLastPathComponent().deletingLastPathComponent().appendingPathComponent(
                "Sources/DragomanDemo/Outlets")
        let outlets = (try? FileManager.default.contentsOfDirectory(atPath: root.path))?.sorted() ?? []
        pieces = outlets.flatMap { folder -> [Piece] in
            let place = root.appendingPathComponent(folder)
            let files = ((try? FileManager.default.contentsOfDirectory(atPath: place.path)) ?? []).sorted()
            let texts = files.compactMap { try? String(contentsOf: place.appendingPathComponent($0), encoding: .utf8) }
            let head = texts.first { $0.contains("prefix: \"") } ?? ""
            let prefix = Self.value("prefix", in: head)
            let language = Self.value("language", in: head)
            return texts.flatMap { text in
                text.components(separatedBy: "DemoArticle(\n").dropFirst().map { Self.piece($0, prefix, language) }
            }
        }
    }

    func fingerprint(_ name: String) -> StoryFingerprint? {
        pieces.first { $0.name == name }.map { StoryFingerprint(article: $0.article) }
    }

    private static func piece(_ text: String, _ prefix: String, _ language: String) -> Piece {
        let body = text.components(separatedBy: "\"\"\"").dropFirst().first ?? ""
        let day = text.firstRange(of: "day: ").flatMap { Int64(text[$0.upperBound...].prefix { $0 != "," }) } ?? 0
        let paragraphs = body.split(separator: "\n", omittingEmptySubsequences: false).map {
            $0.trimmingCharacters(in: .whitespaces)
        }
        .split(separator: "").map { $0.joined(separator: " ") }.filter { !$0.hasPrefix("@") }
        return Piece(
            name: prefix + "/" + value("slug", in: text), published: 1_800_000_000 + day * 86_400,
            article: Article(
                title: value("title", in: text), standfirst: value("standfirst", in: text), topics: topics(in: text),
                language: language,
                blocks: paragraphs.map { .paragraph([.text(withoutMarks($0))]) }))
    }

    private static func topics(in text: String) -> [String] {
        guard let start = text.firstRange(of: "topics: [") else { return [] }
        return text[start.upperBound...].prefix { $0 != "]" }.split(separator: ",")
            .map { $0.trimmingCharacters(in: CharacterSet(charactersIn: " \"")) }
    }

    /// The string given to a label, on the label's line or the next.
    private static func value(_ key: String, in text: String) -> String {
        guard let label = text.firstRange(of: "\(key):") else { return "" }
        let literal = text[label.upperBound...].drop { $0.isWhitespace }
        return literal.first == "\"" ? String(literal.dropFirst().prefix { $0 != "\"" }) : ""
    }

    /// Light markup and date tokens taken out.
    private static func withoutMarks(_ text: String) -> String {
        var result = ""
        var isToken = false
        for character in text {
            if character == "{" { isToken = true }
            if !isToken && !"*|".contains(character) { result.append(character) }
            if character == "}" { isToken = false }
        }
        return result
    }
}
