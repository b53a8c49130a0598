import DragomanLanguages

/// Quotation marks, spaces, elisions and capitals as the target language writes them: notes with a fix that is safe.
struct TypographyCheck: Check {
    let rule = "typography"

    func findings(_ pair: CheckedPair) -> [Finding] {
        // Every edit is held against every other: only in texts of a segment's size.
        guard pair.target.contentCount < 1000 else { return [] }
        var edits = LocalEdits()
        Typography.edit(pair.target, source: pair.source, &edits)
        return edits.edits.map { edit in
            Finding(
                rule: "typography-" + edit.rule.dropFirst("local-".count), severity: .notes,
                start: edit.range.lowerBound, end: edit.range.upperBound,
                message: "\(pair.pair.target) writes this otherwise.", suggestion: edit.replacement, isSafeFix: true)
        }
    }
}
