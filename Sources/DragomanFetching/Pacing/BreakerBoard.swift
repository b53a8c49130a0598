internal import Synchronization

/// The circuit breakers of all hosts that have failed of late.
final class BreakerBoard: Sendable {
    private let breakers = Mutex<[String: CircuitBreaker]>([:])

    func check(_ host: String, url: FetchURL, now: Double) throws(FetchError) {
        guard let until = breakers.withLock({ $0[host]?.openUntil(now: now) }) else { return }
        let wait = Int((until - now).rounded(.up))
        throw FetchError(
            code: .circuitOpen, message: "\(url.host) has not answered of late; it is tried again in \(wait) s.",
            url: "\(url)", retryAfterSeconds: wait)
    }

    func note(_ host: String, failure: FetchErrorCode?, now: Double) {
        breakers.withLock { breakers in
            switch failure {
            case .connectFailed, .timedOut, .nameNotFound:
                breakers[host, default: CircuitBreaker()].failed(now: now)
                if breakers.count > 10_000 { breakers = breakers.filter { $0.value.openUntil(now: now) != nil } }
            case .cancelled, .shutDown: break
            default: breakers[host] = nil
            }
        }
    }
}
