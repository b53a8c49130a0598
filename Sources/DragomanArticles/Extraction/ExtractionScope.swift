/// What of an article is read off its page.
public enum ExtractionScope: Sendable {
    /// All that ``Article`` holds.
    case whole
    /// The title, the authors and the blocks that have text; no emphasis and links, no pictures and embeds, no other metadata, no next page. Takes a fifth less
    /// time. The text is that of the whole.
    case text
}
