/// What a fetch of a source led to, as far as its schedule is concerned.
public enum FetchOutcome: Sendable, Hashable {
    /// The feed was read.
    /// - newEntries: how many entries were not known before.
    /// - entryDates: publication dates of all its entries that have one, in seconds since 1970, in any order.
    /// - maxAgeSeconds, permanentURL, retryAfterSeconds: as in the response.
    case read(
        newEntries: Int, entryDates: [Int64], maxAgeSeconds: Int? = nil, permanentURL: String? = nil,
        retryAfterSeconds: Int? = nil)
    /// The copy at hand is still good (304).
    case notModified(maxAgeSeconds: Int? = nil, permanentURL: String? = nil)
    /// There was no feed: the code of the error, and what the server said of when to come back.
    case failed(FetchErrorCode, retryAfterSeconds: Int? = nil)

    /// A fetch that ended with an error.
    public init(_ error: FetchError) { self = .failed(error.code, retryAfterSeconds: error.retryAfterSeconds) }
}
