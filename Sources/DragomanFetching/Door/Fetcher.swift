public import Logging
internal import NIOCore
internal import NIOHTTP1
internal import NIOPosix

/// The one way out: every outgoing request of the house goes through here.
///
/// Each request is guarded (only http and https, and the address that is connected to is the one that was judged, on every
/// hop), polite (robots.txt, spacing and concurrency per host, `Retry-After`), and bounded (time, size, header fields,
/// redirects, connections). Safe to use from any number of tasks; cancelling a task ends its request.
public final class Fetcher: Sendable {
    let configuration: FetchConfiguration
    let gatekeeper: Gatekeeper
    let transport: Transport
    let resolver: any NameResolver
    let gate: Gate
    let robots: RobotsCache
    let breakers: BreakerBoard
    let logger: Logger

    /// Opens the door. One door for a whole program: what is known of hosts is known per door.
    public convenience init(configuration: FetchConfiguration, logger: Logger) {
        self.init(configuration: configuration, logger: logger, resolver: SystemResolver())
    }

    /// - Parameter resolver: turns names into addresses, which are then judged whatever it says.
    package init(configuration: FetchConfiguration, logger: Logger, resolver: any NameResolver) {
        self.configuration = configuration
        self.logger = logger
        self.resolver = resolver
        gatekeeper = Gatekeeper(
            AddressGuard(allowedNetworks: configuration.allowedNetworks, ownAddresses: Self.ownAddresses()),
            trustedEndpoints: configuration.trustedEndpoints)
        transport = Transport(
            threads: configuration.threads, keepAliveSeconds: configuration.keepAliveSeconds,
            idleConnections: configuration.maximumConcurrent, trustRoots: configuration.additionalTrustRoots,
            bytesInFlight: configuration.maximumBytesInFlight)
        gate = Gate(
            limits: .init(concurrent: configuration.maximumConcurrent, open: configuration.maximumOpen))
        robots = RobotsCache()
        breakers = BreakerBoard()
    }

    /// Fetches one URL, following redirects.
    ///
    /// - Returns: a response with a status of 200 to 299 or 304; for a configured purpose (engine, spam service)
    ///   with any status, since its body says what was wrong.
    /// - Throws: `FetchError`. An error status is `http-status(…)`, and carries `Retry-After` where the server sent one.
    public func fetch(_ request: FetchRequest) async throws(FetchError) -> FetchResponse {
        var journey = try Journey(request, limits: request.limits ?? configuration.limits(for: request.purpose))
        do throws(FetchError) {
            while true {
                if let response = try await hop(&journey) { return try judge(response, journey) }
            }
        } catch {
            logger.debug("fetch failed", metadata: ["url": "\(error.url)", "code": "\(error.code.rawValue)"])
            throw error
        }
    }

    /// Ends all requests and closes all connections. The door stays shut.
    public func shutdown() async {
        gate.shutdown()
        await transport.shutdown()
        await resolver.shutdown()
    }

    private func judge(_ response: FetchResponse, _ journey: Journey) throws(FetchError) -> FetchResponse {
        if (200..<300).contains(response.status) || response.isNotModified || journey.request.purpose.isConfigured {
            return response
        }
        throw FetchError(
            code: .httpStatus(response.status),
            message: StatusSentence.sentence(response.status, host: "\(journey.url.host)"),
            url: response.finalURL, retryAfterSeconds: response.retryAfterSeconds,
            permanentURL: response.permanentURL)
    }

    private static func ownAddresses() -> Set<IPAddress> {
        let devices = (try? System.enumerateDevices()) ?? []
        return Set(devices.compactMap { $0.address?.ipAddress.flatMap { IPAddress($0)?.unmapped } })
    }
}
