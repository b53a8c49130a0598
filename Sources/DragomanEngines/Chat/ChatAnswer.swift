import FoundationEssentials

/// Reads what a chat model answered: the JSON asked for, or what models make of that.
enum ChatAnswer {
    /// The texts in order; nil unless each number from 1 to `count` is there once.
    static func texts(in content: String, count: Int) -> [String]? {
        for candidate in candidates(in: content) {
            guard let data = candidate.data(using: .utf8) else { continue }
            let decoder = JSONDecoder()
            let listed =
                (try? decoder.decode(Wrapped.self, from: data))?.segments
                ?? (try? decoder.decode([Item].self, from: data))
            if let listed, let texts = ordered(listed, count: count) { return texts }
            if let plain = try? decoder.decode([String].self, from: data), plain.count == count { return plain }
            if let keyed = try? decoder.decode([String: String].self, from: data),
                let texts = ordered(keyed, count: count)
            {
                return texts
            }
        }
        return nil
    }

    /// The JSON inside: after a model's thinking, inside a code fence, between words of politeness.
    private static func candidates(in content: String) -> [String] {
        var text = content[...]
        if let end = range(of: "</think>", in: text)?.upperBound { text = text[end...] }
        var found: [String] = []
        for (open, close) in [("{", "}"), ("[", "]")] as [(Character, Character)] {
            guard let first = text.firstIndex(of: open), let last = text.lastIndex(of: close), first < last else {
                continue
            }
            found.append(String(text[first...last]))
        }
        return found
    }

    private static func range(of word: String, in text: Substring) -> Range<Substring.Index>? {
        var found: Range<Substring.Index>?
        var place = text.startIndex
        while let start = text[place...].firstIndex(of: "<") {
            if text[start...].hasPrefix(word) { found = start..<text.index(start, offsetBy: word.count) }
            place = text.index(after: start)
        }
        return found
    }

    private static func ordered(_ items: [Item], count: Int) -> [String]? {
        guard items.count == count else { return nil }
        var texts = [String?](repeating: nil, count: count)
        for item in items {
            guard (1...count).contains(item.n), texts[item.n - 1] == nil else { return nil }
            texts[item.n - 1] = item.text
        }
        return texts.compactMap { $0 }
    }

    private static func ordered(_ keyed: [String: String], count: Int) -> [String]? {
        let texts = (1...max(1, count)).compactMap { keyed[String($0)] }
        return keyed.count == count && texts.count == count ? texts : nil
    }

    private struct Wrapped: Decodable { var segments: [Item] }

    private struct Item: Decodable {
        var n: Int
        var text: String

        private enum Key: String, CodingKey { case n, text, translation }

        init(from decoder: any Decoder) throws {
            let container = try decoder.container(keyedBy: Key.self)
            if let number = try? container.decode(Int.self, forKey: .n) {
                n = number
            } else {
                n = Int(try container.decode(String.self, forKey: .n)) ?? 0
            }
            text =
                try container.decodeIfPresent(String.self, forKey: .text)
                ?? container.decode(String.self, forKey: .translation)
        }
    }
}
