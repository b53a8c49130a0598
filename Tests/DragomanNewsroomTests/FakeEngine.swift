import DragomanLanguages
import DragomanTranslation
import Synchronization

/// An engine that knows the tests' sentences by heart, and counts those it is paid for.
final class FakeEngine: Engine {
    let identifier: EngineIdentifier
    let limits = EngineLimits(texts: 4, characters: 10_000)
    private let answer: @Sendable (String) -> String
    private let state = Mutex((sentences: [String](), error: EngineError?.none, takesBeforeFailing: false))

    static let french = [
        "La planta abrirá el lunes": "L'usine ouvrira lundi",
        NewsroomTests.paragraphs[0]:
            "L'usine du port commencera à pomper de l'eau lundi prochain, a annoncé ce mardi la maire de la ville.",
        NewsroomTests.paragraphs[1]:
            "Les travaux ont coûté 1.500 millions d'euros et approvisionneront 230.000 personnes dans onze communes de la région.",
        NewsroomTests.paragraphs[2]:
            "Les agriculteurs craignent que le prix de l'eau ne double avant la fin de l'été dans toute la région.",
        NewsroomTests.changed: "Les agriculteurs craignent que le prix de l'eau ne triple avant la fin de l'année.",
        NewsroomTests.added: "Avant tout, la maire a salué les habitants du port.",
    ]

    init(
        _ name: String = "fake", answer: @escaping @Sendable (String) -> String = { FakeEngine.french[$0] ?? $0 }
    ) {
        identifier = EngineIdentifier(name: name, model: "1")
        self.answer = answer
    }

    var sentences: [String] { state.withLock { $0.sentences } }

    /// - Parameter takesBeforeFailing: whether the engine has the sentences, and is paid, before its answer is lost.
    func fail(with error: EngineError?, takesBeforeFailing: Bool = false) {
        state.withLock {
            $0.error = error
            $0.takesBeforeFailing = takesBeforeFailing
        }
    }

    func pairs() async throws(EngineError) -> Set<LanguagePair> { [LanguagePair(source: "es", target: "fr")] }

    func translate(_ texts: [EngineText], pair: LanguagePair) async throws(EngineError) -> [String] {
        let error = state.withLock { state in
            if state.error == nil || state.takesBeforeFailing { state.sentences += texts.map(\.text) }
            return state.error
        }
        if let error { throw error }
        return texts.map { answer($0.text) }
    }
}
