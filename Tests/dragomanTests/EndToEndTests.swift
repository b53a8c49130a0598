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

    /// Whoever was told that a comment is stored finds it; whoever was not sends the form again and has one comment, not two.
    @Test(.timeLimit(.minutes(3))) func noCommentIsLostWhenTheDeskIsKilled() async throws {
        let desk = try RunningDesk()
        defer { desk.stop() }
        try await desk.waitUntilPublished(atLeast: 40)
        let front = try await desk.get("/")
        let article = try #require(front.firstMatch(of: /\/article\/(\d+)/)?.1)
        var own: [String] = []
        for round in 0..<6 {
            let form = try await desk.get("/comment/\(article)")
            let token = try #require(form.firstMatch(of: /name="token" value="([^"]+)"/)?.1)
            let fields = "token=\(token)&name=Anne&text=Mot+numero+\(round)&do=send"
            if round < 3 {
                // Killed right after the answer.
                own.append(try #require(try await desk.reader.post("/comment/\(article)", fields)))
                try desk.killAndStartAgain()
            } else {
                // Killed while it answers, at moments further and further on.
                let reader = desk.reader
                async let answer = try? reader.post("/comment/\(article)", fields)
                try await Task.sleep(for: .milliseconds(2 * (round - 3)))
                try desk.killAndStartAgain()
                let told = await answer
                try await desk.waitUntilOpen()
                let link = try #require(try await desk.reader.post("/comment/\(article)", fields))
                #expect(told == nil || told == link)
                own.append(link)
            }
            try await desk.waitUntilOpen()
        }
        for (round, link) in own.enumerated() {
            #expect(try await desk.get(link).contains("Mot numero \(round)"))
        }
        #expect(try desk.run("comment", "list").split(separator: "Mot numero ").count - 1 == own.count)
    }
}

/// The program in a process of its own, with a library of its own, on free ports.
final class RunningDesk {
    private var process = Process()
    private let folder = NSTemporaryDirectory() + "dragoman-\(UUID().uuidString)"
    private let port = Int.random(in: 20_000..<30_000)

    init() throws {
        try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
        process = makeProcess(["serve"])
        try process.run()
    }

    private func makeProcess(_ arguments: [String]) -> Process {
        let process = Process()
        // The tests' own program lies beside the one they test.
        let tests = URL(filePath: CommandLine.arguments[0])
        process.executableURL = tests.deletingLastPathComponent().appending(path: "dragoman")
        process.arguments = arguments
        process.currentDirectoryURL = URL(filePath: folder)
        process.environment = ProcessInfo.processInfo.environment.merging(
            ["DRAGOMAN_SITE_PORT": "\(port)", "DRAGOMAN_DEMO_PORT": "\(port + 10_000)"], uniquingKeysWith: { $1 })
        process.standardError = FileHandle.nullDevice
        return process
    }

    /// Asks the desk to stop, once; gives its exit status.
    @discardableResult func stop() -> Int32 {
        if process.isRunning { process.terminate() }
        process.waitUntilExit()
        try? FileManager.default.removeItem(atPath: folder)
        return process.terminationReason == .exit ? process.terminationStatus : -1
    }

    /// Ends the desk as a power cut would, and starts it on the same library.
    func killAndStartAgain() throws {
        kill(process.processIdentifier, SIGKILL)
        process.waitUntilExit()
        process = makeProcess(["serve"])
        try process.run()
    }

    /// Runs another command on the same library; gives what it prints.
    func run(_ arguments: String...) throws -> String {
        let command = makeProcess(arguments)
        let pipe = Pipe()
        command.standardOutput = pipe
        try command.run()
        let output = pipe.fileHandleForReading.readDataToEndOfFile()
        command.waitUntilExit()
        #expect(command.terminationStatus == 0)
        return String(decoding: output, as: UTF8.self)
    }

    var reader: DeskReader { DeskReader(port: port) }

    func get(_ path: String) async throws -> String { try await reader.get(path) }

    func waitUntilOpen() async throws {
        for _ in 0..<200 {
            if (try? await get("/healthz")) != nil { return }
            try await Task.sleep(for: .milliseconds(50))
        }
        Issue.record("the desk did not open within ten seconds")
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

/// Whoever reads the desk's site, over HTTP: each anew, so that none remembers that it did not answer a moment ago.
struct DeskReader: Sendable {
    private let address: String
    private let fetcher: Fetcher

    init(port: Int) {
        address = "http://127.0.0.1:\(port)"
        fetcher = Fetcher(
            configuration: FetchConfiguration(trustedEndpoints: ["127.0.0.1:\(port)"]), logger: Logger(label: "test"))
    }

    func get(_ path: String) async throws -> String {
        let response = try await fetcher.fetch(FetchRequest(url: address + path, purpose: .engine))
        #expect(response.status == 200)
        return String(decoding: response.body, as: UTF8.self)
    }

    /// Sends a form; gives where the answer leads, nil when it leads nowhere.
    func post(_ path: String, _ fields: String) async throws -> String? {
        let response = try await fetcher.fetch(
            FetchRequest(
                url: address + path, method: .post,
                headers: [("Content-Type", "application/x-www-form-urlencoded")], body: Array(fields.utf8),
                purpose: .engine))
        return response.headers.first { $0.name.lowercased() == "location" }?.value
    }
}
