import DragomanEngines
import DragomanFetching
import HTTPTypes
import Hummingbird
import Logging

/// A service of the tests behind a real HTTP server on this machine, reached through the guarded way out.
enum Loopback {
    /// Answers requests with the service's handler, after a wait.
    private struct Responder: HTTPResponder {
        let service: LocalService
        let wait: Duration

        func respond(to request: Request, context: BasicRequestContext) async throws -> Response {
            let body = try await request.body.collect(upTo: 1 << 20)
            var headers: [(name: String, value: String)] = []
            for field in request.headers { headers.append((field.name.rawName, field.value)) }
            let answer = try await service.send(
                url: "http://127.0.0.1" + request.uri.description, headers: headers, body: Array(buffer: body))
            try await Task.sleep(for: wait)
            var fields = HTTPFields()
            for (name, value) in answer.headers {
                if let name = HTTPField.Name(name) { fields[name] = value }
            }
            return Response(
                status: .init(code: answer.status), headers: fields,
                body: .init(byteBuffer: ByteBuffer(bytes: answer.body)))
        }
    }

    /// Runs `body` with the address of the service and a transport to it.
    /// - Parameters:
    ///   - wait: before each answer.
    ///   - limits: of the calls; nil takes those of engines.
    static func serve(
        _ service: LocalService, wait: Duration = .zero, limits: FetchLimits? = nil,
        _ body: @escaping @Sendable (_ url: String, _ transport: FetcherTransport) async throws -> Void
    ) async throws {
        let (ports, told) = AsyncStream<Int>.makeStream()
        let server = Application(
            responder: Responder(service: service, wait: wait),
            configuration: .init(address: .hostname("127.0.0.1", port: 0)),
            onServerRunning: { told.yield($0.localAddress?.port ?? 0) },
            logger: Logger(label: "test") { _ in SwiftLogNoOpLogHandler() })
        try await withThrowingTaskGroup { group in
            group.addTask { try await server.run() }
            var iterator = ports.makeAsyncIterator()
            let port = await iterator.next() ?? 0
            var configuration = FetchConfiguration(trustedEndpoints: ["127.0.0.1:\(port)"])
            configuration.limits[.engine] = limits
            let fetcher = Fetcher(configuration: configuration, logger: Logger(label: "test"))
            try await body("http://127.0.0.1:\(port)", FetcherTransport(fetcher))
            await fetcher.shutdown()
            group.cancelAll()
        }
    }
}
