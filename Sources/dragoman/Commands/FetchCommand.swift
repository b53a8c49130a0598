internal import ArgumentParser
internal import DragomanFetching
internal import DragomanLibrary
internal import DragomanNewsroom

struct FetchCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "fetch",
        abstract: "Ask the sources now, and read, translate, check and publish what is new; then stop.",
        discussion:
            "Sources that are gone, or whose servers have asked to be left alone, are asked only when they are named.")

    @OptionGroup var common: CommonOptions
    @Option(help: "Ask only this source, by its number or its address; may be given more than once.")
    var source: [String] = []
    @Option(help: "How to print the result.") var format = PrintFormat.text

    func run() async throws {
        let workshop = Workshop(settings: try common.configuration())
        let library = try workshop.openLibrary()
        let asked = try await library.askNow(
            sources: try await SourceChoice.numbers(of: source, in: library), at: Workshop.now())
        guard asked > 0 else {
            let isEmpty = try await library.sources().isEmpty
            throw CommandFailure(
                isEmpty
                    ? "There is no source to ask; add one with `dragoman source add URL`."
                    : "No source wants to be asked now; `dragoman source list` tells when each does.")
        }
        let before = try await library.progress()
        let fetcher = try workshop.makeFetcher()
        let newsroom = workshop.makeNewsroom(
            library: library, fetcher: fetcher, means: try workshop.makeMeans(fetcher: fetcher))
        try await FetchProgress(library: library).run(newsroom)
        await fetcher.shutdown()
        try report(
            asked: asked, before: before, after: try await library.progress(), sources: try await library.sources())
    }

    private func report(asked: Int, before: Progress, after: Progress, sources: [Source]) throws {
        let left = source.isEmpty ? sources.count - asked : 0
        let troubled = sources.count { ![.healthy, .new].contains($0.health.state) }
        let result = FetchReport(
            sourcesAsked: asked, sourcesLeftAlone: left, sourcesInTrouble: troubled,
            newArticles: after.articles - before.articles,
            articles: after.articles, published: after.published)
        switch format {
        case .json: Output.line(try JSONLine.encode(result))
        case .text: Output.line(result.line)
        }
    }
}

struct FetchReport: Encodable {
    var sourcesAsked: Int
    /// Gone, or waiting for the time that their servers gave.
    var sourcesLeftAlone: Int
    var sourcesInTrouble: Int
    var newArticles: Int
    var articles: Int
    var published: Int

    var line: String {
        let trouble = sourcesInTrouble == 0 ? "" : " (\(sourcesInTrouble) in trouble, see `dragoman source list`)"
        let left = sourcesLeftAlone == 0 ? "" : " and left \(sourcesLeftAlone) alone"
        return
            "Asked \(sourcesAsked) sources\(left)\(trouble): \(newArticles) new articles, \(articles) in the library, "
            + "\(published) published."
    }
}

/// Runs a newsroom until nothing is left to do, and tells how far it has come.
struct FetchProgress {
    let library: SQLiteLibrary

    func run(_ newsroom: Newsroom) async throws {
        let line = ProgressLine()
        try await withThrowingTaskGroup { group in
            group.addTask { try await newsroom.work(until: .idle) }
            group.addTask {
                while !Task.isCancelled {
                    try await Task.sleep(for: .milliseconds(500))
                    let open = try await library.openJobs(at: Workshop.now())
                    let progress = try await library.progress()
                    line.show(Self.text(open: open, progress: progress))
                }
            }
            try await group.next()
            group.cancelAll()
        }
        line.finish()
    }

    private static func text(open: [Stage: Int], progress: Progress) -> String {
        let waiting = Stage.allCases.compactMap { stage in open[stage].map { "\(stage.rawValue) \($0)" } }
        return "\(progress.articles) articles, \(progress.published) published; to do: "
            + (waiting.isEmpty ? "nothing" : waiting.joined(separator: ", "))
    }
}
