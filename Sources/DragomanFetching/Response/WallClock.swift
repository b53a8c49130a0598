#if canImport(Glibc)
    internal import Glibc
#elseif canImport(Musl)
    internal import Musl
#elseif canImport(Darwin)
    internal import Darwin
#endif

/// The time of day, for dates that servers send without one of their own to compare with.
enum WallClock {
    /// Seconds since 1970 in UTC.
    static var now: Int64 { Int64(time(nil)) }
}
