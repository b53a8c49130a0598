/// The `Link` fields of a response (RFC 8288), as far as discovery needs them.
public struct LinkHeader: Sendable, Hashable {
    /// Link targets by relation, in order: `hub` and `self` for WebSub.
    public private(set) var targets: [String: [String]] = [:]

    /// Reads one or more fields; what is not understood is passed over.
    public init(_ fields: [String]) {
        for field in fields { read(Array(field.utf8.prefix(16_384))[...]) }
    }

    private mutating func read(_ field: ArraySlice<UInt8>) {
        var rest = field
        while let open = rest.firstIndex(of: UInt8(ascii: "<")),
            let close = rest[open...].firstIndex(of: UInt8(ascii: ">"))
        {
            let target = String(decoding: rest[(open + 1)..<close].trimmedHTTPSpace, as: UTF8.self)
            let end = Self.endOfParameters(rest[(close + 1)...])
            for relation in Self.relations(rest[(close + 1)..<end]) { targets[relation, default: []].append(target) }
            rest = rest[end...]
        }
    }

    /// The comma that ends a link's parameters: one outside of quotes.
    private static func endOfParameters(_ text: ArraySlice<UInt8>) -> Int {
        var isQuoted = false
        for (index, byte) in zip(text.indices, text) {
            if byte == UInt8(ascii: "\"") { isQuoted.toggle() }
            if byte == UInt8(ascii: ","), !isQuoted { return index }
        }
        return text.endIndex
    }

    private static func relations(_ parameters: ArraySlice<UInt8>) -> [String] {
        for parameter in parameters.split(separator: UInt8(ascii: ";")) {
            let pair = parameter.split(separator: UInt8(ascii: "="), maxSplits: 1)
            guard pair.count == 2, pair[0].trimmedHTTPSpace.map(\.lowercasedASCII) == Array("rel".utf8) else {
                continue
            }
            let value = pair[1].filter { $0 != UInt8(ascii: "\"") }.map(\.lowercasedASCII)
            return value.split(whereSeparator: \.isHTTPSpace).map { String(decoding: $0, as: UTF8.self) }
        }
        return []
    }
}
