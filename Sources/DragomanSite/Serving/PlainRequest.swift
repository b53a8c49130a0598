import NIOHTTP1

/// A request that a finished page can answer: one that asks for a page, sends nothing, and wants the connection kept.
struct PlainRequest: Hashable, Sendable {
    let address: String
    let isHead: Bool
    /// The tags of pages that the reader has.
    let known: String?
    let takesGzip: Bool

    /// Nil for any other request.
    init?(_ head: HTTPRequestHead) {
        guard head.version == .http1_1, head.method == .GET || head.method == .HEAD else { return nil }
        var known: String?
        var takesGzip = false
        for (name, value) in head.headers {
            switch Self.kind(of: name) {
            case .connection: guard value.utf8.elementsEqual("keep-alive".utf8) else { return nil }
            case .special: return nil
            case .encoding: takesGzip = takesGzip || AcceptEncoding.takesGzip(value)
            case .condition: known = known.map { "\($0), \(value)" } ?? value
            case .other: break
            }
        }
        address = head.uri
        isHead = head.method == .HEAD
        self.known = known
        self.takesGzip = takesGzip
    }

    private enum Kind { case connection, special, encoding, condition, other }

    private static func kind(of name: String) -> Kind {
        switch name.utf8.count {
        case 6 where name.lowercased() == "expect": .special
        case 7 where name.lowercased() == "upgrade": .special
        case 10 where name.lowercased() == "connection": .connection
        case 13 where name.lowercased() == "if-none-match": .condition
        case 14 where name.lowercased() == "content-length": .special
        case 15 where name.lowercased() == "accept-encoding": .encoding
        case 17 where name.lowercased() == "transfer-encoding": .special
        default: .other
        }
    }
}
