import HummingbirdCore
import Logging
import NIOCore
import NIOHTTP1

/// Hummingbird's HTTP/1 connection, with finished pages answered on its event loop.
struct SiteChannel: ServerChildChannel {
    let base: HTTP1Channel
    let pages: FinishedPages

    func setup(channel: any Channel, logger: Logger) -> EventLoopFuture<HTTP1Channel.Value> {
        base.setup(channel: channel, logger: logger).flatMapThrowing { value in
            try channel.pipeline.syncOperations.addFinishedPages(pages)
            return value
        }
    }

    func handle(value: HTTP1Channel.Value, logger: Logger) async { await base.handle(value: value, logger: logger) }
}

extension ChannelPipeline.SynchronousOperations {
    /// Puts finished pages into the pipeline of an HTTP/1 server, where requests are read and nothing has turned them into
    /// anything else yet.
    func addFinishedPages(_ pages: FinishedPages) throws {
        let answering = FinishedPageHandler(
            pages: pages, clock: DateLine(), wire: try context(handlerType: HTTPResponseEncoder.self))
        try addHandler(answering, position: .after(handler(type: ByteToMessageHandler<HTTPRequestDecoder>.self)))
    }
}

extension HTTPServerBuilder {
    /// A server whose connections answer with these pages while they are right.
    static func http1(answeringWith pages: FinishedPages) -> HTTPServerBuilder {
        HTTPServerBuilder { responder in SiteChannel(base: HTTP1Channel(responder: responder), pages: pages) }
    }
}
