import DragomanLanguages

/// Phrases that are no part of any article, as sequences of word keys.
struct PhraseFinder {
    enum Kind: Hashable, Sendable {
        /// What a language model says about its work.
        case chatter
        /// What a page says around an article.
        case furniture
    }

    struct Phrase: Hashable, Sendable {
        var kind: Kind
        var range: Range<Int>
    }

    private struct Entry: Sendable {
        var kind: Kind
        var keys: [UInt64]
        /// Whether it counts only as a sentence of its own.
        var standsAlone: Bool
    }

    /// Phrases by their first word.
    private static let entries: [UInt64: [Entry]] = {
        var entries: [UInt64: [Entry]] = [:]
        for (kind, list) in [(Kind.chatter, FurniturePhrases.chatter), (.furniture, FurniturePhrases.furniture)] {
            for line in list {
                let keys = ScannedText(line).tokens.filter(\.isContent).map(\.key)
                guard let first = keys.first else { continue }
                entries[first, default: []].append(Entry(kind: kind, keys: keys, standsAlone: true))
            }
        }
        return entries
    }()

    private static let firsts = KeySet(entries.keys)

    /// The phrases that stand alone at the head or the end of a text, or between its sentences. O(n).
    static func phrases(in text: CheckedText) -> [Phrase] {
        guard text.tokens.contains(where: { firsts.contains($0.key) }) else { return [] }
        let tokens = text.tokens.filter(\.isContent)
        var found: [Phrase] = []
        for index in tokens.indices {
            guard let candidates = entries[tokens[index].key] else { continue }
            for entry in candidates where index + entry.keys.count <= tokens.count {
                let end = index + entry.keys.count
                guard zip(tokens[index..<end], entry.keys).allSatisfy({ $0.key == $1 }) else { continue }
                let range = Int(tokens[index].start)..<Int(tokens[end - 1].end)
                guard standsAlone(range, capitals: tokens[index..<end].allSatisfy(\.isAllCapitals), entry, text) else {
                    continue
                }
                found.append(Phrase(kind: entry.kind, range: range))
            }
        }
        return found
    }

    /// Whether marks of a sentence's end (or the text's own ends) stand on both sides, or capitals set it off.
    private static func standsAlone(_ range: Range<Int>, capitals: Bool, _ entry: Entry, _ text: CheckedText) -> Bool {
        let isAtHead = isBreak(before: range.lowerBound, text.scalars)
        let isAtEnd = isBreak(after: range.upperBound, text.scalars)
        if entry.kind == .chatter { return isAtHead }
        return (isAtHead && isAtEnd) || (capitals && entry.keys.count >= 2 && (isAtHead || isAtEnd))
    }

    private static func isBreak(before index: Int, _ scalars: [UInt32]) -> Bool {
        var index = index - 1
        while index >= 0, Scalars.kind(scalars[index]) == .space || opens.contains(scalars[index]) { index -= 1 }
        return index < 0 || ends.contains(scalars[index])
    }

    private static func isBreak(after index: Int, _ scalars: [UInt32]) -> Bool {
        var index = index
        while index < scalars.count, Scalars.kind(scalars[index]) == .space { index += 1 }
        return index >= scalars.count || ends.contains(scalars[index]) || scalars[index] == 0x3A
    }

    private static let ends: Set<UInt32> = [
        0x2E, 0x21, 0x3F, 0x2026, 0x3002, 0x22, 0xBB, 0x201D, 0x29, 0x5D, 0x0A, 0xFF01, 0xFF1F, 0x61F, 0x964, 0x7C,
        0x2022,
    ]
    private static let opens: Set<UInt32> = [0x22, 0xAB, 0x201C, 0x28, 0x5B, 0x2A, 0x23, 0xBF, 0xA1]
}
