import DragomanLanguages
import DragomanTranslation
import Synchronization

/// An engine that answers with what a closure says, and counts what it was sent.
final class FakeEngine: Engine {
    let identifier: EngineIdentifier
    let limits: EngineLimits
    let isFree: Bool
    private let available: Set<LanguagePair>
    private let answer: @Sendable ([EngineText], LanguagePair) throws(EngineError) -> [String]
    private let sent = Mutex<[[String]]>([])

    init(
        name: String = "fake", pairs: Set<LanguagePair> = [LanguagePair(source: "es", target: "fr")],
        limits: EngineLimits = EngineLimits(texts: 20, characters: 2000), isFree: Bool = false,
        answer: @escaping @Sendable ([EngineText], LanguagePair) throws(EngineError) -> [String]
    ) {
        identifier = EngineIdentifier(name: name)
        self.limits = limits
        self.isFree = isFree
        available = pairs
        self.answer = answer
    }

    func pairs() async throws(EngineError) -> Set<LanguagePair> { available }

    func translate(_ texts: [EngineText], pair: LanguagePair) async throws(EngineError) -> [String] {
        sent.withLock { $0.append(texts.map(\.text)) }
        return try answer(texts, pair)
    }

    /// Every call's texts, in order.
    var calls: [[String]] { sent.withLock { $0 } }

    /// An engine that puts every letter in upper case: easy to tell from the original, and names stay recognisable.
    static func shouting(_ name: String = "fake", pairs: Set<LanguagePair> = [LanguagePair(source: "es", target: "fr")])
        -> FakeEngine
    {
        FakeEngine(name: name, pairs: pairs) { texts, _ throws(EngineError) in texts.map { $0.text.uppercased() } }
    }
}
