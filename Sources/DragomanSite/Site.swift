public import DragomanLibrary
import Glibc
public import Hummingbird
public import Logging

/// The public site as a service: give it to a `ServiceGroup`, or call `runService()`.
///
/// - Parameters:
///   - library: where everything shown is read from. Its `revision()` is asked once a request, so it should be cheap.
///   - configuration: where to listen, and the edition's name and language.
///   - images: the pictures that the site may show; none unless given.
///   - comments: what lets readers comment; they cannot unless given.
///   - hub: takes what WebSub hubs bring; nil when the site cannot be reached by them.
///   - logger: told of every page that could not be made.
public func makeSite(
    library: any EditionReading, configuration: SiteConfiguration, images: any ImageStore = NoImages(),
    comments: Commenting? = nil, hub: (any HubReceiving)? = nil, logger: Logger
) -> some ApplicationProtocol {
    Application(
        responder: makeSiteResponder(
            library: library, configuration: configuration, images: images, comments: comments, hub: hub,
            logger: logger),
        configuration: ApplicationConfiguration(address: .hostname(configuration.host, port: configuration.port)),
        logger: logger)
}

/// The site's answers without a server, for an application that serves other things beside it.
/// - Parameter now: the clock, in seconds since 1970; nil is the system's.
public func makeSiteResponder(
    library: any EditionReading, configuration: SiteConfiguration, images: any ImageStore = NoImages(),
    comments: Commenting? = nil, hub: (any HubReceiving)? = nil, logger: Logger, now: (@Sendable () -> Int64)? = nil
) -> SiteResponder {
    let site = SiteContext(
        library: library, configuration: configuration, interface: .speaking(configuration.edition),
        links: Links(base: configuration.publicAddress), zone: ZoneRules(named: configuration.timeZone),
        stylesheet: .site, images: images, comments: comments, now: now ?? { Int64(time(nil)) })
    return SiteResponder(site: site, hub: hub, logger: logger)
}
