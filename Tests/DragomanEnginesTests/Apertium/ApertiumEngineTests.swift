import DragomanLanguages
import DragomanTranslation
import FoundationEssentials
import Testing

@testable import DragomanEngines

/// Against the real pipelines; passes with a remark where Apertium is not installed.
@Suite(.serialized) struct ApertiumEngineTests {
    private static let pair = LanguagePair(source: "es", target: "fr")
    private static var isInstalled: Bool {
        ApertiumModes(folder: ApertiumSettings().modesFolder).files[pair] != nil
    }

    private func translate(_ texts: [String], with engine: ApertiumEngine) async throws -> [String] {
        try await engine.translate(texts.map { EngineText($0) }, pair: Self.pair)
    }

    @Test(.enabled(if: isInstalled, "apertium-fr-es is not installed"))
    func sentencesComeBackInOrder() async throws {
        let engine = ApertiumEngine()
        let answers = try await translate(
            ["El gobierno aprobó la medida.", "La ciudad es grande.", "Hola."], with: engine)
        #expect(answers == ["Le gouvernement a approuvé la mesure.", "La ville est grande.", "Salut."])
        #expect(await engine.runningPipelines == 1)
        await engine.stop()
    }

    @Test(.enabled(if: isInstalled, "apertium-fr-es is not installed"))
    func whatTheStreamFormatReservesSurvives() async throws {
        let engine = ApertiumEngine()
        let signs = "^ $ / @ < > [ ] { } \\ ~ * # + ` | & % = \" ' ( ) 🙂 👨‍👩‍👧"
        let answers = try await translate(
            [signs, "[", "]", "\\", "^5$", "<b>", "", " ", "\0", "a\0b\u{1}\u{7F}c", "Xqja"], with: engine)
        #expect(answers[0] == signs)
        #expect(answers[1...5].map { $0 } == ["[", "]", "\\", "^5$", "<b>"])
        #expect(answers[6] == "" && answers[8] == "")
        #expect(answers[10] == "Xqja")
        #expect(!answers.joined().contains("\0"))
        await engine.stop()
    }

    @Test(.enabled(if: isInstalled, "apertium-fr-es is not installed"))
    func aLargeCallDoesNotBlock() async throws {
        let engine = ApertiumEngine()
        let texts = (0..<3000).map { "La ciudad número \($0) es grande y hermosa, dijo el alcalde." }
        let answers = try await translate(texts, with: engine)
        #expect(answers.count == texts.count)
        #expect(answers[2999].contains("2999"))
        await engine.stop()
    }

    @Test(.enabled(if: isInstalled, "apertium-fr-es is not installed"))
    func callsAtTheSameTimeGetTheirOwnAnswers() async throws {
        let engine = ApertiumEngine()
        try await withThrowingTaskGroup(of: Void.self) { group in
            for number in 0..<40 {
                group.addTask {
                    let answers = try await translate(["Hay \(number) casas."], with: engine)
                    #expect(answers[0].contains("\(number) "))
                }
            }
            try await group.waitForAll()
        }
        await engine.stop()
    }

    @Test(.enabled(if: isInstalled, "apertium-fr-es is not installed"))
    func idlePipelinesAreStoppedAndStartAgain() async throws {
        let engine = ApertiumEngine(settings: ApertiumSettings(idleSeconds: 1))
        _ = try await translate(["Hola."], with: engine)
        for _ in 0..<50 where await engine.runningPipelines > 0 { try await Task.sleep(for: .milliseconds(100)) }
        #expect(await engine.runningPipelines == 0)
        #expect(try await translate(["Hola."], with: engine) == ["Salut."])
        await engine.stop()
    }

    @Test(.enabled(if: isInstalled, "apertium-fr-es is not installed"))
    func theNumberOfPipelinesIsBounded() async throws {
        let engine = ApertiumEngine(settings: ApertiumSettings(mostPipelines: 1))
        let pairs = await engine.pairs().filter { $0.source == "es" }
        for pair in pairs { _ = try await engine.translate([EngineText("Hola.")], pair: pair) }
        #expect(await engine.runningPipelines == 1)
        await engine.stop()
    }

    @Test(.enabled(if: isInstalled, "apertium-fr-es is not installed"))
    func itConforms() async {
        let engine = ApertiumEngine()
        let conformance = EngineConformance(engine: engine, pair: Self.pair, sentence: "La ciudad tiene % casas.")
        #expect(await conformance.violations() == [])
        await engine.stop()
    }

    @Test func aPairWithoutAPackageIsUnsupported() async throws {
        let engine = ApertiumEngine(settings: ApertiumSettings(modesFolder: "/nonexistent"))
        #expect(await engine.pairs().isEmpty)
        await #expect(throws: EngineError.self) {
            try await engine.translate([EngineText("Hola.")], pair: Self.pair)
        }
    }

    @Test(arguments: [
        ("es-fr", "es>fr"), ("spa-eng", "es>en"), ("oci-fra", "oc>fr"), ("ast-spa", "ast>es"),
    ])
    func modesNameTheirLanguages(mode: String, pair: String) {
        #expect(ApertiumModes.pair(ofMode: mode)?.description == pair)
    }

    @Test(arguments: ["eng-cat_valencia", "eco-es-fr", "README", "es-fr-biltrans", "Es-fr"])
    func variantsAreNotPairs(mode: String) { #expect(ApertiumModes.pair(ofMode: mode) == nil) }
}
