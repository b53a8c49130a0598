import DragomanArticles
import DragomanHTML
import Testing

@Suite struct MetadataTests {
    private func extract(_ page: PageMaker) -> Article {
        ArticleExtractor().extract(page.document, url: "https://quay.example/story")
    }

    @Test(arguments: [
        ("<p class='meta'>3 November 2026</p>", "2026-11-03"),
        ("<p class='meta'>Publié le 3 novembre 2026</p>", "2026-11-03"),
        ("<p class='meta'>3. November 2026</p>", "2026-11-03"), ("<p class='meta'>3 ноября 2026</p>", "2026-11-03"),
        ("<p class='meta'>2026年11月3日</p>", "2026-11-03"), ("<time datetime='2026-11-03'>gestern</time>", "2026-11-03"),
    ])
    func datesAreReadInManyLanguages(_ markup: String, _ day: String) {
        let article = extract(PageMaker(beforeBody: markup, body: PageMaker.paragraphs(1...4)))
        #expect(article.published?.iso8601.prefix(10) == day[...])
    }

    @Test func changeIsNotPublication() {
        let line = "<p>Updated 5 November 2026, 10:00 | Published 3 November 2026</p>"
        let article = extract(PageMaker(beforeBody: line, body: PageMaker.paragraphs(1...4)))
        #expect(article.published?.iso8601 == "2026-11-03")
        let times =
            "<p>Updated <time datetime='2026-11-05'>5 Nov</time></p><p><time datetime='2026-11-03'>3 Nov</time></p>"
        #expect(
            extract(PageMaker(beforeBody: times, body: PageMaker.paragraphs(1...4))).published?.iso8601 == "2026-11-03")
        let changed = extract(
            PageMaker(beforeBody: "<p>Mis à jour le 5 novembre 2026</p>", body: PageMaker.paragraphs(1...4)))
        #expect(changed.modified?.iso8601 == "2026-11-05")
    }

    @Test func changeOfThisArticleComesBeforeTheDayOfAnother() {
        let changed = "<p>Aktualisiert am <time datetime='2026-11-05'>5. November</time></p>"
        let other =
            String(repeating: "<p><i>x</i></p>", count: 200) + "<p><time datetime='2026-11-01'>1. November</time></p>"
        let page = PageMaker(beforeBody: changed, body: PageMaker.paragraphs(1...4), afterBody: "<div>\(other)</div>")
        #expect(extract(page).published?.iso8601 == "2026-11-05")
    }

    @Test func dayThatASentenceTellsOfIsNotItsOwn() {
        let text = "<p>The concert takes place on 21 June 2026 in the park by the river.</p>"
        #expect(extract(PageMaker(body: text + PageMaker.paragraphs(1...4))).published == nil)
        let told = "<p>2026年11月3日，市议会投票决定关闭旧桥。</p>"
        #expect(extract(PageMaker(body: told + PageMaker.paragraphs(1...4))).published == nil)
        let dated = "<p>Nov. 3, 2026 -- The ferries have come back to the harbour, with little hope for more.</p>"
        #expect(
            extract(PageMaker(body: dated + PageMaker.paragraphs(1...4))).published?.iso8601 == "2026-11-03")
    }

    @Test func americanFiguresPutTheMonthFirst() {
        let page = PageMaker(language: "en-US", beforeBody: "<p>11/03/2026</p>", body: PageMaker.paragraphs(1...4))
        #expect(extract(page).published?.iso8601 == "2026-11-03")
    }

    @Test(arguments: [
        ("By Anna Berg", ["Anna Berg"]), ("Von Anna Berg und Tom Lang", ["Anna Berg", "Tom Lang"]),
        ("Por Lucía Ferrán", ["Lucía Ferrán"]),
        ("Oleh: Rani Dewanti", ["Rani Dewanti"]),
    ])
    func bylinesGiveNames(_ byline: String, _ names: [String]) {
        let article = extract(
            PageMaker(beforeBody: "<div class='byline'>\(byline)</div>", body: PageMaker.paragraphs(1...4)))
        #expect(article.authors == names)
    }

    @Test func structuredDataIsRead() {
        let json = """
            {"@context":"https://schema.org","@type":"NewsArticle","headline":"The harbour reopens after the storm",
            "datePublished":"2026-11-03T10:15:00+01:00","isAccessibleForFree":"False","author":[{"@type":"Person","name":"Ann Lee"}]}
            """
        let article = extract(
            PageMaker(head: "<script type='application/ld+json'>\(json)</script>", body: PageMaker.paragraphs(1...4)))
        #expect(article.authors == ["Ann Lee"])
        #expect(article.published?.iso8601 == "2026-11-03T10:15:00+01:00")
        #expect(article.isAccessibleForFree == false)
    }

    @Test func dayOfAQuotedPostIsNotTheArticles() {
        let post =
            "<blockquote class='twitter-tweet'><p>The ferries leave.</p>— Harbour office (@quay) <a href='https://x.com/quay/status/1'>March 3, 2026</a></blockquote>"
        let article = extract(PageMaker(body: PageMaker.paragraphs(1...2) + post + PageMaker.paragraphs(3...4)))
        #expect(article.published == nil)
    }

    @Test func sectionIsReadWhateverItIsCalled() {
        for name in ["article:section", "parsely-section"] {
            let head = "<meta name='\(name)' content='Harbours'>"
            #expect(extract(PageMaker(head: head, body: PageMaker.paragraphs(1...4))).section == "Harbours")
        }
    }

    @Test(arguments: [
        "Already a subscriber? <a href='/login'>Log in</a>", "Log in or create a free account to continue reading.",
        "Melden Sie sich an, um weiterzulesen.", "Connectez-vous pour lire la suite.",
    ])
    func paywallNoticeIsReportedAndLeftOut(_ text: String) {
        let notice = "<div><p>\(text)</p></div>"
        let article = extract(PageMaker(body: PageMaker.paragraphs(1...4), afterBody: notice))
        #expect(article.isAccessibleForFree == false)
        #expect(article.paragraphs == (1...4).map(PageMaker.sentence))
    }

    @Test func everyFieldOfThePageIsRead() {
        let json = """
            {"@type":"NewsArticle","headline":"The harbour reopens after the storm","datePublished":"2026-11-03T10:15:00+01:00",
            "dateModified":"2026-11-03T18:40:00+01:00","articleSection":"Harbours","keywords":["Ferries","Storm"],
            "license":"https://licences.example/by","inLanguage":"en-GB"}
            """
        let head = """
            <script type="application/ld+json">\(json)</script><link rel="canonical" href="/2026/harbour">
            <meta property="og:image" content="/p/quay.jpg"><meta property="og:image:alt" content="The quay">
            <meta property="og:image:width" content="1200"><meta property="og:image:height" content="630">
            """
        let page = PageMaker(
            head: head,
            beforeBody: "<p class='standfirst'>After a week of waiting, the first boats have left the port.</p>",
            body: "<p>QUAYTOWN, Quay Agency — \(PageMaker.sentence(1))</p>" + PageMaker.paragraphs(2...4))
        let article = extract(page)
        #expect(article.published?.iso8601 == "2026-11-03T10:15:00+01:00")
        #expect(article.modified?.iso8601 == "2026-11-03T18:40:00+01:00")
        #expect(article.outlet == "The Quay")
        #expect(article.section == "Harbours")
        #expect(article.topics == ["Ferries", "Storm"])
        #expect(article.licence == "https://licences.example/by")
        #expect(article.declaredLanguage == "en")
        #expect(article.canonicalURL == "https://quay.example/2026/harbour")
        #expect(
            article.leadImage
                == Image(url: "https://quay.example/p/quay.jpg", alternative: "The quay", width: 1200, height: 630))
        #expect(article.standfirst == "After a week of waiting, the first boats have left the port.")
        #expect(article.dateline == "QUAYTOWN, Quay Agency")
        #expect(article.isAccessibleForFree == nil)
    }

    @Test func promiseOfTheHeadlineIsCompared() {
        func codes(_ title: String, items: Int) -> [String] {
            let body = (1...items).map { "<h2>\($0). Island</h2><p>\(PageMaker.sentence($0))</p>" }.joined()
            return extract(PageMaker(title: title, body: body)).diagnostics.map(\.code)
        }
        #expect(codes("5 islands that the ferries serve again", items: 5).isEmpty)
        #expect(codes("5 islands that the ferries serve again", items: 2) == ["fewer-items-than-promised"])
        #expect(codes("3 islands that the ferries serve again", items: 4) == ["more-items-than-promised"])
        #expect(codes("Islands that the ferries serve again", items: 2).isEmpty)
        #expect(codes("5 million people whom the ferries serve", items: 2).isEmpty)
    }

    @Test(arguments: [
        ("en", "Seven ways to leave the harbour", 7), ("en", "The seven ways to leave the harbour", 7),
        ("fr", "Sept raisons de quitter le port", 7), ("fr", "Les dix-sept îles du large", 17),
        ("es", "Las cinco islas que vuelven", 5), ("ca", "Vuit illes que tornen", 8), ("pt", "Três ilhas", 3),
        ("gl", "Catro illas do norte", 4), ("it", "Dieci isole da vedere", 10), ("de", "Zwölf Inseln im Norden", 12),
        ("ro", "Şase insule din nord", 6), ("ro", "Șase insule din nord", 6), ("id", "Lima pulau di utara", 5),
        ("nb", "Tre øyer i nord", 3), ("ru", "Пять островов на севере", 5), ("ar", "خمسة جزر في الشمال", 5),
        ("en-GB", "Twenty islands of the north", 20),
    ])
    func aPromiseInWordsIsCompared(_ example: (language: String, title: String, count: Int)) {
        func codes(_ items: Int) -> [String] {
            let body = (1...items).map { "<h2>\($0). Island</h2><p>\(PageMaker.sentence($0))</p>" }.joined()
            return extract(PageMaker(title: example.title, language: example.language, body: body)).diagnostics
                .map(\.code)
        }
        #expect(codes(example.count).isEmpty)
        #expect(codes(example.count - 1) == ["fewer-items-than-promised"])
        #expect(codes(example.count + 1) == ["more-items-than-promised"])
    }

    @Test(arguments: [
        ("en", "Five million people in the north"), ("en", "Five hundred islands return"),
        ("en", "The trial begins at seven"), ("en", "Often islands return"),
        ("id", "Lima belas pulau di utara"), ("es", "Tres mil islas del norte"), ("fr", "Vingt et une îles du large"),
        ("fr", "Une saison au nord"), ("de", "Seven ways to leave"),
    ])
    func wordsThatPromiseNothing(_ example: (language: String, title: String)) {
        let body = (1...2).map { "<h2>\($0). Island</h2><p>\(PageMaker.sentence($0))</p>" }.joined()
        let article = extract(PageMaker(title: example.title, language: example.language, body: body))
        #expect(article.diagnostics.isEmpty, "\(example.title)")
    }
}
