internal import NIOCore

/// Back-pressure: while bodies in flight take too much memory together, this connection's socket is left unread.
extension ExchangeHandler {
    func read(context: ChannelHandlerContext) {
        if isPaused { isReadPending = true } else { context.read() }
    }

    func keepToBudget() {
        guard let size = exchange?.collector?.body.count, size > BodyBudget.free, var share = exchange?.share else {
            return
        }
        let answer = budget.grow(to: size, share: &share)
        exchange?.share = share
        switch answer {
        case .granted: resume()
        case .wait: pause()
        case .denied: fail(.body(.noRoom))
        }
    }

    private func pause() {
        guard let context else { return }
        isPaused = true
        // Its silence is ours, not the server's.
        exchange?.timing.bytesArrived(now: .now())
        let this = NIOLoopBound(self, eventLoop: context.eventLoop)
        context.eventLoop.scheduleTask(in: .milliseconds(20)) {
            if this.value.isPaused { this.value.keepToBudget() }
        }
    }

    func resume() {
        guard isPaused else { return }
        isPaused = false
        guard isReadPending else { return }
        isReadPending = false
        context?.read()
    }
}
