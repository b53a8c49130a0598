public import DragomanFetching
public import DragomanHTML
public import DragomanLibrary
public import Logging

extension Newsroom {
    /// A newsroom with all stages, or some.
    /// - Parameters:
    ///   - fetcher: the one way out.
    ///   - only: the stages to run; nil for all. Jobs of the others are left to other newsrooms.
    ///   - means: what translates, and on what terms.
    ///   - now: the clock; stages never look at one themselves.
    public init(
        library: any Library, fetcher: Fetcher, means: TranslationMeans, configuration: NewsroomConfiguration,
        only: Set<Stage>? = nil, now: @escaping @Sendable () -> DateTime, logger: Logger
    ) {
        self.init(
            library: library, web: fetcher, means: means, configuration: configuration, only: only, now: now,
            logger: logger)
    }

    /// The same over any web, for tests.
    package init(
        library: any Library, web: any WebFetching, means: TranslationMeans, configuration: NewsroomConfiguration,
        only: Set<Stage>? = nil, now: @escaping @Sendable () -> DateTime, logger: Logger
    ) {
        let collector = PageCollector(fetcher: web, longestArticle: configuration.longestArticle, now: now)
        // A new stage is a line here.
        let stages: [any StageRunner] = [
            GatherStage(library: library, fetcher: web, configuration: configuration, now: now),
            SubscribeStage(library: library, fetcher: web, configuration: configuration, now: now, logger: logger),
            ReadStage(library: library, collector: collector, now: now),
            ExtractStage(library: library, maker: ArticleMaker(), configuration: configuration, now: now),
            IllustrateStage(library: library, fetcher: web, configuration: configuration, now: now),
            PlaceStage(library: library, edition: configuration.editions.first, now: now),
            TranslateStage(
                library: library, translator: means.translator(over: library), routes: means.routes, now: now),
            CheckStage(library: library, glossary: means.glossary, spelling: means.spelling, now: now),
            PublishStage(library: library, routes: means.routes, now: now),
        ]
        let chosen = stages.filter { only?.contains(type(of: $0).stage) ?? true }
        self.init(library: library, stages: chosen, configuration: configuration, now: now, logger: logger)
    }
}
