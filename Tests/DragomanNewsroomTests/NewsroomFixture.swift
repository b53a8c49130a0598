import DragomanHTML
import DragomanLanguages
import DragomanLibrary
import DragomanNewsroom
import DragomanTranslation
import Foundation
import Logging
import Synchronization

/// A newsroom over a press, an engine and a clock of the test's own.
final class NewsroomFixture: Sendable {
    let press = FakePress()
    let engine: FakeEngine
    let path: String
    let library: SQLiteLibrary
    let newsroom: Newsroom
    private let folder: String
    private let clock: Clock

    final class Clock: Sendable {
        private let value = Mutex<Int64>(1_800_000_000)
        var now: DateTime { DateTime(secondsSince1970: value.withLock { $0 }) }
        func advance(_ seconds: Int64) { value.withLock { $0 += seconds } }
    }

    /// - Parameters:
    ///   - engine: the first engine.
    ///   - others: engines after it.
    init(
        configuration: NewsroomConfiguration = NewsroomConfiguration(), engine: FakeEngine = FakeEngine(),
        others: [any Engine] = [], glossary: Glossary = Glossary(), caps: [LedgerCap] = []
    ) throws {
        self.engine = engine
        folder = NSTemporaryDirectory() + "dragoman-\(UUID().uuidString)"
        path = folder + "/library.db"
        let library = try SQLiteLibrary(path: path)
        let clock = Clock()
        self.library = library
        self.clock = clock
        newsroom = Newsroom(
            library: library, web: press,
            means: TranslationMeans(
                routes: EngineRoutes([engine] + others), glossary: glossary, caps: caps,
                prices: [engine.identifier.name: 20_000_000]),
            configuration: configuration,
            now: { clock.now }, logger: Logger(label: "test") { _ in SwiftLogNoOpLogHandler() })
    }

    deinit { try? FileManager.default.removeItem(atPath: folder) }

    var now: DateTime { clock.now }

    func advance(hours: Int64) { clock.advance(hours * 3600) }

    /// Adds the feed where it is not there yet, and works until nothing is left to do.
    func gather(_ url: String = FakePress.feed) async throws {
        let source = try await library.addSource(SourceDraft(url: url), at: now)
        _ = try await library.askNow(sources: [source.id], at: now)
        try await newsroom.work(until: .idle)
    }

    func cards() async throws -> [ArticleCard] {
        try await library.cards(.all, in: "fr", limit: 100, offset: 0)
    }

    func health() async throws -> SourceHealth? { try await library.sources().first?.health }
}
