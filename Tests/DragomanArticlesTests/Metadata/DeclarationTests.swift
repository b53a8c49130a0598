import DragomanArticles
import DragomanHTML
import Testing

/// What a page says of itself, in the ways in which pages say it.
@Suite struct DeclarationTests {
    private func extract(_ page: PageMaker, url: String? = "https://quay.example/news/story") -> Article {
        ArticleExtractor().extract(page.document, url: url)
    }

    private func article(head: String = "", before: String = "", after: String = "", language: String = "en") -> Article
    {
        extract(
            PageMaker(
                language: language, head: head, beforeBody: before, body: PageMaker.paragraphs(1...4), afterBody: after)
        )
    }

    private func structured(_ members: String) -> String {
        "<script type='application/ld+json'>{\"@type\":\"NewsArticle\",\"headline\":\"The harbour reopens after the storm\",\(members)}</script>"
    }

    @Test(arguments: [
        ("\"isAccessibleForFree\":\"http://schema.org/False\"", false), ("\"isAccessibleForFree\":\"True\"", true),
        (
            "\"hasPart\":{\"@type\":\"WebPageElement\",\"isAccessibleForFree\":\"False\",\"cssSelector\":\".wall\"}",
            false
        ),
        ("\"isAccessibleForFree\":true,\"hasPart\":[{\"isAccessibleForFree\":false}]", true),
    ])
    func freeOrNot(_ members: String, _ isFree: Bool) {
        #expect(article(head: structured(members)).isAccessibleForFree == isFree)
    }

    @Test(arguments: [
        ("", "\"inLanguage\":{\"@type\":\"Language\",\"name\":\"English\",\"alternateName\":\"en\"}", "en"),
        ("", "\"inLanguage\":\"English\"", nil), ("de_AT", "\"inLanguage\":\"en\"", "de-AT"),
    ])
    func languagesAreTags(_ language: String, _ members: String, _ found: String?) {
        #expect(article(head: structured(members), language: language).declaredLanguage == found)
    }

    @Test(arguments: [
        "<p>This text is under <a rel='nofollow license' href='https://licences.example/by'>a licence</a>.</p>",
        "<footer>Content under <a href='https://creativecommons.org/licenses/by/4.0/'>CC BY</a></footer>",
    ])
    func licenceIsALinkToo(_ notice: String) throws {
        let licence = try #require(article(after: notice).licence)
        #expect(notice.contains("'\(licence)'"))
    }

    @Test(arguments: [
        "<p><a href='/licenses/'>All our licences</a></p>",
        "<p>The bridge, by Ann Lee, <a href='https://creativecommons.org/licenses/by/4.0/'>CC BY</a></p>",
        "<figure><img src='/p.jpg'><figcaption>Ann Lee, <a rel='license' href='https://licences.example/by'>BY</a></figcaption></figure>",
    ])
    func licenceOfAPictureIsNotTheArticles(_ notice: String) {
        #expect(article(after: notice).licence == nil)
    }

    @Test(arguments: [
        (["Home", "Harbours", "The harbour reopens after the storm"], "Harbours"), (["Startseite", "Häfen"], "Häfen"),
        (["The Quay", "News", "Harbours"], "Harbours"),
        (["Harbours", "What the ferries do now that they sail"], "Harbours"),
        (["Home", "The harbour reopens after the storm"], nil),
    ])
    func sectionIsTheLastPageAbove(_ names: [String], _ section: String?) {
        let items = names.enumerated().map { "{\"@type\":\"ListItem\",\"position\":\($0 + 1),\"name\":\"\($1)\"}" }
        let path = """
            <script type="application/ld+json">{"@type":"BreadcrumbList","itemListElement":[\(items.joined(separator: ","))]}</script>
            """
        #expect(article(head: path).section == section)
        #expect(article(head: path + structured("\"articleSection\":\"Sea\"")).section == "Sea")
    }

