internal import NIOCore
internal import NIOHTTP1

/// One request as it goes over one connection.
struct OutgoingRequest: Sendable {
    var head: HTTPRequestHead
    var body: [UInt8]?
    var limits: FetchLimits
    /// What is left of the fetch's total time.
    var totalSeconds: Double
    /// Whether a body beyond the bound is cut there instead of refused (robots.txt).
    var cutsBody: Bool
    /// For messages.
    var url: FetchURL
}

/// What one connection gave for one request.
struct IncomingResponse: Sendable {
    var head: HTTPResponseHead
    var body: [UInt8]
    var contentEncodingWasFalse: Bool
    /// Whether the connection can carry another request.
    var isReusable: Bool
}

/// Where a connection leads: an address that has been checked, and the name that its certificate must have.
struct ConnectionKey: Sendable, Hashable {
    let address: IPAddress
    let port: Int
    let usesTLS: Bool
    /// nil for an address: the certificate must then name the address.
    let serverName: String?

    init(_ url: FetchURL, at address: IPAddress) {
        self.address = address
        port = url.port
        usesTLS = url.scheme == .https
        serverName = usesTLS ? url.host.name.map { $0.hasSuffix(".") ? String($0.dropLast()) : $0 } : nil
    }
}
