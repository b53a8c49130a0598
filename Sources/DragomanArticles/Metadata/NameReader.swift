/// Reads names of people out of bylines: "Von Anna Berg und Tom Lang, Berlin | 3. Mai" is Anna Berg and Tom Lang.
enum NameReader {
    /// The names in a text; with `isByline`, words like "by" are taken off the front and what follows the names off the end.
    static func names(in text: String, isByline: Bool) -> [String] {
        var text = Trimming.collapsed(text)
        guard !text.isEmpty, text.utf8.count < 400, !text.contains("://"), !text.hasPrefix("@") else { return [] }
        if isByline { text = withoutLabel(text) }
        var parts = [text]
        for separator in [";", " | ", "|", " / ", " • ", " · ", " & ", "\n"] {
            parts = parts.flatMap { split($0, at: separator) }
        }
        parts = parts.flatMap(splitConjunctions)
        parts = parts.flatMap { splitCommas($0, isByline: isByline) }
        var names: [String] = []
        for part in parts {
            let name = trimmed(part, isByline: isByline)
            if !isByline || isPlausible(name) {
                if !name.isEmpty { names.append(name) }
            } else if !names.isEmpty {
                break
            }
        }
        return names
    }

    /// Takes "By", "Von", "Oleh:" and the like off the front.
    private static func withoutLabel(_ text: String) -> String {
        let bytes = Array(text.utf8)
        let end = bytes.withUnsafeBufferPointer { buffer in
            let opening = PhraseBook.shared.opening(of: buffer, 0..<buffer.count)
            let isLabel = !opening.kinds.isDisjoint(with: .of(.byline, .aboutAuthor, .dated))
            return isLabel && opening.whole.isEmpty ? opening.end : 0
        }
        guard end > 0 else { return text }
        var rest = String(decoding: bytes[end...], as: UTF8.self)[...]
        while let first = rest.first, first == ":" || first.isWhitespace || first == "-" || first == "–" {
            rest = rest.dropFirst()
        }
        return String(rest)
    }

    private static func split(_ text: String, at separator: String) -> [String] {
        var parts: [String] = []
        var rest = text[...]
        while let range = rest.firstRange(of: separator) {
            parts.append(String(rest[..<range.lowerBound]))
            rest = rest[range.upperBound...]
        }
        parts.append(String(rest))
        return parts
    }

    private static let conjunctions = [
        " and ", " und ", " et ", " y ", " e ", " og ", " och ", " en ", " dan ", " i ", " a ", " ve ", " и ", " και ",
        " ja ", " és ", " și ", " en ", " with ",
    ]

    /// Cuts at "and" when there are two full names, not in "Le Figaro et AFP".
    private static func splitConjunctions(_ text: String) -> [String] {
        for conjunction in conjunctions {
            let parts = split(text, at: conjunction)
            guard parts.count > 1,
                parts.allSatisfy({ $0.split(separator: " ").count > 1 && isPlausible(trimmed($0, isByline: true)) })
                    || parts.count > 1 && parts[0].contains(",")
            else { continue }
            return parts
        }
        return [text]
    }

    private static func splitCommas(_ text: String, isByline: Bool) -> [String] {
        let parts = split(text, at: ", ").map(Trimming.collapsed)
        guard parts.count > 1 else { return [text] }
        if parts.allSatisfy({ $0.split(separator: " ").count > 1 && isPlausible($0) }) { return parts }
        return isByline
            || parts[0].split(separator: " ").count > 1 && parts.count == 2 && parts[1].first?.isLowercase == true
            ? [parts[0]] : parts
    }

    private static func trimmed(_ text: String, isByline: Bool) -> String {
        var name = Trimming.collapsed(text)[...]
        if let open = name.lastIndex(of: "("), name.hasSuffix(")") || name.hasSuffix(")."),
            name.distance(from: open, to: name.endIndex) < 9 || isByline
        {
            name = name[..<open]
        }
        if isByline, let open = name.firstIndex(of: "("), open != name.startIndex { name = name[..<open] }
        while let last = name.last,
            last.isWhitespace || last == "," || last == ":" || last == "-" || last == "–" || last == "*"
        { name = name.dropLast() }
        while let first = name.first,
            first.isWhitespace || first == "," || first == ":" || first == "-" || first == "–" || first == "©"
        { name = name.dropFirst() }
        return String(name)
    }

    private static func isPlausible(_ name: String) -> Bool {
        let words = name.split(separator: " ")
        guard (1...6).contains(words.count), name.utf8.count > 2, name.utf8.count < 90,
            let first = name.unicodeScalars.first
        else { return false }
        if name.contains(where: { $0.isNumber || $0 == "@" || $0 == "/" || $0 == "?" || $0 == "!" || $0 == "©" }) {
            return false
        }
        if first.properties.isLowercase, words.count > 2 { return false }
        let bytes = Array(name.utf8)
        return bytes.withUnsafeBufferPointer { PhraseBook.shared.opening(of: $0, 0..<$0.count).whole.isEmpty }
    }
}
