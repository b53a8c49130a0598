/// Says what bytes that are no feed look like.
enum Likeness {
    static func of(_ source: UnsafeBufferPointer<UInt8>, root: FeedElement?) -> FeedError.Likeness {
        switch root {
        case .html: return .html
        case .opml: return .opml
        case .sitemap: return .sitemap
        default: break
        }
        let head = source.prefix(2_048)
        if head.contains(0) { return .binary }
        let start = String(decoding: head, as: UTF8.self).lowercased()
        if ["<!doctype html", "<html", "<head", "<body", "<script", "<div", "<meta"].contains(where: {
            start.contains($0)
        }) {
            return .html
        }
        return start.trimmed.hasPrefix("<") ? .xml : .text
    }
}
