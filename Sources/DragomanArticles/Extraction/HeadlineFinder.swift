/// Finds where the headline stands in the page.
enum HeadlineFinder {
    /// The heading that says what the page's title says, or the only first-level one; never the outlet's name that leads to its front page.
    static func node(in outline: Outline, title: String) -> Int? {
        let key = Comparison.key(title)
        var found: Int?
        var first: Int?
        var count = 0
        var isFirstOfTitle = false
        for index in outline.landmarks.headings where outline.textCount(index) > 8 {
            let level = outline.nodes[index].name.headingLevel
            if level == 1, HeadingText.isHomeLink(index, in: outline) { continue }
            if level == 1 {
                count += 1
                if first == nil { first = index }
            }
            let heading = Comparison.key(outline.string(of: index))
            if index == first { isFirstOfTitle = ByteSearch.holds(key, heading) || ByteSearch.holds(heading, key) }
            if heading.count > 8, key.hasPrefix(heading) || heading.hasPrefix(key) && key.count > 8 {
                if level == 1 { return index }
                if found == nil { found = index }
            } else if found == nil, heading.count > 12, key.hasSuffix(heading) {
                found = index
            }
        }
        // The only first-level heading may be the section's, where another says what the title says.
        return count == 1 && isFirstOfTitle ? first : found ?? first
    }
}
