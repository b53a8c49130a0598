internal import DragomanFeeds
internal import DragomanLibrary

extension EntryRecord {
    /// What is kept of a feed's entry; nil when it leads nowhere.
    init?(_ entry: Entry) {
        guard let url = entry.url else { return nil }
        self.init(
            identity: EntryIdentity(entry), url: url, title: entry.title?.plainText, summary: entry.summary?.plainText,
            authors: entry.authors.compactMap(\.name), published: entry.published, updated: entry.updated)
    }
}
