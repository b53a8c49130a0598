import DragomanLanguages
import DragomanTranslation
import Synchronization

/// An engine that turns letters round, and counts the sentences it is paid for.
final class FakeEngine: Engine {
    let identifier = EngineIdentifier(name: "fake", model: "1")
    let limits = EngineLimits(texts: 4, characters: 10_000)
    private let state = Mutex((sentences: [String](), error: EngineError?.none))

    var sentences: [String] { state.withLock { $0.sentences } }

    func fail(with error: EngineError?) { state.withLock { $0.error = error } }

    func pairs() async throws(EngineError) -> Set<LanguagePair> { [LanguagePair(source: "es", target: "fr")] }

    func translate(_ texts: [EngineText], pair: LanguagePair) async throws(EngineError) -> [String] {
        let error = state.withLock { state in
            if state.error == nil { state.sentences += texts.map(\.text) }
            return state.error
        }
        if let error { throw error }
        return texts.map { "Traduit, " + $0.text }
    }
}
