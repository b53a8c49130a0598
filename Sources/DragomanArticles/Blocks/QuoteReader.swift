/// Quotations: who said it, and where.
enum QuoteReader {
    /// In bytes.
    static let longestAttribution = 200

    /// The figure that holds a `blockquote` and a caption for it, else the `blockquote`.
    static func whole(_ node: Int, _ outline: Outline) -> Int {
        let parent = outline.parent(node)
        guard parent > 0, outline.nodes[parent].name == .figure else { return node }
        let isPicture = outline.nodes[parent..<outline.end(parent)].contains { $0.name == .img }
        return isPicture ? node : parent
    }

    /// The quotation of a `blockquote`; a last line that opens with a dash, or stands in `cite`, `footer` or the caption, is its attribution.
    static func quote(_ node: Int, _ blocks: [Block], _ outline: Outline, _ addresses: AddressResolver?) -> Quote {
        var blocks = blocks
        var attribution: [Inline]?
        if blocks.count > 1, case .paragraph(let last) = blocks[blocks.count - 1],
            opensWithDash(last.plainText) || isCited(last.plainText, node, outline)
        {
            attribution = withoutDash(last)
            blocks.removeLast()
        }
        return Quote(blocks: blocks, attribution: attribution, source: addresses.flatMap { source(node, outline, $0) })
    }

    /// Who is named, without the dash that parts the name from the words; the words themselves where there is nothing else.
    private static func withoutDash(_ line: [Inline]) -> [Inline] {
        guard case .text(let text) = line.first else { return line }
        let rest = text.drop { $0 == "—" || $0 == "–" || $0 == "-" || $0.isWhitespace }
        if rest.isEmpty { return line.count > 1 ? Array(line.dropFirst()) : line }
        return [.text(String(rest))] + line.dropFirst()
    }

    private static func opensWithDash(_ text: String) -> Bool {
        text.utf8.count < longestAttribution && (text.hasPrefix("—") || text.hasPrefix("–") || text.hasPrefix("- "))
    }

    private static func isCited(_ text: String, _ node: Int, _ outline: Outline) -> Bool {
        for index in node + 1..<max(node + 1, outline.end(whole(node, outline))) {
            let name = outline.nodes[index].name
            guard name == .cite || name == .footer || name == .figcaption else { continue }
            if Trimming.collapsed(outline.string(of: index)) == Trimming.collapsed(text) { return true }
        }
        return false
    }

    /// Where a quotation is from; that of a post is the address its network gave, or its last link.
    static func source(_ node: Int, _ outline: Outline, _ addresses: AddressResolver) -> String? {
        if let cited = outline.attribute(.cite, of: node), let url = addresses.web(cited) { return url }
        guard outline.nodes[node].traits.contains(.embeddedPost) else { return nil }
        if let named = outline.attribute(.dataHref, of: node), let url = addresses.web(named) { return url }
        var last: String?
        for index in node + 1..<max(node + 1, outline.end(node)) where outline.nodes[index].name == .a {
            if let reference = outline.attribute(.href, of: index), let url = addresses.web(reference) { last = url }
        }
        return last
    }
}
