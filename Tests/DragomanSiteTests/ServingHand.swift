import DragomanLanguages
import DragomanSite
import Foundation
import Hummingbird
import Logging
import Testing

/// Serves the invented press until it is stopped, for people who want to look:
/// `DRAGOMAN_SERVE=8081 swift test --filter ServingHand` (`DRAGOMAN_SERVE_EDITION=ar` for another language).
@Suite(.enabled(if: ProcessInfo.processInfo.environment["DRAGOMAN_SERVE"] != nil))
struct ServingHand {
    @Test func serve() async throws {
        let environment = ProcessInfo.processInfo.environment
        let port = environment["DRAGOMAN_SERVE"].flatMap { Int($0) } ?? 8081
        let fixture = SiteFixture(edition: .init(rawValue: environment["DRAGOMAN_SERVE_EDITION"] ?? "fr"))
        let responder = makeSiteResponder(
            library: fixture.library, configuration: fixture.configuration, logger: Logger(label: "site")
        ) { Draft.noon }
        try await Application(
            responder: responder, configuration: ApplicationConfiguration(address: .hostname("127.0.0.1", port: port))
        ).run()
    }
}
