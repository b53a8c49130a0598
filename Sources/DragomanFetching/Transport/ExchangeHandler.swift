internal import NIOCore
internal import NIOHTTP1

/// Carries one request and its response over a connection at a time, within its bounds. Lives on the connection's event loop.
final class ExchangeHandler: ChannelDuplexHandler {
    typealias InboundIn = HTTPClientResponsePart
    typealias OutboundIn = HTTPClientRequestPart
    typealias OutboundOut = HTTPClientRequestPart

    /// An exchange under way.
    struct Exchange {
        let request: OutgoingRequest
        let promise: EventLoopPromise<IncomingResponse>
        var timing: ExchangeTiming
        var head: HTTPResponseHead?
        var collector: BodyCollector?
        /// What the body has taken of the budget.
        var share = BodyBudget.Share()
    }

    private let counter: WireCounter
    let budget: BodyBudget
    var context: ChannelHandlerContext?
    var exchange: Exchange?
    private var timer: Scheduled<Void>?
    private var answered = 0
    private var isCancelled = false
    /// What went wrong before the first request was begun: a certificate can be refused that early.
    private var earlyFailure: TransportFailure?
    /// Whether the socket is left unread because of the budget, and whether a read was asked for meanwhile.
    var isPaused = false
    var isReadPending = false

    init(counter: WireCounter, budget: BodyBudget) {
        self.counter = counter
        self.budget = budget
    }

    func handlerAdded(context: ChannelHandlerContext) { self.context = context }

    func handlerRemoved(context: ChannelHandlerContext) {
        finish(.failure(TransportFailure.closed(answered: answered > 0, midway: false)))
        self.context = nil
    }

    /// Sends a request; the promise is kept whatever happens.
    func begin(_ request: OutgoingRequest, promise: EventLoopPromise<IncomingResponse>) {
        guard let context, context.channel.isActive, exchange == nil else {
            let isOwn = isCancelled && answered == 0
            let failure = earlyFailure ?? TransportFailure.closed(answered: answered > 0, midway: false)
            promise.fail(isOwn ? .cancelled : failure)
            return
        }
        exchange = Exchange(
            request: request, promise: promise,
            timing: ExchangeTiming(limits: request.limits, total: request.totalSeconds, now: .now()))
        counter.allow(request.limits.headerBytes + Self.slack)
        schedule(context)
        context.write(wrapOutboundOut(.head(request.head)), promise: nil)
        if let body = request.body {
            context.write(wrapOutboundOut(.body(.byteBuffer(ByteBuffer(bytes: body)))), promise: nil)
        }
        context.writeAndFlush(wrapOutboundOut(.end(nil)), promise: nil)
    }

    /// Ends the exchange from outside, and one that is about to begin: a task that was cancelled before it sent anything
    /// cancels first.
    func cancel() {
        isCancelled = true
        fail(TransportFailure.cancelled)
    }

    func channelRead(context: ChannelHandlerContext, data: NIOAny) {
        guard exchange != nil else {
            // An answer to nothing.
            context.close(promise: nil)
            return
        }
        switch unwrapInboundIn(data) {
        case .head(let head): take(head)
        case .body(let piece): take(piece)
        case .end: end()
        }
    }

    func channelInactive(context: ChannelHandlerContext) {
        finish(.failure(TransportFailure.closed(answered: answered > 0, midway: exchange?.head != nil)))
        context.fireChannelInactive()
    }

    func errorCaught(context: ChannelHandlerContext, error: any Error) {
        let midway = exchange?.head != nil
        if error is WireCounter.Exceeded {
            fail(midway ? TransportFailure.body(.wireTooLarge) : .headersTooLarge)
        } else {
            let failure = TransportFailure(error, answered: answered > 0, midway: midway)
            if exchange == nil, answered == 0 { earlyFailure = failure }
            fail(failure)
        }
    }

    /// One read may bring the end of the header fields together with the beginning of the body.
    private static let slack = 256 << 10

    private func take(_ head: HTTPResponseHead) {
        guard var current = exchange else { return }
        let limits = current.request.limits
        let size = head.headers.reduce(0) { $0 + $1.name.utf8.count + $1.value.utf8.count + 4 }
        guard size <= limits.headerBytes, head.headers.count <= limits.headerCount else {
            return fail(TransportFailure.headersTooLarge)
        }
        current.head = head
        current.timing.headArrived(now: .now())
        do throws(BodyCollector.Failure) {
            current.collector = try BodyCollector(
                encoding: head.headers["content-encoding"].joined(separator: ","),
                expectedLength: head.headers.first(name: "content-length").flatMap { Int($0) },
                wireLimit: limits.wireBytes, bodyLimit: limits.bodyBytes)
        } catch {
            return fail(TransportFailure.body(error))
        }
        counter.allow(limits.wireBytes * 2 + Self.slack)
        exchange = current
    }

    private func take(_ piece: ByteBuffer) {
        guard exchange != nil else { return }
        exchange?.timing.bytesArrived(now: .now())
        do throws(BodyCollector.Failure) {
            try piece.withUnsafeReadableBytes { bytes throws(BodyCollector.Failure) in
                try exchange?.collector?.append(bytes)
            }
        } catch {
            if exchange?.request.cutsBody == true, error == .bodyTooLarge || error == .wireTooLarge {
                exchange?.collector?.cut()
                succeed(reusable: false)
            } else {
                fail(TransportFailure.body(error))
            }
            return
        }
        keepToBudget()
    }

    private func end() {
        do throws(BodyCollector.Failure) {
            try exchange?.collector?.finish()
            succeed(reusable: exchange?.head?.isKeepAlive ?? false)
        } catch {
            fail(TransportFailure.body(error))
        }
    }

    private func succeed(reusable: Bool) {
        guard let exchange, let head = exchange.head else { return }
        answered += 1
        finish(
            .success(
                IncomingResponse(
                    head: head, body: exchange.collector?.body ?? [],
                    contentEncodingWasFalse: exchange.collector?.encodingWasFalse ?? false, isReusable: reusable)))
        if !reusable { context?.close(promise: nil) }
    }

    func fail(_ failure: TransportFailure) {
        finish(.failure(failure))
        context?.close(promise: nil)
    }

    private func finish(_ result: Result<IncomingResponse, any Error>) {
        guard var ended = exchange else { return }
        exchange = nil
        budget.giveBack(&ended.share)
        resume()
        timer?.cancel()
        timer = nil
        ended.promise.completeWith(result)
    }

    private func schedule(_ context: ChannelHandlerContext) {
        guard let due = exchange?.timing.next else { return }
        let this = NIOLoopBound(self, eventLoop: context.eventLoop)
        timer = context.eventLoop.scheduleTask(deadline: due) { this.value.checkTime() }
    }

    private func checkTime() {
        guard let context, let timing = exchange?.timing else { return }
        if let late = timing.expired(now: .now()) {
            fail(TransportFailure.timedOut(late))
        } else {
            schedule(context)
        }
    }
}
