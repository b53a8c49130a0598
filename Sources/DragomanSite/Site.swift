import DragomanLanguages
public import DragomanLibrary
import Glibc
public import Hummingbird
public import Logging

/// The public site as a service: give it to a `ServiceGroup`, or call `runService()`.
///
/// - Parameters:
///   - library: where everything shown is read from. Its `revision()` is asked once a request, so it should be cheap.
///   - configuration: where to listen, and the edition's name and language.
///   - comments: what lets readers comment; they cannot unless given.
///   - hub: takes what WebSub hubs bring; nil when the site cannot be reached by them.
///   - logger: told of every page that could not be made.
public func makeSite(
    library: any EditionReading, configuration: SiteConfiguration,
    comments: Commenting? = nil, hub: (any HubReceiving)? = nil, logger: Logger
) -> some ApplicationProtocol {
    let responder = makeSiteResponder(
        library: library, configuration: configuration, comments: comments, hub: hub, logger: logger)
    return Application(
        responder: responder, server: .http1(answeringWith: responder.finishedPages),
        configuration: ApplicationConfiguration(address: .hostname(configuration.host, port: configuration.port)),
        logger: logger)
}

/// The site's answers without a server, for an application that serves other things beside it.
/// - Parameter now: the clock, in seconds since 1970; nil is the system's.
public func makeSiteResponder(
    library: any EditionReading, configuration: SiteConfiguration,
    comments: Commenting? = nil, hub: (any HubReceiving)? = nil, logger: Logger, now: (@Sendable () -> Int64)? = nil
) -> SiteResponder {
    let links = Links(base: configuration.publicAddress)
    let others = configuration.otherEditions.filter { $0 != configuration.edition }.map { language in
        SiteContext.Edition(language: language, links: links.under("/\(language.rawValue)"))
    }
    let main = SiteContext.Edition(language: configuration.edition, links: links)
    let site = SiteContext(
        library: library, configuration: configuration, edition: main.language, interface: .speaking(main.language),
        links: links, editions: [main] + others, zone: ZoneRules(named: configuration.timeZone), stylesheet: .site,
        comments: comments, now: now ?? { Int64(time(nil)) })
    return SiteResponder(site: site, others: others.map(site.speaking(in:)), hub: hub, logger: logger)
}
