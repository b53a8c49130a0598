import DragomanArticles
import DragomanHTML
import Testing

/// What belongs to an article, and what only stands beside it.
@Suite struct ArticleScopeTests {
    private func extract(_ page: PageMaker) -> Article {
        ArticleExtractor().extract(page.document, url: "https://quay.example/story")
    }

    private func paragraphs(_ body: String) -> [String] { extract(PageMaker(body: body)).paragraphs }

    private static let whole = (1...6).map(PageMaker.sentence)

    @Test func neighbouringArticlesStayOut() {
        let others = (1...3).map { number in
            "<article><h2><a href='/o\(number)'>Another story \(number)</a></h2><p>The council of town \(number) met, and it spoke of roads, of schools and of the price of water.</p></article>"
        }
        let page = PageMaker(
            body: "<article>" + PageMaker.paragraphs(1...6) + "</article>", afterBody: others.joined())
        #expect(extract(page).paragraphs == Self.whole)
    }

    @Test func headlineAndStandfirstAreNotRepeated() {
        var page = PageMaker(
            body: "<h1>The harbour reopens after the storm</h1>" + PageMaker.paragraphs(1...6))
        let standfirst =
            "After nine days of wind the harbour office lets the ferries leave again, and the islands have bread, post and visitors once more, the office says."
        page.beforeBody = "<p class='standfirst'>\(standfirst)</p>"
        page.head = "<meta property='og:description' content='\(standfirst)'>"
        let article = extract(page)
        #expect(article.paragraphs.filter { $0 == article.title }.isEmpty)
        #expect(article.standfirst == standfirst)
        #expect(article.paragraphs == [standfirst] + Self.whole)
        #expect(article.standfirstBlock == 0)
        for output in [article.markdown(), article.html()] {
            #expect(output.ranges(of: standfirst).count == 1)
        }
    }

    @Test func headlineAsAParagraphIsNotRepeated() {
        let headline = "<p>The harbour reopens after the storm</p>"
        #expect(paragraphs(headline + PageMaker.paragraphs(1...6)) == Self.whole)
    }

    @Test func labelOfKeyPointsIsNoStandfirst() {
        var page = PageMaker(
            body: "<ul><li>The mole is closed.</li><li>It opens on Monday.</li></ul>" + PageMaker.paragraphs(1...6))
        page.beforeBody = "<p class='standfirst'>What you need to know about the works on the quay:</p>"
        #expect(ArticleExtractor().extract(page.document, url: nil).standfirst == nil)
    }

    @Test func standfirstSaidOnceMoreIsSaidOnce() {
        let first = PageMaker.sentence(1)
        #expect(paragraphs("<p class='standfirst'>\(first)</p>" + PageMaker.paragraphs(1...6)) == Self.whole)
    }

    @Test func standfirstIsFoundInATableThatLaysOutThePage() {
        let row = "<p class='standfirst'>The ferries leave again.</p>" + PageMaker.paragraphs(1...6)
        let article = extract(PageMaker(body: "<table><tr><td>\(row)</td></tr></table>"))
        #expect(article.standfirst == "The ferries leave again.")
        #expect(article.standfirstBlock == 0)
    }

    @Test func listOfKeyPointsIsNoStandfirst() {
        var page = PageMaker(body: PageMaker.paragraphs(1...6))
        page.beforeBody = """
            <ul><li class='standfirst'>The harbour office, after nine days of wind and rain, lets the ferries leave again, it says.</li>
            <li class='standfirst'>The islands, which had neither bread nor post, have visitors once more, and the shops are open.</li></ul>
            """
        let article = extract(page)
        guard case .list(let list) = article.blocks.first else {
            Issue.record("no list: \(article.blocks.first as Any)")
            return
        }
        #expect(list.items.count == 2)
        #expect(article.standfirst == nil)
    }

    @Test(arguments: ["<br>", "<br><br>", "<span class='id-r-component br'></span>", " <br> <br> <br>"])
    func lineBreaksPartParagraphs(_ mark: String) {
        let lines = (1...6).map { PageMaker.sentence($0) }
        #expect(paragraphs("<div>\(lines.joined(separator: mark))</div>") == Self.whole)
        #expect(paragraphs("<p>\(lines.joined(separator: mark))</p>") == Self.whole)
    }

    @Test func versesStayTogether() {
        let verses = ["The ferries wait,", "the wind goes by,", "the mole is late.", "And so am I."]
        let body = PageMaker.paragraphs(1...6) + "<p>\(verses.joined(separator: "<br>"))</p>"
        #expect(paragraphs(body).last == verses.joined(separator: "\n"))
    }

    @Test func initialsOfTheDeskAreNotPartOfTheText() {
        let list = (1...5).map { "<p><strong>\($0). Country number \($0)</strong></p>" + PageMaker.paragraphs($0...$0) }
        let page = PageMaker(body: list.joined() + "<p><strong>(rds/bac)</strong></p>")
        #expect(extract(page).paragraphs.last == PageMaker.sentence(5))
    }

    @Test func articleSplitOverSiblingContainersIsWhole() {
        let parts = [1...2, 3...4, 5...6].map { "<div class='part'>\(PageMaker.paragraphs($0))</div>" }
        let body = parts.joined(separator: "<div class='ad-slot'><p>Advertisement</p></div>")
        #expect(paragraphs(body) == Self.whole)
    }

    @Test func leadParagraphBeforeTheContainerIsKept() {
        let page = PageMaker(
            beforeBody: "<p class='lead'>\(PageMaker.sentence(1))</p>", body: PageMaker.paragraphs(2...6))
        #expect(extract(page).paragraphs == Self.whole)
    }

