import DragomanLanguages

/// What is no part of an article: placeholders that were not put back, shortcodes, template marks, the words of an engine about its work, the
/// furniture of a page.
struct LeakCheck: Check {
    let rule = "placeholder-leak"

    func findings(_ pair: CheckedPair) -> [Finding] {
        var found = code(pair)
        let phrases = PhraseFinder.phrases(in: pair.target)
        guard !phrases.isEmpty else { return found }
        let sourceKinds = Set(PhraseFinder.phrases(in: pair.source).map(\.kind))
        found += phrases.compactMap { phrase -> Finding? in
            guard
                !sourceKinds.contains(phrase.kind)
                    || phrase.kind == .chatter
            else {
                return nil
            }
            return Finding(
                rule: phrase.kind == .chatter ? "engine-chatter" : "page-furniture", severity: .blocks,
                start: phrase.range.lowerBound, end: phrase.range.upperBound,
                message: phrase.kind == .chatter
                    ? "The engine talks about its work." : "These words belong to a page, not to the article.")
        }
        return found
    }

    private func code(_ pair: CheckedPair) -> [Finding] {
        let leaks = LeakPattern.leaks(in: pair.target.scalars)
        let spans = pair.target.spans.filter {
            $0.kind == .placeholder || ($0.kind == .tag && PlaceholderCheck.isKept($0, pair.target))
        }
        guard !leaks.isEmpty || !spans.isEmpty else { return [] }
        let inSource = Set(pair.source.spans.map(\.key)).union(LeakPattern.leaks(in: pair.source.scalars).map(\.key))
        let fresh = leaks.filter { !inSource.contains($0.key) && !ProtectedSpan.overlaps(spans, $0.range) }
        return spans.filter { !inSource.contains($0.key) }.map { finding($0.range) } + fresh.map { finding($0.range) }
    }

    private func finding(_ range: Range<Int>) -> Finding {
        Finding(
            rule: rule, severity: .blocks, start: range.lowerBound, end: range.upperBound,
            message: "This is code, not text.")
    }
}
