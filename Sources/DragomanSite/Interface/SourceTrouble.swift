/// Why a source could not be read, as far as a reader cares: the many codes of fetching and extraction, in a dozen kinds.
package enum SourceTrouble: Sendable, Hashable, CaseIterable {
    case refused, robots, unreachable, slow, large, redirected, damaged, later, notFeed, unread, changed
    /// The server answered with an HTTP status of 400 or more.
    case status

    private static let kinds: [String: SourceTrouble] = [
        "refused-address": .refused, "refused-scheme": .refused, "refused-port": .refused,
        "refused-user-info": .refused, "bad-url": .refused, "bad-request": .refused, "robots-forbids": .robots,
        "robots-unreachable": .robots, "name-not-found": .unreachable, "connect-failed": .unreachable,
        "tls-failed": .unreachable, "reset": .unreachable, "timed-out": .slow, "too-large": .large,
        "headers-too-large": .large, "too-many-redirects": .redirected, "redirect-loop": .redirected,
        "bad-redirect": .redirected, "bad-encoding": .damaged, "truncated": .damaged, "bad-response": .damaged,
        "asked-to-wait": .later, "circuit-open": .later, "not-a-feed": .notFeed,
        "articles-unread": .unread, "template-changed": .changed,
    ]

    /// The kind behind a code, and the status it names if it does; nil for codes that are new to the site.
    package static func of(_ code: String) -> (kind: SourceTrouble, number: Int?)? {
        if code.hasPrefix("http-status-") { return (.status, Int(code.dropFirst("http-status-".count))) }
        return kinds[code].map { ($0, nil) }
    }
}
