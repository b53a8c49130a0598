internal import DragomanEngines
internal import DragomanFetching
internal import DragomanHTML
internal import DragomanLanguages
internal import DragomanLibrary
internal import DragomanNewsroom
internal import DragomanTranslation
internal import Foundation
internal import Logging

/// Puts the house together as the settings say: the one place that names concrete stores and engines.
struct Workshop: Sendable {
    let settings: Configuration
    let logger: Logger

    init(settings: Configuration, logLevel: Logger.Level = .warning) {
        self.settings = settings
        var logger = Logger(label: "dragoman", factory: { StreamLogHandler.standardError(label: $0) })
        logger.logLevel = logLevel
        self.logger = logger
    }

    var edition: Language { Language(rawValue: settings[Settings.edition]) }

    /// Every language that is published, the main one first.
    var editions: [Language] {
        [edition] + settings[Settings.otherEditions].map(Language.init(rawValue:)).filter { $0 != edition }
    }

    @Sendable static func now() -> DateTime {
        DateTime(secondsSince1970: Int64(Date().timeIntervalSince1970), zoneOffsetMinutes: 0)
    }

    func openLibrary() throws -> SQLiteLibrary { try SQLiteLibrary(path: settings[Settings.libraryPath]) }

    /// - Parameter networks: networks that may be fetched from beside the configured ones.
    func makeFetcher(alsoAllowing networks: [String] = []) throws -> Fetcher {
        let allowed = try Self.networks(settings[Settings.allowedNetworks] + networks, of: Settings.allowedNetworks)
        var configuration = FetchConfiguration(
            userAgent: settings[Settings.userAgent], contactURL: contactURL, allowedNetworks: allowed,
            trustedEndpoints: trustedEndpoints, spacingSeconds: Double(settings[Settings.spacing]) / 1000,
            maximumConcurrent: settings[Settings.concurrency], respectRobots: settings[Settings.respectRobots])
        for purpose in [FetchPurpose.feed, .page, .discovery] {
            var limits = configuration.limits(for: purpose)
            limits.totalSeconds = Double(settings[Settings.timeout])
            limits.bodyBytes = settings[Settings.pageLimit] << 20
            configuration.limits[purpose] = limits
        }
        return Fetcher(configuration: configuration, logger: logger)
    }

    /// Where outlets reach whoever runs this desk; empty when the settings tell nothing.
    var contactURL: String { settings[Settings.contact].nonEmpty ?? settings[Settings.siteAddress] }

    /// The services that the settings name, which may stand on private addresses.
    private var trustedEndpoints: Set<String> {
        let services = (try? offers())?.compactMap(\.url) ?? []
        let named = (services + [settings[Settings.akismetURL]]).compactMap { WebURL($0) }
        return Set(
            named.compactMap { url in url.host.map { "\($0):\(url.port ?? (url.scheme == "https" ? 443 : 80))" } })
    }

    /// - Throws: ``CommandFailure`` that names the setting and the text that is no network.
    static func networks(_ texts: [String], of setting: ConfigurationKey<[String]>) throws -> [CIDR] {
        try texts.map { text in
            guard let network = CIDR(text) else {
                throw CommandFailure("\(setting.name): \(text) is not a network; write it as 127.0.0.0/8.")
            }
            return network
        }
    }

    /// - Parameter stages: the stages to run; nil for all.
    func makeNewsroom(
        library: any Library, fetcher: Fetcher, means: TranslationMeans, only stages: Set<Stage>? = nil
    ) -> Newsroom {
        let configuration = NewsroomConfiguration(
            editions: editions, newestEntries: settings[Settings.newestEntries],
            longestArticle: settings[Settings.longestArticle],
            rereadHours: settings[Settings.rereadHours].compactMap(Int.init),
            intervalMinutes: settings[
                Settings.intervalFloor]...max(
                    settings[Settings.intervalFloor], settings[Settings.intervalCeiling]),
            pictures: settings[Settings.pictures], concurrency: settings[Settings.concurrency],
            callbackAddress: callbackAddress)
        return Newsroom(
            library: library, fetcher: fetcher, means: means, configuration: configuration, only: stages,
            now: Self.now, logger: logger)
    }
}
