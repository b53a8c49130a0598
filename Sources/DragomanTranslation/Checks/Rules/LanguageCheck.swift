import DragomanLanguages

/// Every sentence of the translation is in the target language.
struct LanguageCheck: Check {
    let rule = "wrong-language"

    func findings(_ pair: CheckedPair) -> [Finding] {
        let known = LanguageIdentifier.shared.knows(pair.pair.target)
        guard known else { return [] }
        var found: [Finding] = []
        var token = 0
        lazy var sourceIsForeign =
            LanguageIdentifier.shared.identify(pair.source.scan).first?.language.primary != pair.pair.source.primary
        for range in pair.target.sentences {
            let first = token
            while token < pair.target.tokens.count, Int(pair.target.tokens[token].start) < range.upperBound {
                token += 1
            }
            guard let language = foreign(pair, first..<token),
                !(isInSource(pair, first..<token) && sourceIsForeign)
            else { continue }
            found.append(
                Finding(
                    rule: language.primary == pair.pair.source.primary ? "untranslated" : rule, severity: .blocks,
                    start: range.lowerBound, end: range.upperBound,
                    message: "This sentence seems to be \(language), not \(pair.pair.target)."))
        }
        return found
    }

    /// The language of a sentence that is surely not the target's.
    private func foreign(_ pair: CheckedPair, _ tokens: Range<Int>) -> Language? {
        let words = pair.target.tokens[tokens].count { $0.kind == .word && !$0.isCapitalised }
        let ideographs = pair.target.tokens[tokens].count { $0.kind == .ideograph }
        if ideographs > words { return ideographs < Self.leastIdeographs ? nil : foreignScript(pair, tokens) }
        guard words >= 4 || (words >= 2 && tokens.count <= 4) else {
            return hasForeignScript(pair, tokens) ? "und" : nil
        }
        let target = pair.pair.target.primary
        // A few words show whether all is well; only a doubt is worth the rest.
        let quick = LanguageIdentifier.shared.likeliest(pair.target.scan, tokens: tokens, words: 8)
        if let quick, Self.areTheSame(quick.primary, target) { return nil }
        let found = LanguageIdentifier.shared.identify(pair.target.scan, tokens: tokens)
        guard let best = found.first else { return nil }
        guard !Self.areTheSame(best.language.primary, target) else { return nil }
        let own = found.filter { Self.areTheSame($0.language.primary, target) }.reduce(0) { $0 + $1.probability }
        let isClose = Self.areClose(best.language.primary, target)
        // A sentence or two of a close relative are told too rarely to be sure.
        if isClose, words < Self.leastOfRelative { return nil }
        let limit = isClose ? 0.002 : words >= 8 ? 0.01 : 0.0005
        guard own < limit, best.probability > 0.6, !isListOfNames(pair, tokens) else { return nil }
        return best.language
    }

    private static let leastOfRelative = 9
    private static let leastIdeographs = 12

    /// The language of a sentence of Chinese, Japanese or Thai signs, where that is not the target's.
    private func foreignScript(_ pair: CheckedPair, _ tokens: Range<Int>) -> Language? {
        guard let language = LanguageIdentifier.shared.likeliest(pair.target.scan, tokens: tokens, words: 8) else {
            return nil
        }
        return Self.areTheSame(language.primary, pair.pair.target.primary) ? nil : language
    }

    /// Whether the words in lower case alone speak for the target language: a row of foreign names makes no foreign sentence.
    private func isListOfNames(_ pair: CheckedPair, _ tokens: Range<Int>) -> Bool {
        let text = pair.target
        let plain = text.tokens[tokens].filter { $0.kind == .word && !$0.isCapitalised }
        guard let first = tokens.first, let last = tokens.last, plain.count >= 4, plain.count < tokens.count else {
            return false
        }
        let stretch = Int(text.tokens[first].start)..<Int(text.tokens[last].end)
        let words = plain.flatMap { text.scalars[$0.range] + [0x20] }
        guard words.count < stretch.count else { return false }
        let scan = ScannedText(scalars: words)
        let language = LanguageIdentifier.shared.likeliest(scan, tokens: scan.tokens.indices, words: .max)
        return language.map { Self.areTheSame($0.primary, pair.pair.target.primary) } ?? false
    }

    /// Whether a sentence in Latin letters stands where another script is written; names and terms among the signs of Chinese are none.
    private func hasForeignScript(_ pair: CheckedPair, _ tokens: Range<Int>) -> Bool {
        guard let own = Script.expected(for: pair.pair.target), !own.contains(.latin) else { return false }
        let content = pair.target.tokens[tokens].filter { $0.kind == .word || $0.kind == .ideograph }
        let latin = content.count { Script.of(pair.target.scalars[Int($0.start)]) == .latin }
        return latin >= 4 && latin == content.count
    }

    /// A quotation or title that the source has in the same words is no fault of the translation.
    private func isInSource(_ pair: CheckedPair, _ tokens: Range<Int>) -> Bool {
        let words = pair.target.tokens[tokens].filter { $0.kind == .word }
        return words.count { pair.source.contentKeys.contains($0.key) } * 2 > words.count
    }

    /// Names for one written language, as far as letters can tell.
    private static func areTheSame(_ left: String, _ right: String) -> Bool {
        left == right || same.contains { $0.contains(left) && $0.contains(right) }
    }

    private static let same: [Set<String>] = [["nb", "no"], ["hr", "bs", "sr", "sh"]]
    private static let close: [Set<String>] = [
        ["nb", "nn", "no", "da", "sv"], ["id", "ms"], ["gl", "pt", "es", "ca", "oc", "ast"], ["cs", "sk"],
        ["ru", "be", "uk"], ["bg", "mk", "sr"],
        ["nl", "af"], ["hi", "mr"], ["fr", "oc", "ca"], ["sl", "hr", "sr"],
    ]

    private static func areClose(_ left: String, _ right: String) -> Bool {
        close.contains { $0.contains(left) && $0.contains(right) }
    }
}
