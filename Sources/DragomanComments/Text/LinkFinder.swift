public import DragomanArticles

/// Finds the web addresses in a line of plain text.
public enum LinkFinder {
    /// The line as text and links, nothing added and nothing lost; a link's words are its address.
    public static func inlines(of line: Substring) -> [Inline] {
        var inlines: [Inline] = []
        var rest = line
        while let range = nextAddress(in: rest) {
            if range.lowerBound > rest.startIndex { inlines.append(.text(String(rest[..<range.lowerBound]))) }
            let address = String(rest[range])
            inlines.append(.link(url: address, [.text(address)]))
            rest = rest[range.upperBound...]
        }
        if !rest.isEmpty { inlines.append(.text(String(rest))) }
        return inlines
    }

    /// The addresses in a whole text, in order.
    public static func addresses(in text: String) -> [String] {
        text.split(separator: "\n").flatMap { line in
            inlines(of: line).compactMap { if case .link(let url, _) = $0 { url } else { nil } }
        }
    }

    /// The host of an address, lower-case, without `www.`; nil when it has none.
    public static func host(of address: String) -> String? {
        guard let start = address.firstRange(of: "://")?.upperBound else { return nil }
        let authority = address[start...].prefix { $0 != "/" && $0 != "?" && $0 != "#" }
        let host = authority.split(separator: "@", omittingEmptySubsequences: false).last?.prefix { $0 != ":" } ?? ""
        let lower = host.lowercased()
        return lower.isEmpty ? nil : lower.hasPrefix("www.") ? String(lower.dropFirst(4)) : lower
    }

    private static func nextAddress(in text: Substring) -> Range<Substring.Index>? {
        var from = text.startIndex
        while let colon = text[from...].firstRange(of: "://") {
            from = colon.upperBound
            guard let start = schemeStart(before: colon.lowerBound, in: text) else { continue }
            let tail = text[colon.upperBound...].prefix { !isEnd($0) }
            let address = trimmed(text[start..<tail.endIndex])
            guard address.endIndex > colon.upperBound, host(of: String(address)) != nil else { continue }
            return start..<address.endIndex
        }
        return nil
    }

    /// Where `http` or `https`, in any letter case, begins right before the colon, and no letter before it.
    private static func schemeStart(before colon: Substring.Index, in text: Substring) -> Substring.Index? {
        let word = text[..<colon].reversed().prefix { $0.isLetter || $0.isNumber }.reversed()
        let scheme = String(word).lowercased()
        guard scheme == "http" || scheme == "https" else { return nil }
        return text.index(colon, offsetBy: -scheme.count)
    }

    private static func isEnd(_ character: Character) -> Bool {
        character.isWhitespace || "<>\"'`\\{}|^«»“”".contains(character)
            || character.unicodeScalars.contains { $0.value < 0x21 || $0.value == 0x7F }
    }

    /// Without the sentence's own marks at its end; a closing bracket stays when the address opened it.
    private static func trimmed(_ address: Substring) -> Substring {
        var address = address
        while let last = address.last {
            let closes = last == ")" && address.count { $0 == "(" } >= address.count { $0 == ")" }
            guard ".,;:!?)]*_،؛؟。、…".contains(last), !closes else { break }
            address = address.dropLast()
        }
        return address
    }
}
