/// The nodes that stand in parts of the page marked as furniture or hidden.
struct FurnitureSpans {
    private let flags: [Bool]

    init(_ reading: PageReading) {
        var flags = [Bool](repeating: false, count: reading.outline.nodes.count)
        var until = 0
        for index in flags.indices {
            if index >= until, Self.isFurniture(index, in: reading) { until = reading.outline.end(index) }
            flags[index] = index < until
        }
        self.flags = flags
    }

    private static let away: Traits = [
        .hidden, .comments, .related, .share, .newsletter, .advertisement, .navigation, .footer, .sidebar, .author,
        .byline, .cookie, .popup, .pager, .teaser,
    ]

    private static func isFurniture(_ index: Int, in reading: PageReading) -> Bool {
        let node = reading.outline.nodes[index]
        let isNamed = isNamed(node.name)
        guard isNamed || !node.traits.isDisjoint(with: away) else { return false }
        if node.name == .noscript || node.traits.contains(.hidden) { return true }
        let units = reading.unitRange(index)
        // A "placeholder" without words holds the place of a picture, not of a notice.
        if !isNamed, units.isEmpty, node.traits.isDisjoint(with: away.subtracting(.cookie)) { return false }
        if node.name == .aside, isFigure(index, units, reading) { return false }
        return !units.contains { !reading.units[$0].isFurniture && reading.units[$0].weight > 0 }
    }

    private static func isNamed(_ name: ElementName) -> Bool {
        switch name {
        case .nav, .footer, .aside, .noscript, .form: true
        default: false
        }
    }

    /// Whether an aside is a picture with its caption.
    private static func isFigure(_ aside: Int, _ units: Range<Int>, _ reading: PageReading) -> Bool {
        guard units.count <= 3 else { return false }
        let nodes = reading.outline.nodes[aside..<reading.outline.end(aside)]
        return nodes.contains { $0.name == .img }
            && nodes.contains { $0.name == .figcaption || $0.traits.contains(.caption) }
    }

    func contains(_ node: Int) -> Bool { flags[node] }
}
