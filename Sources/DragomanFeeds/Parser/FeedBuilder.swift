import DragomanHTML

/// Makes a ``Feed`` of what ``XMLReader`` meets.
///
/// Which field an element fills depends on the element it stands in (feed, entry, a source, a picture), not on the format: feeds mix
/// their formats' elements freely.
struct FeedBuilder {
    struct Frame {
        var hash: UInt64
        var element: FeedElement
    }

    /// What was in force outside an element that changed it.
    struct Outer {
        var depth: Int
        var base: WebURL?
        var language: String?
    }

    // The buffer outlives the builder: both live in one call of `withUnsafeBufferPointer`.
    let source: UnsafeBufferPointer<UInt8>
    var reader: XMLReader
    var scope = NameScope()
    var frames: [Frame] = []
    var captures: [Capture] = []
    /// The text of all open captures, one after the other.
    var text: [UInt8] = []
    var base: WebURL? { didSet { baseText = base?.serialised } }
    private(set) var baseText: String?
    var language: String?
    private var outers: [Outer] = []

    /// How many bytes may still be added to addresses by resolving them.
    var resolvingBudget: Int

    var feed = Feed(kind: .unknown)
    var kindIsKnown = false
    var rootElement: FeedElement?
    var sawEntries = false
    var entry = EntryDraft()
    var feedDraft = EntryDraft()
    var sourceDraft = EntryDraft()
    /// The depths at which these were entered; 0 when they are not open.
    var entryDepth = 0
    var sourceDepth = 0
    var imageDepth = 0
    var textInputDepth = 0
    var mismatches = 0
    var guidIsLink = true
    var linkTraits = LinkTraits()
    var pendingCategory: EntryDraft.Category?

    init(_ source: UnsafeBufferPointer<UInt8>, url: String?) {
        self.source = source
        reader = XMLReader(source)
        resolvingBudget = 1_000_000 + 4 * source.count
        base = url.flatMap { WebURL($0) }
        baseText = base?.serialised
        text.reserveCapacity(4_096)
    }

    mutating func build() throws -> Feed {
        while true {
            switch reader.next() {
            case .text(let range): add(range, isCDATA: false)
            case .cdata(let range): add(range, isCDATA: true)
            case .start(let name, let isEmpty): start(name, isEmpty: isEmpty)
            case .end(let name): end(name)
            case .endOfInput: return try finish()
            }
        }
    }

    private mutating func finish() throws -> Feed {
        let wasOpen = frames.count
        while !frames.isEmpty { close() }
        guard isFeed else { throw FeedError.notAFeed(Likeness.of(source, root: rootElement)) }
        takeFeedFields()
        feed.diagnostics += reader.faults.map { $0.code.diagnostic(at: $0.offset) }
        if mismatches > 0 { feed.diagnostics.append(XMLFault.mismatchedTag.diagnostic(at: mismatches)) }
        if wasOpen > 0 { feed.diagnostics.append(XMLFault.unclosedElement.diagnostic(at: source.count)) }
        return feed
    }

    private var isFeed: Bool {
        switch rootElement {
        case .rss, .rdf, .feed, .channel, .item: true
        case .html, .opml, .sitemap, nil: false
        default: sawEntries || kindIsKnown
        }
    }

    private mutating func takeFeedFields() {
        feed.title = feedDraft.entry.title
        feed.link = feedDraft.entry.link
        feed.authors = feedDraft.authors
        feed.categories = feedDraft.categoryNames
        feed.published = feedDraft.entry.published
        feed.updated = feedDraft.entry.updated
        feed.language = feedDraft.entry.language
        feed.description = feedDraft.entry.summary ?? feedDraft.subtitle
    }

    // MARK: Text

    private mutating func add(_ range: Range<Int>, isCDATA: Bool) {
        guard let capture = captures.last else { return }
        switch (capture.form, isCDATA) {
        case (.xhtml, true): Markup.escape(UnsafeBufferPointer(rebasing: source[range]), to: &text)
        case (.xhtml, false), (.xml, true), (.plain, true), (.text, true), (.html, true):
            text.append(contentsOf: UnsafeBufferPointer(rebasing: source[range]))
        default: References.append(source, range, to: &text)
        }
    }

    // MARK: Elements

    private mutating func start(_ name: Range<Int>, isEmpty: Bool) {
        let hash = Bytes.hash(source, name)
        if let last = captures.indices.last, captures[last].element.holdsMarkup, captures[last].form != .plain {
            startMarkup(name, hash: hash, isEmpty: isEmpty, capture: last)
            return
        }
        var frame = Frame(hash: hash, element: .unknown)
        let attributes = TagAttributes(source: source, attributes: reader.attributes)
        if !attributes.attributes.isEmpty { inherit(attributes) }
        frame.element = scope.element(source, name, hash: hash)
        if rootElement == nil {
            rootElement = frame.element
        } else if rootElement == .unknown, frame.element == .rss || frame.element == .feed || frame.element == .channel
        {
            rootElement = frame.element
        }
        frames.append(frame)
        begin(frame.element, attributes)
        if isEmpty { close() }
    }

