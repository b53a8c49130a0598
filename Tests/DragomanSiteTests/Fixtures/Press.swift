import DragomanArticles
import DragomanHTML
import DragomanLanguages
import DragomanLibrary
import DragomanTranslation

/// A small press of invented papers, as a French edition shows it.
enum Press {
    static func source(
        _ id: Int64, _ outlet: String, _ language: String, _ policy: Source.Policy = .private,
        health: SourceHealth = SourceHealth(state: .healthy, lastAsked: .minutesAgo(4), nextAsked: .minutesAgo(-11)),
        articles: Int = 3
    ) -> Source {
        Source(
            id: id, url: "https://press.example/\(id)/feed", outlet: outlet,
            homepage: "https://press.example/\(id)/", language: language, policy: policy, added: .minutesAgo(9_000),
            health: health, articleCount: articles)
    }

    static let faro = source(1, "El Faro del Estrecho", "es", .fullText, articles: 6)
    static let veu = source(2, "La Veu de la Vall", "ca", articles: 5)
    static let warta = source(3, "Warta Nusantara", "id", articles: 2)
    static let harbour = source(4, "The Harbour Post", "en", .extract, articles: 2)
    static let manara = source(5, "المنارة", "ar", articles: 2)
    static let quai = source(6, "Le Quai", "fr", .fullText, articles: 1)
    static let silent = source(
        7, "Quiet Gazette", "en",
        health: SourceHealth(
            state: .failing, code: "timed-out", detail: "The server did not answer within 20 seconds.",
            since: .minutesAgo(300), lastAsked: .minutesAgo(20), nextAsked: .minutesAgo(-40), failures: 5),
        articles: 0)
    static let gone = source(
        8, "Diario Antiguo", "es",
        health: SourceHealth(state: .gone, code: "gone", since: .minutesAgo(5_000), lastAsked: .minutesAgo(5_000)),
        articles: 0)

    /// The address by which an article names its picture.
    static let quay = "https://press.example/1/quai.jpg"

    static let sources = [faro, veu, warta, harbour, manara, quai, silent, gone]

    static var contents: FixtureLibrary.Contents {
        var contents = FixtureLibrary.Contents()
        contents.pages = (PressArticles.all + PressArticles.briefs).map(\.page) + [HostileArticle.page]
        for index in contents.pages.indices {
            let card = contents.pages[index].card
            let others = contents.pages.map(\.card).filter { $0.id != card.id }
            if let story = card.storyID { contents.pages[index].sameStory = others.filter { $0.storyID == story } }
            contents.pages[index].related = Array(
                others.filter { $0.section == card.section && card.section != nil }.prefix(4))
        }
        contents.pictures = [PressPictures.quayName.name: PressPictures.quay]
        for index in contents.pages.indices where contents.pages[index].original.leadImage != nil {
            contents.pages[index].card.picture = PressPictures.quayName
            contents.pages[index].pictures = [Press.quay: PressPictures.quayName]
        }
        contents.sources = sources
        contents.progress = Progress(
            sources: sources.count, articles: contents.pages.count, published: contents.pages.count, jobsOpen: 0,
            jobsFailed: 0)
        contents.changed = .minutesAgo(2)
        return contents
    }
}
