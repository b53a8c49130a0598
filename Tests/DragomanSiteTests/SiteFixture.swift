import DragomanLanguages
import DragomanLibrary
import DragomanSite
import Hummingbird
import HummingbirdTesting
import Logging

/// The site over a library, its clock stopped at noon (UTC) of Monday 23 November 2026.
struct SiteFixture {
    let library: FixtureLibrary
    var configuration = SiteConfiguration(
        siteName: "Le Monde d’ailleurs", baseURL: "https://press.example", timeZone: "UTC")

    init(_ contents: FixtureLibrary.Contents = Press.contents, edition: Language = "fr") {
        library = FixtureLibrary(contents)
        configuration.edition = edition
    }

    func test(_ body: @Sendable (any TestClientProtocol) async throws -> Void) async throws {
        var logger = Logger(label: "site")
        logger.logLevel = .critical
        let responder = makeSiteResponder(library: library, configuration: configuration, logger: logger) { Draft.noon }
        try await Application(responder: responder, logger: logger).test(.router, body)
    }
}
