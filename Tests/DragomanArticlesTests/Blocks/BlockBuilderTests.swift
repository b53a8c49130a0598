import DragomanArticles
import DragomanHTML
import Testing

@Suite struct BlockBuilderTests {
    private func blocks(_ middle: String, scope: ExtractionScope = .whole) -> [Block] {
        let page = PageMaker(body: PageMaker.paragraphs(1...3) + middle + PageMaker.paragraphs(4...6))
        let article = ArticleExtractor(scope: scope).extract(page.document, url: "https://quay.example/news/story")
        return Array(article.blocks.dropFirst(3).dropLast(3))
    }

    @Test func headingOfTwoLinesIsOne() {
        let line = "The harbour office has found in its books who built the mole, and says it was the islanders."
        #expect(
            blocks("<h3>\(line)<br>What comes next</h3>") == [
                .heading(level: 3, [.text(line), .lineBreak, .text("What comes next")])
            ])
    }

    @Test func headingKeepsItsLevel() {
        #expect(blocks("<h3>What comes next</h3>") == [.heading(level: 3, [.text("What comes next")])])
    }

    @Test func inlinesKeepTheirMarksAndLinksBecomeAbsolute() {
        let html =
            "<p>The <em>very</em> <strong>old <a href='../map'>quay wall</a></strong> has been mended, said the office.</p>"
        #expect(
            blocks(html) == [
                .paragraph([
                    .text("The "), .emphasis([.text("very")]), .text(" "),
                    .strong([.text("old "), .link(url: "https://quay.example/map", [.text("quay wall")])]),
                    .text(" has been mended, said the office."),
                ])
            ])
    }

    @Test func whatIsMarkedInPiecesIsOne() {
        let html = """
            <p><b>T</b>he <b>old</b> <b>quay</b><b>s</b> are <a href='/map'>on the</a> <a href='/map'>map</a>, <em>said</em> <b>he</b>.</p>
            """
        #expect(
            blocks(html) == [
                .paragraph([
                    .text("The "), .strong([.text("old quays")]), .text(" are "),
                    .link(url: "https://quay.example/map", [.text("on the map")]), .text(", "),
                    .emphasis([.text("said")]), .text(" "), .strong([.text("he")]), .text("."),
                ])
            ])
    }

    @Test(arguments: ["visually-hidden", "sr-only", "u-hiddenVisually", "element-invisible"])
    func aHeadingForScreenReadersAloneIsNone(name: String) {
        #expect(blocks("<h2 class='\(name)'>Article content</h2>").isEmpty)
        #expect(blocks("<h2 class='title'>Article content</h2>").count == 1)
    }

    @Test(arguments: ["<b> </b>", "<em><b> </b></em>", "<a href='/map'> </a>", "<code> </code>"])
    func aSpaceThatIsMarkedIsASpace(space: String) {
        let html = "<p>The office\(space)has mended the quay wall, it said on Monday to everybody.</p>"
        #expect(
            blocks(html) == [
                .paragraph([.text("The office has mended the quay wall, it said on Monday to everybody.")])
            ])
    }

    @Test(arguments: [
        "said <span hidden>SECRET</span> that", "said <span style='display: none'>SECRET</span>that",
        "said<i aria-hidden='true'>SECRET</i> that", "said <noscript>SECRET</noscript><b hidden>SECRET</b> that",
        "said that<span hidden> SECRET</span>",
    ])
    func whatNobodySeesIsNotInTheText(middle: String) {
        let html = "<p>The harbour office \(middle)<script>SECRET</script> <span hidden>SECRET</span>.</p>"
        for scope in [ExtractionScope.whole, .text] {
            #expect(blocks(html, scope: scope) == [.paragraph([.text("The harbour office said that .")])])
        }
    }

    @Test func ruleStandsBetweenPartsOfTheTextOnly() {
        let parts = PageMaker.paragraphs(1...3) + "<hr><hr>" + PageMaker.paragraphs(4...5)
        let page = PageMaker(body: "<img src='/p/quay.jpg' width='800'><hr>" + parts + "<hr>")
        let blocks = ArticleExtractor().extract(page.document, url: "https://quay.example/news/story").blocks
        #expect(blocks.indices.filter { blocks[$0] == .rule } == [4])
    }

    @Test(arguments: ["***", "___", "* * *", "⁂", "• • •", "— — —"])
    func lineDrawnWithMarksIsARule(_ marks: String) {
        let line = "<p>\(marks)</p>"
        let body = line + PageMaker.paragraphs(1...3) + line + line + PageMaker.paragraphs(4...6) + line
        let blocks = ArticleExtractor().extract(PageMaker(body: body).document, url: nil).blocks
        #expect(blocks.indices.filter { blocks[$0] == .rule } == [3] && blocks.count == 7)
    }

    @Test(arguments: ["**", "*** 1 ***", "...", "?!?"])
    func otherMarksAreNoRule(_ marks: String) {
        let body = PageMaker.paragraphs(1...3) + "<p>\(marks)</p>" + PageMaker.paragraphs(4...6)
        let blocks = ArticleExtractor().extract(PageMaker(body: body).document, url: nil).blocks
        #expect(blocks.count >= 6 && !blocks.contains(.rule))
    }

    @Test func ruleBelowAHeadingAloneIsDrawnForLooks() {
        let parts = "<h2>What the harbour office has found in its books</h2><hr>" + PageMaker.paragraphs(1...5)
        let blocks = ArticleExtractor().extract(PageMaker(body: parts).document, url: nil).blocks
        #expect(blocks.count == 6 && !blocks.contains(.rule))
    }

    @Test func elementThatAnOutletHasNamedRunsWithinAParagraph() {
        let html = """
            <p>The mole was built by hand, as two books say (<quay-source><a href='/1'>1</a></quay-source>, \
            <quay-source><a href='/2'>2</a></quay-source>).</p>
            <quay-text>It stood for a hundred years, until the storm of this week, which took its lamp.</quay-text>
            """
        #expect(
            blocks(html).map { if case .paragraph(let inlines) = $0 { inlines.plainText } else { "" } } == [
                "The mole was built by hand, as two books say (1, 2).",
                "It stood for a hundred years, until the storm of this week, which took its lamp.",
            ])
    }

    @Test func noteInAnElementOfItsOwnDoesNotPartItsSentence() {
        let html = """
            <p>The mole was built by hand, as the harbour office has found in its books (<div><a href='/1'>1</a></div>).</p>
            <p>... and it stood for a hundred years, until the storm of this week, which took its lamp.</p>
            """
        #expect(
            blocks(html).map { if case .paragraph(let inlines) = $0 { inlines.plainText } else { "" } } == [
                "The mole was built by hand, as the harbour office has found in its books (1).",
                "... and it stood for a hundred years, until the storm of this week, which took its lamp.",
            ])
    }

    @Test func pictureDoesNotPartItsSentence() {
        let html = """
            <p>The mole was built by hand, as the harbour office has found in its books (page</p>
            <figure><img src="/page.jpg" width="800" height="600"><figcaption>The page.</figcaption></figure>
            <p>), and it stood for a hundred years, until the storm of this week, which took its lamp.</p>
            """
        let found = blocks(html)
        #expect(
            found.first?.text == """
                The mole was built by hand, as the harbour office has found in its books (page), and it stood for a hundred years, \
                until the storm of this week, which took its lamp.
                """)
        #expect(found.dropFirst().map(\.isFigure) == [true])
    }

    @Test func listsNest() {
        let found = blocks(
            "<ul><li>Ferries sail at dawn</li><li>Fares rise<ol><li>for cars</li><li>for lorries</li></ol></li></ul>")
        let inner = List(
            isOrdered: true, items: [[.paragraph([.text("for cars")])], [.paragraph([.text("for lorries")])]])
        let outer = List(
            isOrdered: false,
            items: [[.paragraph([.text("Ferries sail at dawn")])], [.paragraph([.text("Fares rise")]), .list(inner)]])
        #expect(found == [.list(outer)])
    }

    @Test func tablesOfDataAreKept() throws {
        let found = blocks("<table><tr><th>Day</th><th>Ferries</th></tr><tr><td>Monday</td><td>12</td></tr></table>")
        guard case .table(let table) = try #require(found.first) else {
            Issue.record("no table")
            return
        }
        #expect(table.rows.map { $0.map(\.content.plainText) } == [["Day", "Ferries"], ["Monday", "12"]])
        let headers = table.rows[0].map(\.isHeader)
        #expect(headers == [true, true])
    }

    /// "Comments" and "Share" would be furniture elsewhere.
    @Test func tableIsKeptWithAllItsCells() throws {
        let rows = ["Comments", "Share", "Monday", "Tuesday"].map { "<tr><td>\($0)</td><td>12</td></tr>" }
        guard case .table(let table) = try #require(blocks("<table>\(rows.joined())</table>").first) else {
            Issue.record("no table")
            return
        }
        #expect(table.rows.map { $0[0].content.plainText } == ["Comments", "Share", "Monday", "Tuesday"])
    }

    @Test func embeddedPostIsAQuoteWithItsSource() throws {
        let html = """
            <blockquote class="twitter-tweet"><p>The harbour is open again, and we are glad of it, all of us.</p>
            — Harbour office (@quay) <a href="https://x.example/quay/1">3 November 2026</a></blockquote>
            """
        guard case .quote(let quote) = try #require(blocks(html).first) else {
            Issue.record("no quote")
            return
        }
        #expect(quote.source == "https://x.example/quay/1")
        #expect(quote.blocks.count == 1)
        #expect(quote.attribution?.plainText == "Harbour office (@quay) 3 November 2026")
    }

    @Test(arguments: [
        "<blockquote>TEXT<footer>— <cite>Marta Lind</cite></footer></blockquote>",
        "<figure><blockquote>TEXT</blockquote><figcaption>— Marta Lind</figcaption></figure>",
    ])
    func attributionStaysWithItsQuotation(_ quotation: String) throws {
        let text = "<p>The mole has served us for ninety-five years, and it is tired.</p>"
        let html = quotation.replacing("TEXT", with: text)
        guard case .quote(let quote) = try #require(blocks(html).first) else {
            Issue.record("no quote")
            return
        }
        #expect(quote.blocks.count == 1)
        #expect(quote.attribution?.plainText == "Marta Lind")
    }

    @Test(arguments: [
        "<img src='data:image/gif;base64,R0lGOD' data-src='/p/quay.jpg' alt='The quay'>",
        "<img src='/placeholder.png' srcset='/p/small.jpg 320w, /p/quay.jpg 1200w' alt='The quay'>",
        "<picture><source srcset='/p/quay.jpg 1200w'><img src='/blank.gif' alt='The quay'></picture>",
    ])
    func lazyPicturesAreFoundWithCaptions(_ image: String) throws {
        let html =
            "<figure>\(image)<figcaption>The quay at dawn <span class='credit'>Photo: Ann Lee</span></figcaption></figure>"
        guard case .figure(let figure) = try #require(blocks(html).first) else {
            Issue.record("no figure")
            return
        }
        #expect(figure.image.url == "https://quay.example/p/quay.jpg")
        #expect(figure.image.alternative == "The quay")
        #expect(figure.caption?.plainText.contains("The quay at dawn") == true)
    }

    @Test func videosBecomeLinksToTheirProvider() {
        let html =
            "<iframe src='https://www.youtube.com/embed/abc'></iframe><iframe src='https://ads.example/frame'></iframe>"
        #expect(
            blocks(html) == [.embed(Embed(kind: .video, provider: "YouTube", url: "https://www.youtube.com/embed/abc"))]
        )
    }

    @Test(arguments: [
        ("<amp-youtube data-videoid='abc-D_1'></amp-youtube>", "YouTube", "https://www.youtube.com/embed/abc-D_1"),
        ("<amp-twitter data-tweetid='123'></amp-twitter>", "X", "https://x.com/i/status/123"),
        ("<amp-instagram data-shortcode='B1m'></amp-instagram>", "Instagram", "https://www.instagram.com/p/B1m/"),
        (
            "<amp-facebook data-href='https://www.facebook.com/q/1'></amp-facebook>", "Facebook",
            "https://www.facebook.com/q/1"
        ),
        (
            "<amp-iframe src='https://www.youtube.com/embed/abc'></amp-iframe>", "YouTube",
            "https://www.youtube.com/embed/abc"
        ),
    ])
    func embedsOfAMPAreKept(_ html: String, _ provider: String, _ url: String) {
        let found = blocks(html)
        #expect(
            found == [.embed(Embed(kind: provider == "YouTube" ? .video : .post, provider: provider, url: url))])
    }

    @Test(arguments: [
        (
            "<blockquote class='instagram-media' data-instgrm-permalink='https://www.instagram.com/p/B1m/'><p><a href='https://www.instagram.com/quay'>View this post on Instagram</a></p></blockquote>",
            "Instagram", "https://www.instagram.com/p/B1m/"
        ),
        (
            "<blockquote class='twitter-tweet'><a href='https://twitter.com/quay/status/123'></a></blockquote>", "X",
            "https://twitter.com/quay/status/123"
        ),
        (
            "<div class='fb-post' data-href='https://www.facebook.com/q/1'></div>", "Facebook",
            "https://www.facebook.com/q/1"
        ),
        (
            "<script src='https://telegram.org/w.js' data-telegram-post='quay/12'></script>", "Telegram",
            "https://t.me/quay/12"
        ),
        (
            "<lite-youtube videoid='abc-D_1'></lite-youtube>", "YouTube",
            "https://www.youtube.com/embed/abc-D_1"
        ),
        (
            "<iframe src='about:blank' data-src='https://www.youtube.com/embed/abc'></iframe>", "YouTube",
            "https://www.youtube.com/embed/abc"
        ),
        ("<iframe src='https://ok.ru/videoembed/12'></iframe>", "OK", "https://ok.ru/videoembed/12"),
        (
            "<iframe src='https://quay.example/@ann/12/embed'></iframe>", "Mastodon",
            "https://quay.example/@ann/12/embed"
        ),
        (
            "<div class='chart' data-src='visualisation/12?a=1'></div>", "Flourish",
            "https://flo.uri.sh/visualisation/12/embed"
        ),
    ])
    func embedsThatScriptsFillAreKept(_ html: String, _ provider: String, _ url: String) {
        let kinds: [String: Embed.Kind] = ["YouTube": .video, "OK": .video, "Flourish": .other]
        let kind = kinds[provider] ?? .post
        #expect(blocks(html) == [.embed(Embed(kind: kind, provider: provider, url: url))])
    }

    @Test(arguments: [
        "<blockquote class='twitter-tweet'><a href='https://evil.example/1'></a></blockquote>",
        "<script data-telegram-post='../login'></script>", "<script data-telegram-post='quay/1/2'></script>",
        "<div class='embed'><a href='https://x.com/quay'></a></div>", "<div data-src='visualisation/../1'></div>",
        "<iframe src='https://notok.ru/videoembed/12'></iframe>",
        "<iframe src='https://quay.example/ann/12/embed'></iframe>",
    ])
    func whatNamesNoPostIsNoEmbed(_ html: String) {
        #expect(blocks(html).isEmpty)
    }

    @Test func identifierThatLeadsElsewhereIsNoEmbed() {
        #expect(blocks("<amp-twitter data-tweetid='../../login?next=1'></amp-twitter>").isEmpty)
    }

    @Test(arguments: [
        "https://www.facebook.com/plugins/like.php?href=x", "https://www.facebook.com/plugins/page.php?href=x",
        "https://platform.twitter.com/widgets/tweet_button.html", "https://vk.com/widget_community.php?gid=1",
        "https://platform.twitter.com/widgets/follow_button.html",
    ])
    func buttonsOfNetworksAreNoEmbeds(_ address: String) {
        #expect(blocks("<iframe src='\(address)'></iframe>").isEmpty)
    }

    @Test func lineThatOpensAFoldedPartIsAHeading() {
        let page = PageMaker(
            body: PageMaker.paragraphs(1...3)
                + "<details><summary>Who pays?</summary><p>\(PageMaker.sentence(4))</p></details>")
        let article = ArticleExtractor().extract(page.document, url: "https://quay.example/story")
        #expect(article.blocks.dropFirst(3).first == .heading(level: 4, [.text("Who pays?")]))
        #expect(article.paragraphs.count == 5)
    }

    @Test func shortcodesDoNotLeak() {
        #expect(blocks("<p>[Gambas:Video CNN]</p><p>[embed]https://video.example/1[/embed]</p>").isEmpty)
    }
}

extension Block {
    fileprivate var text: String? { if case .paragraph(let inlines) = self { inlines.plainText } else { nil } }

    fileprivate var isFigure: Bool { if case .figure = self { true } else { false } }
}
