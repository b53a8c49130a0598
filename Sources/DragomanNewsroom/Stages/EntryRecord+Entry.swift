internal import DragomanFeeds
internal import DragomanHTML
internal import DragomanLibrary

extension EntryRecord {
    /// What is kept of a feed's entry; nil when it leads nowhere.
    init?(_ entry: Entry) {
        guard let url = entry.url else { return nil }
        let identity = entry.id.flatMap { $0.isEmpty ? nil : $0 } ?? WebURL(url)?.canonicalKey ?? url
        let title = entry.title?.plainText
        let summary = entry.summary?.plainText
        self.init(
            identity: identity, url: url, title: title, summary: summary,
            authors: entry.authors.compactMap(\.name), published: entry.published, updated: entry.updated,
            fingerprint: Self.fingerprint(of: [
                title, summary, entry.content?.value, entry.updated.map { "\($0.secondsSince1970)" },
            ]))
    }

    /// FNV-1a over the texts that an outlet changes when it changes an article; the same in every run.
    private static func fingerprint(of texts: [String?]) -> String {
        var hash: UInt64 = 0xCBF2_9CE4_8422_2325
        for text in texts {
            for byte in (text ?? "").utf8 { hash = (hash ^ UInt64(byte)) &* 0x100_0000_01B3 }
            hash = (hash ^ 0xFF) &* 0x100_0000_01B3
        }
        return String(hash, radix: 16)
    }
}
