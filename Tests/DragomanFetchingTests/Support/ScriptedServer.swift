import Foundation
import NIOCore
import NIOPosix
import NIOSSL
import Synchronization

/// A server on loopback that answers each request with a script of bytes, pauses and breaks, so that it can tell any lie.
final class ScriptedServer: Sendable {
    enum Step: Sendable {
        case send([UInt8])
        case wait(Double)
        /// Sends a reset instead of a proper end.
        case reset
        case close
    }

    struct Request: Sendable {
        let method: String
        let target: String
        let headers: [(name: String, value: String)]
        let body: [UInt8]
        /// The number of the connection it came over, from 1.
        let connection: Int

        func header(_ name: String) -> String? { headers.first { $0.name == name }?.value }
    }

    let port: Int
    private let channel: any Channel
    private let seen = Mutex<[Request]>([])
    private let connections = Mutex(0)

    var requests: [Request] { seen.withLock { $0 } }
    var connectionCount: Int { connections.withLock { $0 } }
    var paths: [String] { requests.map(\.target) }

    /// - Parameter answer: called for each request; a script that does not close leaves the connection open for the next.
    static func start(
        host: String = "127.0.0.1", port: Int = 0, tls: NIOSSLContext? = nil,
        answer: @escaping @Sendable (Request) -> [Step]
    ) async throws -> ScriptedServer {
        let counter = ConnectionCounter()
        let channel = try await ServerBootstrap(group: .singletonMultiThreadedEventLoopGroup)
            .serverChannelOption(.socketOption(.so_reuseaddr), value: 1)
            .childChannelInitializer { channel in
                counter.accepted()
                return channel.eventLoop.makeCompletedFuture {
                    if let tls { try channel.pipeline.syncOperations.addHandler(NIOSSLServerHandler(context: tls)) }
                    try channel.pipeline.syncOperations.addHandler(
                        ScriptHandler(number: counter.count, answer: { counter.answer($0, answer) }))
                }
            }
            .bind(host: host, port: port).get()
        let server = ScriptedServer(channel)
        counter.server.withLock { $0 = server }
        return server
    }

    private init(_ channel: any Channel) {
        self.channel = channel
        port = channel.localAddress?.port ?? 0
    }

    func stop() async { try? await channel.close() }

    func url(_ path: String, host: String = "127.0.0.1") -> String { "http://\(host):\(port)\(path)" }

    /// Ties connections, which begin before the server value exists, to it.
    private final class ConnectionCounter: Sendable {
        let server = Mutex<ScriptedServer?>(nil)
        private let accepts = Mutex(0)

        var count: Int { accepts.withLock { $0 } }

        func accepted() {
            accepts.withLock { $0 += 1 }
            server.withLock { $0 }?.connections.withLock { $0 += 1 }
        }

        func answer(_ request: Request, _ answer: @Sendable (Request) -> [Step]) -> [Step] {
            server.withLock { $0 }?.seen.withLock { $0.append(request) }
            return answer(request)
        }
    }
}

extension ScriptedServer.Step {
    /// A well-formed response.
    static func response(
        _ status: String = "200 OK", _ headers: [(String, String)] = [], body: [UInt8] = [], length: Int? = nil
    ) -> ScriptedServer.Step {
        var text = "HTTP/1.1 \(status)\r\n"
        for (name, value) in headers { text += "\(name): \(value)\r\n" }
        text += "Content-Length: \(length ?? body.count)\r\n\r\n"
        return .send(Array(text.utf8) + body)
    }

    static func response(
        _ status: String = "200 OK", _ headers: [(String, String)] = [], text: String
    ) -> ScriptedServer.Step { .response(status, headers, body: Array(text.utf8)) }

    static func raw(_ text: String) -> ScriptedServer.Step { .send(Array(text.utf8)) }
}

/// Reads requests and plays scripts.
private final class ScriptHandler: ChannelInboundHandler {
    typealias InboundIn = ByteBuffer
    typealias OutboundOut = ByteBuffer

    private let number: Int
    private let answer: (ScriptedServer.Request) -> [ScriptedServer.Step]
    private var pending: [UInt8] = []

    init(number: Int, answer: @escaping (ScriptedServer.Request) -> [ScriptedServer.Step]) {
        self.number = number
        self.answer = answer
    }

    func channelRead(context: ChannelHandlerContext, data: NIOAny) {
        pending += Array(unwrapInboundIn(data).readableBytesView)
        while let request = next() { play(answer(request)[...], context) }
    }

    func errorCaught(context: ChannelHandlerContext, error: any Error) { context.close(promise: nil) }

    private func next() -> ScriptedServer.Request? {
        let blank = Array("\r\n\r\n".utf8)
        guard let end = pending.indices.first(where: { pending[$0...].starts(with: blank) }) else { return nil }
        let text = String(decoding: pending[..<end], as: UTF8.self)
        let lines = text.split(separator: "\r\n", omittingEmptySubsequences: false)
        let words = (lines.first ?? "").split(separator: " ")
        guard words.count == 3 else { return nil }
        let headers = lines.dropFirst().map { line in
            let colon = line.firstIndex(of: ":") ?? line.endIndex
            return (
                name: line[..<colon].lowercased(), value: String(line[colon...].dropFirst().drop { $0 == " " })
            )
        }
        let length = headers.first { $0.name == "content-length" }.flatMap { Int($0.value) } ?? 0
        let headLength = end + blank.count
        guard pending.count >= headLength + length else { return nil }
        let body = Array(pending[headLength..<(headLength + length)])
        pending.removeFirst(headLength + length)
        return ScriptedServer.Request(
            method: String(words[0]), target: String(words[1]), headers: headers, body: body, connection: number)
    }

    private func play(_ steps: ArraySlice<ScriptedServer.Step>, _ context: ChannelHandlerContext) {
        guard let step = steps.first, context.channel.isActive else { return }
        let rest = steps.dropFirst()
        switch step {
        case .send(let bytes):
            context.writeAndFlush(wrapOutboundOut(ByteBuffer(bytes: bytes)), promise: nil)
            play(rest, context)
        case .wait(let seconds):
            let bound = NIOLoopBound((self, context), eventLoop: context.eventLoop)
            context.eventLoop.scheduleTask(in: .nanoseconds(Int64(seconds * 1e9))) {
                bound.value.0.play(rest, bound.value.1)
            }
        case .reset:
            let bound = NIOLoopBound(context, eventLoop: context.eventLoop)
            (context.channel as? any SocketOptionProvider)?.setSoLinger(linger(l_onoff: 1, l_linger: 0))
                .whenComplete { _ in bound.value.close(promise: nil) }
        case .close:
            context.close(promise: nil)
        }
    }
}
