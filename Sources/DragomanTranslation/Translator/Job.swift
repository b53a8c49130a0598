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
struct Job: Sendable {
    let article: Article
    let pair: LanguagePair
    let first: PathRunner
    let second: PathRunner?
    let review: Translator.Review?

    /// An outcome for each of `segments`, by its text.
    func run(_ segments: [Segment]) async throws -> [String: Outcome] {
        var outcomes: [String: Outcome] = [:]
        let requests = unique(segments)
        var rest = requests
        var reasons: [String: String] = [:]
        do {
            rest = take(try await first.run(requests), of: requests, by: first, into: &outcomes, reasons: &reasons)
        } catch let error as EngineError {
            guard second != nil else { throw error }
            for request in requests { reasons[request.text] = error.message }
        }
        if let second, !rest.isEmpty {
            rest = take(try await second.run(rest), of: rest, by: second, into: &outcomes, reasons: &reasons)
        }
        for request in rest {
            outcomes[request.text] = Outcome(
                targetText: request.text,
                state: .failed(reason: reasons[request.text] ?? "The engine gave no translation."))
        }
        return outcomes
    }

    private func unique(_ segments: [Segment]) -> [LegRunner.Request] {
        var seen: Set<String> = []
        return segments.filter { seen.insert($0.text).inserted }.map {
            LegRunner.Request(text: $0.text, protected: $0.protected, before: $0.before, after: $0.after)
        }
    }

    /// Takes over the good answers and returns the requests that still need one.
    private func take(
        _ answers: [String: PathRunner.Answer], of requests: [LegRunner.Request], by path: PathRunner,
        into outcomes: inout [String: Outcome], reasons: inout [String: String]
    ) -> [LegRunner.Request] {
        requests.filter { request in
            switch answers[request.text] {
            case .translated(let text, let middle):
                let outcome = Outcome(
                    targetText: text, state: .translated, engine: path.identifier, middleText: middle)
                outcomes[request.text] = outcome
                return false
            case .refused(let reason): reasons[request.text] = reason
            case nil: break
            }
            return true
        }
    }
}
