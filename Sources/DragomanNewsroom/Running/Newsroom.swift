internal import DragomanHTML
internal import DragomanLibrary
internal import Logging

/// The stages, in order, and the workers that run them.
///
/// The newsroom takes jobs from the library and runs each stage on what the library holds; a stage's result is committed with the end of its job.
/// Any number of newsrooms, in one process or several, may work on one library.
public struct Newsroom: Sendable {
    private let library: any Library
    private let stages: [Stage: any StageRunner]
    private let configuration: NewsroomConfiguration
    private let owner: JobOwner
    private let now: @Sendable () -> DateTime
    private let logger: Logger

    /// How long the newsroom works.
    public enum Goal: Sendable {
        /// Until no job is due and none runs.
        case idle
        /// Until the task is cancelled.
        case cancelled
    }

    init(
        library: any Library, stages: [any StageRunner], configuration: NewsroomConfiguration,
        now: @escaping @Sendable () -> DateTime, logger: Logger
    ) {
        self.library = library
        self.stages = Dictionary(uniqueKeysWithValues: stages.map { (type(of: $0).stage, $0) })
        self.configuration = configuration
        self.owner = JobOwner.current
        self.now = now
        self.logger = logger
    }

    /// Runs the jobs that are due, and those that follow from them.
    /// - Parameter onProgress: called after each job.
    public func work(until goal: Goal, onProgress: @escaping @Sendable () -> Void = {}) async throws {
        let released = try await library.releaseJobs(ownedByOthersThan: JobOwner.isLiving)
        if released > 0 { logger.info("took up \(released) jobs that an earlier run had left") }
        let lost = try await library.leaveUnanswered(ownedByOthersThan: JobOwner.isLiving)
        if lost > 0 { logger.notice("\(lost) sentences were with an engine when an earlier run ended") }
        try await library.open(editions: configuration.editions, at: now())
        if configuration.pictures > 0 { try await library.illustrateAll(at: now()) }
        let bell = Bell()
        try await withThrowingDiscardingTaskGroup { group in
            group.addTask { await bell.tick(every: .milliseconds(500)) }
            try await dispatch(until: goal, bell: bell, onProgress: onProgress) { job in
                group.addTask { await job() }
            }
            group.cancelAll()
        }
    }

    private func dispatch(
        until goal: Goal, bell: Bell, onProgress: @escaping @Sendable () -> Void,
        start: (@escaping @Sendable () async -> Void) -> Void
    ) async throws {
        let running = RunningCount()
        for await _ in bell.rings {
            if Task.isCancelled { return }
            let free = configuration.concurrency - running.count
            let jobs = free > 0 ? try await claim(free) : []
            for job in jobs {
                running.begin()
                start {
                    await perform(job)
                    running.end()
                    onProgress()
                    bell.ring()
                }
            }
            guard jobs.isEmpty, running.count == 0, case .idle = goal else { continue }
            if try await library.openJobs(at: now()).keys.allSatisfy({ stages[$0] == nil }) { return }
        }
    }

    private func claim(_ limit: Int) async throws -> [Job] {
        try await library.claimJobs(limit: limit, owner: owner.text, stages: Set(stages.keys), at: now())
    }

    private func perform(_ job: Job) async {
        do {
            guard let runner = stages[job.task.stage] else {
                return try await library.end(job, .failed(reason: "no such stage here"), at: now())
            }
            try await runner.run(job)
        } catch is CancellationError {
            await end(job, .retry(at: now(), reason: "stopped"))
        } catch {
            let reason = String(describing: error)
            logger.error("\(job.task.stage) of \(job.task.subject) failed: \(reason)")
            await end(job, Retry.decide(attempts: job.attempts, tries: configuration.tries, now: now(), reason: reason))
        }
    }

    /// A job that cannot even be ended stays with its owner and is taken up when the process is gone.
    private func end(_ job: Job, _ end: JobEnd) async {
        do {
            try await library.end(job, end, at: now())
        } catch {
            logger.error("the end of a job could not be kept: \(error)")
        }
    }
}

/// One stage, run on one job: reads its input from the library, and commits its result with the job's end.
protocol StageRunner: Sendable {
    static var stage: Stage { get }
    func run(_ job: Job) async throws
}
