/// How a source is doing.
public enum SourceCondition: Sendable, Hashable, Codable {
    /// The last fetch went well, or there was none yet.
    case healthy
    /// It has failed `times` times in a row, first at `since` (seconds since 1970), last with `code`.
    case failing(code: FetchErrorCode, since: Int64, times: Int)
    /// The server says that it is gone for good (410): it is not asked again.
    case gone(since: Int64)
}
