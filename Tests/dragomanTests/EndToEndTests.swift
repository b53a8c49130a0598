import DragomanFetching
import Foundation
import Logging
import Testing

/// Starts the program as a newcomer would, and reads the site over HTTP: the demonstration press goes the whole way.
@Suite(.serialized) struct EndToEndTests {
    @Test(.timeLimit(.minutes(3))) func theDeskShowsTheDemonstrationPress() async throws {
        let desk = try RunningDesk()
        defer { desk.stop() }
        try await desk.waitUntilPublished(atLeast: 40)
        let front = try await desk.get("/")
        #expect(front.contains("<html lang=\"fr\""))
        #expect(front.contains("El Faro de Altamar"))
        let feed = try await desk.get("/feed.xml")
        #expect(feed.contains("<rss"))
        #expect(try await desk.get("/sources").contains("Agencia Meridiana"))
        if FileManager.default.fileExists(atPath: "/usr/share/apertium/modes/es-fr.mode") {
            #expect(front.contains("Traduction automatique"))
        }
        let article = try #require(front.firstMatch(of: /href="(\/article\/[^"?]+)"/)?.1)
        let page = try await desk.get(String(article))
        #expect(page.contains("<h1"))
        #expect(!page.contains("<script src"))
        #expect(desk.stop() == 0)
    }
}

/// The program in a process of its own, with a library of its own, on free ports.
final class RunningDesk {
    private let process = Process()
    private let folder = NSTemporaryDirectory() + "dragoman-\(UUID().uuidString)"
    private let address: String
    private let fetcher: Fetcher

    init() throws {
        let port = Int.random(in: 20_000..<30_000)
        address = "http://127.0.0.1:\(port)"
        fetcher = Fetcher(
            configuration: FetchConfiguration(trustedEndpoints: ["127.0.0.1:\(port)"]), logger: Logger(label: "test"))
        try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
        // The tests' own program lies beside the one they test.
        let tests = URL(filePath: CommandLine.arguments[0])
        process.executableURL = tests.deletingLastPathComponent().appending(path: "dragoman")
        process.arguments = ["serve"]
        process.currentDirectoryURL = URL(filePath: folder)
        process.environment = ProcessInfo.processInfo.environment.merging(
            ["DRAGOMAN_SITE_PORT": "\(port)", "DRAGOMAN_DEMO_PORT": "\(port + 10_000)"], uniquingKeysWith: { $1 })
        process.standardError = FileHandle.nullDevice
        try process.run()
    }

    /// Asks the desk to stop, once; gives its exit status.
    @discardableResult func stop() -> Int32 {
        if process.isRunning { process.terminate() }
        process.waitUntilExit()
        try? FileManager.default.removeItem(atPath: folder)
        return process.terminationReason == .exit ? process.terminationStatus : -1
    }

    func get(_ path: String) async throws -> String {
        let response = try await fetcher.fetch(FetchRequest(url: address + path, purpose: .engine))
        #expect(response.status == 200)
        return String(decoding: response.body, as: UTF8.self)
    }

    func waitUntilPublished(atLeast count: Int) async throws {
        for _ in 0..<240 {
            try await Task.sleep(for: .milliseconds(500))
            if let health = try? await get("/healthz"), health.contains("\"jobsOpen\":0"),
                let published = health.firstMatch(of: /"published":(\d+)/).flatMap({ Int($0.1) }), published >= count
            {
                return
            }
        }
        Issue.record("the desk did not publish \(count) articles within two minutes")
    }
}
