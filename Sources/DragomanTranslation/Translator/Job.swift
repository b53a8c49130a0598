import DragomanArticles

/// What a sentence became.
struct Outcome: Sendable {
    var targetText: String
    var state: TranslatedSegment.State
    var engine: EngineIdentifier?
    var middleText: String?
    var findings: [Finding] = []
    /// The target text written the reader's way.
    var local: LocalisedText?
}

/// One article's way through its engines.
///
/// A sentence that an engine refuses, or whose translation a check blocks, is sent by itself, then to the second engine;
/// after that it stays as it is and is marked.
struct Job: Sendable {
    let article: Article
    let pair: LanguagePair
    /// The first way and, where there is one, the second.
    let paths: [PathRunner]
    let review: Translator.Review?

    /// An outcome for each of `segments`, by its text.
    /// - Throws: ``EngineError`` when the last way cannot work now and there are sentences left for it.
    func run(_ segments: [Segment]) async throws -> [String: Outcome] {
        var progress = Progress(rest: unique(segments))
        for path in paths where !progress.rest.isEmpty { try await pass(along: path, &progress) }
        if let error = progress.error, !progress.rest.isEmpty { throw error }
        for segment in progress.rest {
            let reason = progress.reasons[segment.text] ?? "The engine gave no translation."
            progress.outcomes[segment.text] = Outcome(targetText: segment.text, state: .failed(reason: reason))
        }
        return progress.outcomes
    }

    /// How far the sentences have come.
    private struct Progress {
        var outcomes: [String: Outcome] = [:]
        /// What still needs an answer: each text once, where it first stands.
        var rest: [Segment]
        var reasons: [String: String] = [:]
        /// Why the way that was tried last could not work.
        var error: EngineError?
    }

    private func unique(_ segments: [Segment]) -> [Segment] {
        var seen: Set<String> = []
        return segments.filter { seen.insert($0.text).inserted }
    }

    /// Takes over the good answers of one way, and leaves the sentences that still need one.
    private func pass(along path: PathRunner, _ progress: inout Progress) async throws {
        let run = try await path.run(progress.rest.map(\.request))
        progress.error = run.error
        var rest: [Segment] = []
        for segment in progress.rest {
            guard let answer = run.answers[segment.text] else {
                progress.reasons[segment.text] = run.error?.message
                rest.append(segment)
                continue
            }
            var verdict = judged(answer, of: segment, by: path)
            if case .bad = verdict, case .translated(_, _, isShared: true) = answer {
                do {
                    if let alone = try await path.runAlone(segment.request) {
                        verdict = judged(alone, of: segment, by: path)
                    }
                } catch let error as EngineError {
                    progress.error = error
                }
            }
            switch verdict {
            case .good(let outcome): progress.outcomes[segment.text] = outcome
            case .bad(let reason):
                progress.reasons[segment.text] = reason
                rest.append(segment)
            }
        }
        progress.rest = rest
    }

    private enum Verdict {
        case good(Outcome)
        case bad(reason: String)
    }

    /// The outcome of a good answer, or why it is not good. What is judged is what a reader would see: the text written
    /// the reader's way.
    private func judged(_ answer: PathRunner.Answer, of segment: Segment, by path: PathRunner) -> Verdict {
        switch answer {
        case .refused(let reason): return .bad(reason: reason)
        case .translated(let text, let middle, _):
            let local = Localiser.localised(
                targetText: text, sourceText: segment.text, pair: pair,
                context: CheckContext(published: article.published))
            var outcome = Outcome(
                targetText: text, state: .translated, engine: path.identifier, middleText: middle, local: local)
            guard let review else { return .good(outcome) }
            let translated = TranslatedSegment(
                place: segment.place, sourceText: segment.text, targetText: local.text, state: .translated,
                engine: path.identifier, middleText: middle)
            outcome.findings = review(translated, pair, article)
            if let blocking = outcome.findings.first(where: { $0.severity == .blocks }) {
                return .bad(reason: "\(blocking.rule): \(blocking.message)")
            }
            return .good(outcome)
        }
    }
}

extension Segment {
    fileprivate var request: LegRunner.Request {
        LegRunner.Request(text: text, protected: protected, before: before, after: after)
    }
}
