import AsyncHTTPClient
import DragomanFetching
import Logging
import NIOCore

/// What is compared: reads a feed, with the entity tag of the copy at hand, and gives the tag of what is current.
protocol FeedReader: Sendable {
    var asksRobots: Bool { get }
    func read(_ url: String, tag: String?) async throws -> String
    func close() async
}

/// The door as it is used, robots.txt, guard and pacing included.
struct DoorReader: FeedReader {
    let door = Fetcher(
        configuration: FetchConfiguration(allowedNetworks: [CIDR("127.0.0.0/8")].compactMap { $0 }),
        logger: Logger(label: "benchmark") { _ in SwiftLogNoOpLogHandler() })
    let asksRobots = true

    func read(_ url: String, tag: String?) async throws -> String {
        let response = try await door.fetch(FetchRequest(url: url, purpose: .feed, etag: tag))
        return response.etag ?? ""
    }

    func close() async { await door.shutdown() }
}

/// AsyncHTTPClient with one client for all: no guard is possible, for it resolves names itself.
struct SharedClientReader: FeedReader {
    let client = HTTPClient(configuration: .init(redirectConfiguration: .disallow))
    let asksRobots = false

    func read(_ url: String, tag: String?) async throws -> String { try await client.tag(of: url, known: tag) }

    func close() async { try? await client.shutdown() }
}

/// AsyncHTTPClient with a client for each fetch, whose `dnsOverride` fixes the checked address.
struct GuardedClientReader: FeedReader {
    let asksRobots = false

    func read(_ url: String, tag: String?) async throws -> String {
        var configuration = HTTPClient.Configuration(redirectConfiguration: .disallow)
        configuration.dnsOverride = ["host.invalid": "127.0.0.1"]
        configuration.httpVersion = .http1Only
        let client = HTTPClient(configuration: configuration)
        do {
            let tag = try await client.tag(of: url, known: tag)
            try await client.shutdown()
            return tag
        } catch {
            try await client.shutdown()
            throw error
        }
    }

    func close() async {}
}

extension HTTPClient {
    fileprivate func tag(of url: String, known: String?) async throws -> String {
        var request = HTTPClientRequest(url: url)
        if let known { request.headers.add(name: "If-None-Match", value: known) }
        let response = try await execute(request, timeout: .seconds(30))
        _ = try await response.body.collect(upTo: 16 << 20)
        return response.headers.first(name: "ETag") ?? ""
    }
}
