import DragomanArticles
import DragomanHTML
import Testing

/// Names of people out of structured data, microdata, the head, bylines and signatures.
@Suite struct AuthorTests {
    private func authors(head: String = "", byline: String = "", before: String = "", after: String = "") -> [String] {
        let page = PageMaker(
            head: head, beforeBody: byline, body: before + PageMaker.paragraphs(1...4) + after)
        return ArticleExtractor().extract(page.document, url: "https://quay.example/story").authors
    }

    private func structured(_ author: String) -> String {
        "<script type='application/ld+json'>{\"@type\":\"NewsArticle\",\"headline\":\"The harbour reopens after the storm\",\(author)}</script>"
    }

    @Test(arguments: [
        ("\"author\":[{\"@type\":\"Person\",\"name\":\"Ann Lee\"},{\"name\":\"Tom Lang\"}]", ["Ann Lee", "Tom Lang"]),
        ("\"author\":{\"@type\":\"Person\",\"givenName\":\"Ann\",\"familyName\":\"Lee\"}", ["Ann Lee"]),
        ("\"author\":\"Ann Lee and Tom Lang, dpa\"", ["Ann Lee", "Tom Lang", "dpa"]),
        ("\"author\":{\"name\":\"Ann Lee\"},\"creator\":[\"Ann Lee\",\"Tom Lang\"]", ["Ann Lee", "Tom Lang"]),
        ("\"author\":{\"@id\":\"#ann\"}},{\"@id\":\"#ann\",\"@type\":\"Person\",\"name\":\"Ann Lee\"", ["Ann Lee"]),
    ])
    func structuredData(_ author: String, _ names: [String]) {
        let script = structured(author).replacing("'>{", with: "'>[{").replacing("}</script>", with: "}]</script>")
        #expect(authors(head: script) == names)
    }

    @Test(arguments: [
        ("By Anna Berg", ["Anna Berg"]), ("Text: Anna Berg | Foto: Tom Lang", ["Anna Berg"]),
        ("Por Lucía Ferrán y Juan Ortiz", ["Lucía Ferrán", "Juan Ortiz"]),
        ("Par Anne Dupont", ["Anne Dupont"]), ("Di Marco Rossi", ["Marco Rossi"]),
        ("Door Jan de Vries", ["Jan de Vries"]),
        ("Av Kari Nordmann", ["Kari Nordmann"]), ("Автор: Анна Петрова", ["Анна Петрова"]),
        ("Oleh Rani Dewanti", ["Rani Dewanti"]), ("بقلم أحمد منصور", ["أحمد منصور"]),
    ])
    func lineThatOpensWithBy(_ line: String, _ names: [String]) {
        #expect(authors(byline: "<p>\(line)</p>") == names)
    }

    @Test func addressInAnElementBesideTheNameIsNoPartOfIt() {
        let byline =
            "<div><strong class='author-name'>Ana Reina</strong><a href='mailto:a@quay.example'><span>a@quay.example</span></a></div>"
        #expect(authors(byline: byline.replacing("<div>", with: "<div class='author'>")) == ["Ana Reina"])
    }

    @Test func captionIsNoSignature() {
        #expect(authors(after: "<p>– David Dunkley</p>") == ["David Dunkley"])
        #expect(authors(before: "<p>Eine der Windkraftanlagen im Windpark</p>").isEmpty)
    }

    @Test func hiddenMicrodataNamesTheAuthor() {
        let byline = """
            <div itemprop="author" itemscope><meta itemprop="name" content="Ann Lee"></div>
            <div class="byline"><a href="/travel">Travel</a> <a href="/desk">Desk</a></div>
            """
        #expect(authors(byline: byline) == ["Ann Lee"])
    }

    @Test func sectionBesideTheNameIsNoAuthor() {
        let byline = "<div class='byline'><a href='/travel'>Travel</a> <a href='/authors/ann-lee'>Ann Lee</a></div>"
        #expect(authors(byline: byline) == ["Ann Lee"])
    }

