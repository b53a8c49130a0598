import HTTPTypes
import NIOCore
import NIOEmbedded
import NIOHTTP1
import Synchronization

@testable import DragomanSite

/// One connection to a site that holds finished pages; what they do not answer reaches tasks that answer when told.
struct ConnectionFixture {
    let channel: NIOAsyncTestingChannel
    let pages: FinishedPages
    let tasks: Tasks
    let state: LibraryState

    /// The state of the library, which a test changes, and can make slow to tell.
    final class LibraryState: Sendable {
        private let state = Mutex((revision: Int64(0), isSlow: false))

        func change() { state.withLock { $0.revision += 1 } }
        func slow(_ isSlow: Bool) { state.withLock { $0.isSlow = isSlow } }

        func epoch() async -> PageCache.Epoch {
            while state.withLock({ $0.isSlow }) { await Task.yield() }
            return PageCache.Epoch(revision: state.withLock { $0.revision }, day: 0)
        }
    }

    /// The site's tasks, as far as a connection sees them: used on its event loop only.
    final class Tasks: ChannelInboundHandler, @unchecked Sendable {
        typealias InboundIn = HTTPServerRequestPart
        typealias OutboundOut = HTTPServerResponsePart

        private(set) var asked: [String] = []

        func channelRead(context: ChannelHandlerContext, data: NIOAny) {
            if case .head(let head) = unwrapInboundIn(data) { asked.append(head.uri) }
        }
    }

    init() async throws {
        let state = LibraryState()
        let pages = FinishedPages(limit: 1 << 20) { await state.epoch() }
        let tasks = Tasks()
        channel = try await NIOAsyncTestingChannel { channel in
            let pipeline = channel.pipeline.syncOperations
            try pipeline.configureHTTPServerPipeline(withPipeliningAssistance: false, withErrorHandling: false)
            try pipeline.addFinishedPages(pages)
            try pipeline.addHandler(tasks)
        }
        try await channel.connect(to: SocketAddress(ipAddress: "127.0.0.1", port: 1)).get()
        (self.pages, self.tasks, self.state) = (pages, tasks, state)
    }

    func keep(_ text: String, at address: String) async {
        pages.keep(Self.page(text), at: address, epoch: await state.epoch())
    }

    static func page(_ text: String) -> FinishedPage {
        FinishedPage(
            bytes: Array(text.utf8), fields: [.contentType: "text/plain", .cacheControl: "no-cache"], isTagged: true,
            isPacked: true)
    }

    func send(_ text: String) async throws { try await channel.writeInbound(ByteBuffer(string: text)) }

    /// The tasks answer their next request.
    func answer(_ text: String) async throws {
        let context = try await channel.pipeline.context(handlerType: Tasks.self).map { UncheckedContext($0) }.get()
        try await channel.eventLoop.submit {
            let head = HTTPResponseHead(
                version: .http1_1, status: .ok, headers: ["content-length": "\(text.utf8.count)"])
            for part in [HTTPServerResponsePart.head(head), .body(.byteBuffer(ByteBuffer(string: text))), .end(nil)] {
                context.value.write(NIOAny(part), promise: nil)
            }
            context.value.flush()
        }.get()
    }

    /// What the tasks were asked for, once they were asked so much.
    func asked(_ count: Int) async throws -> [String] {
        try await soon {
            let asked = try await channel.eventLoop.submit { tasks.asked }.get()
            return asked.count >= count ? asked : nil
        }
    }

    /// The next bytes that come out.
    func received() async throws -> ByteBuffer {
        try await soon { try await channel.readOutbound(as: ByteBuffer.self) }
    }

    /// All that comes out until `end` has.
    func received(until end: String) async throws -> String {
        var text = ""
        while !text.hasSuffix(end) { text += String(buffer: try await received()) }
        return text
    }

    /// What `look` finds in the end; waiting for ever would hide a fault.
    private func soon<Value>(_ look: () async throws -> Value?) async throws -> Value {
        for _ in 0..<10_000 {
            if let value = try await look() { return value }
            try await Task.sleep(for: .milliseconds(1))
        }
        throw Silence()
    }

    struct Silence: Error {}
}

/// A context that is touched on its event loop only.
private struct UncheckedContext: @unchecked Sendable {
    let value: ChannelHandlerContext

    init(_ value: ChannelHandlerContext) { self.value = value }
}
