import DragomanLanguages
import DragomanLibrary

/// Which article stands where on the front page: a pure decision over the newest cards.
struct FrontLayout: Sendable {
    /// A part of the paper and its articles.
    struct Band: Sendable {
        enum Kind: Sendable, Hashable {
            case section(String)
            /// Written in one language: where outlets name too few sections alike.
            case language(Language)
        }

        var kind: Kind
        var cards: [ArticleCard]
        /// Whether the first one stands larger than the others, with its picture.
        var isFeatured = false

        /// The newest that fit, one with a picture moved to the front.
        init(kind: Kind, newest cards: [ArticleCard]) {
            self.kind = kind
            self.cards = Array(cards.prefix(5))
            if let first = self.cards.firstIndex(where: { $0.wideEnoughPicture != nil }) {
                self.cards.insert(self.cards.remove(at: first), at: 0)
                isFeatured = true
            } else {
                self.cards = Array(cards.prefix(4))
            }
        }
    }

    private(set) var lead: ArticleCard?
    /// Beside the lead.
    private(set) var seconds: [ArticleCard] = []
    /// Under the lead.
    private(set) var unders: [ArticleCard] = []
    private(set) var bands: [Band] = []
    private(set) var rest: [ArticleCard] = []

    /// - Parameter cards: newest first. O(n log n).
    init(_ cards: [ArticleCard]) {
        var waiting = Self.oncePerStory(cards)
        guard let first = Self.best(of: waiting.prefix(16)) else { return }
        lead = waiting.remove(at: first)
        // Seconds come from different outlets where they can, so that one busy source does not fill the page's top.
        var outlets: Set<Int64> = lead.map { [$0.sourceID] } ?? []
        for place in 0..<6 {
            let next = waiting.prefix(24).firstIndex { !outlets.contains($0.sourceID) && $0.standing != .pending }
            guard let next = next ?? waiting.indices.first, place < 4 || waiting.count > 6 else { break }
            outlets.insert(waiting[next].sourceID)
            if place < 4 { seconds.append(waiting.remove(at: next)) } else { unders.append(waiting.remove(at: next)) }
        }
        fillBands(&waiting)
        rest = Array(waiting.prefix(16))
    }

    private mutating func fillBands(_ waiting: inout [ArticleCard]) {
        addBands(from: &waiting, most: 5) { card in card.section.flatMap { $0.isEmpty ? nil : .section($0) } }
        guard bands.count < 2 else { return }
        addBands(from: &waiting, most: 3) { card in card.originalLanguage.map { .language($0) } }
    }

    /// Bands of three to five articles, the largest groups first.
    private mutating func addBands(
        from waiting: inout [ArticleCard], most: Int, by kind: (ArticleCard) -> Band.Kind?
    ) {
        var groups: [(kind: Band.Kind, cards: [ArticleCard])] = []
        var places: [Band.Kind: Int] = [:]
        for card in waiting {
            guard let kind = kind(card) else { continue }
            if let place = places[kind] {
                groups[place].cards.append(card)
            } else {
                places[kind] = groups.count
                groups.append((kind, [card]))
            }
        }
        let chosen = groups.enumerated().filter { $0.element.cards.count >= 3 }
            .sorted { ($0.element.cards.count, $1.offset) > ($1.element.cards.count, $0.offset) }
            .prefix(most).map { Band(kind: $0.element.kind, newest: $0.element.cards) }
        bands += chosen
        let shown = Set(chosen.flatMap { $0.cards.map(\.id) })
        waiting.removeAll { shown.contains($0.id) }
    }

    /// One article of each story: the first met, which is the newest.
    private static func oncePerStory(_ cards: [ArticleCard]) -> [ArticleCard] {
        var stories: Set<Int64> = []
        return cards.filter { card in
            guard let story = card.storyID, card.storyCount > 0 else { return true }
            return stories.insert(story).inserted
        }
    }

    private static func best(of cards: ArraySlice<ArticleCard>) -> Int? {
        cards.indices.max { (weight(cards[$0]), $1) < (weight(cards[$1]), $0) }
    }

    /// How well an article would lead: finished, told by several newsrooms, with something to say under its headline.
    private static func weight(_ card: ArticleCard) -> Int {
        let standing =
            switch card.standing {
            case .edited: 9
            case .machine, .native: 8
            case .flagged: 3
            case .original: 2
            case .pending: 0
            }
        let words = card.standfirst != nil ? 3 : card.excerpt != nil ? 2 : 0
        let picture = card.wideEnoughPicture == nil ? 0 : 4
        return standing + words + picture + min(card.storyCount, 4) + (card.wordCount >= 250 ? 1 : 0)
    }
}
