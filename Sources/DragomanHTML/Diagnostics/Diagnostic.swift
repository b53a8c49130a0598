/// What was wrong, or doubtful, in foreign data that was read all the same.
///
/// A diagnostic is for a person who looks after a source: it names what happened and where, and never stops the reading.
public struct Diagnostic: Hashable, Sendable, Codable {
    /// A stable name in lower-case words joined by hyphens, for programs: `undefined-entity`.
    public var code: String
    /// One sentence in English, for a person.
    public var message: String
    /// Where in the data: a byte offset, an element or a page's address, as the reader knows it.
    public var place: String?

    /// Puts a diagnostic together from its parts.
    public init(code: String, message: String, place: String? = nil) {
        self.code = code
        self.message = message
        self.place = place
    }
}
