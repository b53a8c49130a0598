import DragomanFeeds

/// Feeds, lists of feeds and sitemaps: no input crashes, and what is written of a feed reads back.
@_cdecl("LLVMFuzzerTestOneInput")
public func fuzzFeeds(_ start: UnsafePointer<UInt8>?, _ count: Int) -> CInt {
    // libFuzzer's buffer is valid for this call; the bytes are copied.
    let bytes = Array(UnsafeBufferPointer(start: start, count: count))
    _ = try? OPML(parsing: bytes)
    _ = try? NewsSitemap(parsing: bytes, url: "https://outlet.example/")
    guard let feed = try? FeedParser.parse(bytes, url: "https://outlet.example/feed") else { return 0 }
    precondition(
        texts(of: feed).allSatisfy { String(validating: $0.utf8, as: UTF8.self) != nil }, "a text is not UTF-8")
    let identities = feed.entries.map { EntryIdentity($0) }
    let verdicts = EntryMatcher(known: identities).verdicts(for: identities)
    precondition(!verdicts.contains(.new), "a feed brings its own entries back as new")
    for format in FeedWriter.Format.allCases {
        let text = FeedWriter.write(feed, as: format)
        guard let again = try? FeedParser.parse(Array(text.utf8)) else {
            preconditionFailure("\(format) cannot be read back")
        }
        precondition(again.entries.count == feed.entries.count, "\(format) lost entries")
    }
    return 0
}

/// What the parser takes from the source without looking at it again.
private func texts(of feed: Feed) -> [String] {
    let ofEntries = feed.entries.flatMap { entry in
        [entry.title?.value, entry.summary?.value, entry.content?.value, entry.id, entry.link].compactMap { $0 }
            + entry.categories + entry.authors.compactMap(\.name)
    }
    return ofEntries + [feed.title?.value, feed.description?.value, feed.language, feed.generator].compactMap { $0 }
}
