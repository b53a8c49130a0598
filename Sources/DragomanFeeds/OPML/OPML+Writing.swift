extension OPML {
    /// The list as OPML 2.0 in UTF-8; feeds of one folder stand together, in the order in which their folders first come.
    public var serialised: String {
        var writer = XMLWriter()
        writer.declaration()
        writer.element("opml", [("version", "2.0")]) { writer in
            writer.element("head") { writer in
                if let title { writer.element("title", text: title) }
            }
            writer.element("body") { Self.write(Folder(subscriptions), to: &$0) }
        }
        return writer.text
    }

    private static func write(_ folder: Folder, to writer: inout XMLWriter) {
        for subscription in folder.subscriptions {
            writer.element(
                "outline",
                [
                    ("type", "rss"), ("text", subscription.title), ("title", subscription.title),
                    ("xmlUrl", subscription.feedURL), ("htmlUrl", subscription.pageURL),
                    ("language", subscription.language),
                ])
        }
        for (name, inner) in folder.folders {
            writer.element("outline", [("text", name), ("title", name)]) { write(inner, to: &$0) }
        }
    }
}

/// The list as a tree, which is as deep as the deepest folder and no deeper than the bound below.
private struct Folder {
    private static let depthLimit = 32
    var subscriptions: [OPML.Subscription] = []
    var folders: [(name: String, folder: Folder)] = []

    init(_ all: [OPML.Subscription], depth: Int = 0) {
        var order: [String] = []
        var inside: [String: [OPML.Subscription]] = [:]
        for subscription in all {
            guard subscription.folders.count > depth, depth < Self.depthLimit else {
                subscriptions.append(subscription)
                continue
            }
            let name = subscription.folders[depth]
            if inside[name] == nil { order.append(name) }
            inside[name, default: []].append(subscription)
        }
        folders = order.map { ($0, Folder(inside[$0] ?? [], depth: depth + 1)) }
    }
}
