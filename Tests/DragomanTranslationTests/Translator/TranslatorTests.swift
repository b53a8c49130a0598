import DragomanArticles
import DragomanLanguages
import DragomanTranslation
import Testing

@Suite struct TranslatorTests {
    private let pair = LanguagePair(source: "es", target: "fr")

    private func article(_ sentences: [String]) -> Article {
        Article(title: "Título", blocks: sentences.map { .paragraph([.text($0)]) })
    }

    private func translator(_ engines: [any Engine], memory: InMemoryTranslationMemory = InMemoryTranslationMemory())
        -> Translator
    {
        Translator(engines: EngineRoutes(engines), memory: memory)
    }

    @Test func anArticleKeepsItsBlocksAndMarks() async throws {
        let article = Article(
            title: "Hola",
            blocks: [
                .paragraph([.text("Uno "), .link(url: "https://e.example/", [.text("dos")]), .text(". Tres.")]),
                .list(List(isOrdered: true, start: 3, items: [[.paragraph([.text("cuatro")])]])), .rule,
            ])
        let engine = FakeEngine.shouting()
        let translation = try await translator([engine]).translate(article, from: "es", to: "fr")
        #expect(translation.article.title == "HOLA")
        #expect(
            translation.article.blocks == [
                .paragraph([.text("UNO "), .link(url: "https://e.example/", [.text("DOS")]), .text(". TRES.")]),
                .list(List(isOrdered: true, start: 3, items: [[.paragraph([.text("CUATRO")])]])), .rule,
            ])
        #expect(translation.article.language == "fr")
        #expect(translation.segments.map(\.state) == Array(repeating: .translated, count: 4))
        #expect(engine.calls == [["Hola", "Uno dos.", "Tres.", "cuatro"]])
    }

    @Test func whatTheMemoryHasIsNotSentAgain() async throws {
        let memory = InMemoryTranslationMemory()
        let engine = FakeEngine.shouting()
        let translator = translator([engine], memory: memory)
        _ = try await translator.translate(article(["Uno.", "Dos.", "Uno."]), from: "es", to: "fr")
        _ = try await translator.translate(article(["Uno.", "Tres.", "Dos."]), from: "es", to: "fr")
        #expect(engine.calls == [["Título", "Uno.", "Dos."], ["Tres."]])
    }

    @Test func whatWasAnsweredBeforeAFailureIsRemembered() async throws {
        let memory = InMemoryTranslationMemory()
        let limits = EngineLimits(texts: 2, characters: 1000)
        let failing = FakeEngine(limits: limits) { texts, _ throws(EngineError) in
            if texts.contains(where: { $0.text == "Cuatro." }) {
                throw EngineError(.unavailable, engine: "fake", message: "Gone.")
            }
            return texts.map { $0.text.uppercased() }
        }
        let text = article(["Uno.", "Dos.", "Tres.", "Cuatro."])
        await #expect(throws: EngineError.self) {
            try await translator([failing], memory: memory).translate(text, from: "es", to: "fr")
        }
        let engine = FakeEngine.shouting()
        _ = try await translator([engine], memory: memory).translate(text, from: "es", to: "fr")
        #expect(engine.calls == [["Cuatro."]])
    }

    @Test func aRefusedSentenceGoesAloneThenToTheSecondEngine() async throws {
        let first = FakeEngine(name: "first") { texts, _ throws(EngineError) in
            if texts.contains(where: { $0.text == "Malo." }) {
                throw EngineError(.refused, engine: "first", message: "No.")
            }
            return texts.map { $0.text.uppercased() }
        }
        let second = FakeEngine(name: "second") { texts, _ throws(EngineError) in texts.map { _ in "deuxième" } }
        let translation = try await translator([first, second]).translate(
            article(["Uno.", "Malo.", "Dos."]), from: "es", to: "fr")
        #expect(translation.segments.map(\.targetText) == ["TÍTULO", "UNO.", "deuxième", "DOS."])
        #expect(translation.segments[2].engine?.name == "second")
        #expect(first.calls.contains(["Malo."]))
    }

    @Test func whatNobodyTranslatesStaysAndIsMarked() async throws {
        let engine = FakeEngine { texts, _ throws(EngineError) in
            texts.map { $0.text == "Malo." ? " " : $0.text.uppercased() }
        }
        let translation = try await translator([engine]).translate(article(["Malo."]), from: "es", to: "fr")
        #expect(translation.article.blocks == [.paragraph([.text("Malo.")])])
        guard case .failed = translation.segments[1].state else {
            Issue.record("The segment should be marked as failed.")
            return
        }
    }

    @Test(arguments: [EngineError.Code.tooLarge(limit: nil), .malformed, .truncated])
    func aCallThatWasTooMuchIsHalved(code: EngineError.Code) async throws {
        let engine = FakeEngine { texts, _ throws(EngineError) in
            if texts.count > 2 { throw EngineError(code, engine: "fake", message: "Too much.") }
            return texts.map { $0.text.uppercased() }
        }
        let translation = try await translator([engine]).translate(
            article(["Uno.", "Dos.", "Tres.", "Cuatro."]), from: "es", to: "fr")
        #expect(translation.segments.allSatisfy { $0.state == .translated })
    }

    @Test func anAnswerOfAnotherLengthIsMalformed() async throws {
        let engine = FakeEngine { texts, _ throws(EngineError) in
            texts.count > 1 ? ["x"] : texts.map { $0.text.uppercased() }
        }
        let translation = try await translator([engine]).translate(article(["Uno.", "Dos."]), from: "es", to: "fr")
        #expect(translation.segments.map(\.targetText) == ["TÍTULO", "UNO.", "DOS."])
    }

    @Test func aPersonsEditWins() async throws {
        let engine = FakeEngine.shouting()
        let edit = PostEdit(sourceText: "Uno.", targetText: "Un, à la main.")
        let translation = try await translator([engine]).translate(
            article(["Uno."]), from: "es", to: "fr", edits: [edit])
        #expect(translation.segments[1].state == .edited)
        #expect(translation.article.blocks == [.paragraph([.text("Un, à la main.")])])
        #expect(engine.calls == [["Título"]])
    }

    @Test func protectedTextNeverReachesAnEngineAndIsInTheTranslation() async throws {
        let engine = FakeEngine.shouting()
        let translation = try await translator([engine]).translate(
            article(["Vea https://e.example/ruta y @ana."]), from: "es", to: "fr")
        #expect(translation.segments[1].targetText == "VEA https://e.example/ruta Y @ana.")
        let sent = engine.calls.joined().joined(separator: " ")
        #expect(!sent.contains("https") && !sent.contains("@"))
    }

    @Test func aChainKeepsTheMiddleText() async throws {
        let toEnglish = LanguagePair(source: "id", target: "en")
        let toFrench = LanguagePair(source: "en", target: "fr")
        let engine = FakeEngine(pairs: [toEnglish, toFrench]) { texts, pair throws(EngineError) in
            texts.map { "\(pair.target):\($0.text)" }
        }
        let memory = InMemoryTranslationMemory()
        let routes = EngineRoutes([engine], chains: [LanguagePair(source: "id", target: "fr"): ["en"]])
        let translator = Translator(engines: routes, memory: memory)
        let translation = try await translator.translate(Article(title: "pusing"), from: "id", to: "fr")
        #expect(translation.segments[0].targetText == "fr:en:pusing")
        #expect(translation.segments[0].middleText == "en:pusing")
        #expect(translation.segments[0].engine?.model == "id>en>fr")
        _ = try await translator.translate(Article(title: "pusing"), from: "id", to: "fr")
        #expect(engine.calls.count == 2)
    }

    @Test func aPairThatNoEngineHasHasNoRoute() async {
        let routes = EngineRoutes([FakeEngine.shouting()])
        #expect(await routes.route(for: LanguagePair(source: "id", target: "fr")) == nil)
        #expect(await routes.route(for: LanguagePair(source: "es-MX", target: "fr-CA")) != nil)
    }

    /// Blocks whatever holds the word "MAL".
    private let review: Translator.Review = { segment, _, _ in
        segment.targetText.contains("MAL")
            ? [Finding(rule: "test-rule", severity: .blocks, start: 0, end: 1, message: "It holds MAL.")] : []
    }

    @Test func aBlockedSentenceGoesAloneThenToTheSecondEngineAndIsPaidOnce() async throws {
        let first = FakeEngine(name: "first") { texts, _ throws(EngineError) in
            texts.map { $0.text == "Dos." && texts.count == 1 ? "DEUX." : $0.text == "Dos." ? "MAL" : "MAL \($0.text)" }
        }
        let second = FakeEngine(name: "second") { texts, _ throws(EngineError) in
            texts.map { $0.text == "Tres." ? "MAL" : "BIEN \($0.text)" }
        }
        let translator = Translator(
            engines: EngineRoutes([first, second]), memory: InMemoryTranslationMemory(), review: review)
        let text = article(["Uno.", "Dos.", "Tres."])
        let once = try await translator.translate(text, from: "es", to: "fr")
        #expect(once.segments.map(\.targetText) == ["BIEN Título", "BIEN Uno.", "DEUX.", "Tres."])
        guard case .failed(let reason) = once.segments[3].state else {
            Issue.record("The segment should be marked as failed.")
            return
        }
        #expect(reason.contains("test-rule"))
        let calls = first.calls.count + second.calls.count
        #expect(try await translator.translate(text, from: "es", to: "fr") == once)
        #expect(first.calls.count + second.calls.count == calls)
    }

    @Test func aFreeEngineTellsWhatALinkBecame() async throws {
        let answers = [
            "Compró un coche rojo nuevo.": "Il a acheté une nouvelle voiture rouge.", "coche rojo": "Voiture rouge",
        ]
        let memory = InMemoryTranslationMemory()
        let engine = FakeEngine(isFree: true) { texts, _ throws(EngineError) in texts.map { answers[$0.text] ?? "?" } }
        let article = Article(
            title: "",
            blocks: [
                .paragraph([
                    .text("Compró un "), .link(url: "https://e.example/", [.text("coche rojo")]), .text(" nuevo."),
                ])
            ])
        let translation = try await translator([engine], memory: memory).translate(article, from: "es", to: "fr")
        #expect(
            translation.article.blocks == [
                .paragraph([
                    .text("Il a acheté une nouvelle "), .link(url: "https://e.example/", [.text("voiture rouge")]),
                    .text("."),
                ])
            ])
        #expect(await memory.count == 1)
    }

    @Test func whatIsProtectedIsProtectedOnEveryLeg() async throws {
        let pairs: Set = [LanguagePair(source: "id", target: "en"), LanguagePair(source: "en", target: "fr")]
        let engine = FakeEngine.shouting("fake", pairs: pairs)
        let routes = EngineRoutes([engine], chains: [LanguagePair(source: "id", target: "fr"): ["en"]])
        let article = Article(
            title: "",
            blocks: [.paragraph([.text("ketik "), .code("ls -l"), .text(" di https://e.example/a sekarang")])])
        let translation = try await Translator(engines: routes, memory: InMemoryTranslationMemory()).translate(
            article, from: "id", to: "fr")
        #expect(
            translation.article.blocks == [
                .paragraph([.text("KETIK "), .code("ls -l"), .text(" DI https://e.example/a SEKARANG")])
            ])
        #expect(!engine.calls.joined().joined().contains("ls -l"))
    }

    @Test func theHousesChecksDoNotLetAChangedFigurePassUnremarked() async throws {
        let engine = FakeEngine { texts, _ throws(EngineError) in texts.map { _ in "Il y a 900 maisons." } }
        let translator = Translator(
            engines: EngineRoutes([engine]), memory: InMemoryTranslationMemory(), review: Translator.checks())
        let translation = try await translator.translate(Article(title: "Hay 12 casas."), from: "es", to: "fr")
        #expect(translation.segments[0].state != .translated || !translation.segments[0].findings.isEmpty)
    }

    @Test func theTermsOfTheWholeWayHoldOnAChain() async throws {
        let pairs: Set = [LanguagePair(source: "id", target: "en"), LanguagePair(source: "en", target: "fr")]
        let engine = FakeEngine(pairs: pairs) { texts, _ throws(EngineError) in
            texts.map { text in
                text.text.split(separator: " ").map { word in
                    ["pusing": "dizzy", "dizzy": "étourdie", "NATO": "OTAN"][word] ?? String(word)
                }.joined(separator: " ")
            }
        }
        let pair = LanguagePair(source: "id", target: "fr")
        let glossary = Glossary([
            GlossaryEntry(pair: pair, term: "pusing", rendering: "embarrassée", forbidden: ["étourdie"]),
            GlossaryEntry(pair: pair, term: "NATO", rendering: "NATO"),
        ])
        let translator = Translator(
            engines: EngineRoutes([engine], chains: [pair: ["en"]]), memory: InMemoryTranslationMemory(),
            glossary: glossary)
        let translation = try await translator.translate(Article(title: "NATO pusing"), from: "id", to: "fr")
        #expect(translation.segments[0].targetText == "NATO embarrassée")
        #expect(!engine.calls.joined().contains { $0.contains("NATO") })
    }
}
