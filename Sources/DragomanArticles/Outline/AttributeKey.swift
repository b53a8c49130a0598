/// The attributes that extraction reads.
enum AttributeKey: UInt8, Sendable, CaseIterable {
    case ariaHidden, ariaLabel, alt, cite, `class`, colspan, content, dataHref, dataSource, dataSourceSet, datetime
    case direction, height, hidden, href, id, itemprop, itemtype, lang, name, property, rel, role, rowspan, src, srcset
    case start, style, title, type, width, dataURL, dataCaption, httpEquiv, media
    case dataIdentifier

    /// The key as one of a set.
    var bit: UInt64 { 1 << UInt64(rawValue) }

    /// The key of an attribute's name, nil for one that nobody reads.
    static func named(_ name: UnsafeBufferPointer<UInt8>) -> AttributeKey? {
        byName[ByteHash.of(name)] ?? lazySource(name)
    }

    /// Lazy pictures keep their addresses in attributes of many names.
    private static func lazySource(_ name: UnsafeBufferPointer<UInt8>) -> AttributeKey? {
        guard name.starts(with: "data-".utf8) else { return nil }
        let end = name.suffix(6)
        if end.elementsEqual("srcset".utf8) { return .dataSourceSet }
        return end.suffix(3).elementsEqual("src".utf8) ? .dataSource : nil
    }

    private static let byName = HashTable(names.map { (key: ByteHash.of($0.utf8), value: $1) }, merging: { $1 })

    private static let names: [(String, AttributeKey)] = [
        ("aria-hidden", .ariaHidden), ("aria-label", .ariaLabel), ("alt", .alt), ("cite", .cite), ("class", .class),
        ("colspan", .colspan), ("content", .content), ("data-href", .dataHref), ("datetime", .datetime),
        ("dir", .direction), ("height", .height), ("hidden", .hidden), ("href", .href), ("id", .id),
        ("itemprop", .itemprop), ("itemtype", .itemtype), ("lang", .lang), ("xml:lang", .lang), ("name", .name),
        ("property", .property), ("rel", .rel), ("role", .role), ("rowspan", .rowspan), ("src", .src),
        ("srcset", .srcset), ("start", .start), ("style", .style), ("title", .title), ("type", .type),
        ("width", .width), ("http-equiv", .httpEquiv), ("media", .media), ("data-caption", .dataCaption),
        ("data-instgrm-permalink", .dataHref), ("data-text-post-permalink", .dataHref),
        // What AMP, Telegram and light players know a post or a film by.
        ("data-shortcode", .dataIdentifier), ("data-tweetid", .dataIdentifier), ("data-videoid", .dataIdentifier),
        ("data-telegram-post", .dataIdentifier), ("videoid", .dataIdentifier),
        // Lazy pictures keep their address in one of these, or in one that ends in "src" or "srcset".
        ("data-original", .dataSource), ("data-lazy", .dataSource), ("data-orig-file", .dataSource),
        ("data-image", .dataSource), ("data-img-url", .dataSource), ("data-src-large", .dataSource),
        ("data-full", .dataSource), ("data-echo", .dataSource), ("data-url", .dataURL),
    ]
}
