import DragomanArticles
import DragomanHTML
import Testing

/// What a page says of its title in four places, and the headline among it.
@Suite struct TitleTests {
    private func title(
        element: String, heading: String, social: String? = nil, structured: String? = nil,
        kind: String = "NewsArticle", before: String = "", head: String = "", feed: String? = nil
    ) -> String {
        let meta = social.map { "<meta property=\"og:title\" content=\"\($0)\">" } ?? ""
        let json = structured.map {
            """
            <script type="application/ld+json">{"@type":"\(kind)","headline":"\($0)","url":"https://quay.example/story"}</script>
            """
        }
        let html = """
            <html><head><title>\(element)</title><meta property="og:site_name" content="The Quay">
            <link rel="canonical" href="https://quay.example/story">\(meta)\(head)\(json ?? "")</head>
            <body>\(before)<main>\(heading)\(PageMaker.paragraphs(1...4))</main></body></html>
            """
        return ArticleExtractor().extract(
            Document(parsing: html), url: "https://quay.example/story", hint: feed.map { EntryHint(title: $0) }
        ).title
    }

    @Test(arguments: [
        "The harbour reopens after the storm | The Quay", "The harbour reopens after the storm - The Quay",
        "The Quay: The harbour reopens after the storm", "The harbour reopens after the storm » Harbour - The Quay",
        "The harbour reopens after the storm : 3.11.2026, 10.15",
    ])
    func outletIsCutOff(_ element: String) {
        #expect(
            title(element: element, heading: "<h1>The harbour reopens after the storm</h1>")
                == "The harbour reopens after the storm")
        #expect(
            title(element: element, heading: "<h1>The harbour reopens after the storm</h1>", social: element)
                == "The harbour reopens after the storm")
    }

    @Test(arguments: [
        "The harbour reopens after the storm | Sea | The Quay", "The harbour reopens after the storm - Sea - The Quay",
        "The harbour reopens after the storm / The Quay", "The harbour reopens after the storm: The Quay",
        "The harbour reopens after the storm | quay.example",
    ])
    func sectionAndHostAreCutOffWhereNoHeadingConfirmsThem(_ element: String) {
        #expect(title(element: element, heading: "") == "The harbour reopens after the storm")
    }

    @Test(arguments: [
        "Malmö - Lund: the trains stand still", "The harbour reopens - and closes again - The Quay",
        "The harbour: a history",
    ])
    func marksOfTheHeadlineStay(_ element: String) {
        let whole = element.replacing(" - The Quay", with: "")
        #expect(title(element: element, heading: "<h1>\(whole)</h1>") == whole)
        #expect(title(element: element, heading: "") == whole)
    }

    @Test func outletBehindAColonOfFullWidthIsCutOff() {
        #expect(title(element: "风暴过后港口重新开放：The Quay", heading: "") == "风暴过后港口重新开放")
    }

    @Test func partsOfAnUnspacedTitle() {
        #expect(title(element: "旧桥将关闭十八个月-国内-福特日报网", heading: "") == "旧桥将关闭十八个月")
        #expect(title(element: "旧桥-将关闭十八个月", heading: "") == "旧桥-将关闭十八个月")
    }

    @Test func headlineThatNamesItsOutletBeforeAColonIsWhole() {
        #expect(
            title(element: "How we at The Quay count ferries: a method", heading: "")
                == "How we at The Quay count ferries: a method")
        #expect(title(element: "The Quay News: ferries sail again", heading: "") == "ferries sail again")
    }

    @Test func elementThatIsCalledTheHeadlineIsTakenForWantOfOthers() {
        #expect(title(element: "", heading: "<div class='headline'>The harbour reopens</div>") == "The harbour reopens")
    }

    @Test func headlineOfNewsComesFirstWhereItNamesThePage() {
        let found = title(
            element: "Ferries sail again | The Quay", heading: "<h1>Ferries sail again</h1>",
            social: "Ferries sail again",
            structured: "Storm over: boats leave port")
        #expect(found == "Storm over: boats leave port")
    }

    @Test func quotesAreThoseOfMostOfThePagesTitles() {
        let (typed, curled) = ("The Quay master's word: 'No'", "The Quay master’s word: ‘No’")
        #expect(title(element: typed, heading: "<h1>\(curled)</h1>", social: typed) == typed)
        #expect(title(element: curled, heading: "<h1>\(curled)</h1>", social: typed, structured: curled) == curled)
        // Of as many, what is handed to other sites.
        #expect(title(element: typed, heading: "<h1>\(curled)</h1>", social: typed, structured: curled) == typed)
        // Quotes that only one of them has are another wording.
        let bare = "The Quay masters word: No"
        #expect(title(element: typed, heading: "<h1>\(typed)</h1>", social: typed, structured: bare) == bare)
    }

    @Test func searchTitleOfABlogIsNotBelievedAlone() {
        let found = title(
            element: "Ferries sail again | The Quay", heading: "<h1>Ferries sail again</h1>",
            social: "Ferries sail again",
            structured: "Best boats 2026", kind: "BlogPosting")
        #expect(found == "Ferries sail again")
    }

    @Test func cutHeadlineIsMendedByTheHeading() {
        let whole = "The harbour reopens after the storm, and the ferries leave for the islands"
        let found = title(
            element: whole, heading: "<h1>\(whole)</h1>", structured: "The harbour reopens after the storm, and the…")
        #expect(found == whole)
    }

    @Test func kickerWithAnElementOfItsOwnIsNotTheHeadline() {
        let heading = "<h1><span class='kicker'>Weather</span> <span>The harbour reopens after the storm</span></h1>"
        #expect(title(element: "The Quay", heading: heading) == "The harbour reopens after the storm")
    }

    @Test func nameThatLeadsHomeIsNoHeadline() {
        let found = title(
            element: "Four Tides » Blog Archive » The harbour reopens", heading: "<h2>The harbour reopens</h2>",
            before: "<h1><a href='https://quay.example/'>Four Tides</a></h1>")
        #expect(found == "The harbour reopens")
    }

    @Test func softHyphensAreNotPartOfIt() {
        let heading = "<h1>The har&shy;bour re&shy;opens</h1>"
        #expect(title(element: "The harbour reopens", heading: heading) == "The harbour reopens")
    }

    @Test func wordingThatTwoAgreeOnWins() {
        let found = title(
            element: "Ferries sail again after storm | The Quay", heading: "<h1>Ferries at last sail again today</h1>",
            social: "Ferries sail again after storm")
        #expect(found == "Ferries sail again after storm")
    }

    private static let searched = "Harbour storm: what is known about the ferries"
    private static let told = "Nine days without bread, and then a horn in the fog"
    private static let article = "<meta property=\"og:type\" content=\"article\">"

    @Test func headlineForReadersComesBeforeOneForSearchEngines() {
        let found = title(
            element: "\(Self.searched) | The Quay", heading: "<h1>\(Self.searched)</h1>", social: Self.told,
            structured: Self.searched, head: Self.article)
        #expect(found == Self.told)
    }

    @Test func openGraphAloneIsNotBelieved() {
        let element = "\(Self.searched) | The Quay"
        let heading = "<h1>\(Self.searched)</h1>"
        // A site that gives all of its pages one title does not call them articles.
        #expect(title(element: element, heading: heading, social: Self.told) == Self.searched)
        let twitter = "<meta name=\"twitter:title\" content=\"\(Self.searched)\">"
        #expect(
            title(element: element, heading: heading, social: Self.told, head: Self.article + twitter) == Self.searched)
        #expect(
            title(element: element, heading: heading, social: Self.told, head: Self.article, feed: Self.searched)
                == Self.searched)
        // What only cuts the heading short says less.
        #expect(
            title(
                element: element, heading: heading, social: "Harbour storm: what is known", head: Self.article)
                == Self.searched)
    }

    @Test(arguments: [
        "The harbour reopens after the storm › The Quay",
        "The harbour reopens after the storm | The Quay | News from the sea",
        "The harbour reopens after the storm - quay example online",
    ])
    func outletAndWhatItSaysOfItselfAreCutOff(_ element: String) {
        #expect(title(element: element, heading: "") == "The harbour reopens after the storm")
    }

    @Test func outletWithANumberIsCutOff() {
        let head = "<meta name='application-name' content='Quay 20'>"
        #expect(title(element: "Quay 20: the harbour reopens", heading: "", head: head) == "the harbour reopens")
    }

    @Test func hostBeforeTheHeadlineIsCutOff() {
        #expect(
            title(element: "quay.example's log | The harbour reopens", heading: "") == "The harbour reopens")
        #expect(
            title(element: "Best of Quay 2026: the harbour and the sea", heading: "")
                == "Best of Quay 2026: the harbour and the sea")
    }

    @Test func headlineMayNameTheOutlet() {
        #expect(
            title(element: "Harbour news - A new map of all the ferries at The Quay", heading: "")
                == "Harbour news - A new map of all the ferries at The Quay")
    }

    @Test func outletAloneIsNoHeadline() {
        let headline = "The harbour reopens after the storm"
        let head =
            "<meta property='og:type' content='article'><meta name='application-name' content='The Quay and Harbour Union'>"
        let found = title(
            element: headline, heading: "<h1>\(headline)</h1>", social: "The Quay and Harbour Union", head: head)
        #expect(found == headline)
    }

    @Test func secondHeadingThatSaysWhatTheTitleSays() {
        let heading = "<h1>Information and resources</h1><h2>The harbour reopens after the storm</h2>"
        #expect(
            title(element: "The harbour reopens after the storm", heading: heading)
                == "The harbour reopens after the storm")
    }

    @Test func kickerIsPartedAsAnotherTitleDoes() {
        let heading = "<h1><span>Storm at sea</span> The harbour reopens on Monday</h1>"
        let title = title(element: "Storm at sea: The harbour reopens on Monday | The Quay", heading: heading)
        #expect(title == "Storm at sea: The harbour reopens on Monday")
    }

    @Test func markThatLeadsToTheHeadingIsNoPartOfIt() {
        #expect(
            title(element: "Harbours", heading: "<h1>Harbours of the north<a href='#h'>¶</a></h1>")
                == "Harbours of the north")
    }
}
