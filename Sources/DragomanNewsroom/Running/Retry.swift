internal import DragomanHTML
internal import DragomanLibrary

/// What becomes of a job that failed for a reason of our own (a foreign server's trouble is a result, not a failure).
enum Retry {
    /// Waits 2, 4, 8 … seconds, at most an hour; gives up after `tries`.
    static func decide(attempts: Int, tries: Int, now: DateTime, reason: String) -> JobEnd {
        guard attempts + 1 < tries else { return .failed(reason: reason) }
        let wait = min(3600, 1 << min(attempts + 1, 12))
        return .retry(at: now.advanced(bySeconds: Int64(wait)), reason: reason)
    }
}

extension DateTime {
    func advanced(bySeconds seconds: Int64) -> DateTime {
        DateTime(secondsSince1970: secondsSince1970 + seconds)
    }
}
