import DragomanLanguages

/// What somebody said stays in quotation marks, nothing else gets them, and who said it stays named.
struct QuoteCheck: Check {
    let rule = "quote-lost"

    /// Words (ideographs count half) from which a quotation is speech, not a term.
    private static let leastWords = 4
    /// The same for marks that the translation adds: titles of several words get them in some languages.
    private static let leastAdded = 6

    func findings(_ pair: CheckedPair) -> [Finding] {
        let source = Quotations.ranges(in: pair.source)
        let target = Quotations.ranges(in: pair.target)
        guard !source.isEmpty || !target.isEmpty else { return [] }
        if let speech = source.first(where: { Self.isSpeech($0, pair.source) }), !Quotations.hasMarks(pair.target) {
            return [finding(rule, .source, speech, "The quotation marks around this are gone.")]
        }
        if let speech = target.first(where: { Self.isSpeech($0, pair.target, Self.leastAdded) }),
            !Quotations.hasMarks(pair.source)
        {
            return [finding("quote-added", .target, speech, "The source does not quote this.")]
        }
        return attribution(pair, source)
    }

    private func finding(_ rule: String, _ side: Finding.Side, _ range: Range<Int>, _ message: String) -> Finding {
        Finding(
            rule: rule, severity: .warns, side: side, start: range.lowerBound, end: range.upperBound, message: message)
    }

    private static func isSpeech(_ range: Range<Int>, _ text: CheckedText, _ least: Int = leastWords) -> Bool {
        var halves = 0
        for index in text.tokenIndices(in: range) {
            switch text.tokens[index].kind {
            case .word, .digits: halves += 2
            case .ideograph: halves += 1
            case .punctuation: continue
            }
        }
        return halves >= least * 2
    }

    /// A name beside a quotation, in its sentence, that the translation does not have.
    private func attribution(_ pair: CheckedPair, _ quotations: [Range<Int>]) -> [Finding] {
        let spoken = quotations.filter { Self.isSpeech($0, pair.source) }
        guard !spoken.isEmpty else { return [] }
        let lost = NameCheck.lost(pair).filter { name in
            name.strangeness <= NameLimits.lost(pair.pair.source) && !quotations.contains { $0.overlaps(name.range) }
        }
        guard !lost.isEmpty else { return [] }
        return pair.source.sentences.flatMap { sentence -> [Finding] in
            guard spoken.contains(where: { $0.overlaps(sentence) }) else { return [] }
            return lost.filter { sentence.contains($0.range.lowerBound) }.map {
                finding("attribution-lost", .source, $0.range, "Who is quoted here is not named in the translation.")
            }
        }
    }
}
