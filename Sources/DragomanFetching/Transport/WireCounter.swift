internal import NIOCore

/// Counts what a connection sends before anything reads it, so that header fields, 1xx answers, chunk extensions and trailers
/// are bounded as well as bodies.
final class WireCounter: ChannelInboundHandler {
    typealias InboundIn = ByteBuffer
    typealias InboundOut = ByteBuffer

    struct Exceeded: Error {}

    private var rest = 0

    /// Sets how many bytes may come from now on.
    func allow(_ bytes: Int) { rest = bytes }

    func channelRead(context: ChannelHandlerContext, data: NIOAny) {
        rest -= unwrapInboundIn(data).readableBytes
        guard rest >= 0 else {
            context.fireErrorCaught(Exceeded())
            context.close(promise: nil)
            return
        }
        context.fireChannelRead(data)
    }
}
