internal import DragomanLibrary
internal import DragomanNewsroom
internal import DragomanSite
internal import Foundation
internal import Logging
internal import ServiceLifecycle

extension Workshop {
    /// The public site, as the settings say.
    func makeSite(library: any Library, comments: Commenting?, port: Int?) throws -> some Service {
        let configuration = SiteConfiguration(
            host: settings[Settings.siteHost], port: port ?? settings[Settings.sitePort],
            siteName: settings[Settings.siteName], edition: edition, otherEditions: Array(editions.dropFirst()),
            advertisements: try advertisements(), baseURL: siteAddress(port: port),
            timeZone: settings[Settings.timeZone].nonEmpty)
        return DragomanSite.makeSite(
            library: library, configuration: configuration, comments: comments,
            hub: callbackAddress == nil ? nil : HubEntrance(desk: HubDesk(library: library, now: Self.now)),
            logger: logger)
    }

    /// The address readers know the site by, without a slash at its end.
    func siteAddress(port: Int? = nil) -> String {
        settings[Settings.siteAddress].nonEmpty
            ?? "http://\(settings[Settings.siteHost]):\(port ?? settings[Settings.sitePort])"
    }

    private func advertisements() throws -> [Advertisement] {
        let places: [(ConfigurationKey<[String]>, Advertisement.Place)] = [
            (Settings.frontAdvertisement, .front), (Settings.articleAdvertisement, .article),
        ]
        return try places.compactMap { key, place in
            let parts = settings[key]
            if parts.isEmpty { return nil }
            guard parts.count == 3 else {
                throw CommandFailure(
                    "\(key.name) takes three texts: a picture's file, an address, the picture's words.")
            }
            guard let data = FileManager.default.contents(atPath: parts[0]) else {
                throw CommandFailure("\(key.name): the picture \(parts[0]) cannot be read.")
            }
            guard let made = Advertisement(place: place, bytes: Array(data), link: parts[1], words: parts[2]) else {
                throw CommandFailure(
                    "\(key.name): \(parts[0]) must be a JPEG, PNG, GIF, WebP or AVIF, and \(parts[1]) a web address.")
            }
            return made
        }
    }
}
