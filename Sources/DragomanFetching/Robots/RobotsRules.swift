/// What a robots.txt says to one reader (RFC 9309), with the `Crawl-delay` that many files carry beside it.
public struct RobotsRules: Sendable, Hashable {
    var patterns = RobotsPatterns()
    /// Seconds between two requests that the file asks for; nil when it does not.
    public internal(set) var crawlDelay: Double?
    /// The sitemaps that the file names, at most 64, as they stand there.
    public internal(set) var sitemaps: [String] = []

    /// The part of a file that is read: 500 KiB, the least that RFC 9309 section 2.5 demands.
    public static let maximumBytes = 512_000

    init() {}

    /// Everything may be read.
    public static let allowingAll = RobotsRules()

    /// Nothing may be read.
    public static let forbiddingAll: RobotsRules = {
        var rules = RobotsRules()
        rules.patterns.append(pattern: [UInt8(ascii: "/")], isAllow: false)
        return rules
    }()

    /// Whether a path with its query (`/a?b`) may be read. The longest matching pattern decides, allow before disallow when
    /// both are as long; what no pattern matches may be read, and so may `/robots.txt` always.
    ///
    /// Takes time proportional to the size of the rules and, for each pattern with wildcards, to the length of the path.
    public func allows(_ target: String) -> Bool {
        let path = RobotsPatterns.normalized(path: target)
        if path.elementsEqual("/robots.txt".utf8) { return true }
        return patterns.allows(path)
    }

    /// About how many bytes the rules take in memory.
    var cost: Int { patterns.cost + sitemaps.reduce(128) { $0 + $1.utf8.count + 16 } }
}
