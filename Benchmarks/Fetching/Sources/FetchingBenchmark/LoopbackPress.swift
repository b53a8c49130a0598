import NIOCore
import NIOPosix
import Synchronization

/// Feeds on loopback, one address to each: 127.20.x.y. Answers from bytes that are ready, so that what is measured is the door.
final class LoopbackPress: Sendable {
    /// Counts what was served, so that a run can be checked before it is believed.
    struct Served: Sendable, Equatable {
        var robots = 0
        var full = 0
        var notModified = 0
        var other = 0
    }

    let port: Int
    private let channel: any Channel
    private let served: Mutex<Served>

    static func address(_ number: Int) -> String { "127.20.\(number / 250).\(number % 250 + 1)" }

    func url(_ number: Int) -> String { "http://\(Self.address(number)):\(port)/feed.xml" }

    static func start(port: Int, body: [UInt8]) async throws -> LoopbackPress {
        let press = LoopbackHandler.Shared(body: body)
        let channel = try await ServerBootstrap(group: MultiThreadedEventLoopGroup(numberOfThreads: 1))
            .serverChannelOption(.backlog, value: 1_024)
            .serverChannelOption(.socketOption(.so_reuseaddr), value: 1)
            .childChannelInitializer { channel in
                channel.eventLoop.makeCompletedFuture {
                    try channel.pipeline.syncOperations.addHandler(LoopbackHandler(shared: press))
                }
            }
            .bind(host: "0.0.0.0", port: port).get()
        return LoopbackPress(channel, press)
    }

    private let shared: LoopbackHandler.Shared

    private init(_ channel: any Channel, _ shared: LoopbackHandler.Shared) {
        self.channel = channel
        self.shared = shared
        port = channel.localAddress?.port ?? 0
        served = Mutex(Served())
    }

    /// The edition that is served; its entity tags are other ones for the given share of feeds.
    func publish(edition: Int, changedEvery: Int) { shared.publish(edition: edition, changedEvery: changedEvery) }

    /// What was served since the last call.
    func takeServed() -> Served { shared.takeServed() }

    func stop() async throws { try await channel.close() }
}

final class LoopbackHandler: ChannelInboundHandler {
    typealias InboundIn = ByteBuffer
    typealias OutboundOut = ByteBuffer

    final class Shared: Sendable {
        private struct State {
            var served = LoopbackPress.Served()
            var edition = 1
            var changedEvery = 1
        }

        private let state = Mutex(State())
        let body: [UInt8]

        init(body: [UInt8]) { self.body = body }

        func publish(edition: Int, changedEvery: Int) {
            state.withLock { ($0.edition, $0.changedEvery) = (edition, changedEvery) }
        }

        func takeServed() -> LoopbackPress.Served {
            state.withLock { state in
                defer { state.served = .init() }
                return state.served
            }
        }

        func answer(_ request: Substring, number: Int) -> (head: String, hasBody: Bool) {
            state.withLock { state in
                if request.hasPrefix("GET /robots.txt ") {
                    state.served.robots += 1
                    return ("HTTP/1.1 404 Not Found\r\nContent-Length: 0\r\n\r\n", false)
                }
                guard request.hasPrefix("GET /feed.xml ") else {
                    state.served.other += 1
                    return ("HTTP/1.1 404 Not Found\r\nContent-Length: 0\r\n\r\n", false)
                }
                let edition = number % state.changedEvery == 0 ? state.edition : 1
                let tag = "\"\(number)-\(edition)\""
                if request.contains("If-None-Match: \(tag)\r\n") {
                    state.served.notModified += 1
                    return ("HTTP/1.1 304 Not Modified\r\nETag: \(tag)\r\n\r\n", false)
                }
                state.served.full += 1
                let length = body.count
                return (
                    "HTTP/1.1 200 OK\r\nContent-Type: application/rss+xml\r\nETag: \(tag)\r\nContent-Length: \(length)\r\n\r\n",
                    true
                )
            }
        }
    }

    private let shared: Shared
    private var pending = ""

    init(shared: Shared) { self.shared = shared }

    func channelRead(context: ChannelHandlerContext, data: NIOAny) {
        pending += String(buffer: unwrapInboundIn(data))
        guard pending.hasSuffix("\r\n\r\n") else { return }
        let bytes = context.channel.localAddress?.ipAddress?.split(separator: ".").compactMap { Int($0) } ?? []
        let number = bytes.count == 4 ? bytes[2] * 250 + bytes[3] - 1 : 0
        let (head, hasBody) = shared.answer(pending[...], number: number)
        pending = ""
        var buffer = context.channel.allocator.buffer(capacity: head.utf8.count + (hasBody ? shared.body.count : 0))
        buffer.writeString(head)
        if hasBody { buffer.writeBytes(shared.body) }
        context.writeAndFlush(wrapOutboundOut(buffer), promise: nil)
    }

    func errorCaught(context: ChannelHandlerContext, error: any Error) { context.close(promise: nil) }
}
