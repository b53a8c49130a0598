import DragomanLanguages
import DragomanTranslation
import FoundationEssentials
import Testing

@testable import DragomanEngines

/// Pipelines that hang, die or answer nonsense: written as modes of their own, run by the same script.
@Suite(.serialized) struct ApertiumFaultTests {
    private static let pair = LanguagePair(source: "xx", target: "yy")
    private static var isInstalled: Bool { FileManager.default.fileExists(atPath: "/usr/bin/apertium-wblank-mode") }

    /// An engine whose only mode runs `script`, a line of Perl that sees a message at a time.
    private func engine(_ script: String) throws -> ApertiumEngine {
        let folder = FileManager.default.temporaryDirectory.appending(path: "modes-\(UUID().uuidString)")
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
        let program = folder.appending(path: "pipeline.pl")
        try Data("#!/usr/bin/perl\n$| = 1; $/ = \"\\0\"; while (<STDIN>) { \(script) }\n".utf8).write(to: program)
        try FileManager.default.setAttributes([.posixPermissions: 0o755], ofItemAtPath: program.path)
        try Data(program.path.utf8).write(to: folder.appending(path: "xx-yy.mode"))
        return ApertiumEngine(
            settings: ApertiumSettings(modesFolder: folder.path, startSeconds: 3, callSeconds: 2))
    }

    private func code(_ script: String) async throws -> EngineError.Code? {
        let engine = try engine(script)
        do throws(EngineError) {
            _ = try await engine.translate([EngineText("uno"), EngineText("dos")], pair: Self.pair)
            return nil
        } catch {
            return error.code
        }
    }

    @Test(.enabled(if: isInstalled, "apertium is not installed"))
    func aPipelineThatEndsAtOnceIsUnavailable() async throws { #expect(try await code("exit;") == .unavailable) }

    @Test(.enabled(if: isInstalled, "apertium is not installed"))
    func aPipelineThatNeverAnswersIsUnavailable() async throws { #expect(try await code("sleep 600;") == .unavailable) }

    @Test(.enabled(if: isInstalled, "apertium is not installed"))
    func aPipelineThatDiesOnATextIsStartedAgain() async throws {
        // Answers message by message, and ends at the word "malo".
        let engine = try engine("exit if /malo/; print uc;")
        await #expect(throws: EngineError.self) {
            try await engine.translate([EngineText("uno"), EngineText("malo")], pair: Self.pair)
        }
        #expect(try await engine.translate([EngineText("uno")], pair: Self.pair) == ["UNO"])
    }

    @Test(.enabled(if: isInstalled, "apertium is not installed"))
    func aPipelineThatHangsOnATextIsKilledInTime() async throws {
        let engine = try engine("sleep 600 if /malo/; print uc;")
        let start = ContinuousClock.now
        await #expect(throws: EngineError.self) {
            try await engine.translate([EngineText("malo")], pair: Self.pair)
        }
        // The pipeline would sleep for ten minutes.
        #expect(ContinuousClock.now - start < .seconds(60))
        #expect(try await engine.translate([EngineText("uno")], pair: Self.pair) == ["UNO"])
    }

    @Test(.enabled(if: isInstalled, "apertium is not installed"))
    func answersOutOfTurnAreNotTakenForTranslations() async throws {
        #expect(try await code("s/;2/;9/; print;") == .malformed)
    }
}
