/// The hub that a feed names, and the address it is known by there (WebSub section 4).
public struct HubOffer: Sendable, Hashable {
    /// The hub's address.
    public var hub: String
    /// The feed's own address: what is subscribed to.
    public var topic: String

    /// The first hub that can be asked. `Link` fields count before links in the feed, as the standard wants.
    /// - Parameters:
    ///   - links: the `Link` fields of the response.
    ///   - hubs: the feed's `hub` links, absolute.
    ///   - selfLink: the feed's `self` link, absolute.
    ///   - url: the address that answered, for feeds that do not say their own.
    /// - Returns: nil when no hub is named, or none that is http or https.
    public init?(links: LinkHeader, hubs: [String], selfLink: String?, url: String) {
        func absolute(_ text: String) -> String? {
            guard let base = try? FetchURL(url), (try? base.resolving(text)) != nil else { return nil }
            // A topic is compared letter by letter, so an address that is whole stays as it was written.
            return (try? FetchURL(text)) != nil ? text : (try? base.resolving(text)).map { "\($0)" }
        }
        guard let hub = ((links.targets["hub"] ?? []) + hubs).lazy.compactMap(absolute).first else { return nil }
        self.hub = hub
        topic = (links.targets["self"] ?? []).lazy.compactMap(absolute).first ?? selfLink.flatMap(absolute) ?? url
    }
}
