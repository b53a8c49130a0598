import DragomanSite
import Foundation
import HTTPTypes
import Hummingbird
import HummingbirdTesting
import Logging
import NIOCore
import Synchronization
import Testing

@Suite struct HubRouteTests {
    private static let path = "/hub/0123456789abcdef0123456789abcdef01234567"

    /// Remembers what it was brought.
    private final class Receiver: HubReceiving {
        struct Delivery: Equatable {
            var contentType: String?
            var signature: String?
            var body: [UInt8]
        }

        private let brought = Mutex([Delivery]())
        var deliveries: [Delivery] { brought.withLock { $0 } }

        func visit(token: String, query: [String: String]) async throws -> String? {
            query["hub.topic"] == "https://e.org/f?a=1" ? query["hub.challenge"] : nil
        }

        func deliver(token: String, contentType: String?, signature: String?, body: [UInt8]) async throws -> Bool {
            brought.withLock { $0.append(Delivery(contentType: contentType, signature: signature, body: body)) }
            return token.hasPrefix("0")
        }
    }

    private func test(
        _ receiver: (any HubReceiving)?, _ body: @Sendable (any TestClientProtocol) async throws -> Void
    ) async throws {
        var logger = Logger(label: "site")
        logger.logLevel = .critical
        let responder = makeSiteResponder(
            library: FixtureLibrary(Press.contents), configuration: SiteConfiguration(), hub: receiver, logger: logger)
        try await Application(responder: responder, logger: logger).test(.router, body)
    }

    @Test func aVisitIsAnsweredWithItsChallenge() async throws {
        try await test(Receiver()) { client in
            let query = "?hub.mode=subscribe&hub.topic=https%3A%2F%2Fe.org%2Ff%3Fa%3D1&hub.challenge=%3Cscript%3E"
            try await client.execute(uri: Self.path + query, method: .get) { response in
                #expect(response.status == .ok)
                #expect(String(buffer: response.body) == "<script>")
                #expect(response.headers[.contentType] == "text/plain; charset=utf-8")
                #expect(response.headers[.contentSecurityPolicy]?.contains("sandbox") == true)
                #expect(response.headers[.cacheControl] == "no-store")
            }
            try await client.execute(uri: Self.path + "?hub.mode=subscribe&hub.topic=x", method: .get) { response in
                #expect(response.status == .notFound)
            }
        }
    }

    @Test func aDeliveryIsHandedOnAsItCame() async throws {
        let receiver = Receiver()
        try await test(receiver) { client in
            let fields: HTTPFields = [
                .contentType: "application/atom+xml", try #require(.init("X-Hub-Signature")): "sha1=0",
            ]
            try await client.execute(
                uri: Self.path, method: .post, headers: fields, body: ByteBuffer(bytes: [0, 255, 13])
            ) { response in
                #expect(response.status == .accepted)
                #expect(response.headers[.contentSecurityPolicy] != nil)
            }
            let stranger = Self.path.replacing("/0123", with: "/1123")
            try await client.execute(uri: stranger, method: .post) { #expect($0.status == .gone) }
        }
        #expect(
            receiver.deliveries.first
                == .init(contentType: "application/atom+xml", signature: "sha1=0", body: [0, 255, 13]))
    }

    @Test func tooMuchIsRefused() async throws {
        let receiver = Receiver()
        try await test(receiver) { client in
            let body = ByteBuffer(repeating: 0x20, count: (4 << 20) + 1)
            try await client.execute(uri: Self.path, method: .post, body: body) { response in
                #expect(response.status == .contentTooLarge)
            }
            try await client.execute(uri: Self.path, method: .put) { response in
                #expect(response.status == .methodNotAllowed)
                #expect(response.headers[.allow] == "GET, POST")
            }
        }
        #expect(receiver.deliveries.isEmpty)
    }

    @Test(arguments: ["/hub/", "/hub/short", "/hub/0123456789abcdef/x", "/hub/..%2f..%2fetc%2fpasswd0000"])
    func otherAddressesAreNoHubs(_ path: String) async throws {
        let receiver = Receiver()
        try await test(receiver) { client in
            try await client.execute(uri: path, method: .get) { #expect($0.status == .notFound) }
            try await client.execute(uri: path, method: .post) { #expect($0.status == .methodNotAllowed) }
        }
        #expect(receiver.deliveries.isEmpty)
    }

    @Test func aSiteThatHubsCannotReachHasNoSuchAddress() async throws {
        try await test(nil) { client in
            try await client.execute(uri: Self.path, method: .get) { #expect($0.status == .notFound) }
            try await client.execute(uri: Self.path, method: .post) { #expect($0.status == .methodNotAllowed) }
        }
    }
}
