// libFuzzer's entry for robots.txt. The input is a path, a NUL, and a file. It must be read without a trap, the verdict must be
// the one of a slow matcher that follows RFC 9309 to the letter, and what the pacing relies on must hold.

@_cdecl("LLVMFuzzerTestOneInput")
public func fuzzRobots(_ start: UnsafePointer<UInt8>, _ count: Int) -> CInt {
    let input = UnsafeBufferPointer(start: start, count: count)
    let split = input.firstIndex(of: 0) ?? 0
    let path = "/" + String(decoding: input[..<split], as: UTF8.self)
    let file = Array(input[split...].drop { $0 == 0 })
    let rules = RobotsRules(parsing: file, for: "Dragoman")
    if let delay = rules.crawlDelay { precondition(delay.isFinite && delay >= 0) }
    precondition(rules.sitemaps.count <= 64)
    precondition(rules.allows("/robots.txt"))
    precondition(rules.allows(path) == SlowRobots(file).allows(path), "the verdicts differ")
    // The line ends of a file do not matter.
    if !file.contains(0x0d) {
        let other = RobotsRules(parsing: file.flatMap { $0 == 0x0a ? [0x0d, 0x0a] : [$0] }, for: "dragoman")
        precondition(file.count > 100_000 || other == rules, "line ends matter")
    }
    return 0
}

/// The standard read naively: all lines kept, every pattern tried with a table of all positions.
struct SlowRobots {
    private var ours: [(pattern: [UInt8], isAllow: Bool)] = []
    private var everybody: [(pattern: [UInt8], isAllow: Bool)] = []
    private var isNamed = false

    init(_ file: [UInt8]) {
        var text = file.prefix(RobotsRules.maximumBytes)
        if text.starts(with: [0xef, 0xbb, 0xbf]) { text = text.dropFirst(3) }
        var agents: [String] = []
        var isNaming = false
        for line in text.split(whereSeparator: { $0 == 0x0a || $0 == 0x0d }) {
            let bare = line.prefix { $0 != UInt8(ascii: "#") }
            guard let colon = bare.firstIndex(of: UInt8(ascii: ":")) else { continue }
            let key = Self.trimmed(bare[..<colon]).map { (65...90).contains($0) ? $0 + 32 : $0 }
            let value = Self.trimmed(bare[(colon + 1)...])
            switch String(decoding: key, as: UTF8.self) {
            case "user-agent", "useragent", "user agent":
                if !isNaming { agents = [] }
                isNaming = true
                let token = value.prefix { (65...90).contains($0 & 0xdf) || $0 == 45 || $0 == 95 }
                agents.append(value.first == 42 ? "*" : String(decoding: token, as: UTF8.self).lowercased())
                if agents.last == "dragoman" { isNamed = true }
            case "allow", "disallow":
                isNaming = false
                guard !value.isEmpty else { continue }
                if agents.contains("dragoman") { ours.append((Array(value), key.count == 5)) }
                if agents.contains("*") { everybody.append((Array(value), key.count == 5)) }
            case "crawl-delay", "crawldelay": isNaming = false
            default: break
            }
        }
    }

    private static func trimmed(_ bytes: ArraySlice<UInt8>) -> [UInt8] {
        let space: (UInt8) -> Bool = { $0 == 32 || $0 == 9 || $0 == 10 || $0 == 13 }
        return bytes.drop(while: space).reversed().drop(while: space).reversed()
    }

    func allows(_ path: String) -> Bool {
        let path = Self.plain(Array(path.utf8), isPath: true)
        if path == Array("/robots.txt".utf8) { return true }
        var best = (length: -1, isAllow: true)
        for rule in isNamed ? ours : everybody {
            let isAnchored = rule.pattern.last == 36
            var pattern: [UInt8] = []
            for byte in Self.plain(isAnchored ? rule.pattern.dropLast() : rule.pattern, isPath: false)
            where byte != 42 || pattern.last != 42 { pattern.append(byte) }
            guard Self.matches(pattern + (isAnchored ? [] : [42]), path) else { continue }
            let length = pattern.count + (isAnchored ? 1 : 0)
            if length > best.length || length == best.length && rule.isAllow { best = (length, rule.isAllow) }
        }
        return best.isAllow
    }

    private static func matches(_ pattern: [UInt8], _ path: [UInt8]) -> Bool {
        var reached: Set<Int> = [0]
        for byte in pattern {
            if byte == 42 {
                guard let least = reached.min() else { return false }
                reached = Set(least...path.count)
            } else {
                reached = Set(reached.compactMap { $0 < path.count && path[$0] == byte ? $0 + 1 : nil })
            }
        }
        return reached.contains(path.count)
    }

    private static func plain(_ bytes: [UInt8], isPath: Bool) -> [UInt8] {
        var result: [UInt8] = []
        var rest = bytes[...]
        while let byte = rest.popFirst() {
            // A sign is no digit, whatever Swift's numbers take for one.
            if byte == 37, rest.count >= 2, rest.first != 43, rest.first != 45,
                let value = UInt8(String(decoding: rest.prefix(2), as: UTF8.self), radix: 16)
            {
                rest = rest.dropFirst(2)
                result += value.isUnreserved ? [value] : escaped(value)
            } else if byte <= 32 || byte >= 127 || byte == 36 || byte == 42 && isPath {
                result += escaped(byte)
            } else {
                result.append(byte)
            }
        }
        return result
    }

    private static func escaped(_ byte: UInt8) -> [UInt8] {
        let digits = String(byte, radix: 16, uppercase: true)
        return Array(("%" + (digits.count < 2 ? "0" : "") + digits).utf8)
    }
}
