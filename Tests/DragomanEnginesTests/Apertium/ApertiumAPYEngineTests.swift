import DragomanEngines
import DragomanFetching
import DragomanLanguages
import DragomanTranslation
import FoundationEssentials
import Logging
import Subprocess
import Testing

/// Against a real `apertium-apy` on loopback; passes with a remark where it is not installed.
@Suite(.serialized) struct ApertiumAPYEngineTests {
    private static let pair = LanguagePair(source: "es", target: "fr")
    private static var isInstalled: Bool {
        FileManager.default.fileExists(atPath: "/usr/bin/apertium-apy")
            && FileManager.default.fileExists(atPath: "/usr/share/apertium/modes/es-fr.mode")
    }

    /// Runs `body` with a server that is ended afterwards.
    private func withServer(_ body: @escaping @Sendable (ApertiumAPYEngine) async throws -> Void) async throws {
        let port = Int.random(in: 20_000..<30_000)
        var options = PlatformOptions()
        options.processGroupID = 0
        _ = try await Subprocess.run(
            .name("apertium-apy"), arguments: ["-p", "\(port)", "-j", "1", "/usr/share/apertium/modes"],
            platformOptions: options, input: .none, output: .discarded, error: .discarded
        ) { execution in
            defer { try? execution.send(signal: .kill, toProcessGroup: true) }
            let configuration = FetchConfiguration(trustedEndpoints: ["127.0.0.1:\(port)"], respectRobots: false)
            var fetcher = Fetcher(configuration: configuration, logger: Logger(label: "test"))
            var engine = ApertiumAPYEngine(url: "http://127.0.0.1:\(port)", transport: FetcherTransport(fetcher))
            for _ in 0..<100 where (try? await engine.pairs()) == nil {
                // A door of its own for each try: one that found nobody there does not ask again at once.
                await fetcher.shutdown()
                try await Task.sleep(for: .milliseconds(100))
                fetcher = Fetcher(configuration: configuration, logger: Logger(label: "test"))
                engine = ApertiumAPYEngine(url: "http://127.0.0.1:\(port)", transport: FetcherTransport(fetcher))
            }
            do {
                try await body(engine)
            } catch {
                Issue.record(error)
            }
            await fetcher.shutdown()
        }
    }

    @Test(.enabled(if: isInstalled, "apertium-apy is not installed"))
    func itConforms() async throws {
        try await withServer { engine in
            #expect(try await engine.pairs().contains(Self.pair))
            let answers = try await engine.translate([EngineText("El gobierno aprobó la medida.")], pair: Self.pair)
            #expect(answers == ["Le gouvernement a approuvé la mesure."])
            let conformance = EngineConformance(engine: engine, pair: Self.pair, sentence: "La ciudad tiene % casas.")
            #expect(await conformance.violations() == [])
        }
    }
}
