internal import ArgumentParser
internal import DragomanFeeds
internal import DragomanFetching
internal import DragomanLibrary
internal import Foundation

extension SourceCommand {
    struct Import: AsyncParsableCommand {
        static let configuration = CommandConfiguration(
            commandName: "import", abstract: "Add the feeds of an OPML file, with their folders.")

        @OptionGroup var common: CommonOptions
        @Argument(help: "The OPML file: a path, an address, or - for standard input.") var opml: String

        func run() async throws {
            let workshop = Workshop(settings: try common.configuration())
            let library = try workshop.openLibrary()
            let list = try OPML(parsing: try await bytes(workshop: workshop))
            let known = Set(try await library.sources().map(\.url))
            var added = 0
            for feed in list.subscriptions {
                let draft = SourceDraft(
                    url: feed.feedURL, outlet: feed.title.nonEmpty,
                    folder: FolderPath(names: feed.folders).text.nonEmpty)
                _ = try await library.addSource(draft, at: Workshop.now())
                added += known.contains(feed.feedURL) ? 0 : 1
            }
            if added > 0 { try await workshop.removeDemonstration(from: library) }
            Output.line("Added \(added) sources; \(list.subscriptions.count - added) were there already.")
        }

        private func bytes(workshop: Workshop) async throws -> [UInt8] {
            guard InputFile.isAddress(opml) else { return try InputFile.bytes(of: opml) }
            let fetcher = try workshop.makeFetcher()
            let response = await Result { try await fetcher.fetch(FetchRequest(url: opml, purpose: .discovery)) }
            await fetcher.shutdown()
            return try response.get().body
        }
    }

    struct Export: AsyncParsableCommand {
        static let configuration = CommandConfiguration(
            commandName: "export", abstract: "Print the sources as OPML, with their folders.")

        @OptionGroup var common: CommonOptions

        func run() async throws {
            let workshop = Workshop(settings: try common.configuration())
            let sources = try await workshop.openLibrary().sources()
            let feeds = sources.filter { $0.kind == .feed }.map { source in
                OPML.Subscription(
                    title: source.outlet, feedURL: source.url, pageURL: source.homepage,
                    folders: source.folder.map { FolderPath(text: $0).names } ?? [],
                    language: source.language)
            }
            Output.line(OPML(title: workshop.settings[Settings.siteName], subscriptions: feeds).serialised)
        }
    }
}

extension String {
    /// Nil when there is nothing in it.
    var nonEmpty: String? { isEmpty ? nil : self }
}
