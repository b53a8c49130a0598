import DragomanArticles
import DragomanHTML
import DragomanLanguages
import DragomanLibrary
import DragomanTranslation

/// A press whose every text is a figure: what letters a page shows are the site's own.
enum BlankPress {
    static let paths =
        [
            "/", "/latest", "/languages", "/language/eu", "/sources", "/source/1", "/about", "/search", "/search?q=1",
            "/search?q=999", "/section/1", "/topic/2", "/story/3", "/nothing", "/latest?page=2",
        ] + (1...6).flatMap { ["/article/\($0)", "/article/\($0)?view=original", "/article/\($0)?view=parallel"] }

    static var contents: FixtureLibrary.Contents {
        let standings: [ArticleCard.Standing] = [.native, .original, .pending, .machine, .flagged, .edited]
        var contents = FixtureLibrary.Contents()
        contents.pages = (1...40).map { index in page(Int64(index), standings[(index - 1) % 6]) }
        let cards = contents.pages.map(\.card)
        for index in contents.pages.indices {
            contents.pages[index].related = Array(cards.prefix(3))
            contents.pages[index].sameStory = Array(cards.suffix(2))
        }
        contents.sources = SourceHealth.State.allCases.enumerated().map { index, state in
            source(Int64(index + 1), state, codes[index % codes.count])
        }
        contents.progress = Progress(sources: 7, articles: 40, published: 40, jobsOpen: 5, jobsFailed: 1)
        contents.changed = .minutesAgo(3)
        return contents
    }

    private static let codes = [
        "timed-out", "too-large", "robots-forbids", "http-status-404", "reset", "bad-url", "unheard-of",
    ]

    private static func source(_ id: Int64, _ state: SourceHealth.State, _ code: String) -> Source {
        Source(
            id: id, url: "https://1.example/", outlet: "\(id)", homepage: "https://1.example/", language: "eu",
            policy: [.fullText, .extract, .private][Int(id) % 3], added: .minutesAgo(1),
            health: SourceHealth(
                state: state, code: code, detail: "The server is away.", since: .minutesAgo(3),
                lastAsked: .minutesAgo(2),
                nextAsked: .minutesAgo(-4), failures: Int(id)), articleCount: Int(id))
    }

    private static func page(_ id: Int64, _ standing: ArticleCard.Standing) -> ArticlePage {
        let blocks: [Block] = [
            .p("1"), .p("2"), .p("3"), .p("4"),
            .figure(Figure(image: Image(url: "https://1.example/1"), caption: [.text("5")], credit: "6")),
            .embed(
                Embed(kind: [.post, .video, .audio, .other][Int(id) % 4], provider: "7", url: "https://1.example/2")),
            .table(Table(rows: [[.init(content: [.text("8")])]])),
        ]
        let isTranslated = [.machine, .flagged, .edited].contains(standing)
        var draft = Draft(
            id: id, source: source(id % 3 + 1, .healthy, ""), language: "eu", standing: standing, title: "\(id)",
            originalTitle: "\(id)", standfirst: "9", originalStandfirst: "9", section: "1", topics: ["2"],
            authors: ["3", "4"], dateline: "5", age: id * 10, blocks: isTranslated ? blocks : [], originalBlocks: blocks
        )
        draft.findings = [Finding.Severity.notes, .warns, .blocks].flatMap { severity in
            ["number-changed", "empty", "unheard-of"].map {
                Finding(rule: $0, severity: severity, start: 0, end: 0, message: "Something is wrong.")
            }
        }
        draft.corrections = [Correction(seen: .minutesAgo(1), changedBlocks: [1, 2, 3], titleChanged: true)]
        (draft.storyID, draft.storyCount, draft.isFree) = (3, 3, false)
        return draft.page
    }
}
