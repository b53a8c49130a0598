/// Reads what headings say.
enum HeadingText {
    /// The words of a heading, without a kicker that has an element of its own and without what is there for screen readers only.
    static func text(of heading: Int, in outline: Outline) -> String {
        var text = ""
        var node = heading + 1
        let end = outline.end(heading)
        while node < end {
            let traits = outline.nodes[node].traits
            if !traits.isDisjoint(with: [.meta, .screenReaderOnly, .hidden]) {
                node = outline.end(node)
            } else {
                if outline.nodes[node].name == .text {
                    text += String(decoding: outline.text[outline.textRange(node)], as: UTF8.self)
                }
                if outline.nodes[node].name == .br { text += " " }
                node += 1
            }
        }
        // A heading that is all kicker is the headline after all.
        return text.utf8.count > 8 ? text : outline.string(of: heading)
    }

    /// The heading that is the outlet's name: all of it one link to the front page. Nil where there is none.
    static func homeHeading(in outline: Outline) -> Int? {
        outline.landmarks.headings.first { outline.nodes[$0].name.headingLevel == 1 && isHomeLink($0, in: outline) }
    }

    /// Whether a heading is one link to the site's front page.
    static func isHomeLink(_ heading: Int, in outline: Outline) -> Bool {
        let node = outline.nodes[heading]
        guard node.linkBytes > 0, Int(node.linkBytes) + 2 >= outline.textCount(heading) else { return false }
        for index in heading + 1..<outline.end(heading) where outline.nodes[index].name == .a {
            return outline.attribute(.href, of: index).map(isFrontPage) ?? false
        }
        return false
    }

    /// Whether an address has no path: `/`, `https://outlet.example`, also behind an archive's own address.
    static func isFrontPage(_ address: String) -> Bool {
        if address == "/" { return true }
        let parts = address.utf8.split(separator: UInt8(ascii: "/"))
        guard let scheme = parts.lastIndex(where: { $0.last == UInt8(ascii: ":") }) else { return false }
        return parts.count - scheme <= 2
    }
}
