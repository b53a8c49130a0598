import DragomanFeeds

/// Feeds, lists of feeds and sitemaps: no input crashes, and what is written of a feed reads back.
@_cdecl("LLVMFuzzerTestOneInput")
public func fuzzFeeds(_ start: UnsafePointer<UInt8>?, _ count: Int) -> CInt {
    // libFuzzer's buffer is valid for this call; the bytes are copied.
    let bytes = Array(UnsafeBufferPointer(start: start, count: count))
    _ = try? OPML(parsing: bytes)
    _ = try? NewsSitemap(parsing: bytes, url: "https://outlet.example/")
    guard let feed = try? FeedParser.parse(bytes, url: "https://outlet.example/feed") else { return 0 }
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
