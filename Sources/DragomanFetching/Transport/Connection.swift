internal import NIOCore

/// An open connection to a checked address.
final class Connection: Sendable {
    let channel: any Channel
    let key: ConnectionKey
    /// Confined to the channel's event loop, where alone it is touched.
    private let handler: NIOLoopBound<ExchangeHandler>

    init(channel: any Channel, key: ConnectionKey, handler: NIOLoopBound<ExchangeHandler>) {
        self.channel = channel
        self.key = key
        self.handler = handler
    }

    /// Sends a request and waits for the response; a cancelled task closes the connection.
    func send(_ request: OutgoingRequest) async throws -> IncomingResponse {
        let promise = channel.eventLoop.makePromise(of: IncomingResponse.self)
        return try await withTaskCancellationHandler {
            channel.eventLoop.execute { [handler] in handler.value.begin(request, promise: promise) }
            return try await promise.futureResult.get()
        } onCancel: {
            channel.eventLoop.execute { [handler] in handler.value.cancel() }
        }
    }

    func close() { channel.close(promise: nil) }
}
