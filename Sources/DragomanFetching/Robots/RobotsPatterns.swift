/// Allow and disallow patterns in one run of bytes, and the search for the longest that matches.
struct RobotsPatterns: Sendable, Hashable {
    private struct Pattern: Sendable, Hashable {
        var start: UInt32
        var count: UInt32
        /// Bytes that are not `*`: a path with fewer cannot match.
        var literals: UInt32
        var isAllow: Bool
        var hasWildcard: Bool
        var isAnchored: Bool
    }

    private var bytes: [UInt8] = []
    private var list: [Pattern] = []

    var cost: Int { bytes.count + list.count * MemoryLayout<Pattern>.stride }

    /// Adds a pattern as it stands in the file.
    mutating func append(pattern text: [UInt8], isAllow: Bool) {
        var raw = text[...]
        let isAnchored = raw.last == UInt8(ascii: "$")
        if isAnchored { raw = raw.dropLast() }
        let normal = Self.normalized(raw, wildcards: true)
        let stars = normal.count { $0 == UInt8(ascii: "*") }
        list.append(
            Pattern(
                start: UInt32(bytes.count), count: UInt32(normal.count), literals: UInt32(normal.count - stars),
                isAllow: isAllow, hasWildcard: stars > 0, isAnchored: isAnchored))
        bytes += normal
    }

    /// The verdict on a normalised path.
    func allows(_ path: [UInt8]) -> Bool {
        var best = -1
        var verdict = true
        for pattern in list {
            let length = Int(pattern.count) + (pattern.isAnchored ? 1 : 0)
            guard Int(pattern.literals) <= path.count, length > best || (length == best && pattern.isAllow && !verdict),
                matches(pattern, path)
            else { continue }
            best = length
            verdict = pattern.isAllow
        }
        return verdict
    }

    private func matches(_ pattern: Pattern, _ path: [UInt8]) -> Bool {
        let text = bytes[Int(pattern.start)..<Int(pattern.start + pattern.count)]
        guard pattern.hasWildcard else {
            return path.starts(with: text) && (!pattern.isAnchored || path.count == text.count)
        }
        let parts = text.split(separator: UInt8(ascii: "*"), omittingEmptySubsequences: false)
        guard let first = parts.first, path.starts(with: first) else { return false }
        var position = first.count
        var middle = parts.dropFirst()
        // Without an anchor the leftmost place of each part is as good as any; with one the last part must end the path.
        let ending = pattern.isAnchored ? middle.popLast() : nil
        for part in middle where !part.isEmpty {
            guard let place = BytePattern(part).firstMatch(in: path, from: position) else { return false }
            position = place + part.count
        }
        guard let ending else { return true }
        return path.count - position >= ending.count && path.suffix(ending.count).elementsEqual(ending)
    }

    /// A path in the form in which it is compared: `*` and `$` of the path itself are encoded, as a pattern writes them.
    static func normalized(path: String) -> [UInt8] { normalized(Array(path.utf8)[...], wildcards: false) }

    /// RFC 9309 section 2.2.2: escapes in upper case, unreserved characters not escaped, others escaped.
    private static func normalized(_ text: ArraySlice<UInt8>, wildcards: Bool) -> [UInt8] {
        var result: [UInt8] = []
        result.reserveCapacity(text.count)
        var index = text.startIndex
        while index < text.endIndex {
            let byte = text[index]
            if byte == UInt8(ascii: "%"), index + 2 < text.endIndex, let high = text[index + 1].hexadecimalValue,
                let low = text[index + 2].hexadecimalValue
            {
                let value = high << 4 | low
                if value.isUnreserved { result.append(value) } else { result.appendPercentEncoded(value) }
                index += 3
                continue
            }
            index += 1
            if byte == UInt8(ascii: "*"), wildcards {
                if result.last != byte { result.append(byte) }
            } else if byte <= 0x20 || byte >= 0x7f || byte == UInt8(ascii: "*") || byte == UInt8(ascii: "$") {
                result.appendPercentEncoded(byte)
            } else {
                result.append(byte)
            }
        }
        return result
    }
}
