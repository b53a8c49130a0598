/// Quotations: who said it, and where.
enum QuoteReader {
    /// In bytes.
    static let longestAttribution = 200

    /// The quotation of a `blockquote`; a last line that opens with a dash, or stands in `cite` or `footer`, is its attribution.
    static func quote(_ node: Int, _ blocks: [Block], _ outline: Outline, _ addresses: AddressResolver?) -> Quote {
        var blocks = blocks
        var attribution: [Inline]?
        if blocks.count > 1, case .paragraph(let last) = blocks[blocks.count - 1],
            opensWithDash(last.plainText) || isCited(last.plainText, node, outline)
        {
            attribution = last
            blocks.removeLast()
        }
        return Quote(blocks: blocks, attribution: attribution, source: addresses.flatMap { source(node, outline, $0) })
    }

    private static func opensWithDash(_ text: String) -> Bool {
        text.utf8.count < longestAttribution && (text.hasPrefix("—") || text.hasPrefix("–") || text.hasPrefix("- "))
    }

    private static func isCited(_ text: String, _ node: Int, _ outline: Outline) -> Bool {
        for index in node + 1..<max(node + 1, outline.end(node))
        where outline.nodes[index].name == .cite || outline.nodes[index].name == .footer {
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
