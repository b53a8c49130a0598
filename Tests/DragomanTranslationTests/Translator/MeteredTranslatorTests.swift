import DragomanArticles
import DragomanLanguages
import DragomanTranslation
import Testing

/// What is paid for, and what never twice.
@Suite struct MeteredTranslatorTests {
    private let account = LedgerAccount(source: "Diario", day: "2026-11-23")

    private func article(_ sentences: [String]) -> Article {
        Article(title: "Título", blocks: sentences.map { .paragraph([.text($0)]) })
    }

    private func translator(
        _ engines: [any Engine], ledger: InMemoryLedger, memory: InMemoryTranslationMemory = InMemoryTranslationMemory()
    ) -> Translator {
        Translator(engines: EngineRoutes(engines), memory: memory, ledger: ledger)
    }

    private func translate(_ translator: Translator, _ sentences: [String]) async throws -> Translation {
        try await translator.translate(article(sentences), from: "es", to: "fr", account: account)
    }

    private func failing(_ error: EngineError, isFree: Bool = false) -> FakeEngine {
        FakeEngine(isFree: isFree) { _, _ throws(EngineError) in throw error }
    }

    private let noAnswer = EngineError(.unavailable, engine: "fake", message: "No answer.", mayHaveWorked: true)

    @Test func anUnchangedArticlePaysOnceAndAChangedSentencePaysForItself() async throws {
        let ledger = InMemoryLedger()
        let translator = translator([FakeEngine.shouting()], ledger: ledger)
        for _ in 0..<3 { _ = try await translate(translator, ["Uno.", "Dos."]) }
        #expect(await ledger.book.amount().sentences == 3)
        _ = try await translate(translator, ["Uno.", "Tres."])
        #expect(await ledger.book.amount().sentences == 4)
        #expect(await ledger.book.amount(source: "Diario", days: "2026-11").characters == 19)
    }

