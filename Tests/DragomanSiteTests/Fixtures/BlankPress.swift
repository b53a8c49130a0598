import DragomanArticles
import DragomanHTML
import DragomanLanguages
import DragomanLibrary
import DragomanSite
import DragomanTranslation

/// A press whose every text is a figure, so that what letters a page shows are the site's own; or a letter of a script that
/// no interface is written in, so that the figures are.
struct BlankPress: Sendable {
    static let figures = BlankPress { String($0) }
    static let letters = BlankPress { number in String(Array("აბგდევზთიკლმ")[number % 12]) }

    private let spell: @Sendable (Int) -> String

    var paths: [String] {
        let (section, topic) = (PercentEncoding.encoded(spell(1)), PercentEncoding.encoded(spell(2)))
        let lists = [
            "/", "/latest", "/languages", "/language/eu", "/sources", "/source/1", "/about", "/search",
            "/search?q=\(section)", "/search?q=999", "/section/\(section)", "/topic/\(topic)", "/story/3", "/nothing",
            "/latest?page=2",
        ]
        return lists
            + (1...6).flatMap { ["/article/\($0)", "/article/\($0)?view=original", "/article/\($0)?view=parallel"] }
    }

    var contents: FixtureLibrary.Contents {
        let standings: [ArticleCard.Standing] = [.native, .original, .pending, .machine, .flagged, .edited]
        var contents = FixtureLibrary.Contents()
        contents.pages = (1...40).map { index in page(Int64(index), standings[(index - 1) % 6]) }
        let cards = contents.pages.map(\.card)
        for index in contents.pages.indices {
            contents.pages[index].related = Array(cards.prefix(3))
            contents.pages[index].sameStory = Array(cards.suffix(2))
        }
        contents.sources = SourceHealth.State.allCases.enumerated().map { index, state in
            source(Int64(index + 1), state, Self.codes[index % Self.codes.count])
        }
        contents.progress = Progress(sources: 7, articles: 40, published: 40, jobsOpen: 5, jobsFailed: 1)
        contents.changed = .minutesAgo(3)
        return contents
    }

    private static let codes = [
        "timed-out", "too-large", "robots-forbids", "http-status-404", "reset", "bad-url", "unheard-of",
    ]

    private func source(_ id: Int64, _ state: SourceHealth.State, _ code: String) -> Source {
        Source(
            id: id, url: "https://1.example/", outlet: spell(Int(id)), homepage: "https://1.example/", language: "eu",
            policy: [.fullText, .extract, .private][Int(id) % 3], added: .minutesAgo(1),
            health: SourceHealth(
                state: state, code: code, detail: "The server is away.", since: .minutesAgo(3),
                lastAsked: .minutesAgo(2),
                nextAsked: .minutesAgo(-4), failures: Int(id)), articleCount: Int(id))
    }

    private func page(_ id: Int64, _ standing: ArticleCard.Standing) -> ArticlePage {
        let blocks: [Block] = [
            .p(spell(1)), .p(spell(2)), .p(spell(3)), .p(spell(4)),
            .figure(Figure(image: Image(url: "https://1.example/1"), caption: [.text(spell(5))], credit: spell(6))),
            .embed(
                Embed(
                    kind: [.post, .video, .audio, .other][Int(id) % 4], provider: spell(7),
                    url: "https://1.example/2")),
            .table(Table(rows: [[.init(content: [.text(spell(8))])]])),
        ]
        let isTranslated = [.machine, .flagged, .edited].contains(standing)
        var draft = Draft(
            id: id, source: source(id % 3 + 1, .healthy, ""), language: "eu", standing: standing, title: spell(Int(id)),
            originalTitle: spell(Int(id)), standfirst: spell(9), originalStandfirst: spell(9), section: spell(1),
            topics: [spell(2)], authors: [spell(3), spell(4)], dateline: spell(5), age: id * 10,
            blocks: isTranslated ? blocks : [], originalBlocks: blocks
        )
        draft.findings = [Finding.Severity.notes, .warns, .blocks].flatMap { severity in
            ["number-changed", "empty", "unheard-of"].map {
                Finding(rule: $0, severity: severity, start: 0, end: 0, message: "Something is wrong.")
            }
        }
        draft.corrections = [Correction(seen: .minutesAgo(1), changedBlocks: [1, 2, 3], titleChanged: true)]
        (draft.storyID, draft.storyCount, draft.isFree) = (3, 3, false)
        var page = draft.page
        page.card.copyOf = id > 36 ? id - 30 : nil
        return page
    }
}
