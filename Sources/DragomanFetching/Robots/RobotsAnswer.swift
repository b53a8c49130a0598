/// What asking for robots.txt led to, and what follows from it (RFC 9309 section 2.3.1).
public enum RobotsAnswer: Sendable, Hashable {
    /// The file's rules hold.
    case rules(RobotsRules)
    /// There is no file: everything may be read.
    case absent
    /// The server failed: nothing may be read until it answers.
    case unreachable(status: Int)

    /// - Parameters:
    ///   - status: the status after redirects.
    ///   - body: the file.
    public init(status: Int, body: [UInt8], productToken: String) {
        switch status {
        case 200..<300: self = .rules(RobotsRules(parsing: body, for: productToken))
        case 500...: self = .unreachable(status: status)
        // 429 is a client error by number, but says "not now" rather than "no such file".
        case 429: self = .unreachable(status: status)
        default: self = .absent
        }
    }

    /// The rules that follow: the file's, or all, or nothing.
    public var rules: RobotsRules {
        switch self {
        case .rules(let rules): rules
        case .absent: .allowingAll
        case .unreachable: .forbiddingAll
        }
    }

    /// Seconds for which the answer is kept: a day at most, as RFC 9309 section 2.4 has it; failures five minutes.
    public func lifetime(maxAgeSeconds: Int?) -> Double {
        switch self {
        case .rules, .absent: Double(min(max(maxAgeSeconds ?? 86_400, 3_600), 86_400))
        case .unreachable: 300
        }
    }
}
