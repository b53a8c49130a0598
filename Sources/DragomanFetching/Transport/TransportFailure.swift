internal import NIOCore
internal import NIOHTTP1
internal import NIOPosix
internal import NIOSSL

/// What ended an exchange, before it is told to a person.
enum TransportFailure: Error {
    case headersTooLarge
    case body(BodyCollector.Failure)
    case timedOut(ExchangeTiming.Late)
    /// The other side closed: before the head, or in the middle of the body. `answered`: it had answered earlier requests.
    case closed(answered: Bool, midway: Bool)
    case reset(answered: Bool, midway: Bool)
    case refused(String)
    case tls(String)
    case malformed(String)
    case cancelled

    init(_ error: any Error, answered: Bool, midway: Bool) {
        switch error {
        case let failure as TransportFailure: self = failure
        case HTTPParserError.invalidEOFState: self = .closed(answered: answered, midway: midway)
        case HTTPParserError.headerOverflow: self = .headersTooLarge
        case let error as HTTPParserError: self = .malformed("\(error)")
        case let error as NIOConnectionError:
            self = error.connectionErrors.first.map { Self.connecting($0.error) } ?? .refused("\(error)")
        case let error as ChannelError:
            if case .connectTimeout = error {
                self = .timedOut(.connecting)
            } else {
                self = .closed(answered: answered, midway: midway)
            }
        case let error as IOError: self = Self.io(error, answered: answered, midway: midway)
        case NIOSSLError.uncleanShutdown: self = .closed(answered: answered, midway: midway)
        case is NIOSSLError, is BoringSSLError, is NIOSSLExtraError: self = .tls("\(error)")
        case is CancellationError: self = .cancelled
        default: self = .malformed("\(error)")
        }
    }

    /// A connection kept from earlier on can have been closed at the very moment it was used again: nothing was read, so a
    /// request that changes nothing may be sent anew.
    var mayBeStale: Bool {
        switch self {
        case .closed(answered: true, midway: false), .reset(answered: true, midway: false): true
        default: false
        }
    }

    private static func connecting(_ error: any Error) -> TransportFailure {
        if case .connectTimeout? = error as? ChannelError { return .timedOut(.connecting) }
        return .refused((error as? IOError).map(describe) ?? "\(error)")
    }

    private static func io(_ error: IOError, answered: Bool, midway: Bool) -> TransportFailure {
        switch error.errnoCode {
        case Errno.reset, Errno.pipe: .reset(answered: answered, midway: midway)
        case Errno.timedOut: .timedOut(midway ? .idle : .connecting)
        default: .refused(describe(error))
        }
    }

    private static func describe(_ error: IOError) -> String {
        switch error.errnoCode {
        case Errno.refused: "connection refused"
        case Errno.hostUnreachable: "no route to the host"
        case Errno.networkUnreachable: "the network is unreachable"
        default: error.description
        }
    }
}
