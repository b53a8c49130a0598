/// What of an article is read off its page.
public enum ExtractionScope: Sendable {
    /// All that ``Article`` holds.
    case whole
    /// The title, the authors and the blocks that have text, each as in the whole; no pictures and embeds, no other metadata, no next page. Takes a fifth less time.
    case text
}
