import DragomanArticles

/// What an article's sentences became, by their text.
struct Outcome: Sendable {
    var targetText: String
    var state: TranslatedSegment.State
    var engine: EngineIdentifier?
    var middleText: String?
    var findings: [Finding] = []
}

/// One article's way through its engines.
///
/// A sentence that an engine refuses, or whose translation a check blocks, is sent by itself, then to the second engine;
/// after that it stays as it is and is marked.
struct Job: Sendable {
    let article: Article
    let pair: LanguagePair
    let first: PathRunner
    let second: PathRunner?
    let review: Translator.Review?

    /// An outcome for each of `segments`, by its text.
    func run(_ segments: [Segment]) async throws -> [String: Outcome] {
        var outcomes: [String: Outcome] = [:]
        var rest = unique(segments)
        var reasons: [String: String] = [:]
        do {
            rest = try await pass(rest, along: first, into: &outcomes, reasons: &reasons)
        } catch let error as EngineError {
            guard second != nil else { throw error }
            for task in rest { reasons[task.text] = error.message }
        }
        if let second, !rest.isEmpty {
            rest = try await pass(rest, along: second, into: &outcomes, reasons: &reasons)
        }
        for task in rest {
            outcomes[task.text] = Outcome(
                targetText: task.text, state: .failed(reason: reasons[task.text] ?? "The engine gave no translation."))
        }
        return outcomes
    }

    /// A sentence to translate, and the first place where it stands.
    private struct Task {
        var segment: Segment
        var text: String { segment.text }
        var request: LegRunner.Request {
            LegRunner.Request(
                text: segment.text, protected: segment.protected, before: segment.before, after: segment.after)
        }
    }

    private func unique(_ segments: [Segment]) -> [Task] {
        var seen: Set<String> = []
        return segments.filter { seen.insert($0.text).inserted }.map { Task(segment: $0) }
    }

    /// Takes over the good answers and returns the tasks that still need one.
    private func pass(
        _ tasks: [Task], along path: PathRunner, into outcomes: inout [String: Outcome],
        reasons: inout [String: String]
    ) async throws -> [Task] {
        let answers = try await path.run(tasks.map(\.request))
        var rest: [Task] = []
        for task in tasks {
            guard let answer = answers[task.text] else {
                rest.append(task)
                continue
            }
            var (outcome, reason) = judged(answer, of: task, by: path)
            if outcome == nil, case .translated(_, _, isShared: true) = answer,
                let alone = try await path.runAlone(task.request)
            {
                (outcome, reason) = judged(alone, of: task, by: path)
            }
            if let outcome {
                outcomes[task.text] = outcome
            } else {
                reasons[task.text] = reason
                rest.append(task)
            }
        }
        return rest
    }

    /// The outcome of a good answer, or why it is not good.
    private func judged(_ answer: PathRunner.Answer, of task: Task, by path: PathRunner) -> (Outcome?, String?) {
        switch answer {
        case .refused(let reason): return (nil, reason)
        case .translated(let text, let middle, _):
            var outcome = Outcome(targetText: text, state: .translated, engine: path.identifier, middleText: middle)
            guard let review else { return (outcome, nil) }
            let segment = TranslatedSegment(
                place: task.segment.place, sourceText: task.text, targetText: text, state: .translated,
                engine: path.identifier, middleText: middle)
            outcome.findings = review(segment, pair, article)
            if let blocking = outcome.findings.first(where: { $0.severity == .blocks }) {
                return (nil, "\(blocking.rule): \(blocking.message)")
            }
            return (outcome, nil)
        }
    }
}
