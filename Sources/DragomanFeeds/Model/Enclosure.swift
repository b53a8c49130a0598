/// A file that belongs to an entry.
public struct Enclosure: Hashable, Sendable, Codable {
    /// Absolute where a base was known, else as it was written; of any scheme.
    public var url: String
    /// The media type, as declared.
    public var type: String?
    /// Bytes, as declared.
    public var length: Int?

    public init(url: String, type: String? = nil, length: Int? = nil) {
        self.url = url
        self.type = type
        self.length = length
    }
}
