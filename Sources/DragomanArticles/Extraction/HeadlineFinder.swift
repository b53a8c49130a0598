/// Finds where the headline stands in the page.
enum HeadlineFinder {
    /// The heading that says what the page's title says, or the only first-level one; never the outlet's name that leads to its front page.
    static func node(in outline: Outline, title: String) -> Int? {
        let key = Comparison.key(title)
        var found: Int?
        var first: Int?
        var count = 0
        for index in outline.landmarks.headings where outline.textCount(index) > 8 {
            let level = outline.nodes[index].name.headingLevel
            if level == 1, HeadingText.isHomeLink(index, in: outline) { continue }
            if level == 1 {
                count += 1
                if first == nil { first = index }
            }
            let heading = Comparison.key(outline.string(of: index))
            let length = heading.unicodeScalars.count
            if length > 8, key.hasPrefix(heading) || heading.hasPrefix(key) && key.unicodeScalars.count > 8 {
                if level == 1 { return index }
                if found == nil { found = index }
            } else if found == nil, length > 12, key.hasSuffix(heading) {
                found = index
            }
        }
        guard count == 1, let first, found != nil else { return found ?? first }
        // The only first-level heading is the section's where it has no word of the title and another says what the title says.
        return words(of: outline.string(of: first)).isDisjoint(with: words(of: title)) ? found : first
    }

    /// The words of more than three letters, as ``Comparison`` has them.
    private static func words(of text: String) -> Set<String> {
        Set(text.spacedWords.map { Comparison.key(String($0)) }.filter { $0.unicodeScalars.count > 3 })
    }
}
