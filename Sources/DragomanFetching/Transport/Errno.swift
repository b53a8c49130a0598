#if canImport(Glibc)
    internal import Glibc
#elseif canImport(Musl)
    internal import Musl
#elseif canImport(Darwin)
    internal import Darwin
#endif

/// The system's error numbers that the door tells apart.
enum Errno {
    static let reset = ECONNRESET
    static let pipe = EPIPE
    static let refused = ECONNREFUSED
    static let timedOut = ETIMEDOUT
    static let hostUnreachable = EHOSTUNREACH
    static let networkUnreachable = ENETUNREACH
}
