import DragomanArticles
import DragomanHTML
import Foundation
import Testing

/// The documented schema, `Documentation/article.schema.json`, and what is written are held to each other.
@Suite struct SchemaTests {
    private let checker: SchemaChecker

    init() throws {
        let house = URL(filePath: #filePath).deletingLastPathComponent().appending(path: "../../..")
        checker = try SchemaChecker(file: house.appending(path: "Documentation/article.schema.json").path())
    }

    /// An article with every member and every kind of block and inline.
    private static let full = Article(
        url: "https://quay.example/story", canonicalURL: "https://quay.example/2026/story", title: "Tides",
        standfirst: "In short.", authors: ["Ann Lee"], published: DateTime(iso8601: "2026-11-03T10:15:00+01:00"),
        modified: DateTime(iso8601: "2026-11-04"), outlet: "The Quay", section: "Harbours", topics: ["Ferries"],
        declaredLanguage: "en", language: "en-GB",
        leadImage: Image(url: "https://quay.example/a.jpg", alternative: "A", width: 3, height: 2),
        dateline: "QUAYTOWN",
        licence: "https://licences.example/by", isAccessibleForFree: false,
        blocks: [
            .heading(level: 2, [.text("One")]),
            .paragraph([
                .text("a"), .emphasis([.text("b")]), .strong([.link(url: "https://c.example/", [.text("c")])]),
                .code("d"),
                .lineBreak, .subscript([.text("e")]), .superscript([.text("f")]),
            ]),
            .list(
                List(
                    isOrdered: true, start: 3,
                    items: [[.paragraph([.text("g")]), .list(List(isOrdered: false, items: []))]])),
            .quote(Quote(blocks: [.rule], attribution: [.text("h")], source: "https://h.example/")),
            .table(Table(caption: [.text("i")], rows: [[Table.Cell(content: [.text("j")], isHeader: true)]])),
            .figure(Figure(image: Image(url: "https://quay.example/k.jpg"), caption: [.text("k")], credit: "l")),
            .embed(Embed(kind: .video, provider: "YouTube", url: "https://v.example/", text: [.text("m")])),
            .embed(Embed(kind: .other)), .code("n"), .rule,
        ], nextPage: "https://quay.example/story/2",
        diagnostics: [
            Diagnostic(code: "no-text", message: "None.", place: "here"), Diagnostic(code: "a", message: "b"),
        ])

    @Test func everyMemberIsDocumented() throws {
        #expect(try checker.faults(in: Self.full.json()) == [])
        #expect(try checker.faults(in: Article(title: "").json()) == [])
    }

    /// Each member of the schema is written, so that nothing is documented that is not there.
    @Test func everyDocumentedMemberIsWritten() throws {
        let json = try #require(try JSONSerialization.jsonObject(with: Data(Self.full.json().utf8)) as? [String: Any])
        #expect(Set(json.keys) == checker.members(of: "article"))
        let kinds = (json["blocks"] as? [[String: Any]] ?? []).compactMap { $0["kind"] as? String }
        for kind in Set(kinds) {
            let written = (json["blocks"] as? [[String: Any]] ?? []).filter { $0["kind"] as? String == kind }.flatMap(
                \.keys)
            #expect(Set(written) == checker.members(of: kind), "\(kind)")
        }
        #expect(Set(kinds).count == 9)
    }

    @Test func extractionLinesAreDocumented() throws {
        for record in [
            ExtractionRecord(id: "a", article: Self.full), ExtractionRecord(id: "b", error: "cannot read"),
            ExtractionRecord(id: "c", article: Article(title: "")),
        ] {
            #expect(try checker.faults(in: String(decoding: record.line(), as: UTF8.self), definition: "line") == [])
        }
    }

    @Test func extractionLineHoldsTheArticle() throws {
        let line = try JSONSerialization.jsonObject(with: Data(ExtractionRecord(id: "a", article: Self.full).line()))
        var members = try #require(line as? [String: Any])
        #expect(members["id"] as? String == "a" && members["date"] as? String == "2026-11-03T10:15:00+01:00")
        #expect((members["paragraphs"] as? [String])?.first == "One")
        for name in ["id", "date", "text", "paragraphs", "images"] { members[name] = nil }
        let article = try JSONSerialization.jsonObject(with: Data(Self.full.json().utf8))
        #expect(members as NSDictionary == article as? NSDictionary)
    }

    @Test func extractedPageFollowsTheSchema() throws {
        let page = PageMaker(
            body: PageMaker.paragraphs(1...3) + "<ul><li>one thing</li><li>another</li></ul>"
                + PageMaker.paragraphs(4...5))
        let article = ArticleExtractor().extract(page.document, url: "https://quay.example/story")
        #expect(try checker.faults(in: article.json()) == [])
    }

    @Test func whatIsNotInTheSchemaIsSeen() throws {
        #expect(
            try !checker.faults(
                in: #"{"title":"x","authors":[],"topics":[],"blocks":[],"diagnostics":[],"mood":"good"}"#
            ).isEmpty)
        #expect(try !checker.faults(in: #"{"title":"x"}"#).isEmpty)
        #expect(
            try !checker.faults(
                in: #"{"title":"x","authors":[],"topics":[],"blocks":[{"kind":"song"}],"diagnostics":[]}"#
            ).isEmpty)
        #expect(try !checker.faults(in: #"{"title":1,"authors":[],"topics":[],"blocks":[],"diagnostics":[]}"#).isEmpty)
    }
}
