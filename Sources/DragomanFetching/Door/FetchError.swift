/// Why there is no response: a code for the program and a sentence for a person.
public struct FetchError: Error, Sendable, Hashable {
    /// What went wrong, for the program.
    public var code: FetchErrorCode
    /// One sentence that names the host or URL and what can be done.
    public var message: String
    /// The URL that failed, which after redirects is not the one that was asked for.
    public var url: String
    /// Seconds after which the server (or the door) wants to be asked again, when it said so.
    public var retryAfterSeconds: Int?
    /// The address to use from now on when permanent redirects led to the failure (a 301 to a page that is gone).
    public var permanentURL: String?

    /// An error from its parts.
    public init(
        code: FetchErrorCode, message: String, url: String, retryAfterSeconds: Int? = nil, permanentURL: String? = nil
    ) {
        self.code = code
        self.message = message
        self.url = url
        self.retryAfterSeconds = retryAfterSeconds
        self.permanentURL = permanentURL
    }
}

extension FetchError: CustomStringConvertible {
    /// `code: message`, as it stands in a log.
    public var description: String { "\(code.rawValue): \(message)" }
}
