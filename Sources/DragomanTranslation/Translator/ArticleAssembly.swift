import DragomanArticles
import DragomanHTML
import DragomanLanguages

/// Builds the translated article from its plans and what became of each sentence.
struct ArticleAssembly {
    let pair: LanguagePair
    let edits: PostEdits
    /// What people's translations gave, by place.
    var given: [SegmentPlace: Outcome] = [:]
    let outcomes: [String: Outcome]
    /// When the article was published, which dates without a year are read from.
    let published: DateTime?
    /// What texts under marks became by themselves.
    var hints: [String: String] = [:]

    func translation(of article: Article, plans: [RunPlan]) -> Translation {
        var segments: [TranslatedSegment] = []
        var next = 0
        var translated = ArticleRuns.rebuild(article) { run in
            let plan = plans[next]
            next += 1
            let made = plan.cuts.map { segment($0.segment) }
            segments += made.map(\.segment)
            return plan.flat(with: made.map(\.placement), language: pair.target).inlines
        }
        translated.language = pair.target.rawValue
        return Translation(pair: pair, article: translated, segments: segments)
    }

    private func segment(_ segment: Segment) -> (segment: TranslatedSegment, placement: MarkTransfer.Placement) {
        let outcome = outcome(for: segment)
        var made = TranslatedSegment(
            place: segment.place, sourceText: segment.text, targetText: outcome.targetText, state: outcome.state,
            engine: outcome.engine, middleText: outcome.middleText, findings: outcome.findings)
        if case .drop = segment.handling { return (made, MarkTransfer.Placement(text: "", marks: [])) }
        let local = localised(outcome, of: segment)
        let placement = MarkTransfer.place(
            segment.marks, from: segment.text, onto: local.text, hints: hints(for: segment))
        made.targetText = placement.text
        made.fixes = local.fixes
        made.findings += placement.findings
        return (made, placement)
    }

    /// An engine's text written the reader's way; a person's text, and what was kept, stays as it is.
    private func localised(_ outcome: Outcome, of segment: Segment) -> LocalisedText {
        guard outcome.state == .translated else { return LocalisedText(text: outcome.targetText, fixes: []) }
        if let local = outcome.local { return local }
        return Localiser.localised(
            targetText: outcome.targetText, sourceText: segment.text, pair: pair,
            context: CheckContext(published: published))
    }

    private func hints(for segment: Segment) -> [Int: String] {
        if hints.isEmpty || segment.marks.isEmpty { return [:] }
        let scalars = Array(segment.text.unicodeScalars)
        var found: [Int: String] = [:]
        for mark in segment.marks { found[mark.id] = hints[String(scalars: scalars[mark.range])] }
        return found
    }

    private func outcome(for segment: Segment) -> Outcome {
        if let edit = edits.edit(for: segment) { return Outcome(targetText: edit.targetText, state: .edited) }
        if let outcome = given[segment.place] { return outcome }
        switch segment.handling {
        case .keep(let reason): return Outcome(targetText: segment.text, state: .kept(reason: reason))
        case .drop(let reason): return Outcome(targetText: "", state: .kept(reason: reason))
        case .translate:
            return outcomes[segment.text]
                ?? Outcome(targetText: segment.text, state: .failed(reason: "The engine gave no translation."))
        }
    }
}
