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
        let response = try await fetcher.fetch(request)
        var fields: [String: String] = [:]
        for (name, value) in response.headers { fields[name.lowercased()] = value }
        return EngineResponse(status: response.status, headers: fields, body: response.body)
    }
}
