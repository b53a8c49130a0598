/// How an adapter reaches a service: one call, one answer.
///
/// The desk gives the guarded way out of `DragomanFetching`; tests give what they like.
public protocol EngineTransport: Sendable {
    /// - Parameters:
    ///   - url: absolute, `http` or `https`.
    ///   - body: what is posted; nil for a GET.
    /// - Throws: ``EngineNotReached`` when nothing was sent; anything else when no complete answer came, although the
    ///   service may have had the call.
    func send(url: String, headers: [(name: String, value: String)], body: [UInt8]?) async throws -> EngineResponse
}

/// Why a call was never sent: nobody there, or the way is barred.
public struct EngineNotReached: Error, CustomStringConvertible {
    public var description: String

    public init(_ description: String) { self.description = description }
}

/// What a service answered.
public struct EngineResponse: Sendable {
    public var status: Int
    /// Names in lower case.
    public var headers: [String: String]
    public var body: [UInt8]

    public init(status: Int, headers: [String: String] = [:], body: [UInt8]) {
        self.status = status
        self.headers = headers
        self.body = body
    }
}
