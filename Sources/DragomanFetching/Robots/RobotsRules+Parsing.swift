extension RobotsRules {
    /// Reads a robots.txt: any bytes are a file, and what is not understood in it is passed over.
    ///
    /// - Parameters:
    ///   - file: the bytes of the file; those after `maximumBytes` are not read.
    ///   - productToken: the reader's name, compared without regard to case.
    public init(parsing file: some Sequence<UInt8>, for productToken: String) {
        let bytes = Array(file.prefix(Self.maximumBytes))
        var reader = RobotsReader(productToken: Array(productToken.utf8).map(\.lowercasedASCII))
        var start = bytes.starts(with: [0xef, 0xbb, 0xbf]) ? 3 : 0
        while start < bytes.count {
            let end = bytes[start...].firstIndex { $0 == 0x0a || $0 == 0x0d } ?? bytes.count
            reader.read(line: bytes[start..<end])
            start = end + 1
        }
        self = reader.rules
    }
}

/// Reads line after line, and keeps what is said to the named reader and what is said to everybody.
struct RobotsReader {
    private struct Group {
        var isNamed = false
        var rules = RobotsRules()
    }

    private let productToken: [UInt8]
    private var ours = Group()
    private var everybody = Group()
    private var sitemaps: [String] = []
    /// Whom the group that is being read speaks to.
    private var speaksToUs = false
    private var speaksToAll = false
    /// Whether the last line that counts was a user-agent line, so that another one joins the group.
    private var isNaming = false

    init(productToken: [UInt8]) { self.productToken = productToken }

    /// The rules of the groups that name the reader, all taken together; otherwise those for everybody.
    var rules: RobotsRules {
        var rules = ours.isNamed ? ours.rules : everybody.rules
        rules.sitemaps = sitemaps
        return rules
    }

    mutating func read(line: ArraySlice<UInt8>) {
        let text = line[..<(line.firstIndex(of: UInt8(ascii: "#")) ?? line.endIndex)].trimmedHTTPSpace
        guard let colon = text.firstIndex(of: UInt8(ascii: ":")) else { return }
        let key = text[..<colon].trimmedHTTPSpace.map(\.lowercasedASCII)
        let value = text[(colon + 1)...].trimmedHTTPSpace
        switch String(decoding: key, as: UTF8.self) {
        case "user-agent", "useragent", "user agent": name(value)
        case "allow": rule(value, isAllow: true)
        case "disallow": rule(value, isAllow: false)
        case "crawl-delay", "crawldelay": delay(value)
        case "sitemap", "site-map":
            if sitemaps.count < 64, value.count <= FetchURL.maximumLength {
                sitemaps.append(String(decoding: value, as: UTF8.self))
            }
        default: break
        }
    }

    private mutating func name(_ value: ArraySlice<UInt8>) {
        if !isNaming { (speaksToUs, speaksToAll) = (false, false) }
        isNaming = true
        if value.first == UInt8(ascii: "*") {
            speaksToAll = true
            return
        }
        // `Name/2.1` and `Name (comment)` speak to Name.
        let token = value.prefix { $0.isASCIILetter || $0 == UInt8(ascii: "-") || $0 == UInt8(ascii: "_") }
        if !token.isEmpty, token.map(\.lowercasedASCII) == productToken {
            speaksToUs = true
            ours.isNamed = true
        }
    }

    private mutating func rule(_ value: ArraySlice<UInt8>, isAllow: Bool) {
        isNaming = false
        guard !value.isEmpty else { return }
        if speaksToUs { ours.rules.patterns.append(pattern: Array(value), isAllow: isAllow) }
        if speaksToAll { everybody.rules.patterns.append(pattern: Array(value), isAllow: isAllow) }
    }

    private mutating func delay(_ value: ArraySlice<UInt8>) {
        isNaming = false
        guard value.count <= 16, value.first.map({ $0.isASCIIDigit || $0 == UInt8(ascii: ".") }) == true,
            let seconds = Double(String(decoding: value, as: UTF8.self)), seconds.isFinite, seconds >= 0
        else { return }
        if speaksToUs { ours.rules.crawlDelay = max(ours.rules.crawlDelay ?? 0, seconds) }
        if speaksToAll { everybody.rules.crawlDelay = max(everybody.rules.crawlDelay ?? 0, seconds) }
    }
}