    @Test func profileLinkIsNotASecondAuthor() {
        let byline =
            "<div class='author'><a href='/profile/ann'>Profile of Ann Lee</a> <a href='/profile/ann'>Ann Lee</a> <a href='/profile/ann/follow'>Follow</a></div>"
        #expect(authors(byline: byline) == ["Ann Lee"])
    }

    @Test func whatOnlyScreenReadersHearIsNoName() {
        let byline =
            "<div class='authors'><span class='visually-hidden'>quay</span><ul><li><span>by </span><span>Ann Lee</span></li></ul><p>3 November 2026</p></div>"
        #expect(authors(byline: byline) == ["Ann Lee"])
    }

    @Test func rowOfTopicsIsNoByline() {
        let links = ["World", "Weather", "Ferries", "Islands", "Harbours"].map { "<a href='/t'>\($0)</a>" }.joined(
            separator: " ")
        #expect(authors(byline: "<div class='author'>\(links)</div>").isEmpty)
    }

    @Test(arguments: ["kls", "Redaktion", "Agencias"])
    func deskSignsForTheOutletThatClaimsTheArticle(_ desk: String) {
        let head = structured("\"author\":{\"@type\":\"Organization\",\"name\":\"The Quay\"}")
        #expect(authors(head: head, byline: "<p class='byline'>\(desk)</p>") == ["The Quay"])
        #expect(authors(byline: "<p class='byline'>\(desk)</p>") != ["The Quay"])
    }

    @Test func laterFieldOfTheHeadIsReadWhereTheFirstHoldsAnAddress() {
        let head = """
            <meta property="article:author" content="https://www.facebook.com/quay"><meta name="parsely-author" content="Ann Lee">
            """
        #expect(authors(head: head) == ["Ann Lee"])
    }

    @Test func labelledFieldOfTheHead() {
        let head = "<meta name='twitter:label1' content='Written by'><meta name='twitter:data1' content='Ann Lee'>"
        #expect(authors(head: head) == ["Ann Lee"])
    }

    @Test func profileInTheHead() {
        let head = "<meta property='profile:first_name' content='Ann'><meta property='profile:last_name' content='Lee'>"
        #expect(authors(head: head) == ["Ann Lee"])
    }

    @Test func signatureInALineOfItsOwn() {
        #expect(authors(before: "<p><strong>Ann Lee / Tom Lang</strong></p>") == ["Ann Lee", "Tom Lang"])
        #expect(authors(after: "<p><em>Ann Lee</em></p>") == ["Ann Lee"])
        #expect(authors(before: "<p><strong>WATCH VIDEO</strong></p>").isEmpty)
    }

    @Test func placeholdersAreNoNames() {
        #expect(authors(head: "<meta name='author' content='No Author'>").isEmpty)
    }

    @Test func labelInAnElementOfItsOwn() {
        #expect(authors(byline: "<div><span>By</span><a href='/staff/ann-lee'>Ann Lee</a></div>") == ["Ann Lee"])
        #expect(authors(byline: "<h5>Autor: </h5><p>Ann Lee/SP-X</p>") == ["Ann Lee"])
        #expect(authors(byline: "<p><b>By</b></p><p>Ann Lee</p>") == ["Ann Lee"])
    }

    @Test func placeAndNetworksBehindALinkedNameAreNoAuthors() {
        let shares = "<span>Facebook</span> <span>Twitter</span> <span>WhatsApp</span>"
        let byline = "<div class='byline'>By <a href='/p/12'>Ann Lee</a>, Rome <div>\(shares)</div></div>"
        #expect(authors(byline: byline) == ["Ann Lee"])
        let paper = "<div class='byline'>By Ann Lee, <a href='/desk'>Quay Business</a></div>"
        #expect(authors(byline: paper) == ["Ann Lee", "Quay Business"])
    }

    @Test func whoChangedThePageOnALaterDayIsNoAuthor() {
        let later = "<div>4 November 2026 Tom Lang</div>"
        #expect(authors(byline: "<div class='byline'><div>By Ann Lee</div>\(later)</div>") == ["Ann Lee"])
    }

