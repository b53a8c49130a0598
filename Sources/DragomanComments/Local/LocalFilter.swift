/// The filter that needs nobody else: rules, and what the site's own decisions taught.
public struct LocalFilter: SpamFilter {
    public let name = "local"
    public let reader: OutsideReader? = nil
    private let memory: any SpamMemory

    public init(memory: any SpamMemory) { self.memory = memory }

    public func judge(_ submission: Submission) async throws -> Verdict {
        let rules = SpamRules.verdict(on: submission)
        let tokens = SpamTokens.of(submission)
        let learnt = BayesianClassifier(try await memory.counts(of: tokens)).likelihood(of: tokens)
        guard let learnt else { return rules }
        let judgement: Verdict.Judgement =
            learnt >= BayesianClassifier.spam ? .spam : learnt <= BayesianClassifier.good ? .good : .unsure
        let percent = Int((learnt * 100).rounded())
        return rules.joined(Verdict(judgement, reasons: judgement == .good ? [] : ["words: \(percent) % like spam"]))
    }

    public func learn(_ lesson: Lesson) async throws {
        try await memory.learn(SpamTokens.of(lesson.submission), of: lesson.comment, isSpam: lesson.isSpam)
    }

    public func examine() async throws -> String {
        let learnt = try await memory.counts(of: []).comments
        let least = BayesianClassifier.leastTraining
        let isTaught = min(learnt.good, learnt.spam) >= least
        return "learnt \(learnt.good) good and \(learnt.spam) spam comments"
            + (isTaught ? "" : "; judges by rules alone until it has \(least) of each")
    }
}
