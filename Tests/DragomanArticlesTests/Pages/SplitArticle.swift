import DragomanHTML

/// A known article cut into the pages of a made-up site: how its addresses count, what its pager says, which traps stand around the text.
struct SplitArticle {
    /// How the address of a page is made of its number, 1 being the first.
    static let shapes: [@Sendable (Int) -> String] = [
        { $0 == 1 ? "/story" : "/story/\($0)" }, { $0 == 1 ? "/2026/11/story/" : "/2026/11/story/page/\($0)/" },
        { $0 == 1 ? "/a.php?id=7" : "/a.php?id=7&page=\($0)" },
        { $0 == 1 ? "/story?lang=en" : "/story?lang=en&p=\($0)" },
        { $0 == 1 ? "/b/tale.html" : "/b/tale-\($0).html" }, { $0 == 1 ? "/b/tale.html" : "/b/tale_\($0).html" },
        { $0 == 1 ? "/c/bericht" : "/c/bericht/seite-\($0)" }, { $0 == 1 ? "/d/cerita" : "/d/cerita?halaman=\($0)" },
    ]

    /// What leads on: the head's `rel=next`, a link's, a row of numbers, words.
    enum Pager: CaseIterable { case head, link, numbers, words, numbersAndWords }

    /// What must not be followed or taken into the text.
    enum Trap: CaseIterable {
        case nextArticle, commentPages, slideShow, archive, repeatedLead, printView, loop, elsewhere
    }

    let origin = "https://quay.example"
    let blocks: [String]
    let cuts: [Int]
    let shape: @Sendable (Int) -> String
    let pager: Pager
    let traps: Set<Trap>

    /// An article of about three blocks a page, cut at random between blocks.
    init(pages: Int, shape: Int, pager: Pager, traps: Set<Trap>, using generator: inout SeededGenerator) {
        blocks = (1...pages * 3 + 4).map { number in
            switch number % 9 {
            case 4: "<h2>What happened on day \(number)</h2><p>\(PageMaker.sentence(number * 100))</p>"
            case 7:
                "<ul><li>Item \(number) of the list</li><li>Another item, \(number)</li></ul><p>\(PageMaker.sentence(number * 100))</p>"
            default: "<p>\(PageMaker.sentence(number))</p>"
            }
        }
        cuts = Array((2..<blocks.count - 1).shuffled(using: &generator).prefix(pages - 1)).sorted()
        self.shape = Self.shapes[shape]
        self.pager = pager
        self.traps = traps
    }

    var count: Int { cuts.count + 1 }

    func address(_ page: Int) -> String { origin + shape(page) }

    /// The article on one page, without pager or traps.
    var whole: Document { PageMaker(body: blocks.joined()).document }

    func page(_ number: Int) -> Document {
        let bounds = [0] + cuts + [blocks.count]
        var body = blocks[bounds[number - 1]..<bounds[number]].joined()
        if traps.contains(.repeatedLead), number > 1 { body = blocks[0] + body }
        var maker = PageMaker(body: body)
        if pager == .head, number < count { maker.head = "<link rel='next' href='\(shape(number + 1))'>" }
        maker.afterBody = links(number) + trapMarkup(number)
        return maker.document
    }

    private func links(_ number: Int) -> String {
        let numbers = (1...count).map { $0 == number ? "<b>\($0)</b>" : "<a href='\(shape($0))'>\($0)</a>" }
        let row = "<div class='pages'>\(numbers.joined(separator: " "))</div>"
        guard number < count else { return pager == .numbers || pager == .numbersAndWords ? row : "" }
        let words = "<p>Continue on the next page…</p><p><a href='\(shape(number + 1))'>Next page</a></p>"
        switch pager {
        case .head: return "<div><a href='\(shape(number + 1))'>Next</a></div>"
        case .link: return "<div><a rel='next' href='\(shape(number + 1))'>Next</a></div>"
        case .numbers: return row
        case .words: return words
        case .numbersAndWords: return row + words
        }
    }

    private func trapMarkup(_ number: Int) -> String {
        traps.map { trap in
            switch trap {
            case .nextArticle:
                "<nav><a rel='next' href='/another-story'>Next article</a> <a href='/yesterday'>›</a></nav>"
            case .commentPages:
                """
                <div class="comments"><h3>Comments</h3><p>What a story, I read it twice, and I liked it.</p>
                <a href="\(shape(number))?cpage=2">Next</a></div><a href="\(shape(1))/comment-page-2">Next page</a>
                """
            case .slideShow:
                "<a rel='next' href='/gallery/story/2'>Next</a><a rel='next' href='\(shape(1))/slideshow/2'>Next page</a>"
            case .archive: "<div><a href='/tag/ferries/page/2'>2</a> <a href='/tag/ferries/page/3'>3</a></div>"
            case .repeatedLead: ""
            case .printView: "<a href='\(shape(1))/print'>Print</a>"
            case .loop: number == count ? "<a href='\(shape(1))'>Next page</a>" : ""
            case .elsewhere: "<a rel='next' href='https://elsewhere.example\(shape(number + 1))'>Next page</a>"
            }
        }.sorted().joined()
    }
}
