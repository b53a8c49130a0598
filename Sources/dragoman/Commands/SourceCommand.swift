internal import ArgumentParser
internal import DragomanFeeds
internal import DragomanFetching
internal import DragomanHTML
internal import DragomanLibrary
internal import DragomanNewsroom

struct SourceCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "source", abstract: "The newspapers that are read: add, discover, list, remove, import, export.",
        subcommands: [Add.self, Discover.self, List.self, Remove.self, Import.self, Export.self])
}

/// Finds the source that a person means.
enum SourceChoice {
    static func find(_ text: String, in sources: [Source]) throws -> Source {
        if let number = Int64(text), let source = sources.first(where: { $0.id == number }) { return source }
        guard let source = sources.first(where: { $0.url == text }) else {
            throw CommandFailure("There is no source \(text); `dragoman source list` shows them all.")
        }
        return source
    }

    /// The numbers of the sources that a person names, by number or address; nil where none is named.
    static func numbers(of names: [String], in library: SQLiteLibrary) async throws -> [Int64]? {
        guard !names.isEmpty else { return nil }
        let known = try await library.sources()
        return try names.map { try find($0, in: known).id }
    }
}

extension SourceCommand {
    struct Add: AsyncParsableCommand {
        static let configuration = CommandConfiguration(
            commandName: "add",
            abstract: "Add a newspaper by its feed, or by any page of it: the feed is then looked for.")

        @OptionGroup var common: CommonOptions
        @Argument(help: "The address of a feed, a front page or an article, or a bare host name.") var url: String
        @Option(help: "The outlet's name; else the feed's own.") var name: String?
        @Option(help: "The folder to put it in.") var folder: String?
        @Option(
            help: "What the public site may show of its articles: private, extract or fullText.",
            transform: Self.policy(named:))
        var policy = Source.Policy.private
        @Flag(help: "Read this one page, and no feed.") var page = false

        private static func policy(named name: String) throws -> Source.Policy {
            guard let policy = Source.Policy(rawValue: name) else {
                throw ValidationError("--policy takes private, extract or fullText.")
            }
            return policy
        }

        func run() async throws {
            let workshop = Workshop(settings: try common.configuration())
            let library = try workshop.openLibrary()
            var draft = SourceDraft(url: url, kind: .single, outlet: name, folder: folder, policy: policy)
            if !page {
                let fetcher = try workshop.makeFetcher()
                let found = await Result { try await SourceFinder(fetcher: fetcher).find(url) }
                await fetcher.shutdown()
                let source = try found.get()
                draft.url = source.url
                draft.kind = source.kind
            }
            let source = try await library.addSource(draft, at: Workshop.now())
            try await workshop.removeDemonstration(from: library)
            Output.line("\(source.id)\t\(source.kind.rawValue)\t\(source.url)")
        }
    }

    struct Discover: AsyncParsableCommand {
        static let configuration = CommandConfiguration(
            commandName: "discover", abstract: "Look for the feeds of a site, without adding any.")

        @OptionGroup var common: CommonOptions
        @Argument(help: "The address of any page of the site, or its host name.") var url: String
        @Option(help: "How to print them.") var format = PrintFormat.text

        func run() async throws {
            let workshop = Workshop(settings: try common.configuration())
            let fetcher = try workshop.makeFetcher()
            let result = await Result { try await SourceFinder(fetcher: fetcher).feeds(of: url) }
            await fetcher.shutdown()
            let feeds = try result.get()
            guard !feeds.isEmpty else { throw CommandFailure("No feed was found at \(url).") }
            for feed in feeds {
                switch format {
                case .text: Output.line("\(feed.url)\t\(feed.title ?? "")")
                case .json: Output.line(try JSONLine.encode(["url": feed.url, "title": feed.title ?? ""]))
                }
            }
        }
    }

    struct Remove: AsyncParsableCommand {
        static let configuration = CommandConfiguration(
            commandName: "remove", abstract: "Remove a source with its articles.")

        @OptionGroup var common: CommonOptions
        @Argument(help: "The source's number or address.") var source: String

        func run() async throws {
            let library = try Workshop(settings: try common.configuration()).openLibrary()
            let chosen = try SourceChoice.find(source, in: try await library.sources())
            _ = try await library.removeSource(chosen.id)
            Output.line("Removed \(chosen.outlet) with \(chosen.articleCount) articles.")
        }
    }
}

extension Result where Failure == any Error {
    init(_ body: () async throws -> Success) async {
        do {
            self = .success(try await body())
        } catch {
            self = .failure(error)
        }
    }
}
