import DragomanLanguages

/// Words of the source that were copied and not translated: the whole, a sentence, or the rest of one.
struct UntranslatedCheck: Check {
    let rule = "untranslated"

    /// Words in a row that are no names, from which a copy is no accident.
    private static let leastWords = 4
    private static let leastLetters = 14

    func findings(_ pair: CheckedPair) -> [Finding] {
        guard pair.pair.source.primary != pair.pair.target.primary else { return [] }
        if let range = otherScript(pair) {
            return [finding(range, pair, "These words are in the script of the source.")]
        }
        guard let copied = copied(pair) else { return [] }
        return [finding(copied, pair, "These words stand as in the source.")]
    }

    private func finding(_ range: Range<Int>, _ pair: CheckedPair, _ message: String) -> Finding {
        let isWhole = range.count * 10 > pair.target.scalars.count * 7
        return Finding(
            rule: isWhole ? rule : "untranslated-part", severity: .blocks, start: range.lowerBound,
            end: range.upperBound, message: message)
    }

    /// From the first to the last word in the source's script, where the target's is another; two words at least.
    private func otherScript(_ pair: CheckedPair) -> Range<Int>? {
        guard let own = Script.expected(for: pair.pair.target), let foreign = Script.expected(for: pair.pair.source),
            own.isDisjoint(with: foreign), !foreign.contains(.latin)
        else { return nil }
        let words = pair.target.tokens.filter { token in
            guard token.kind == .word || token.kind == .ideograph else { return false }
            return Script.of(pair.target.scalars[Int(token.start)]).map(foreign.contains) ?? false
        }
        let isEnough = words.count >= (words.first?.kind == .ideograph ? 4 : 2)
        guard isEnough, let first = words.first, let last = words.last else { return nil }
        return Int(first.start)..<Int(last.end)
    }

    /// The longest run of words that both texts have, with enough of them in lower case. O(n): runs grow from shared groups of three.
    private func copied(_ pair: CheckedPair) -> Range<Int>? {
        guard mayBeCopied(pair) else { return nil }
        let source = free(pair.source)
        let target = free(pair.target)
        guard source.count >= 3, target.count >= 3 else { return nil }
        var places: [UInt64: Int] = [:]
        for index in 0...(source.count - 3) {
            places[group(source, index), default: index] = places[group(source, index)] ?? index
        }
        var best: (words: Int, range: Range<Int>)?
        var index = 0
        while index <= target.count - 3 {
            guard let place = places[group(target, index)] else {
                index += 1
                continue
            }
            var length = 0
            while index + length < target.count, place + length < source.count,
                target[index + length].key == source[place + length].key
            {
                length += 1
            }
            let run = target[index..<index + max(3, length)]
            let words = run.count { $0.kind == .ideograph || ($0.kind == .word && !$0.isCapitalised && $0.count > 1) }
            let letters = run.reduce(0) { $0 + ($1.kind == .word && !$1.isCapitalised ? $1.count : 3) }
            if words >= Self.leastWords, letters >= Self.leastLetters, words * 2 >= run.count, words > best?.words ?? 0,
                let last = run.last
            {
                best = (words, Int(run[index].start)..<Int(last.end))
            }
            index += max(1, length - 2)
        }
        return best?.range
    }

    /// Whether three words of the translation stand in a row that the source has somewhere.
    private func mayBeCopied(_ pair: CheckedPair) -> Bool {
        guard pair.target.spans.isEmpty else { return true }
        var run = 0
        for token in pair.target.tokens where token.isContent {
            run = pair.source.contentKeys.contains(token.key) ? run + 1 : 0
            if run == 3 { return true }
        }
        return false
    }

    /// The words outside tags, addresses and placeholders.
    private func free(_ text: CheckedText) -> [TextToken] {
        text.tokens.filter { token in token.isContent && !ProtectedSpan.overlaps(text.spans, token.range) }
    }

    private func group(_ tokens: [TextToken], _ index: Int) -> UInt64 {
        ((tokens[index].key &* 31) ^ tokens[index + 1].key) &* 0x100_0000_01B3 ^ tokens[index + 2].key
    }
}
