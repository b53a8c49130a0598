internal import DragomanHTML
internal import DragomanLibrary
internal import DragomanTranslation

/// Translation → Findings.
struct CheckStage: StageRunner {
    static let stage = Stage.check

    let library: any Library
    let glossary: Glossary
    let now: @Sendable () -> DateTime

    func run(_ job: Job) async throws {
        guard case .check(let id, let edition) = job.task, let stored = try await library.article(id),
            let translation = try await library.translation(of: id, into: edition)
        else { return try await library.end(job, .done, at: now()) }
        let checked = Checker.findings(
            for: translation.translation, original: stored.article, glossary: glossary)
        try await library.finishCheck(job, checked, at: now())
    }
}
