public import DragomanFetching

/// The desk's own way to engines and spam services: the guarded way out.
///
/// The service's `host:port` must be among ``FetchConfiguration/trustedEndpoints`` when its address is not public.
public struct FetcherTransport: EngineTransport {
    private let fetcher: Fetcher
    private let purpose: FetchPurpose

    public init(_ fetcher: Fetcher, purpose: FetchPurpose = .engine) {
        self.fetcher = fetcher
        self.purpose = purpose
    }

    public func send(
        url: String, headers: [(name: String, value: String)], body: [UInt8]?
    ) async throws -> EngineResponse {
        let request = FetchRequest(
            url: url, method: body == nil ? .get : .post, headers: headers, body: body, purpose: purpose)
        let response: FetchResponse
        do throws(FetchError) {
            response = try await fetcher.fetch(request)
        } catch {
            throw error.code.isBeforeSending ? EngineNotReached(error.description) : EngineUnanswered(error.description)
        }
        var fields: [String: String] = [:]
        for (name, value) in response.headers { fields[name.lowercased()] = value }
        // A date is told in seconds too.
        if let seconds = response.retryAfterSeconds { fields["retry-after"] = String(seconds) }
        return EngineResponse(status: response.status, headers: fields, body: response.body)
    }
}

/// A call that was sent and not answered. The address it went to may hold a key, so only the words are kept.
private struct EngineUnanswered: Error, CustomStringConvertible {
    let description: String

    init(_ description: String) { self.description = description }
}

extension FetchErrorCode {
    /// Whether the request certainly never left.
    fileprivate var isBeforeSending: Bool {
        switch self {
        case .refusedAddress, .refusedScheme, .refusedPort, .refusedUserInfo, .badURL, .badRequest, .robotsForbids,
            .robotsUnreachable, .nameNotFound, .connectFailed, .tlsFailed, .askedToWait, .circuitOpen, .shutDown:
            true
        case .timedOut, .reset, .tooLarge, .tooManyRedirects, .redirectLoop, .badRedirect, .headersTooLarge,
            .badEncoding, .truncated, .badResponse, .cancelled, .httpStatus:
            false
        }
    }
}
