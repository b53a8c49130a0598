internal import ArgumentParser
internal import DragomanArticles
internal import DragomanFetching
internal import DragomanHTML
internal import DragomanLanguages
internal import DragomanLibrary
internal import DragomanNewsroom
internal import DragomanTranslation

struct ReadCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "read", abstract: "Read one article: clean, all its pages, translated if you ask.")

    enum Format: String, ExpressibleByArgument, CaseIterable { case text, markdown, html, json }

    @OptionGroup var common: CommonOptions
    @Argument(help: "The article's address, or a file of its page.") var article: String
    @Option(help: "Translate it into this language, for example fr.") var to: String?
    @Option(help: "How to print it.") var format = Format.text

    func run() async throws {
        let workshop = Workshop(settings: try common.configuration())
        let fetcher = try workshop.makeFetcher()
        let result = await Result { try await read(workshop: workshop, fetcher: fetcher) }
        await fetcher.shutdown()
        Output.line(text(of: try result.get()))
    }

    private func read(workshop: Workshop, fetcher: Fetcher) async throws -> Article {
        let progress = ProgressLine()
        defer { progress.finish() }
        let article = ArticleMaker().article(of: try await pages(workshop: workshop, fetcher: fetcher))
        guard !article.blocks.isEmpty else {
            let reason = article.diagnostics.last?.message ?? ""
            throw CommandFailure("No article was found at \(self.article). \(reason)")
        }
        guard let to else { return article }
        progress.show("Translating into \(to) …")
        return try await translate(article, into: Language(rawValue: to), workshop: workshop, fetcher: fetcher)
    }

    private func pages(workshop: Workshop, fetcher: Fetcher) async throws -> [StoredPage] {
        guard InputFile.isAddress(article) else {
            let bytes = try InputFile.bytes(of: article)
            return [StoredPage(url: "", finalURL: "", fetched: Workshop.now(), bytes: bytes)]
        }
        let collector = PageCollector(
            fetcher: fetcher, longestArticle: workshop.settings[Settings.longestArticle], now: Workshop.now)
        guard case .pages(let pages) = try await collector.collect(article) else { return [] }
        return pages
    }

    private func translate(
        _ article: Article, into target: Language, workshop: Workshop, fetcher: Fetcher
    ) async throws -> Article {
        guard let source = article.language.map(Language.init(rawValue:)) else {
            throw CommandFailure("The article's language was not recognised, so it cannot be translated.")
        }
        if source.primary == target.primary { return article }
        let engines = try workshop.makeEngines(fetcher: fetcher)
        let routes = try workshop.makeRoutes(engines)
        guard await routes.route(for: LanguagePair(source: source, target: target)) != nil else {
            throw CommandFailure("No engine translates \(source) into \(target); `dragoman doctor` says what would.")
        }
        let means = try workshop.makeMeans(routes: routes)
        // What is counted is booked and remembered; free engines leave nothing behind.
        let isBooked = try workshop.mustBook(engines)
        let translator = isBooked ? means.translator(over: try workshop.openLibrary()) : means.translator()
        let account = LedgerAccount(day: String(Workshop.now().iso8601.prefix(10)))
        return try await translator.translate(article, from: source, to: target, account: account).article
    }

    private func text(of article: Article) -> String {
        switch format {
        case .text: ([article.title, ""] + article.paragraphs).joined(separator: "\n")
        case .markdown: article.markdown()
        case .html: article.html()
        case .json: article.json()
        }
    }
}
