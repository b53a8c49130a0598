/// The nodes that stand in parts of the page marked as furniture or hidden.
struct FurnitureSpans {
    private let flags: [Bool]

    init(_ reading: PageReading) {
        var flags = [Bool](repeating: false, count: reading.outline.nodes.count)
        let away: Traits = [
            .hidden, .comments, .related, .share, .newsletter, .advertisement, .navigation, .footer, .sidebar, .author,
            .byline, .cookie, .popup, .pager, .teaser,
        ]
        var until = 0
        for index in flags.indices {
            let node = reading.outline.nodes[index]
            if index >= until,
                !node.traits.isDisjoint(with: away) || [.nav, .footer, .aside, .noscript, .form].contains(node.name)
            {
                let range = reading.unitRange(index)
                if node.name == .noscript || node.traits.contains(.hidden)
                    || !range.contains(where: { !reading.units[$0].isFurniture && reading.units[$0].weight > 0 })
                {
                    until = reading.outline.end(index)
                }
            }
            flags[index] = index < until
        }
        self.flags = flags
    }

    func contains(_ node: Int) -> Bool { flags[node] }
}