    @Test func headingsWithAPictureAloneAreKeptAndEmptyOnesAreNot() {
        let sections = (1...4).map {
            "<h2>\($0). The quay that the storm of day \($0) broke</h2><figure><img src='/\($0).jpg' width='800' height='600'></figure>"
        }
        let headings = extract(
            PageMaker(
                body: PageMaker.paragraphs(1...6) + sections.joined() + "<h2>What the islands say</h2>"
                    + "<h2>The goat waits</h2>" + PageMaker.sentence(7)
            )
        ).paragraphs.filter { $0.hasPrefix("What the islands") || $0.contains("quay that the storm") }
        #expect(headings.count == 4 && headings.allSatisfy { $0.contains("quay") })
    }

    @Test(arguments: [
        "<div class='author-box'><h4>About the author</h4><p>Ann Lee has written about the islands for The Quay since 2009. Write to her at ann@quay.example.</p></div>",
        "<div class='comments'><h3>3 comments</h3><p>Tom: I have waited for this for nine days, and so has my goat, believe me.</p><p>Eve: Well done, harbour office, and thank you.</p></div>",
        "<ul class='related'><li><a href='/1'>Nine days of wind and what they cost</a></li><li><a href='/2'>The goat that waited</a></li></ul>",
        "<div class='cookie-banner'><p>We use cookies to improve your visit, to count readers and to show you advertisements. Do you agree?</p></div>",
        "<p>(Ann Lee)</p><div class='newsletter-signup'><p>Never miss a storm: our letter comes every morning, free of charge.</p></div>",
    ])
    func boxesAfterTheTextStayOut(_ box: String) {
        let found = paragraphs(PageMaker.paragraphs(1...6) + box)
        #expect(found.prefix(6) == Self.whole[...])
        #expect(found.count <= 6 || found[6...].allSatisfy { $0 == "(Ann Lee)" })
    }

    @Test func paywallNoticeIsReportedAndNotText() {
        let notice =
            "<div class='paywall'><p>This article is for subscribers</p><p>Already a subscriber? Log in and read on.</p></div>"
        let article = extract(PageMaker(body: PageMaker.paragraphs(1...3) + notice))
        #expect(article.isAccessibleForFree == false)
        #expect(article.paragraphs == (1...3).map(PageMaker.sentence))
    }

    @Test func listsAndTablesOfTheTextAreKeptThoseOfLinksAreNot() {
        let content =
            "<ul><li>The north quay opens at dawn, for ferries only.</li><li>The south quay stays closed until Sunday.</li></ul>"
        let links =
            "<ul><li><a href='/1'>Storm of the year</a></li><li><a href='/2'>Goats on the quay</a></li><li><a href='/3'>Nine days of wind</a></li></ul>"
        var page = PageMaker(body: PageMaker.paragraphs(1...3) + content + links + PageMaker.paragraphs(4...6))
        page.head = "<meta property='og:type' content='article'>"
        #expect(
            extract(page).paragraphs == Self.whole.prefix(3) + [
                "The north quay opens at dawn, for ferries only.", "The south quay stays closed until Sunday.",
            ] + Self.whole.suffix(3))
    }

    @Test func captionsAndCreditsStandWithTheirPicture() throws {
        let figure =
            "<figure><img src='/p/quay.jpg' width='800' height='500'><figcaption>Ferries wait at the north quay, on the ninth day of the storm. <span class='credit'>Photo: Tom Berg</span></figcaption></figure>"
        let article = extract(PageMaker(body: PageMaker.paragraphs(1...3) + figure + PageMaker.paragraphs(4...6)))
        #expect(article.paragraphs == Self.whole)
        let found = article.blocks.compactMap { if case .figure(let figure) = $0 { figure } else { nil } }
        #expect(try #require(found.first).caption?.plainText.contains("ninth day") == true)
    }

    @Test func liveBlogKeepsItsEntriesInOrder() {
        let entries = (1...6).map { number in
            "<div class='entry'><time datetime='2026-11-03T1\(number):05:00Z'>1\(number):05</time><h3>Report \(number) from the quay</h3><p>\(PageMaker.sentence(number))</p></div>"
        }
        let found = paragraphs(entries.joined()).filter { !$0.hasSuffix(":05") }
        #expect(found == (1...6).flatMap { ["Report \($0) from the quay", PageMaker.sentence($0)] })
    }

    /// Words that no list knows, in boxes with a field to type in.
    @Test(arguments: [
        "<div class='zyx'><p>Oravi lendu tere kaunis päev, mida me kõik ootame.</p><form><input type='email'><button>Lendu</button></form></div>",
        "<section><h3>Oravi lendu</h3><p>Tere kaunis päev, mida me kõik väga ootame, ja veel enam.</p><div><input name='q'></div></section>",
        "<div><p>Mis sa arvad, kas laev tuleb õigel ajal tagasi?</p><textarea></textarea></div>",
    ])
    func boxesToTypeInStayOut(_ box: String) {
        let body = PageMaker.paragraphs(1...3) + box + PageMaker.paragraphs(4...6)
        #expect(paragraphs(body) == Self.whole)
    }

    @Test func fieldBesideTheTextTakesNothingFromIt() {
        let body = PageMaker.paragraphs(1...6) + "<input type='hidden' name='id'><input type='text'>"
        #expect(paragraphs(body) == Self.whole)
        let short = "<div><p>\(PageMaker.sentence(1))</p><input type='text'></div>"
        #expect(paragraphs(short) == [PageMaker.sentence(1)])
    }
}
