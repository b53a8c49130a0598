package import DragomanFetching

/// The one way out, as the stages use it; tests put a press of their own behind it.
package protocol WebFetching: Sendable {
    func fetch(_ request: FetchRequest) async throws(FetchError) -> FetchResponse
}

extension Fetcher: WebFetching {}