    @Test func aCallThatMayHaveBeenTakenIsCountedAndNotSentAgain() async throws {
        let ledger = InMemoryLedger()
        let memory = InMemoryTranslationMemory()
        await #expect(throws: EngineError.self) {
            try await translate(translator([failing(noAnswer)], ledger: ledger, memory: memory), ["Uno."])
        }
        #expect(await ledger.book.amount().sentences == 2)
        let engine = FakeEngine.shouting()
        let whole = translator([engine], ledger: ledger, memory: memory)
        let translation = try await translate(whole, ["Uno.", "Dos."])
        #expect(engine.calls == [["Dos."]])
        guard case .failed(let reason) = translation.segments[1].state else {
            Issue.record("The sentence should stay in its language, marked.")
            return
        }
        #expect(reason.contains("ledger resend"))
        #expect(await ledger.book.amount().sentences == 3)
        #expect(await ledger.allowResending() == 2)
        #expect(try await translate(whole, ["Uno.", "Dos."]).segments.allSatisfy { $0.state == .translated })
        #expect(engine.calls == [["Dos."], ["Título", "Uno."]])
    }

    @Test func whatTheFirstEngineLeftUnansweredTheSecondTranslates() async throws {
        let ledger = InMemoryLedger()
        let second = FakeEngine.shouting("second")
        let translation = try await translate(translator([failing(noAnswer), second], ledger: ledger), ["Uno."])
        #expect(translation.segments.allSatisfy { $0.engine?.name == "second" })
        #expect(await ledger.book.amount(engine: "fake").sentences == 2)
    }

    @Test func aFreeEngineIsAskedAgainAndCountsOnce() async throws {
        let ledger = InMemoryLedger()
        await #expect(throws: EngineError.self) {
            try await translate(translator([failing(noAnswer, isFree: true)], ledger: ledger), ["Uno."])
        }
        let engine = FakeEngine(isFree: true) { texts, _ throws(EngineError) in texts.map { $0.text.uppercased() } }
        _ = try await translate(translator([engine], ledger: ledger), ["Uno."])
        #expect(engine.calls == [["Título", "Uno."]])
        #expect(await ledger.book.amount().sentences == 2)
    }

    @Test(arguments: [EngineError.Code.unavailable, .auth, .quota, .rateLimited(retryAfter: 3), .unsupportedPair])
    func whatAnEngineTurnsDownCostsNothing(code: EngineError.Code) async throws {
        let ledger = InMemoryLedger()
        let error = EngineError(code, engine: "fake", message: "No.")
        await #expect(throws: error) { try await translate(translator([failing(error)], ledger: ledger), ["Uno."]) }
        #expect(await ledger.book.amount().sentences == 0)
    }

    @Test func whatAnEngineHasNoTranslationForIsNotPaidAgain() async throws {
        let ledger = InMemoryLedger()
        let engine = FakeEngine { texts, _ throws(EngineError) in
            texts.map { $0.text == "Malo." ? "" : $0.text.uppercased() }
        }
        let translator = translator([engine], ledger: ledger)
        for _ in 0..<2 { _ = try await translate(translator, ["Malo."]) }
        _ = try await translate(translator, ["Malo.", "Dos."])
        // Once with the title, once alone, and never again.
        #expect(engine.calls.joined().count { $0 == "Malo." } <= 2)
        let sentences = await ledger.book.amount().sentences
        #expect(sentences == engine.calls.joined().count)
    }

    @Test func aCapStopsTheWorkBeforeItIsSent() async throws {
        let ledger = InMemoryLedger(LedgerBook(caps: [LedgerCap(characters: 3)]))
        let engine = FakeEngine.shouting()
        await #expect(throws: EngineError.self) { try await translate(translator([engine], ledger: ledger), ["Uno."]) }
        #expect(engine.calls.isEmpty)
    }

    @Test func aCapThatIsReachedInTheMiddleKeepsWhatWasPaidFor() async throws {
        let ledger = InMemoryLedger(LedgerBook(caps: [LedgerCap(engine: "fake", characters: 12)]))
        let first = FakeEngine(limits: EngineLimits(texts: 2, characters: 100)) { texts, _ throws(EngineError) in
            texts.map { $0.text.uppercased() }
        }
        let second = FakeEngine.shouting("second")
        let translation = try await translate(translator([first, second], ledger: ledger), ["Uno.", "Dos.", "Tres."])
        #expect(translation.segments.map(\.engine?.name) == ["fake", "fake", "second", "second"])
    }

    /// Blocks whatever holds the word "MAL".
    private let review: Translator.Review = { segment, _, _ in
        segment.targetText.contains("MAL")
            ? [Finding(rule: "test-rule", severity: .blocks, start: 0, end: 1, message: "It holds MAL.")] : []
    }

    @Test func aBlockedAnswerOfASharedCallIsAskedForAloneEvenAfterARestart() async throws {
        let memory = InMemoryTranslationMemory()
        let ledger = InMemoryLedger()
        let engine = FakeEngine { texts, _ throws(EngineError) in
            texts.map { texts.count > 1 && $0.text == "Uno." ? "MAL" : $0.text.uppercased() }
        }
        // The first process died after the shared call was remembered.
        let before = Translator(engines: EngineRoutes([engine]), memory: memory, ledger: ledger)
        _ = try await before.translate(article(["Uno."]), from: "es", to: "fr", account: account)
        let after = Translator(engines: EngineRoutes([engine]), memory: memory, review: review, ledger: ledger)
        for _ in 0..<2 {
            let translation = try await after.translate(article(["Uno."]), from: "es", to: "fr", account: account)
            #expect(translation.segments.map(\.targetText) == ["TÍTULO", "UNO."])
        }
        #expect(engine.calls == [["Título", "Uno."], ["Uno."]])
        #expect(await ledger.book.amount().sentences == 3)
    }

    @Test func aChainIsAskedAloneOnEveryStep() async throws {
        let pairs: Set = [LanguagePair(source: "id", target: "en"), LanguagePair(source: "en", target: "fr")]
        let engine = FakeEngine(pairs: pairs) { texts, pair throws(EngineError) in
            texts.map { texts.count > 1 && pair.target == "fr" ? "MAL" : "\(pair.target):\($0.text)" }
        }
        let routes = EngineRoutes([engine], chains: [LanguagePair(source: "id", target: "fr"): ["en"]])
        let translator = Translator(engines: routes, memory: InMemoryTranslationMemory(), review: review)
        let article = Article(title: "satu", blocks: [.paragraph([.text("dua")])])
        let translation = try await translator.translate(article, from: "id", to: "fr")
        #expect(translation.segments.map(\.targetText) == ["fr:en:satu", "fr:en:dua"])
        #expect(translation.segments.map(\.middleText) == ["en:satu", "en:dua"])
    }
}
