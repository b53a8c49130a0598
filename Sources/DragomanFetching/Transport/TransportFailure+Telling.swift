extension TransportFailure {
    /// The failure as the house knows it: a code and a sentence.
    func told(of url: FetchURL, limits: FetchLimits) -> FetchError {
        let (code, sentence) = codeAndSentence(host: "\(url.host)", port: url.port, limits: limits)
        return FetchError(code: code, message: sentence, url: "\(url)")
    }

    private func codeAndSentence(host: String, port: Int, limits: FetchLimits) -> (FetchErrorCode, String) {
        switch self {
        case .headersTooLarge:
            (
                .headersTooLarge,
                "\(host) sent more than \(limits.headerCount) header fields or \(limits.headerBytes >> 10) kB of them."
            )
        case .body(let failure): Self.told(failure, host, limits)
        case .timedOut(let late): (.timedOut, Self.sentence(late, host, limits))
        case .closed(_, midway: true): (.truncated, "\(host) closed the connection before the body was complete.")
        case .closed: (.reset, "\(host) closed the connection without an answer.")
        case .reset(_, midway: true): (.reset, "\(host) broke the connection off in the middle of the body.")
        case .reset: (.reset, "\(host) broke the connection off without an answer.")
        case .refused(let reason): (.connectFailed, "No connection to port \(port) of \(host): \(reason).")
        case .tls(let reason): (.tlsFailed, "No secure connection to \(host): \(reason.excerpt).")
        case .malformed(let reason): (.badResponse, "\(host) does not speak well-formed HTTP: \(reason.excerpt).")
        case .cancelled: (.cancelled, "The request was called off.")
        }
    }

    private static func told(
        _ failure: BodyCollector.Failure, _ host: String, _ limits: FetchLimits
    ) -> (FetchErrorCode, String) {
        switch failure {
        case .wireTooLarge: (.tooLarge, "\(host) sent more than \(limits.wireBytes >> 10) kB.")
        case .bodyTooLarge: (.tooLarge, "What \(host) sent is more than \(limits.bodyBytes >> 10) kB unpacked.")
        case .corrupt: (.badEncoding, "What \(host) sent is compressed, and the compression is broken.")
        case .endsEarly: (.truncated, "What \(host) sent is compressed, and ends before it is complete.")
        case .noRoom:
            (.tooLarge, "\(host) sent much while other large bodies were under way; it can be tried again later.")
        case .unknownEncoding(let name):
            (.badEncoding, "\(host) sent the encoding “\(name.excerpt)”, which was not asked for.")
        }
    }

    private static func sentence(_ late: ExchangeTiming.Late, _ host: String, _ limits: FetchLimits) -> String {
        switch late {
        case .connecting: "\(host) took no connection within \(text(limits.connectSeconds)) s."
        case .firstByte: "\(host) gave no answer within \(text(limits.firstByteSeconds)) s."
        case .idle: "\(host) fell silent for \(text(limits.idleSeconds)) s in the middle of the body."
        case .total: "\(host) was not done within \(text(limits.totalSeconds)) s."
        }
    }

    private static func text(_ seconds: Double) -> String {
        seconds == seconds.rounded() ? String(Int(seconds)) : String(seconds)
    }
}
