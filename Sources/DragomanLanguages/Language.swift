/// A language as a BCP 47 tag in its usual letter case: `fr`, `pt-BR`, `zh-Hant`.
public struct Language: RawRepresentable, Hashable, Sendable, Codable, ExpressibleByStringLiteral,
    CustomStringConvertible
{
    public let rawValue: String

    /// Any tag is taken; letter case is put right and `_` read as `-`.
    public init(rawValue: String) {
        let parts = rawValue.split(whereSeparator: { $0 == "-" || $0 == "_" })
        let cased = parts.enumerated().map { index, part -> String in
            switch (index, part.count) {
            case (0, _): part.lowercased()
            case (_, 4): part.prefix(1).uppercased() + part.dropFirst().lowercased()
            case (_, 2): part.uppercased()
            default: part.lowercased()
            }
        }
        self.rawValue = cased.joined(separator: "-")
    }

    public init(stringLiteral tag: String) { self.init(rawValue: tag) }

    public init(from decoder: any Decoder) throws {
        self.init(rawValue: try decoder.singleValueContainer().decode(String.self))
    }

    public func encode(to encoder: any Encoder) throws {
        var container = encoder.singleValueContainer()
        try container.encode(rawValue)
    }

    public var description: String { rawValue }

    /// The primary subtag: `pt` of `pt-BR`.
    public var primary: String {
        guard let end = rawValue.utf8.firstIndex(of: UInt8(ascii: "-")) else { return rawValue }
        return String(rawValue[..<end])
    }

    /// Whether it is written from right to left in its usual script.
    public var isRightToLeft: Bool {
        ["ar", "fa", "he", "ur", "ps", "yi", "sd", "ug", "dv", "ckb"].contains(primary)
    }
}
