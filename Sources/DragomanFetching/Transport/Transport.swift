internal import Logging
internal import NIOCore
internal import NIOHTTP1
internal import NIOPosix
internal import NIOSSL
internal import Synchronization

/// Opens connections to addresses that have been checked, and sends requests over them. Nothing here resolves a name.
final class Transport: Sendable {
    private let group: MultiThreadedEventLoopGroup
    private let pool: ConnectionPool
    private let trustRoots: [String]
    private let budget: BodyBudget
    private let context = Mutex<NIOSSLContext?>(nil)

    init(threads: Int, keepAliveSeconds: Double, idleConnections: Int, trustRoots: [String], bytesInFlight: Int) {
        group = MultiThreadedEventLoopGroup(numberOfThreads: max(1, threads))
        pool = ConnectionPool(keepAliveSeconds: keepAliveSeconds, capacity: idleConnections)
        self.trustRoots = trustRoots
        budget = BodyBudget(capacity: bytesInFlight)
    }

    /// A door that is dropped without being shut takes its threads with it; a second shutdown does nothing.
    deinit { group.shutdownGracefully { _ in } }

    /// Sends a request to the first of the addresses that takes a connection.
    func send(_ request: OutgoingRequest, to addresses: [IPAddress]) async throws(TransportFailure) -> IncomingResponse
    {
        for address in addresses {
            guard let kept = pool.take(ConnectionKey(request.url, at: address)) else { continue }
            do throws(TransportFailure) {
                return try await exchange(request, over: kept)
            } catch {
                guard error.mayBeStale, request.head.method != .POST else { throw error }
            }
        }
        return try await exchange(request, over: connect(to: addresses, for: request))
    }

    func shutdown() async {
        pool.shutdown()
        try? await group.shutdownGracefully()
    }

    private func exchange(
        _ request: OutgoingRequest, over connection: Connection
    ) async throws(TransportFailure) -> IncomingResponse {
        do {
            let response = try await connection.send(request)
            if response.isReusable { pool.put(connection) }
            return response
        } catch {
            throw TransportFailure(error, answered: false, midway: false)
        }
    }

    private func connect(
        to addresses: [IPAddress], for request: OutgoingRequest
    ) async throws(TransportFailure) -> Connection {
        var failure = TransportFailure.refused("no address")
        let limit = min(request.limits.connectSeconds, request.totalSeconds) / Double(max(1, min(addresses.count, 3)))
        for address in addresses.prefix(3) {
            do {
                return try await connect(ConnectionKey(request.url, at: address), within: limit)
            } catch {
                failure = TransportFailure(error, answered: false, midway: false)
                if Task.isCancelled { break }
            }
        }
        throw failure
    }

    private func connect(_ key: ConnectionKey, within seconds: Double) async throws -> Connection {
        let loop = group.next()
        let tls = key.usesTLS ? try secureContext() : nil
        let handler = try await ClientBootstrap(group: loop)
            .connectTimeout(.seconds(seconds))
            .channelOption(.socketOption(.tcp_nodelay), value: 1)
            .connect(to: SocketAddress(ipAddress: key.address.description, port: key.port)) { [budget] channel in
                channel.eventLoop.makeCompletedFuture {
                    let pipeline = channel.pipeline.syncOperations
                    if let tls {
                        try pipeline.addHandler(NIOSSLClientHandler(context: tls, serverHostname: key.serverName))
                    }
                    let counter = WireCounter()
                    try pipeline.addHandler(counter)
                    try pipeline.addHTTPClientHandlers(leftOverBytesStrategy: .dropBytes)
                    let handler = ExchangeHandler(counter: counter, budget: budget)
                    try pipeline.addHandler(handler)
                    return (channel, NIOLoopBound(handler, eventLoop: channel.eventLoop))
                }
            }
        return Connection(channel: handler.0, key: key, handler: handler.1)
    }

    private func secureContext() throws -> NIOSSLContext {
        try context.withLock { context in
            if let context { return context }
            var configuration = TLSConfiguration.makeClientConfiguration()
            configuration.minimumTLSVersion = .tlsv12
            configuration.certificateVerification = .fullVerification
            configuration.applicationProtocols = ["http/1.1"]
            configuration.additionalTrustRoots = trustRoots.map { .file($0) }
            let made = try NIOSSLContext(configuration: configuration)
            context = made
            return made
        }
    }
}
