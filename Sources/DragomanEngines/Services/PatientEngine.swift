public import DragomanTranslation

/// An engine that waits and tries again when it was told to slow down or found nobody there.
///
/// A call that may have been taken on the other side (no answer in time) is tried again only where nobody counts calls:
/// a paid service would be paid twice.
public struct PatientEngine: Engine {
    public var identifier: EngineIdentifier { engine.identifier }
    public var limits: EngineLimits { engine.limits }
    public var isFree: Bool { engine.isFree }
    public var isMetered: Bool { engine.isMetered }
    private let engine: any Engine
    private let backoff: Backoff
    private let pause: @Sendable (_ seconds: Double) async throws -> Void

    public init(
        _ engine: any Engine, backoff: Backoff = Backoff(),
        pause: @escaping @Sendable (_ seconds: Double) async throws -> Void = {
            try await Task.sleep(for: .seconds($0))
        }
    ) {
        self.engine = engine
        self.backoff = backoff
        self.pause = pause
    }

    public func pairs() async throws(EngineError) -> Set<LanguagePair> { try await engine.pairs() }

    public func translate(_ texts: [EngineText], pair: LanguagePair) async throws(EngineError) -> [String] {
        var tried = 1
        while true {
            do throws(EngineError) {
                return try await engine.translate(texts, pair: pair)
            } catch {
                guard let seconds = wait(after: error, tried: tried) else { throw error }
                tried += 1
                do {
                    try await pause(seconds)
                } catch {
                    throw EngineError(.unavailable, engine: engine.identifier.name, message: "The call was cancelled.")
                }
            }
        }
    }

    private func wait(after error: EngineError, tried: Int) -> Double? {
        let chance = Double.random(in: 0..<1)
        switch error.code {
        case .rateLimited(let retryAfter): return backoff.wait(afterTry: tried, retryAfter: retryAfter, chance: chance)
        case .unavailable where error.mayHaveWorked && isMetered: return nil
        case .unavailable: return backoff.wait(afterTry: tried, chance: chance)
        default: return nil
        }
    }
}
