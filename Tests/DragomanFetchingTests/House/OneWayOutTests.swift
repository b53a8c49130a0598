import Foundation
import Testing

/// The law of the house that everything goes out through one door: no other target may open a socket.
@Suite struct OneWayOutTests {
    /// Who imports what could open a connection, and why it is no way out.
    private static let excepted: [String: (imports: Set<String>, reason: String)] = [
        "DragomanFetching": (["NIOCore", "NIOPosix", "NIOHTTP1", "NIOSSL"], "it is the door"),
        "DragomanSite": (
            ["NIOCore", "NIOHTTP1", "Hummingbird", "HummingbirdCore", "HTTPTypes"],
            "a server: it answers and never asks; without NIOPosix it could open no connection of its own"
        ),
        "DragomanDemo": (
            ["NIOCore", "Hummingbird", "HummingbirdCore", "HTTPTypes"], "a server: it answers and never asks"
        ),
        "dragoman": (["Hummingbird", "HummingbirdCore"], "starts the site's and the demonstration's servers"),
    ]

    /// Every other module that any target imports, besides the rooms themselves. A new one is not let in before it is known to open no connection.
    private static let harmless: Set<String> = [
        "ArgumentParser", "Darwin", "Foundation", "FoundationEssentials", "GRDB", "Glibc", "Logging", "Musl",
        "ServiceLifecycle", "Subprocess", "Synchronization", "TOMLKit", "UnixSignals",
    ]

    /// Every place in the house where a request is written, and what is asked for there. All of them go through the door's `fetch`.
    private static let requests: [String: String] = [
        "DragomanEngines/Transport/FetcherTransport.swift": "translation engines, and spam services such as Akismet",
        "DragomanFetching/Door/Fetcher+Robots.swift": "robots.txt",
        "DragomanFetching/WebSub/WebSubSubscription.swift": "WebSub hubs",
        "DragomanNewsroom/Reading/PageCollector.swift": "articles' pages",
        "DragomanNewsroom/Reading/SitemapCollector.swift": "sitemaps",
        "DragomanNewsroom/Reading/SourceFinder.swift": "pages and well-known places that may be feeds or name some",
        "DragomanNewsroom/Stages/GatherStage.swift": "feeds, front pages and news sitemaps",
        "DragomanNewsroom/Stages/IllustrateStage.swift": "articles' pictures",
        "dragoman/Commands/FeedCommand.swift": "a feed that the command line names",
        "dragoman/Commands/SourceCommand+OPML.swift": "a subscription list that the command line names",
    ]

    /// Calls that would make one.
    private static let calls = [
        "URLSession", "NSURLConnection", "CFStreamCreate", "CFSocket", "SocketPort", "StreamSocket", "ClientBootstrap",
        "DatagramBootstrap", "HTTPClient(", "HTTPClient.shared", "getaddrinfo", "gethostbyname", "NWConnection",
        "Stream.getStreamsToHost", "contentsOf: URL(string", "URLRequest(",
    ]

    private static let shellTools = ["/curl\"", "\"curl\"", "\"wget\"", "/wget\"", "\"nc\"", "\"ssh\""]

