import Foundation
import Testing

@testable import dragoman

@Suite struct ConfigurationTests {
    private func configuration(_ toml: String, environment: [String: String] = [:]) throws -> Configuration {
        let path = NSTemporaryDirectory() + "dragoman-\(UUID().uuidString).toml"
        try Data(toml.utf8).write(to: URL(filePath: path))
        defer { try? FileManager.default.removeItem(atPath: path) }
        return try Configuration(path: path, environment: environment)
    }

    @Test func everyKeyHasItsInitialValue() throws {
        let configuration = try configuration("")
        #expect(configuration[Settings.sitePort] == 8080)
        #expect(configuration[Settings.edition] == "fr")
        #expect(Settings.all.allSatisfy { configuration.origin(of: $0) == .initial })
    }

    @Test func theFileIsReadAndTheEnvironmentWins() throws {
        let configuration = try configuration(
            """
            [site]
            port = 9000
            name = "Le Monde d'ailleurs"
            [fetching]
            allowed_networks = ["127.0.0.0/8"]
            robots = false
            """, environment: ["DRAGOMAN_SITE_PORT": "9001", "DRAGOMAN_TRANSLATION_CHAINS": "gl>es>fr, it>es>fr"])
        #expect(configuration[Settings.sitePort] == 9001)
        #expect(configuration[Settings.siteName] == "Le Monde d'ailleurs")
        #expect(configuration[Settings.allowedNetworks] == ["127.0.0.0/8"])
        #expect(configuration[Settings.respectRobots] == false)
        #expect(configuration[Settings.chains] == ["gl>es>fr", "it>es>fr"])
        #expect(configuration.origin(of: Settings.sitePort) == .environment)
    }

    @Test(arguments: [
        ("", ""), ("[site]\naddress = \"https://desk.example\"", "https://desk.example"),
        (
            "[site]\naddress = \"https://desk.example\"\n[fetching]\ncontact = \"mailto:a@b.example\"",
            "mailto:a@b.example"
        ),
    ])
    func outletsSeeTheContactOrElseTheSite(_ example: (toml: String, contact: String)) throws {
        #expect(Workshop(settings: try configuration(example.toml)).contactURL == example.contact)
    }

    @Test(arguments: [
        ("[site]\nprot = 1", "site.prot"), ("[site]\nport = \"high\"", "site.port"), ("[site\n", ":"),
    ])
    func whatIsWrongInTheFileIsNamed(toml: String, named: String) throws {
        let error = #expect(throws: CommandFailure.self) { try configuration(toml) }
        #expect(error?.description.contains(named) == true)
    }

    @Test func aWrongEnvironmentVariableIsNamedWithoutItsValue() throws {
        let error = #expect(throws: CommandFailure.self) {
            try configuration("", environment: ["DRAGOMAN_SITE_PORT": "secret"])
        }
        #expect(error?.description == "DRAGOMAN_SITE_PORT is not a whole number.")
    }

    @Test func aFileThatIsNotThereIsNamed() {
        let error = #expect(throws: CommandFailure.self) {
            try Configuration(path: "/nowhere/dragoman.toml", environment: [:])
        }
        #expect(error?.description.contains("/nowhere/dragoman.toml") == true)
    }

    @Test func secretsAreNotPrinted() throws {
        let configuration = try configuration("[libretranslate]\napi_key = \"hush\"")
        let printed = ConfigCommand.lines(of: configuration).joined(separator: "\n")
        #expect(!printed.contains("hush"))
        #expect(printed.contains("api_key = \"(set, not shown)\""))
    }

    @Test func namesAreUniqueAndMeaningsAreThere() {
        #expect(Set(Settings.all.map(\.name)).count == Settings.all.count)
        #expect(Set(Settings.all.map(\.environmentName)).count == Settings.all.count)
        #expect(Settings.all.allSatisfy { $0.meaning.count > 10 })
    }
}
