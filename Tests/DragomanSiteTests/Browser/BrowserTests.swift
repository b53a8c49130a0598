import DragomanSite
import Foundation
import Hummingbird
import HummingbirdTesting
import Logging
import Testing

/// Opens the invented press in headless Chromium (`Tests/Browser/look.py` says what is looked at).
///
/// Runs where `DRAGOMAN_BROWSER_PYTHON` names a Python that has playwright and axe-playwright-python;
/// `DRAGOMAN_BROWSER_FULL=1` looks at every page in every width and both colour schemes.
@Suite(.enabled(if: ProcessInfo.processInfo.environment["DRAGOMAN_BROWSER_PYTHON"] != nil))
struct BrowserTests {
    @Test func whatAReaderSeesIsWhole() async throws {
        let environment = ProcessInfo.processInfo.environment
        let python = try #require(environment["DRAGOMAN_BROWSER_PYTHON"])
        let script = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
            .deletingLastPathComponent().appending(path: "Browser/look.py").path
        let fixture = SiteFixture()
        let responder = makeSiteResponder(
            library: fixture.library, configuration: fixture.configuration, logger: Logger(label: "site")
        ) { Draft.noon }
        try await Application(responder: responder).test(.live) { client in
            let port = try #require(client.port)
            let process = Process()
            process.executableURL = URL(filePath: python)
            process.arguments =
                [script, "http://127.0.0.1:\(port)", "--hostile", "/article/66", "/article/66?view=parallel"]
                + (environment["DRAGOMAN_BROWSER_FULL"] == nil ? ["--quick"] : [])
            let status = try await withCheckedThrowingContinuation { continuation in
                process.terminationHandler = { continuation.resume(returning: $0.terminationStatus) }
                do { try process.run() } catch { continuation.resume(throwing: error) }
            }
            #expect(status == 0)
        }
    }
}
