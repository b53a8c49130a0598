@_spi(Training) import DragomanArticles
import DragomanHTML
import Foundation

/// Extracts a folder of `.html` files and writes one JSON line a page, as the scorer of the labelled pages reads them.
///
///     DRAGOMAN_TARGETS=DragomanArticles swift run -c release --package-path Benchmarks/Articles ArticlesEval FOLDER [--rows] [--nameless]
///
/// Builds with the rooms HTML and Articles alone, in about a minute, so that the floors can be checked without the whole desk.
/// With `--rows` it writes what the judge is told of each unit instead, for Scripts/judge/train.py: `names`, `texts`, `values`, the numbers as
/// little-endian 32-bit floats in base 64, unit by unit, and `candidates`, whether it looks at a unit at all.
/// With `--nameless` it reads the pages without their classes and ids, as they are where programs make these up.
@main
enum ArticlesEval {
    struct Prediction: Encodable {
        let id: String
        let text: String
        let paragraphs: [String]
        let title: String
        let authors: [String]
        let date: String?
    }

    struct Rows: Encodable {
        let id: String
        let names: [String]
        let texts: [String]
        let values: Data
        let candidates: [Bool]
    }

    static func main() throws {
        let arguments = CommandLine.arguments.dropFirst()
        let options = Set(arguments.dropFirst())
        guard let folder = arguments.first, options.isSubset(of: ["--rows", "--nameless"]) else {
            print("usage: ArticlesEval FOLDER [--rows] [--nameless]")
            exit(64)
        }
        let encoder = JSONEncoder()
        encoder.outputFormatting = .sortedKeys
        for name in try FileManager.default.contentsOfDirectory(atPath: folder).sorted() where name.hasSuffix(".html") {
            let bytes = [UInt8](try Data(contentsOf: URL(fileURLWithPath: folder + "/" + name)))
            var document = Document(parsing: bytes)
            if options.contains("--nameless") { removeNames(from: &document) }
            let id = String(name.dropLast(5))
            let line =
                options.contains("--rows")
                ? try encoder.encode(rows(document, id)) : try encoder.encode(prediction(document, id))
            FileHandle.standardOutput.write(line + Data("\n".utf8))
        }
    }

    private static func removeNames(from document: inout Document) {
        for node in Array(document.descendants(of: document.root)) {
            document.removeAttribute(.class, of: node)
            document.removeAttribute(.id, of: node)
        }
    }

    private static func prediction(_ document: Document, _ id: String) -> Prediction {
        let article = ArticleExtractor().extract(document, url: nil)
        return Prediction(
            id: id, text: article.text, paragraphs: article.paragraphs, title: article.title,
            authors: article.authors, date: article.published?.iso8601)
    }

    private static func rows(_ document: Document, _ id: String) -> Rows {
        let (names, rows) = ArticleExtractor.trainingRows(document)
        var values = Data()
        for row in rows { row.values.withUnsafeBytes { values.append(contentsOf: $0) } }
        return Rows(id: id, names: names, texts: rows.map(\.text), values: values, candidates: rows.map(\.isCandidate))
    }
}
