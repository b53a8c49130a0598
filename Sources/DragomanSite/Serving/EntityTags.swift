/// The tags of an `If-None-Match` field (RFC 9110, 13.1.2); compared weakly, as that field asks.
package struct EntityTags: Sendable {
    private let tags: [Substring]

    package init(_ field: String) {
        tags = field.split(separator: ",").map { part in
            let tag = part.drop(while: \.isWhitespace)
            let bare = tag.hasPrefix("W/") ? tag.dropFirst(2) : tag
            return Substring(bare.reversed().drop(while: \.isWhitespace).reversed())
        }
    }

    package func contains(_ wanted: String...) -> Bool {
        tags.contains { tag in tag == "*" || wanted.contains { tag == $0 } }
    }
}

/// What a browser says it can unpack (RFC 9110, 12.5.3).
package enum AcceptEncoding {
    /// Whether gzip is among it and not ruled out by a weight of 0.
    package static func takesGzip(_ field: String?) -> Bool {
        guard let field else { return false }
        return field.split(separator: ",").contains { part in
            let pieces = part.split(separator: ";").map { $0.filter { !$0.isWhitespace }.lowercased() }
            guard pieces.first == "gzip" || pieces.first == "*" else { return false }
            return !pieces.dropFirst().contains { $0.hasPrefix("q=0") && !$0.contains { "123456789".contains($0) } }
        }
    }
}
