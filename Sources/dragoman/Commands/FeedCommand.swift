internal import ArgumentParser
internal import DragomanFeeds
internal import DragomanFetching
internal import DragomanNewsroom
internal import Foundation

struct FeedCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "feed", abstract: "Read feeds and print them, one JSON object a line.")

    enum Format: String, ExpressibleByArgument, CaseIterable { case jsonl, text }

    @OptionGroup var common: CommonOptions
    @Argument(help: "Files, or addresses.") var feeds: [String]
    @Option(help: "How to print them.") var format = Format.jsonl

    func run() async throws {
        let needsFetcher = feeds.contains(where: InputFile.isAddress)
        let fetcher = needsFetcher ? try Workshop(settings: try common.configuration()).makeFetcher() : nil
        var failed = false
        for feed in feeds {
            do {
                try await show(feed, fetcher: fetcher)
            } catch {
                failed = true
                Output.line(FeedReport(file: feed, error: error).line)
            }
        }
        await fetcher?.shutdown()
        if failed { throw ExitCode.failure }
    }

    private func show(_ name: String, fetcher: Fetcher?) async throws {
        let feed: Feed
        if InputFile.isAddress(name), let fetcher {
            let response = try await fetcher.fetch(FetchRequest(url: name, purpose: .feed))
            feed = try FeedParser.parse(response.body, contentType: response.contentTypeField, url: response.finalURL)
        } else {
            feed = try FeedParser.parse(try InputFile.bytes(of: name), contentType: nil, url: nil)
        }
        switch format {
        case .jsonl: Output.line(FeedReport(file: name, feed: feed).line)
        case .text:
            Output.line(feed.title?.plainText ?? name)
            for entry in feed.entries { Output.line("  \(entry.title?.plainText ?? "")\t\(entry.url ?? "")") }
        }
    }
}