    @Test func lineBreakPartsNames() {
        let byline = "<p class='byline'>Written by Ann Lee<br>Edited by Tom Lang</p>"
        #expect(authors(byline: byline) == ["Ann Lee"])
        #expect(
            authors(byline: "<div class='author'>Datum: 3.11.2026<br>Autor: Ann Lee<br>Quelle: Quay</div>") == [
                "Ann Lee"
            ])
        #expect(authors(byline: "<p class='byline'>by Ann Lee<br>Monday, November 18, 2026</p>") == ["Ann Lee"])
    }

    @Test(arguments: [
        ("Publié le 03/11/2026 à 10:15 par Anne Dupont", "Anne Dupont"),
        ("Nguyễn Văn An - 3/11/2026 10:15", "Nguyễn Văn An"),
        ("鈴木一郎 2026年11月3日 10時15分", "鈴木一郎"), ("김철수 기자", "김철수"), ("Ein Bericht von Anna Berg", "Anna Berg"),
    ])
    func lineWithoutALabelBeforeTheName(_ line: String, _ name: String) {
        #expect(authors(byline: "<p>\(line)</p>") == [name])
    }

    @Test func agencyThatStandsAlone() {
        #expect(authors(byline: "<p>JIJI</p><p>Nov 3, 2026</p>") == ["JIJI"])
        #expect(authors(byline: "<p>AFP</p><p>By Ann Lee</p>") == ["Ann Lee"])
        #expect(authors(head: "<meta name='author' content='Ann Lee'>", byline: "<p>AFP</p>") == ["Ann Lee"])
        #expect(authors(byline: "<figure><img src='/a.jpg'><div>AFP</div></figure>").isEmpty)
    }

    @Test func whomAnAuthorWorksForIsNoAuthor() {
        let byline = """
            <li itemprop="author" itemscope><span itemprop="name">Ann Lee</span>
            <span itemprop="affiliation" itemscope><meta itemprop="name" content="The University of Rome"></span></li>
            """
        #expect(authors(byline: byline) == ["Ann Lee"])
    }

    @Test func firstNameIsCompletedByTheByline() {
        let head = structured("\"author\":{\"name\":\"Ann\"}")
        #expect(authors(head: head, byline: "<p>By Ann Lee</p>") == ["Ann Lee"])
        #expect(authors(head: head, byline: "<p>By Tom Lang</p>") == ["Ann"])
    }

    @Test func onlyPersonThatThePageDescribes() {
        let head = structured("\"about\":1},{\"@type\":\"Person\",\"name\":\"Ann Lee\"")
            .replacing("'>{", with: "'>[{").replacing("}</script>", with: "}]</script>")
        #expect(authors(head: head) == ["Ann Lee"])
        #expect(authors(head: head, byline: "<p>By Tom Lang</p>") == ["Tom Lang"])
    }

    @Test func bylinesOfOtherArticlesAreNotItsOwn() {
        let filler = String(repeating: "<p><i>x</i></p>", count: 200)
        let others = ["Anna Berg", "Tom Lang", "Siti Aminah", "Budi Santoso"].map {
            "<div class='box'><h4>What happened at sea</h4><div class='author'>Von \($0) am 3.11.2026</div></div>"
        }
        #expect(authors(after: filler + others.joined()).isEmpty)
        #expect(authors(after: filler + others[0]) == ["Anna Berg"])
    }

    @Test func subtitleIsNoSignature() {
        #expect(authors(before: "<p>Alternativen zur Konsumgesellschaft</p>").isEmpty)
        #expect(authors(before: "<p>Guerra de Ucrania</p>").isEmpty)
    }

    @Test func whoWroteAQuotedPostSignsNothing() {
        let post = "<blockquote><p>The ferries are back.</p><p>— Ann Lee (@annlee) November 3, 2026</p></blockquote>"
        #expect(authors(after: post).isEmpty)
    }

    @Test func licenceIsNoAuthorsPage() {
        let link = "<p><a href='https://creativecommons.org/licenses/by/3.0/'>Creative Commons Attribution</a></p>"
        #expect(authors(byline: link).isEmpty)
    }
}
