import DragomanHTML
import Testing

@testable import DragomanArticles

/// Which pictures of a page are the article's.
@Suite struct PictureFinderTests {
    private func figures(_ page: PageMaker) -> [Figure] {
        ArticleExtractor().extract(page.document, url: "https://quay.example/news/story").blocks.compactMap {
            if case .figure(let figure) = $0 { figure } else { nil }
        }
    }

    private func names(_ page: PageMaker) -> [String] {
        figures(page).map { String($0.image.url.split(separator: "/").last ?? "") }
    }

    private func between(_ html: String) -> PageMaker {
        PageMaker(body: PageMaker.paragraphs(1...3) + html + PageMaker.paragraphs(4...6))
    }

    @Test func pictureBetweenHeadlineAndTextIsTheFirstBlock() throws {
        var page = PageMaker(body: PageMaker.paragraphs(1...4))
        page.beforeBody =
            "<div class='top'><figure><img src='/p/quay.jpg'><figcaption>The quay at dawn</figcaption></figure></div>"
        let article = ArticleExtractor().extract(page.document, url: "https://quay.example/news/story")
        guard case .figure(let figure) = try #require(article.blocks.first) else {
            Issue.record("no figure: \(article.blocks.first as Any)")
            return
        }
        #expect(figure.caption?.plainText == "The quay at dawn")
    }

    @Test func declaredPictureIsFoundInAnotherSizeAndWithoutACaption() {
        var page = PageMaker(body: PageMaker.paragraphs(1...4))
        page.head = "<meta property='og:image' content='https://cdn.quay.example/w1200/harbour-storm-20261103.jpg'>"
        page.beforeBody = "<div><img src='/resize/harbour-storm-20261103-640x360.jpg'></div>"
        #expect(names(page) == ["harbour-storm-20261103-640x360.jpg"])
    }

    @Test func smallPictureWithoutACaptionBeforeTheTextIsNotTaken() {
        var page = PageMaker(body: PageMaker.paragraphs(1...4))
        page.beforeBody = "<div><img src='/p/reporter.jpg' width='120' height='120'></div>"
        #expect(names(page).isEmpty)
    }

    @Test func pictureOfAnotherArticleIsNotTaken() {
        let teaser = """
            <div class='box'><a href='/news/other'><img src='/p/other.jpg'></a>
            <h3><a href='/news/other'>Another story of the day</a></h3></div>
            """
        let whole = "<a href='/news/third'><img src='/p/third.jpg'><span>A third story of the day</span></a>"
        #expect(names(between(teaser + whole)).isEmpty)
    }

    @Test func pictureBesideALinkDeepInItsCardIsNotTaken() {
        let words = (1...5).reduce("Another story of the day") { words, _ in "<span>\(words)</span>" }
        let card = """
            <section><div><div><div><a href='/news/other'>\(words)</a></div></div>
            <div><a href='/news/other'><div><picture><img src='/p/other.jpg'></picture></div></a></div></div></section>
            """
        #expect(names(between(card)).isEmpty)
    }

    /// The heading is no part of the text, which the judge decides before.
    @Test func pictureUnderTheHeadingOfSomethingElseIsNotTaken() throws {
        let card = "<div><h3>Another story of the day</h3><div><img src='/p/other.jpg'></div></div>"
        for (html, count) in [(card, 0), ("<div><img src='/p/quay.jpg'></div>", 1)] {
            let reading = PageReading(Outline(between(html).document), title: "")
            let units = reading.units.indices.filter { reading.units[$0].count > 80 }
            let figures = PictureFinder.figures(
                of: units, in: reading, root: 1, declared: nil, furniture: FurnitureSpans(reading),
                addresses: AddressResolver(page: "https://quay.example/news/story"))
            #expect(figures.count == count)
        }
    }

    @Test func pictureThatLeadsToItsOwnEnlargementIsTaken() {
        #expect(names(between("<p><a href='/p/quay-large.jpg'><img src='/p/quay.jpg'></a></p>")) == ["quay.jpg"])
    }

    @Test func buttonsAndRepeatedSignsAreNotPictures() {
        let figure = """
            <figure><img src='/p/quay.jpg'><button><img src='/static/zoom.svg'></button>
            <figcaption>The quay at dawn</figcaption></figure>
            """
        let signs = String(repeating: "<p><img src='/p/bullet.png'></p>", count: 3)
        let icon = "<img src='/images/icon_mail.png'><img src='/static/logo.svg' width='600'>"
        #expect(names(between(figure + signs + icon)) == ["quay.jpg"])
    }

    @Test func drawingWithACaptionIsAPicture() {
        let chart = "<figure><img src='/p/ferries.svg'><figcaption>Ferries a day</figcaption></figure>"
        #expect(names(between(chart)) == ["ferries.svg"])
    }

    @Test func captionOfEveryPictureIsAButton() {
        let pictures = (1...3).map { number in
            "<figure><img src='/p/\(number).jpg'><figcaption>Download the chart</figcaption></figure><p>\(PageMaker.sentence(number + 20))</p>"
        }
        #expect(figures(between(pictures.joined())).map(\.caption) == [nil, nil, nil])
    }

    @Test func samePictureIsShownOnce() {
        let picture = "<img src='/p/quay.jpg' alt='The quay'>"
        #expect(names(between("\(picture)<p>\(PageMaker.sentence(9))</p>\(picture)")) == ["quay.jpg"])
    }

    @Test func samePictureInAnotherSizeUnderTheSameCaptionIsShownOnce() {
        let figures = ["w1200", "w640"].map { size in
            """
            <p>\(PageMaker.sentence(size.count + 10))</p><figure><img src='/\(size)/quay-20261103-dawn.jpg'>
            <figcaption>The quay at dawn</figcaption></figure>
            """
        }
        #expect(
            self.figures(between(figures.joined())).map(\.image.url) == [
                "https://quay.example/w1200/quay-20261103-dawn.jpg"
            ])
    }

    @Test func pictureForThoseWithoutScriptsStandsInForALazyOne() {
        let lazy = "<figure><div class='lazy'></div><noscript><img src='/p/quay.jpg'></noscript></figure>"
        let both =
            "<figure><img data-lazyload-src='/p/mole.jpg'><noscript><img src='/p/mole-1.jpg'></noscript></figure>"
        #expect(names(between(lazy + both)) == ["quay.jpg", "mole.jpg"])
    }

    @Test func lazySetIsReadBeforeTheDotInItsPlace() {
        let html = """
            <picture><source srcset='data:image/png;base64,AAAA' data-srcset='/p/quay-480.jpg 480w, /p/quay-960.jpg 960w'>
            <img src='data:image/png;base64,AAAA' alt='The quay'></picture>
            """
        #expect(names(between(html)) == ["quay-960.jpg"])
    }

    @Test func declaredPictureIsTheArticlesWhateverItsBoxIsCalled() {
        let html = "<div class='article-picture--teaser'><img src='/p/harbour-storm-20261103.jpg'></div>"
        #expect(names(between(html)).isEmpty)
        var page = between(html)
        page.head = "<meta property='og:image' content='https://quay.example/p/harbour-storm-20261103.jpg'>"
        #expect(names(page) == ["harbour-storm-20261103.jpg"])
    }

    /// Words in a box of that name are a notice.
    @Test func boxThatHoldsThePlaceOfAPictureIsNoNotice() {
        #expect(names(between("<div class='image-placeholder'><img src='/p/quay.jpg'></div>")) == ["quay.jpg"])
    }

    @Test func sidesOfAShapeAreNoPixels() {
        #expect(names(between("<img src='/p/quay.jpg' width='16' height='9'>")) == ["quay.jpg"])
        #expect(names(between("<img src='/p/dot.jpg' width='16' height='16'>")).isEmpty)
    }

    @Test func pictureBehindTheTextNeedsAFigureWithACaption() {
        let captioned = "<figure><img src='/p/mole.jpg'><figcaption>The mole after the storm</figcaption></figure>"
        let page = PageMaker(body: PageMaker.paragraphs(1...4) + captioned + "<img src='/p/banner.jpg'>")
        #expect(names(page) == ["mole.jpg"])
    }

    @Test func asideOfAPictureWithItsCaptionIsNoFurniture() {
        let aside = "<aside><img src='/p/quay.jpg'><p class='caption'>The quay at dawn</p></aside>"
        #expect(figures(between(aside)).map { $0.caption?.plainText } == ["The quay at dawn"])
    }
}