    private var sources: URL {
        URL(filePath: #filePath).deletingLastPathComponent().appending(path: "../../../Sources").standardizedFileURL
    }

    /// All Swift files by target.
    private func files() throws -> [(target: String, path: String, text: String)] {
        let root = sources
        let walker = try #require(FileManager.default.enumerator(at: root, includingPropertiesForKeys: nil))
        return try walker.compactMap { $0 as? URL }.filter {
            ["swift", "h", "c", "modulemap"].contains($0.pathExtension)
        }.map {
            let path = String($0.standardizedFileURL.path.dropFirst(root.path.count + 1))
            return (String(path.prefix { $0 != "/" }), path, String(decoding: try Data(contentsOf: $0), as: UTF8.self))
        }
    }

    @Test func noOtherTargetImportsASocket() throws {
        let files = try files()
        #expect(files.count > 30)
        let rooms = Set(files.map(\.target))
        for (target, path, text) in files where path.hasSuffix(".swift") {
            let allowed = Self.harmless.union(rooms).union(Self.excepted[target]?.imports ?? [])
            for line in text.utf8.split(separator: UInt8(ascii: "\n")) where Self.mayImport(line) {
                guard let module = Self.importedModule(Substring(line)) else { continue }
                let isAllowed = allowed.contains(module)
                #expect(isAllowed, "\(path) imports \(module)")
            }
        }
    }

    @Test func noOtherTargetCallsOneByName() throws {
        for (target, path, text) in try files() where target != "DragomanFetching" {
            // Whole Foundation brings no network on Linux; FoundationNetworking is an import of its own, looked for above.
            let bytes = Data(text.utf8)
            for call in Self.calls + Self.shellTools where bytes.range(of: Data(call.utf8)) != nil {
                #expect(!Self.code(text).contains(call), "\(path) uses \(call)")
            }
            for word in ["socket", "connect", "sendto"] where bytes.range(of: Data(word.utf8)) != nil {
                #expect(!Self.callsSocket(text), "\(path) calls socket(2) or connect(2)")
            }
        }
    }

    @Test func withinTheDoorOneFileConnectsAndOneResolves() throws {
        func holders(_ call: String) throws -> [String] {
            try files().filter { $0.target == "DragomanFetching" && Self.code($0.text).contains(call) }.map(\.path)
                .sorted()
        }
        #expect(try holders("ClientBootstrap(") == ["DragomanFetching/Transport/Transport.swift"])
        #expect(try holders("getaddrinfo(") == ["DragomanFetching/Transport/SystemResolver.swift"])
        #expect(try holders("transport.send(") == ["DragomanFetching/Door/Fetcher+Hop.swift"])
    }

    @Test func everyRequestIsKnownAndGoesThroughTheDoor() throws {
        func holders(_ pattern: some RegexComponent<Substring>) throws -> Set<String> {
            Set(try files().filter { !Self.code($0.text).matches(of: pattern).isEmpty }.map(\.path))
        }
        #expect(try holders(#/\bFetchRequest\(/#) == Set(Self.requests.keys))
        // What takes a request is the door itself, or the newsroom's protocol, whose one conformer outside tests is the door.
        #expect(try holders(#/: (?:\w+, )*WebFetching\b.*\{/#) == ["DragomanNewsroom/Reading/WebFetching.swift"])
        #expect(
            try holders(#/: (?:\w+, )*EngineTransport\b.*\{/#) == ["DragomanEngines/Transport/FetcherTransport.swift"])
    }

    /// What another program sends cannot be checked: none is started but the translator, which asks nobody.
    @Test func theOneProgramThatIsStartedAsksNobody() throws {
        let starting =
            #/\b(Process\(\)|posix_spawnp?\(|popen\(|fork\(\)|execv\w*\(|Subprocess\.run\(|import Subprocess)/#
        let holders = try files().filter { !Self.code($0.text).matches(of: starting).isEmpty }.map(\.path).sorted()
        #expect(
            holders == [
                "DragomanEngines/Apertium/ApertiumPipeline.swift", "DragomanEngines/Apertium/MessageReader.swift",
            ])
    }

    @Test func theTestItselfSeesWhatItLooksFor() {
        #expect(Self.importedModule("  internal import NIOPosix // x") == "NIOPosix")
        #expect(Self.importedModule("@preconcurrency import struct AsyncHTTPClient.HTTPClient") == "AsyncHTTPClient")
        #expect(Self.importedModule("let important = 1") == nil)
        #expect(Self.callsSocket("let s = socket(AF_INET, 1, 0)"))
        #expect(Self.callsSocket("Glibc.connect(s, a, l)"))
        #expect(!Self.callsSocket("websocket(x); database.connect(to: y); // socket(AF_INET)"))
    }

    /// A quick look before the line is taken apart: source tables have hundreds of thousands of lines.
    private static func mayImport(_ line: Substring.UTF8View) -> Bool {
        line.count < 200 && line.first { $0 != 0x20 && $0 != 0x09 }.map { "ipf@".utf8.contains($0) } == true
    }

    private static func importedModule(_ line: some StringProtocol) -> String? {
        let words = line.split { $0 == " " || $0 == "\t" }
        guard let at = words.firstIndex(of: "import"), words[..<at].allSatisfy({ modifiers.contains(String($0)) })
        else {
            return nil
        }
        let kinds: Set<Substring> = ["struct", "class", "enum", "protocol", "func", "var", "let", "typealias"]
        let name = words[(at + 1)...].first { !kinds.contains(Substring(String($0))) }
        return name.map { String($0.prefix { $0 != "." && $0 != ";" }) }
    }

    private static let modifiers: Set<String> = [
        "public", "package", "internal", "private", "fileprivate", "@preconcurrency", "@testable", "@_exported",
        "@_implementationOnly", "@_spi",
    ]

    /// The text without line comments.
    private static func code(_ text: String) -> String {
        text.split(separator: "\n").map { line in
            line.range(of: "//").map { String(line[..<$0.lowerBound]) } ?? String(line)
        }.joined(separator: "\n")
    }

    private static func callsSocket(_ text: String) -> Bool {
        code(text).matches(
            of:
                #/(^|[^A-Za-z0-9_.]|Glibc\.|Darwin\.|Musl\.)(socket\s*\(\s*(AF_|PF_)|connect\s*\(\s*[a-z]+\s*,|sendto\s*\()/#
        )
        .isEmpty == false
    }
}
