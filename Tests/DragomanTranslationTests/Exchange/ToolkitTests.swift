import DragomanLanguages
import DragomanTranslation
import Foundation
import Testing

/// The round trip through another program: translate-toolkit reads each file and tells what it holds.
///
/// Runs where `DRAGOMAN_TOOLKIT_PYTHON` names a Python that has translate-toolkit; passes with a remark elsewhere.
@Suite struct ToolkitTests {
    private static let python = ProcessInfo.processInfo.environment["DRAGOMAN_TOOLKIT_PYTHON"]

    private static let script = """
        import json, sys
        from translate.storage import tmx, xliff, xliff2, tbx
        kind = {"tmx": tmx.tmxfile, "xliff1": xliff.xlifffile, "xliff2": xliff2.Xliff2File, "tbx": tbx.tbxfile}[sys.argv[1]]
        with open(sys.argv[2], "rb") as file:
            store = kind.parsestring(file.read())
        if sys.argv[1].startswith("xliff"):
            for unit in store.units:
                if unit.source and unit.target and unit.getid():
                    unit.target = "[" + str(unit.target) + "]"
        store.savefile(sys.argv[3])
        print(json.dumps([[str(unit.source), str(unit.target)] for unit in store.units if unit.source]))
        """

    /// What translate-toolkit reads in `text`, and the file it wrote; the translations of XLIFF in brackets.
    private func read(_ text: String, as kind: String) throws -> (pairs: [[String]], written: [UInt8]) {
        let folder = FileManager.default.temporaryDirectory.appending(path: "toolkit-\(UUID().uuidString)")
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
        defer { try? FileManager.default.removeItem(at: folder) }
        let file = folder.appending(path: "in.xml")
        let written = folder.appending(path: "out.xml")
        try Data(text.utf8).write(to: file)
        let process = Process()
        process.executableURL = URL(filePath: Self.python ?? "/usr/bin/python3")
        process.arguments = ["-c", Self.script, kind, file.path, written.path]
        let output = Pipe()
        process.standardOutput = output
        try process.run()
        let data = output.fileHandleForReading.readDataToEndOfFile()
        process.waitUntilExit()
        return (
            try JSONDecoder().decode([[String]].self, from: data),
            (try? Data(contentsOf: written)).map(Array.init) ?? []
        )
    }

    private static let plain = [
        ("Uno & <dos>.", "Un & <deux>."), ("«Sí», dijo.", "« Oui », a-t-il dit."), ("日本", "Japon"),
    ]

    private static var translation: Translation {
        var translation = Samples.translation()
        translation.segments = plain.enumerated().map { number, text in
            TranslatedSegment(
                place: SegmentPlace(part: .block(number)), sourceText: text.0, targetText: text.1, state: .translated,
                engine: EngineIdentifier(name: "e"))
        }
        return translation
    }

    @Test(.enabled(if: python != nil, "DRAGOMAN_TOOLKIT_PYTHON is not set"))
    func itReadsTMX() throws {
        let units = Self.plain.map { text in
            let key = MemoryKey(
                sourceText: text.0, pair: LanguagePair(source: "es", target: "fr"), engine: EngineIdentifier(name: "e"))
            return TMXUnit(entry: MemoryEntry(key: key, targetText: text.1), before: "¿<Antes>?", after: "Después.")
        }
        let (pairs, written) = try read(TMX.write(units), as: "tmx")
        #expect(pairs == Self.plain.map { [$0.0, $0.1] })
        #expect(try TMX.read(written) == units)
    }

    @Test(.enabled(if: python != nil, "DRAGOMAN_TOOLKIT_PYTHON is not set"), arguments: XLIFF.Version.allCases)
    func itReadsXLIFFAndItsChangesComeBack(version: XLIFF.Version) throws {
        let translation = Self.translation
        let kind = version == .v1_2 ? "xliff1" : "xliff2"
        let (pairs, written) = try read(XLIFF.write(translation, version: version), as: kind)
        #expect(pairs.map { $0[0] } == Self.plain.map(\.0))
        let edits = XLIFF.edits(in: try XLIFF.read(written), of: translation)
        #expect(edits.map(\.targetText) == Self.plain.map { "[\($0.1)]" })
    }

    @Test(.enabled(if: python != nil, "DRAGOMAN_TOOLKIT_PYTHON is not set"))
    func itReadsTBX() throws {
        let glossary = Glossary([
            GlossaryEntry(
                pair: LanguagePair(source: "es", target: "fr"), term: "uno", rendering: "un", forbidden: ["une"])
        ])
        #expect(try read(TBX.write(glossary), as: "tbx").pairs.first?.first == "uno")
    }
}
