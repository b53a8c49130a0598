public import DragomanArticles

extension Checker {
    /// The translation with every segment's findings filled in.
    ///
    /// Segments kept on purpose are not checked against themselves; a failed one blocks. Findings about the article as a whole (a segment that
    /// is missing, a headline that promises more items than there are) stand on the title's segment, or on the first.
    public static func findings(for translation: Translation, original: Article) -> Translation {
        var translation = translation
        let context = CheckContext(published: original.published, outlet: original.outlet)
        for index in translation.segments.indices {
            let segment = translation.segments[index]
            var kept = segment.findings.filter { !$0.rule.hasPrefix("check-") }
            switch segment.state {
            case .kept: break
            case .failed(let reason):
                kept.append(
                    Finding(
                        rule: "segment-failed", severity: .blocks, start: 0,
                        end: segment.targetText.unicodeScalars.count,
                        message: "This sentence was not translated: \(reason)."))
            case .translated, .edited:
                let found = findings(
                    sourceText: segment.sourceText, targetText: segment.targetText, pair: translation.pair,
                    context: context)
                kept += found.filter { !kept.contains($0) }
            }
            translation.segments[index].findings = kept
        }
        return translation
    }
}
