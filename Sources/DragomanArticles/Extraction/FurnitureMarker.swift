/// Marks the units that stand in parts of a page named, by element or by class, as something else than its text.
///
/// Names lie: a name whose parts hold most of what the page has to say is not believed.
struct FurnitureMarker {
    /// A name, the elements that bear it, and the share of the page's text from which on it is not believed.
    private struct Claim {
        let traits: Traits
        let limit: Float
        /// Whether the name is plain enough to be believed whenever another part is named as the text.
        var isPlain: Bool { !traits.isDisjoint(with: [.sidebar, .comments, .footer, .teaser]) }
    }

    private static let claims: [Claim] = [
        Claim(traits: [.footer, .copyright, .cookie, .popup, .search], limit: 0.9),
        Claim(traits: [.comments], limit: 0.97),
        Claim(traits: [.navigation, .share, .pager, .advertisement], limit: 0.5),
        Claim(traits: [.related], limit: 0.6),
        Claim(traits: [.newsletter], limit: 0.4),
        Claim(traits: [.sidebar], limit: 0.55),
        Claim(traits: [.tags], limit: 0.2),
        Claim(traits: [.byline, .meta], limit: 0.2),
        Claim(traits: [.author], limit: 0.3),
        Claim(traits: [.credit, .caption], limit: 0.3),
        Claim(traits: [.poll, .player], limit: 0.2),
        Claim(traits: [.teaser], limit: 0.5),
        Claim(traits: [.product], limit: 0.3),
        Claim(traits: [.contents, .infobox], limit: 0.2),
        Claim(traits: [.screenReaderOnly, .printOnly], limit: 0.3),
    ]

    /// For the number of each trait the position of the claim that it belongs to, of which there is one at most.
    private static let claimByTrait: [Int] = (0..<64).map { bit in
        claims.firstIndex { $0.traits.contains(Traits(rawValue: 1 << UInt64(bit))) } ?? 0
    }

    static func mark(_ reading: inout PageReading) {
        let total = reading.totalGain
        guard total > 0 else { return }
        let bodies = bodies(in: reading.outline)
        let outer = outermost(reading, bodies: bodies)
        let body = namedBody(reading, bodies: bodies)
        for (position, claim) in claims.enumerated() {
            var sum: Float = 0
            for node in outer[position] { sum += reading.gain(node) }
            let isElsewhere = claim.isPlain && body.map { isApart($0, from: outer[position], reading.outline) } == true
            let isBelieved = sum <= claim.limit * total && total - sum >= min(80, total * 0.5) || isElsewhere
            for node in outer[position] where isBelieved || reading.gain(node) <= 0 {
                for unit in reading.unitRange(node) { reading.units[unit].isFurniture = true }
            }
        }
    }

    /// Whether a part neither holds one of the nodes nor stands in one.
    private static func isApart(_ body: Int, from nodes: [Int], _ outline: Outline) -> Bool {
        !nodes.contains { outline.contains($0, body) || outline.contains(body, $0) }
    }

    /// The elements named as the article's text, in order.
    private static func bodies(in outline: Outline) -> [Int] {
        outline.indices { !$0.traits.isDisjoint(with: [.body, .articleBody]) }
    }

    /// The element named as the article's text that holds most, where that is a paragraph or more.
    private static func namedBody(_ reading: PageReading, bodies: [Int]) -> Int? {
        var best: Int?
        var bestGain = max(200, 0.15 * reading.totalGain)
        for body in bodies {
            let node = reading.outline.nodes[body]
            if node.name == .body || node.name == .html || !node.traits.isDisjoint(with: [.comments, .sidebar]) {
                continue
            }
            let gain = reading.gain(body)
            if gain > bestGain {
                best = body
                bestGain = gain
            }
        }
        return best
    }

    /// For each claim the elements that bear its name, none inside another.
    private static func outermost(_ reading: PageReading, bodies: [Int]) -> [[Int]] {
        let outline = reading.outline
        var outer = [[Int]](repeating: [], count: claims.count)
        var nextBody = 0
        let (claims, claimByTrait) = (claims, claimByTrait)
        let claimed = claims.reduce(into: Traits()) { $0.formUnion($1.traits) }
        var ends = [Int](repeating: 0, count: claims.count)
        // Most nodes say nothing, neither by class nor by name.
        for index in outline.indices(where: { !$0.traits.isDisjoint(with: claimed) || isNamed($0.name) }) {
            let traits = named(outline.nodes[index])
            if traits.isDisjoint(with: claimed) { continue }
            if let headline = reading.headline, outline.contains(index, headline) { continue }
            while nextBody < bodies.count, bodies[nextBody] < index { nextBody += 1 }
            let holdsBody = nextBody < bodies.count && bodies[nextBody] < outline.end(index)
            if reading.unitRange(index).isEmpty { continue }
            var rest = traits.intersection(claimed)
            while !rest.isEmpty {
                let position = claimByTrait[rest.rawValue.trailingZeroBitCount]
                let claim = claims[position].traits
                rest.subtract(claim)
                if index < ends[position] { continue }
                if holdsBody, !claim.contains(.comments), !claim.contains(.footer) { continue }
                outer[position].append(index)
                ends[position] = outline.end(index)
            }
        }
        return outer
    }

    /// Whether an element's name alone says what it is there for.
    private static func isNamed(_ name: ElementName) -> Bool {
        switch name {
        case .nav, .menu, .footer, .dialog, .form, .aside: true
        default: false
        }
    }

    /// What an element's name and classes say, where they may be heard at all.
    private static func named(_ node: Outline.Node) -> Traits {
        switch node.name {
        case .html, .body, .main, .head, .h1: return []
        case .nav, .menu: return .navigation
        case .footer: return .footer
        case .dialog: return .popup
        case .form: return .newsletter
        case .aside: return .sidebar
        case .article: return node.traits.intersection([.related, .teaser, .comments, .advertisement])
        default: break
        }
        if !node.traits.isDisjoint(with: [.body, .articleBody, .wholePost]) { return [] }
        if node.name == .p {
            return node.traits.intersection([
                .related, .comments, .newsletter, .byline, .author, .caption, .credit, .tags, .cookie, .copyright,
            ])
        }
        if node.name.headingLevel > 0 {
            return node.traits.intersection([.related, .comments, .newsletter, .advertisement, .share])
        }
        return node.traits.contains(.embeddedPost) ? node.traits.subtracting([.share, .player]) : node.traits
    }
}
