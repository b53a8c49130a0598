import DragomanArticles
import DragomanHTML
import Testing

/// What a headline promises is held against each way in which articles list.
@Suite struct PromiseCheckerTests {
    private func codes(_ title: String, _ body: String) -> [String] {
        ArticleExtractor().extract(
            PageMaker(title: title, body: "<p>\(PageMaker.sentence(99))</p>" + body).document, url: nil
        )
        .diagnostics.map(\.code)
    }

    /// How an article lists, by the number of its items.
    static let forms: [@Sendable (Int) -> String] = [
        { (1...$0).map { "<h2>Bridge \($0)</h2><p>\(PageMaker.sentence($0))</p>" }.joined() },
        { (1...$0).map { "<h3>\($0). The bridge</h3><p>\(PageMaker.sentence($0))</p>" }.joined() },
        { (1...$0).map { "<p><b>Bridge number \($0)</b></p><p>\(PageMaker.sentence($0))</p>" }.joined() },
        { (1...$0).map { "<p>\($0). \(PageMaker.sentence($0))</p>" }.joined() },
        { (1...$0).map { "<p><b>Is bridge number \($0) safe?</b></p><p>\(PageMaker.sentence($0))</p>" }.joined() },
        {
            "<ul>" + (1...$0).map { "<li>\(PageMaker.sentence($0))</li>" }.joined()
                + "</ul><p>\(PageMaker.sentence(50))</p>"
        },
    ]

    @Test(arguments: forms.indices)
    func everyFormIsCounted(_ form: Int) {
        #expect(codes("Seven ways to cross a river", Self.forms[form](7)) == [])
        #expect(codes("Seven ways to cross a river", Self.forms[form](4)) == ["fewer-items-than-promised"])
    }

    @Test func introductionAndConclusionAreNoItems() {
        #expect(codes("Seven ways to cross a river", Self.forms[0](9)) == [])
    }

    @Test func headingsAreNoItemsWhereNoneArePromised() {
        #expect(codes("Seven people die at the river", Self.forms[0](4)) == [])
        #expect(codes("Seven ways to cross a river", "<p>\(PageMaker.sentence(2))</p>") == [])
    }
}
