import DragomanLanguages
import DragomanTranslation
import Foundation
import Testing

@testable import dragoman

/// What the settings make of engines, caps and glossaries.
@Suite struct TranslationSettingsTests {
    private func workshop(_ toml: String) throws -> Workshop {
        let path = NSTemporaryDirectory() + "dragoman-\(UUID().uuidString).toml"
        try Data(toml.utf8).write(to: URL(filePath: path))
        defer { try? FileManager.default.removeItem(atPath: path) }
        return Workshop(settings: try Configuration(path: path, environment: [:]))
    }

    @Test func onlyWhatIsSetUpIsOfferedInTheOrderAskedFor() throws {
        #expect(try workshop("").offers().map(\.name) == ["apertium"])
        let all = try workshop(
            """
            [translation]
            engines = ["apertium", "chat", "deepl", "google", "azure", "libretranslate", "apertium-apy"]
            [apertium]
            url = "http://127.0.0.1:2737"
            [libretranslate]
            url = "http://127.0.0.1:5000"
            [deepl]
            key = "hush-d"
            price = 25
            [google]
            key = "hush-g"
            [azure]
            key = "hush-a"
            region = "westeurope"
            price = 8.5
            [chat]
            url = "http://127.0.0.1:11434/v1"
            model = "m"
            key = "hush-c"
            """)
        #expect(
            try all.offers().map(\.name) == [
                "apertium", "chat", "deepl", "google", "azure", "libretranslate", "apertium-apy",
            ])
        #expect(try all.offers().map(\.price) == [0, 0, 25, 20, 8.5, 0, 0])
        #expect(!ConfigCommand.lines(of: all.settings).joined().contains("hush"))
    }

    /// What is counted by others is booked, without a price too; what is capped is booked as well.
    @Test(arguments: [
        ("", false), ("[deepl]\nkey = \"k\"\nprice = 0", true), ("[google]\nkey = \"k\"", true),
        ("[libretranslate]\nurl = \"http://127.0.0.1:5000\"", false),
        ("[libretranslate]\nurl = \"http://127.0.0.1:5000\"\napi_key = \"k\"", true),
        ("[chat]\nurl = \"http://127.0.0.1:1/v1\"\nmodel = \"m\"", false),
        ("[chat]\nurl = \"http://127.0.0.1:1/v1\"\nmodel = \"m\"\nkey = \"k\"", true),
        ("[ledger]\ncaps = [\"deepl 5 characters/day\"]", false),
        ("[ledger]\ncaps = [\"apertium 5 characters/day\"]", true),
        ("[ledger]\ncaps = [\"all 5 characters/day\"]", true),
    ])
    func whatIsCountedOrCappedIsBooked(toml: String, isBooked: Bool) throws {
        let workshop = try workshop(toml)
        #expect(try workshop.mustBook(workshop.makeEngines(fetcher: workshop.makeFetcher())) == isBooked)
    }

    @Test(arguments: [
        ("[translation]\nengines = [\"deeple\"]", "deeple"),
        ("[translation]\nroutes = [\"es>fr gogle\"]", "gogle"), ("[translation]\nroutes = [\"es fr\"]", "es fr"),
        ("[ledger]\ncaps = [\"deepl lots\"]", "deepl lots"),
        ("[ledger]\ncaps = [\"deepl 5 characters/week\"]", "week"), ("[ledger]\ncaps = [\"depl 5 money/day\"]", "depl"),
        ("[translation]\nglossaries = \"/nowhere\"", "/nowhere"),
    ])
    func whatCannotBeUsedIsNamed(toml: String, named: String) throws {
        let workshop = try workshop(toml)
        let error = #expect(throws: CommandFailure.self) {
            _ = try workshop.makeMeans(routes: EngineRoutes([]))
            _ = try workshop.makeRoutes(fetcher: try workshop.makeFetcher())
        }
        #expect(error?.description.contains(named) == true)
    }

    @Test func capsAreRead() throws {
        let caps = try workshop(
            "[ledger]\ncaps = [\"deepl 500000 characters/month\", \"all 5.25 money/day\", \"chat 7 money/ever\"]"
        ).caps()
        #expect(
            caps == [
                LedgerCap(engine: "deepl", period: .month, characters: 500_000),
                LedgerCap(period: .day, micros: 5_250_000), LedgerCap(engine: "chat", period: .ever, micros: 7_000_000),
            ])
    }

    @Test func glossariesAreReadFromAFolder() throws {
        let folder = NSTemporaryDirectory() + "dragoman-\(UUID().uuidString)"
        try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
        defer { try? FileManager.default.removeItem(atPath: folder) }
        let table = "term,rendering,forbidden\npusing,embarrassé,étourdi\n,nothing,\nNATO,,\n"
        try table.write(toFile: folder + "/id-fr.csv", atomically: true, encoding: .utf8)
        try "not xml".write(toFile: folder + "/broken.tbx", atomically: true, encoding: .utf8)
        try "left alone".write(toFile: folder + "/readme.txt", atomically: true, encoding: .utf8)
        let files = try GlossaryFiles(folder: folder)
        #expect(files.glossary.entries.map(\.term) == ["pusing", "NATO"])
        #expect(files.glossary.entries.allSatisfy { $0.pair == LanguagePair(source: "id", target: "fr") })
        #expect(files.problems.map(\.file) == ["broken.tbx", "id-fr.csv"])
        #expect(files.problems.last?.line == 3)
        #expect(GlossaryFiles.pair(ofFile: "es-fr.sport.csv") == LanguagePair(source: "es", target: "fr"))
        #expect(GlossaryFiles.pair(ofFile: "Sport-terms.csv") == nil)
    }
}