    @Test func addressesAreRelativeToTheBase() {
        let head = "<base href='/archive/'><link rel='canonical' href='story'>"
        let body = "<p>See <a href='list.html'>the list</a>. \(PageMaker.sentence(1))</p>" + PageMaker.paragraphs(2...4)
        let article = extract(PageMaker(head: head, body: body))
        #expect(article.canonicalURL == "https://quay.example/archive/story")
        #expect(article.markdown().contains("https://quay.example/archive/list.html"))
        let stored = PageMaker(
            head: "<base href='https://quay.example/archive/'><link rel='canonical' href='story'>", body: body)
        #expect(extract(stored, url: nil).canonicalURL == "https://quay.example/archive/story")
    }

    @Test func frontPageIsNoArticlesAddress() {
        let head =
            "<link rel='canonical' href='https://quay.example/'><meta property='og:url' content='https://quay.example/story'>"
        #expect(article(head: head).canonicalURL == "https://quay.example/story")
    }

    @Test func leadImageIsAPictureOfTheArticle() {
        let figure =
            "<figure><img src='/p/quay.jpg' width='1200' height='800'><figcaption>The quay.</figcaption></figure>"
        let logo = "<meta property='og:image' content='/img/logo.png'>"
        let named = "<meta property='og:image' content='/p/new-logo-on-every-ferry-of-the-line.jpg'>"
        #expect(article(before: figure).leadImage?.url == "https://quay.example/p/quay.jpg")
        #expect(article(head: logo, before: figure).leadImage?.url == "https://quay.example/p/quay.jpg")
        #expect(article(head: logo).leadImage == nil)
        #expect(article(head: named).leadImage?.url.hasSuffix("line.jpg") == true)
    }

    @Test(arguments: [
        ("<footer>© 2026 The Ford Herald. All rights reserved.</footer>", "The Ford Herald"),
        ("<a href='/'><img src='/l.svg' alt='The Ford Herald'></a>", "The Ford Herald"), ("", nil),
    ])
    func outletIsThePartOfTheTitleThatThePageCallsItselfBy(_ furniture: String, _ outlet: String?) {
        let page = Document(
            parsing: """
                <html><head><title>The harbour reopens - The Ford Herald</title></head><body>\(furniture)
                <main>\(PageMaker.paragraphs(1...4))</main></body></html>
                """)
        let article = ArticleExtractor().extract(page, url: "https://quay.example/news/story")
        #expect(article.outlet == outlet)
        #expect(article.title == (outlet == nil ? "The harbour reopens - The Ford Herald" : "The harbour reopens"))
    }

    @Test func placeBeforeAColonIsNoOutlet() {
        let page = Document(
            parsing: "<title>Quay: the harbour reopens</title><main>\(PageMaker.paragraphs(1...4))</main>")
        let article = ArticleExtractor().extract(page, url: "https://quay.example/news/story")
        #expect(article.outlet == nil)
        #expect(article.title == "Quay: the harbour reopens")
    }

    @Test(arguments: [
        ("Roma, 3 mar. (askanews) - ", "Roma, 3 mar. (askanews)"), ("Madrid, 3 mar (EFE).- ", "Madrid, 3 mar (EFE)"),
        ("LONDON, March 3 (Reuters) — ", "LONDON, March 3 (Reuters)"), ("Frankfurt am Main – ", "Frankfurt am Main"),
        ("Now it is on – ", nil), ("The ferry came. Then – ", nil),
        ("RIO DE JANEIRO – ", "RIO DE JANEIRO"), ("THE STATE OF THE WORKS – ", nil),
    ])
    func datelines(_ opening: String, _ dateline: String?) {
        let body = "<p>\(opening)\(PageMaker.sentence(1))</p>" + PageMaker.paragraphs(2...4)
        #expect(extract(PageMaker(body: body)).dateline == dateline)
    }

    @Test func standfirstInABoxForTeasersIsFound() {
        let standfirst = "After a week of waiting, the first boats have left the port."
        let before = "<div class='teaser-text'><p>\(standfirst)</p></div>"
        #expect(article(before: before).standfirst == standfirst)
    }
}
