import DragomanLanguages

/// What is no part of an article: placeholders that were not put back, shortcodes, template marks, the words of an engine about its work, the
/// furniture of a page.
struct LeakCheck: Check {
    let rule = "placeholder-leak"

    func findings(_ pair: CheckedPair) -> [Finding] {
        var found = code(pair)
        found += PhraseFinder.phrases(in: pair.target).compactMap { phrase -> Finding? in
            guard
                !PhraseFinder.phrases(in: pair.source).contains(where: { $0.kind == phrase.kind })
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
        let inSource = Set(pair.source.spans.map(\.key)).union(LeakPattern.leaks(in: pair.source.scalars).map(\.key))
        var found: [Finding] = []
        let spans = pair.target.spans.filter {
            $0.kind == .placeholder || ($0.kind == .tag && PlaceholderCheck.isKept($0, pair.target))
        }
        for span in spans where !inSource.contains(span.key) {
            found.append(finding(span.range))
        }
        for leak in LeakPattern.leaks(in: pair.target.scalars) where !inSource.contains(leak.key) {
            if !found.contains(where: { ($0.start..<$0.end).overlaps(leak.range) }) {
                found.append(finding(leak.range))
            }
        }
        return found
    }

    private func finding(_ range: Range<Int>) -> Finding {
        Finding(
            rule: rule, severity: .blocks, start: range.lowerBound, end: range.upperBound,
            message: "This is code, not text.")
    }
}
