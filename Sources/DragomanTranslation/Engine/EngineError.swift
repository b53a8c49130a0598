/// Why an engine did not translate.
public struct EngineError: Error, Hashable, Sendable, CustomStringConvertible {
    public enum Code: Hashable, Sendable {
        /// The engine does not have this pair of languages.
        case unsupportedPair
        /// The call was too large; the limit is in characters, or in texts, as far as the engine told.
        case tooLarge(limit: Int?)
        /// The key is missing or wrong.
        case auth
        /// The paid amount is used up.
        case quota
        /// Too many calls; seconds to wait where the engine told.
        case rateLimited(retryAfter: Int?)
        /// Not there, not ready, or failing; worth another try later.
        case unavailable
        /// The answer was not what the interface promises.
        case malformed
        /// The engine will not translate this text.
        case refused
        /// The answer stopped before its end.
        case truncated
    }

    public var code: Code
    /// The engine that failed.
    public var engine: String
    /// One sentence for a person, naming what to do where something can be done.
    public var message: String
    /// Whether the engine may have done the work, and counted it, although its answer did not come: the line broke after
    /// the call was sent, or a gateway gave up waiting.
    public var mayHaveWorked: Bool

    public init(_ code: Code, engine: String, message: String, mayHaveWorked: Bool = false) {
        self.code = code
        self.engine = engine
        self.message = message
        self.mayHaveWorked = mayHaveWorked
    }

    public var description: String { "\(engine): \(message)" }
}
