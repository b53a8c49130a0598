public import DragomanTranslation

/// Apertium, installed beside us, held as child processes: no network, no key, no cost.
///
/// A pipeline is started for a pair when it is first asked for, stopped when it has been idle, and started again when it has died.
public actor ApertiumEngine: Engine {
    public nonisolated let identifier: EngineIdentifier
    public nonisolated let limits = EngineLimits(texts: 100, characters: 50_000)
    public nonisolated var isFree: Bool { true }
    private let settings: ApertiumSettings
    private var pipelines: [String: Held] = [:]
    private var waiting: [CheckedContinuation<Void, Never>] = []
    private var clockwork: Task<Void, Never>?

    private struct Held {
        var pipeline: ApertiumPipeline
        var calls = 0
        var hasAnswered = false
        var lastUse = ContinuousClock.now
    }

    public init(settings: ApertiumSettings = ApertiumSettings()) {
        self.settings = settings
        identifier = EngineIdentifier(name: "apertium")
    }

    deinit { clockwork?.cancel() }

    public func pairs() -> Set<LanguagePair> { Set(ApertiumModes(folder: settings.modesFolder).files.keys) }

    public func translate(_ texts: [EngineText], pair: LanguagePair) async throws(EngineError) -> [String] {
        guard let file = ApertiumModes(folder: settings.modesFolder).files[pair] else {
            throw failure(.unsupportedPair, "No package for \(pair) is installed; see `apt-cache search apertium-`.")
        }
        if texts.isEmpty { return [] }
        let sources = texts.map(\.text)
        let pipeline = try await take(file)
        do {
            let answers = try await pipeline.translate(sources, seconds: settings.callSeconds)
            giveBack(file, pipeline, hasAnswered: true)
            return zip(sources, answers).map(ApertiumMending.mended)
        } catch {
            pipeline.close()
            giveBack(file, pipeline, hasAnswered: false)
            // Some text in the call stopped the pipeline: malformed, so that the sentences are tried in smaller parts.
            throw failure(.malformed, "The pipeline for \(pair) stopped while translating.")
        }
    }

    /// Ends every pipeline. The next call starts what it needs again.
    public func stop() {
        for held in pipelines.values { held.pipeline.close() }
        pipelines = [:]
        wakeAll()
    }

    /// How many pipelines are held now.
    public var runningPipelines: Int { pipelines.count }

    private func failure(_ code: EngineError.Code, _ message: String) -> EngineError {
        EngineError(code, engine: identifier.name, message: message)
    }

    /// A running pipeline for the mode, which has answered before.
    private func take(_ file: String) async throws(EngineError) -> ApertiumPipeline {
        while true {
            if let held = pipelines[file], held.pipeline.isRunning {
                pipelines[file]?.calls += 1
                return try await tried(file, held)
            }
            pipelines[file] = nil
            if pipelines.count < settings.mostPipelines || stopIdlest() {
                pipelines[file] = Held(pipeline: ApertiumPipeline(modeFile: file))
            } else {
                await withCheckedContinuation { waiting.append($0) }
            }
        }
    }

    private func tried(_ file: String, _ held: Held) async throws(EngineError) -> ApertiumPipeline {
        if held.hasAnswered { return held.pipeline }
        do {
            _ = try await held.pipeline.translate([""], seconds: settings.startSeconds)
            return held.pipeline
        } catch {
            held.pipeline.close()
            giveBack(file, held.pipeline, hasAnswered: false)
            throw failure(
                .unavailable, "The pipeline \(file) does not start; is the package `apertium` (3.8 or later) complete?")
        }
    }

    private func giveBack(_ file: String, _ pipeline: ApertiumPipeline, hasAnswered: Bool) {
        if pipelines[file]?.pipeline === pipeline {
            if pipeline.isRunning {
                pipelines[file]?.calls -= 1
                pipelines[file]?.hasAnswered = hasAnswered
                pipelines[file]?.lastUse = .now
            } else {
                pipelines[file] = nil
            }
        }
        wakeAll()
        windUp()
    }

    private func wakeAll() {
        for waiter in waiting { waiter.resume() }
        waiting = []
    }

    /// Stops the pipeline that has had no work for longest; false when all are at work.
    private func stopIdlest() -> Bool {
        let idle = pipelines.filter { $0.value.calls == 0 }
        guard let (file, held) = idle.min(by: { $0.value.lastUse < $1.value.lastUse }) else { return false }
        held.pipeline.close()
        pipelines[file] = nil
        return true
    }

    /// Looks after idle pipelines as long as there are any.
    private func windUp() {
        guard clockwork == nil, !pipelines.isEmpty else { return }
        let pause = max(1, settings.idleSeconds / 4)
        clockwork = Task { [weak self] in
            while !Task.isCancelled {
                try? await Task.sleep(for: .seconds(pause))
                guard let self, await self.stopIdle() else { return }
            }
        }
    }

    /// Stops what has been idle too long; false when nothing is left to look after.
    private func stopIdle() -> Bool {
        let limit = ContinuousClock.now - .seconds(settings.idleSeconds)
        for (file, held) in pipelines where held.calls == 0 && held.lastUse < limit {
            held.pipeline.close()
            pipelines[file] = nil
        }
        if pipelines.isEmpty { clockwork = nil }
        return !pipelines.isEmpty
    }
}
