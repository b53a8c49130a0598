import DragomanHTML
import Testing

@testable import DragomanArticles

/// What is written about a picture.
@Suite struct CaptionReaderTests {
    private func figure(_ html: String) throws -> Figure {
        let page = PageMaker(body: PageMaker.paragraphs(1...3) + html + PageMaker.paragraphs(4...6))
        let blocks = ArticleExtractor().extract(page.document, url: "https://quay.example/news/story").blocks
        #expect(blocks.count == 7, "the caption is in the text")
        return try #require(
            blocks.compactMap { if case .figure(let figure) = $0 { figure } else { nil } }.first)
    }

    @Test(arguments: [
        "<figure><img src='/p/quay.jpg'><figcaption>The quay at dawn</figcaption></figure>",
        "<div><figure><img src='/p/quay.jpg'></figure><figcaption>The quay at dawn</figcaption></div>",
        "<div><div><img src='/p/quay.jpg'></div><div class='caption'><p>The quay at dawn</p></div></div>",
        "<div><div><img src='/p/quay.jpg' alt='The quay at dawn'></div><div><p>The quay at dawn</p></div></div>",
        "<figure><img src='/p/quay.jpg'><figcaption aria-hidden='true'>The quay at dawn</figcaption></figure>",
        "<figure><img src='/p/quay.jpg'><figcaption><div>1</div><p>The quay at dawn</p></figcaption></figure>",
        "<div><div class='image-box'><figure><img src='/p/quay.jpg'><div>View 6 pictures</div></figure></div> <figcaption>The quay at dawn</figcaption></div>",
        "<button><div><figure><img src='/p/quay.jpg'></figure></div><figcaption><p>The quay at dawn</p></figcaption></button>",
        "<figure><amp-img src='/p/quay.jpg' width='800' height='600'></amp-img><figcaption>The quay at dawn</figcaption></figure>",
    ])
    func captionIsFoundWhereverItStands(_ html: String) throws {
        let figure = try figure(html)
        #expect(figure.caption?.plainText == "The quay at dawn")
        #expect(figure.credit == nil)
    }

    @Test(arguments: [
        "<figcaption>The quay at dawn (Photo: Ann Lee)</figcaption>",
        "<figcaption>The quay at dawn <span class='credit'>Ann Lee</span></figcaption>",
        "<figcaption>The quay at dawn</figcaption><small>Photo: Ann Lee</small>",
        "<figcaption>The quay at dawn © Ann Lee</figcaption>",
        "<figcaption><p>The quay at dawn | Foto: Ann Lee</p></figcaption>",
        "<figcaption>The quay at dawn<span>Quelle: Ann Lee</span></figcaption>",
        "<figcaption>The quay at dawn [Fotó: Ann Lee]</figcaption>",
        "<figcaption>The quay at dawn <span class='credit'>(<div>Photo:</div>Ann Lee)</span></figcaption>",
        "<figcaption><span class='copyright'>© Ann Lee</span> The quay at dawn</figcaption>",
        "<figcaption>The quay at dawn <div>© Foto: Ann Lee</div></figcaption>",
        "<figcaption>The quay at dawn <span class='copyright'>Ann Lee</span></figcaption>",
        "<figcaption><p>The quay at dawn</p><p class='copyright'>Ann Lee</p></figcaption>",
    ])
    func creditIsToldFromTheCaption(_ html: String) throws {
        let figure = try figure("<figure><img src='/p/quay.jpg'>\(html)</figure>")
        #expect(figure.caption?.plainText == "The quay at dawn")
        #expect(figure.credit == "Ann Lee")
    }

    /// What the judge has left out of the text is a caption where its box is named for a picture, or holds nothing else.
    @Test(arguments: [
        "<div class='articleImage'><p>1 of 3</p><img src='/p/quay.jpg'><p>The quay at dawn</p></div>":
            "1 of 3 The quay at dawn",
        "<div class='sc-hzhJZQ'><div><img src='/p/quay.jpg'></div><div>The quay at dawn</div></div>":
            "The quay at dawn",
        "<div class='sc-hzhJZQ'><div><img src='/p/quay.jpg'></div><div>The quay at dawn</div><div>REUTERS</div></div>":
            "The quay at dawn",
        "<div class='sc-hzhJZQ'><div><img src='/p/quay.jpg'></div><div>By Ann Lee, reporter</div></div>": nil,
        "<div class='sc-hzhJZQ'><img src='/p/quay.jpg'><div>The quay at dawn</div><div>The mole, at dusk, is dark.</div></div>":
            nil,
        "<div class='articleImage'><img src='/p/quay.jpg'><h3>Another story of the day</h3></div>": nil,
    ])
    func lineBesideAPicture(_ html: String, _ caption: String?) throws {
        let reading = PageReading(Outline(Document(parsing: html)), title: "")
        let image = try #require(reading.outline.nodes.firstIndex { $0.name == .img })
        let reader = CaptionReader(
            reading: reading, isKept: reading.units.map { _ in false }, addresses: AddressResolver(page: nil))
        #expect(reader.caption(of: image)?.text?.plainText == caption)
    }

    @Test func bracketThatIsNoCreditStays() throws {
        let figure = try figure(
            "<figure><img src='/p/quay.jpg'><figcaption>The quay (left) and a video screen</figcaption></figure>")
        #expect(figure.caption?.plainText == "The quay (left) and a video screen")
        #expect(figure.credit == nil)
    }

    @Test func captionWithTheLabelOfACreditIsACaption() throws {
        let figure = try figure(
            """
            <figure><img src='/p/quay.jpg'><figcaption><span>Image:</span> <span>The quay has been closed for months and \
            will be opened again</span></figcaption></figure>
            """)
        #expect(figure.caption?.plainText == "The quay has been closed for months and will be opened again")
        #expect(figure.credit == nil)
    }

    @Test func creditOfManyNamesIsNoCaption() throws {
        let figure = try figure(
            "<figure><img src='/p/quay.jpg'><figcaption>Photo: Ann Lee, Tom Lang, Eva Berg, Max Hill</figcaption></figure>"
        )
        #expect(figure.caption == nil && figure.credit == "Ann Lee, Tom Lang, Eva Berg, Max Hill")
    }

    @Test func creditOfMarksAndLabelsAloneLeavesNoCaption() throws {
        let figure = try figure(
            "<figure><img src='/p/quay.jpg'><figcaption><i>©</i> Foto: Ann Lee</figcaption></figure>")
        #expect(figure.caption == nil && figure.credit == "Ann Lee")
    }

    @Test func captionOfTwoPicturesIsSaidOnce() throws {
        let html = """
            <figure><img src='/p/quay.jpg'><img src='/p/mole.jpg'><figcaption>Quay and mole</figcaption></figure>
            """
        let page = PageMaker(body: PageMaker.paragraphs(1...3) + html + PageMaker.paragraphs(4...6))
        let figures = ArticleExtractor().extract(page.document, url: "https://quay.example/news/story").blocks
            .compactMap { if case .figure(let figure) = $0 { figure } else { nil } }
        #expect(figures.map { $0.caption?.plainText } == ["Quay and mole", nil])
    }
}
