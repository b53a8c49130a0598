import NIOCore
import NIOHTTP1

/// Answers from the finished pages on the connection's own event loop; every other request goes on to the site's tasks.
///
/// A request that becomes a task changes threads four times before it is answered, which costs more than all else about a
/// page that is finished. The page is as fresh as the tasks would give it: both ask the same ``FinishedPages``.
final class FinishedPageHandler: ChannelDuplexHandler {
    typealias InboundIn = HTTPServerRequestPart
    typealias InboundOut = HTTPServerRequestPart
    typealias OutboundIn = HTTPServerResponsePart
    typealias OutboundOut = ByteBuffer

    /// Parts of further requests that wait while one is looked up; then nothing more is read.
    private static let mostWaiting = 64

    private let pages: FinishedPages
    private let clock: DateLine
    /// Where bytes go out beneath the encoder: they are encoded already.
    private let wire: ChannelHandlerContext
    private var order = AnswerOrder()
    private var waiting: [HTTPServerRequestPart] = []
    private var isRestSkipped = false
    private var isReadDue = false
    private var closing: (mode: CloseMode, promise: EventLoopPromise<Void>?)?

    /// - Parameter wire: the context of the pipeline's response encoder.
    init(pages: FinishedPages, clock: DateLine, wire: ChannelHandlerContext) {
        self.pages = pages
        self.clock = clock
        self.wire = wire
    }

    func channelRead(context: ChannelHandlerContext, data: NIOAny) { take(unwrapInboundIn(data), context) }

    func read(context: ChannelHandlerContext) {
        if waiting.count < Self.mostWaiting { context.read() } else { isReadDue = true }
    }

    func write(context: ChannelHandlerContext, data: NIOAny, promise: EventLoopPromise<Void>?) {
        if case .end = unwrapOutboundIn(data) { order.tasksAnswered() }
        context.write(data, promise: promise)
    }

    /// Whoever closes an idle connection knows nothing of a request that is being answered here.
    func close(context: ChannelHandlerContext, mode: CloseMode, promise: EventLoopPromise<Void>?) {
        guard order.isLooking, mode != .input, closing == nil else {
            return context.close(mode: mode, promise: promise)
        }
        closing = (mode, promise)
    }

    private func take(_ part: HTTPServerRequestPart, _ context: ChannelHandlerContext) {
        if isRestSkipped, case .end = part {
            isRestSkipped = false
            return
        }
        let move: AnswerOrder.Move
        if case .head(let head) = part {
            let request = PlainRequest(head)
            move = order.begin(isPlain: request.map { pages.mayHold($0.address) } ?? false)
            if move == .look, let request { look(for: request, context) }
        } else {
            move = order.goOn()
        }
        if move == .pass { context.fireChannelRead(wrapInboundOut(part)) } else { waiting.append(part) }
    }

    private func look(for request: PlainRequest, _ context: ChannelHandlerContext) {
        let here = NIOLoopBound((self, context), eventLoop: context.eventLoop)
        pages.find(request.address, on: context.eventLoop) { page in
            let (handler, context) = here.value
            handler.finish(request, page, context)
        }
    }

    private func finish(_ request: PlainRequest, _ page: FinishedPage?, _ context: ChannelHandlerContext) {
        guard context.channel.isActive else { return drop(context) }
        let parts = waiting
        waiting = []
        order.end(found: page != nil)
        if let page {
            send(page.answer(to: request))
            isRestSkipped = true
        } else if let head = parts.first {
            context.fireChannelRead(wrapInboundOut(head))
        }
        for part in parts.dropFirst() { take(part, context) }
        if !order.isLooking { context.fireChannelReadComplete() }
        goOn(context)
    }

    private func send(_ answer: (head: ByteBuffer, body: ByteBuffer?)) {
        wire.write(wrapOutboundOut(answer.head), promise: nil)
        guard let body = answer.body else { return wire.writeAndFlush(wrapOutboundOut(clock.end), promise: nil) }
        wire.write(wrapOutboundOut(clock.end), promise: nil)
        wire.writeAndFlush(wrapOutboundOut(body), promise: nil)
    }

    /// What was put off while a page was looked for.
    private func goOn(_ context: ChannelHandlerContext) {
        if let closing, !order.isLooking {
            self.closing = nil
            context.close(mode: closing.mode, promise: closing.promise)
        }
        if isReadDue, waiting.count < Self.mostWaiting {
            isReadDue = false
            context.read()
        }
    }

    private func drop(_ context: ChannelHandlerContext) {
        waiting = []
        order.end(found: true)
        goOn(context)
    }
}
