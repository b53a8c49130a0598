internal import DragomanFeeds
internal import DragomanHTML
internal import DragomanLibrary

extension EntryRecord {
    /// What is kept of a feed's entry, without dates that cannot be true; nil when it leads nowhere.
    init?(_ entry: Entry, at now: DateTime) {
        guard let url = entry.url else { return nil }
        self.init(
            identity: EntryIdentity(entry), url: url, title: entry.title?.plainText, summary: entry.summary?.plainText,
            authors: entry.authors.compactMap(\.name), published: EntryDate.credible(entry.published, at: now),
            updated: EntryDate.credible(entry.updated, at: now))
    }
}