    /// Namespaces, `xml:base` and `xml:lang`.
    private mutating func inherit(_ attributes: TagAttributes) {
        for attribute in attributes.attributes {
            let first = source[attribute.name.lowerBound] | 0x20
            guard first == UInt8(ascii: "x") || first == UInt8(ascii: "b") || first == UInt8(ascii: "l") else {
                continue
            }
            switch Bytes.wellFormed(source, attribute.name).asciiLowercased {
            case "xmlns": declare(prefix: "", address: attributes.text(attribute.value))
            case let name where name.hasPrefix("xmlns:"):
                declare(prefix: String(name.dropFirst(6)), address: attributes.text(attribute.value))
            case "xml:base", "base":
                let text = attributes.text(attribute.value).trimmed
                let url = base.map { WebURL(text, relativeTo: $0) } ?? WebURL(text)
                guard let url, url.isWeb, url.path.utf8.count <= Self.baseLimit else { continue }
                keepOuter()
                base = url
            case "xml:lang", "lang":
                keepOuter()
                language = Self.languageTag(attributes.text(attribute.value).trimmed).nonEmpty
            default: break
            }
        }
    }

    /// Some write the tag as a program's locale: `en_US`.
    static func languageTag(_ text: String) -> String {
        text.utf8.contains(UInt8(ascii: "_")) ? text.replacing("_", with: "-") : text
    }

    /// The element that changes them is not on the stack yet.
    private mutating func keepOuter() {
        let depth = frames.count + 1
        if outers.last?.depth != depth { outers.append(Outer(depth: depth, base: base, language: language)) }
    }

    private mutating func declare(prefix: String, address: String) {
        scope.declare(prefix: prefix, address: address, depth: frames.count + 1)
        guard !kindIsKnown else { return }
        switch address.asciiLowercased {
        case "http://my.netscape.com/rdf/simple/0.9/" where prefix.isEmpty: know(.rss090)
        case "http://purl.org/rss/1.0/": know(.rss10)
        case "http://www.w3.org/2005/atom" where frames.isEmpty && prefix.isEmpty: know(.atom10)
        default: break
        }
    }

    mutating func know(_ kind: Feed.Kind) {
        feed.kind = kind
        kindIsKnown = true
    }

    private mutating func end(_ name: Range<Int>) {
        let hash = Bytes.hash(source, name)
        if frames.last?.hash == hash {
            endMarkup(name)
            close()
            return
        }
        if mismatches == 0 { mismatches = name.lowerBound }
        // A tag that was left open is closed with the element around it; an end tag of nothing open is passed over.
        let reach = frames.suffix(Self.mismatchReach)
        guard let place = reach.lastIndex(where: { $0.hash == hash }) else { return }
        while frames.count > place + 1 { close() }
        endMarkup(name)
        close()
    }

    /// How many open elements an end tag is compared with, so that hostile nesting costs no more than this for each tag.
    private static let mismatchReach = 512

    /// Ends the innermost element.
    private mutating func close() {
        let depth = frames.count
        guard let frame = frames.last else { return }
        if let capture = captures.last, capture.depth == depth {
            captures.removeLast()
            finish(capture)
            text.removeLast(text.count - capture.start)
        }
        leave(frame.element, depth: depth)
        frames.removeLast()
        scope.leave(depth: depth)
        if let outer = outers.last, outer.depth == depth {
            outers.removeLast()
            base = outer.base
            language = outer.language
        }
    }

    // MARK: Markup inside text

    private mutating func startMarkup(_ name: Range<Int>, hash: UInt64, isEmpty: Bool, capture last: Int) {
        if captures[last].form == .text || captures[last].form == .html {
            // Some wrap escaped text in a div and escape it all the same.
            if !isDiv(name) { captures[last].form = .xhtml }
        }
        if captures[last].form == .xhtml || captures[last].form == .xml {
            text.append(UInt8(ascii: "<"))
            text.append(contentsOf: UnsafeBufferPointer(rebasing: source[local(name)]))
            for attribute in reader.attributes {
                text.append(0x20)
                text.append(contentsOf: UnsafeBufferPointer(rebasing: source[attribute.name]))
                text.append(contentsOf: "=\"".utf8)
                for byte in source[attribute.value] {
                    if byte == UInt8(ascii: "\"") { text.append(contentsOf: "&quot;".utf8) } else { text.append(byte) }
                }
                text.append(UInt8(ascii: "\""))
            }
            if isEmpty { text.append(contentsOf: " /".utf8) }
            text.append(UInt8(ascii: ">"))
        }
        if !isEmpty { frames.append(Frame(hash: hash, element: .unknown)) }
    }

    private mutating func endMarkup(_ name: Range<Int>) {
        guard let capture = captures.last, capture.depth < frames.count, capture.form == .xhtml || capture.form == .xml
        else { return }
        text.append(contentsOf: "</".utf8)
        text.append(contentsOf: UnsafeBufferPointer(rebasing: source[local(name)]))
        text.append(UInt8(ascii: ">"))
    }

    private func isDiv(_ name: Range<Int>) -> Bool {
        let local = local(name)
        return local.count == 3 && Bytes.hash(source, local) == Self.divHash
    }

    /// Bytes of a base's path. Each address of the feed may repeat it, so a long one would make much of little.
    private static let baseLimit = 1_024

    private static let divHash = Bytes.hash("div")

    private func local(_ name: Range<Int>) -> Range<Int> {
        let colon = source[name].firstIndex(of: UInt8(ascii: ":"))
        return colon.map { ($0 + 1)..<name.upperBound } ?? name
    }
}
