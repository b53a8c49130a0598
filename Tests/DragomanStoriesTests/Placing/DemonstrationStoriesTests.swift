import DragomanArticles
import Testing

@testable import DragomanStories

/// The demonstration press, placed piece after piece as a newsroom would.
@Suite struct DemonstrationStoriesTests {
    /// The five events and who reports them.
    static let events: [Set<String>] = [
        [
            "el-faro/volcan-karvash-tamure", "meridiana/volcan", "el-mati/volca-karvash",
            "skerrow-gazette/karvash-eruption",
            "kabar-selat/gunung-karvash-meletus", "sada-al-marfa/karvash-volcano",
        ],
        [
            "el-faro/elecciones-valdoria-linde", "meridiana/valdoria", "el-mati/valdoria-linde",
            "skerrow-gazette/valdoria-election", "sada-al-marfa/valdoria-elections",
        ],
        [
            "el-faro/fin-huelga-puerto-brisa", "meridiana/estibadores", "el-mati/vaga-port-brisa",
            "skerrow-gazette/puerto-brisa-dockers",
        ],
        ["el-faro/pecio-santa-irene", "el-mati/santa-irene-galio", "skerrow-gazette/santa-irene-wreck"],
        ["el-faro/vuelta-marismas-vidal", "el-mati/nora-vidal-volta"],
    ]

    struct Newsroom {
        var index = StoryIndex()
        var names: [Int64: String] = [:]
        var stories: [Int64: Set<Int64>] = [:]
        var copies: [Int64: Int64] = [:]
        var related: [Int64: [Int64]] = [:]

        mutating func publish(_ pieces: [DemonstrationPress.Piece]) {
            for piece in pieces {
                let id = Int64(names.count + 1)
                names[id] = piece.name
                let fingerprint = StoryFingerprint(article: piece.article)
                let placement = StoryPlacer().place(fingerprint, published: piece.published, in: index)
                var story: Int64?
                switch placement.story {
                case .alone: break
                case .joins(let known): story = known
                case .opens(let members):
                    story = id
                    for member in members {
                        index.setStory(id, of: member)
                        stories[id, default: []].insert(member)
                    }
                }
                if let story { stories[story, default: []].insert(id) }
                if let original = placement.copyOf { copies[id] = original }
                related[id] = placement.related
                index.insert(
                    PlacedStory(id: id, storyID: story, published: piece.published, fingerprint: fingerprint))
            }
        }

        var groups: Set<Set<String>> { Set(stories.values.map { Set($0.compactMap { names[$0] }) }) }
        var copyPairs: Set<Set<String>> { Set(copies.map { Set([$0, $1].compactMap { names[$0] }) }) }
    }

    @Test func thePressIsThere() {
        #expect(DemonstrationPress.shared.pieces.count >= 37)
        for name in Self.events.joined() { #expect(DemonstrationPress.shared.fingerprint(name) != nil, "\(name)") }
    }

    @Test(arguments: 0..<4) func fiveStoriesAndEverythingElseAlone(order: Int) {
        var pieces = DemonstrationPress.shared.pieces
        // In the order of the files, backwards, by name, and by the day.
        if order == 1 { pieces.reverse() }
        if order == 2 { pieces.sort { $0.article.title < $1.article.title } }
        if order == 3 { pieces.sort { $0.published < $1.published } }
        var newsroom = Newsroom()
        newsroom.publish(pieces)
        #expect(newsroom.groups == Set(Self.events))
        #expect(
            newsroom.copyPairs == [
                ["el-faro/volcan-karvash-tamure", "meridiana/volcan"],
                ["el-faro/elecciones-valdoria-linde", "meridiana/valdoria"],
            ])
    }

    @Test func relatedArticlesShareASubjectAndNoEvent() {
        var newsroom = Newsroom()
        newsroom.publish(DemonstrationPress.shared.pieces)
        let byName = Dictionary(uniqueKeysWithValues: newsroom.names.map { ($1, $0) })
        func related(_ name: String) -> Set<String> {
            Set((byName[name].flatMap { newsroom.related[$0] } ?? []).compactMap { newsroom.names[$0] })
        }
        // The path up another volcano; the trains of another strike.
        #expect(related("meridiana/volcan").contains("el-faro/sendero-pico-sotavento"))
        #expect(related("meridiana/huelga-trenes-almadra").contains("meridiana/estibadores"))
        // Nothing is related to these, and nothing is given.
        for name in ["skerrow-gazette/lighthouse-keeper", "el-mati/menjador-escolar", "meridiana/vacuna-sarrat"] {
            #expect(related(name).isEmpty, "\(name): \(related(name))")
        }
    }

    @Test func daysApartAreTwoEvents() throws {
        let spanish = try #require(DemonstrationPress.shared.fingerprint("meridiana/volcan"))
        let english = try #require(DemonstrationPress.shared.fingerprint("skerrow-gazette/karvash-eruption"))
        let there = [PlacedStory(id: 1, storyID: 9, published: 0, fingerprint: spanish)]
        let placer = StoryPlacer()
        #expect(placer.place(english, published: 3 * 86_400, among: there).story == .joins(9))
        let later = placer.place(english, published: 30 * 86_400, among: there)
        #expect(later.story == .alone && later.related == [1])
    }
}
