import DragomanHTML

extension OPML {
    /// Reads a list; what is not well-formed is read all the same. O(n).
    ///
    /// - Throws: ``FeedError/notAFeed(_:)`` when the bytes are no OPML.
    public init(parsing bytes: [UInt8]) throws {
        var diagnostics: [Diagnostic] = []
        let text = TextDecoding.utf8(bytes, charset: nil, diagnostics: &diagnostics)
        let list: OPML? = text.withUnsafeBufferPointer { source in
            var reader = OutlineReader(source)
            return reader.read()
        }
        guard let list else { throw FeedError.notAFeed(text.isEmpty ? .empty : .xml) }
        self = list
    }
}

/// Walks over outlines and keeps the folders that are open.
private struct OutlineReader {
    /// Folders deeper than this count as the last one above them.
    private static let depthLimit = 32
    private let source: UnsafeBufferPointer<UInt8>
    private var reader: XMLReader
    private var list = OPML()
    /// One for every open outline: its name when it is a folder.
    private var open: [String?] = []
    private var titleStart: Bool = false
    private var isOPML = false

    init(_ source: UnsafeBufferPointer<UInt8>) {
        self.source = source
        reader = XMLReader(source)
    }

    mutating func read() -> OPML? {
        while true {
            switch reader.next() {
            case .endOfInput: return isOPML ? list : nil
            case .start(let name, let isEmpty): start(Bytes.string(source, name).lowercased(), isEmpty: isEmpty)
            case .end(let name):
                let name = Bytes.string(source, name).lowercased()
                titleStart = false
                if name == "outline", !open.isEmpty { open.removeLast() }
            case .text(let range), .cdata(let range):
                guard titleStart, list.title == nil else { continue }
                list.title = TagAttributes(source: source, attributes: []).text(range).trimmed.nonEmpty
            }
        }
    }

    private mutating func start(_ name: String, isEmpty: Bool) {
        switch name {
        case "opml": isOPML = true
        case "title": titleStart = true
        case "outline":
            let attributes = TagAttributes(source: source, attributes: reader.attributes)
            let title = attributes.first("text", "title")
            let address = attributes.first("xmlurl", "url").flatMap { isFeed(attributes) ? $0 : nil }
            if let address {
                list.subscriptions.append(
                    OPML.Subscription(
                        title: title ?? address, feedURL: address, pageURL: attributes.first("htmlurl"),
                        folders: open.compactMap { $0 }.prefix(Self.depthLimit).map { $0 },
                        language: attributes.first("language")))
            }
            if !isEmpty { open.append(address == nil ? (open.count < Self.depthLimit ? title : nil) : nil) }
        default: break
        }
    }

    /// `url` without `xmlUrl` also stands on outlines that are links or included lists.
    private func isFeed(_ attributes: TagAttributes) -> Bool {
        attributes.value("xmlurl") != nil || ["rss", "atom", "feed"].contains(attributes.value("type")?.lowercased())
    }
}
