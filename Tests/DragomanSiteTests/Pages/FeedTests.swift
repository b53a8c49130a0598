import Foundation
import HTTPTypes
import HummingbirdTesting
import NIOCore
import Testing

struct FeedTests {
    @Test(arguments: [
        "/feed.xml", "/atom.xml", "/feed.xml?section=Culture", "/feed.xml?source=1", "/feed.xml?language=ca",
        "/atom.xml?topic=ports", "/feed.xml?q=port", "/sitemap.xml", "/sitemap-articles/1", "/sitemap-news.xml",
    ])
    func xmlIsWellFormed(_ path: String) async throws {
        try await SiteFixture().test { client in
            let response = try await client.execute(uri: path, method: .get)
            #expect(response.status == .ok)
            let parser = try Tool.run("xmllint", ["--noout", "-"], input: Array(buffer: response.body))
            #expect(parser == 0 || parser == nil, "\(path)")
        }
    }

    @Test func jsonIsWellFormed() async throws {
        try await SiteFixture().test { client in
            let response = try await client.execute(uri: "/feed.json?section=Culture", method: .get)
            let feed = try JSONSerialization.jsonObject(with: Data(Array(buffer: response.body))) as? [String: Any]
            #expect(feed?["version"] as? String == "https://jsonfeed.org/version/1.1")
            #expect((feed?["items"] as? [Any])?.isEmpty == false)
        }
    }

    @Test func aPageOffersTheFeedOfWhatItLists() async throws {
        try await SiteFixture().test { client in
            let page = String(buffer: try await client.execute(uri: "/section/Culture", method: .get).body)
            #expect(page.contains("href=\"https://press.example/atom.xml?section=Culture\""))
        }
    }
}

/// A program of the system that may be there.
enum Tool {
    /// Its exit status; nil when it is not installed.
    static func run(_ name: String, _ arguments: [String], input: [UInt8]) throws -> Int32? {
        let path = "/usr/bin/\(name)"
        guard FileManager.default.isExecutableFile(atPath: path) else { return nil }
        let process = Process()
        process.executableURL = URL(filePath: path)
        process.arguments = arguments
        let pipe = Pipe()
        process.standardInput = pipe
        try process.run()
        pipe.fileHandleForWriting.write(Data(input))
        try pipe.fileHandleForWriting.close()
        process.waitUntilExit()
        return process.terminationStatus
    }
}
