internal import DragomanComments
internal import DragomanEngines
internal import DragomanFetching
internal import DragomanLibrary
internal import DragomanSite

extension Workshop {
    /// The spam filters that the settings name, in the order they are asked. A new filter is a line here.
    func makeFilters(library: any Library, fetcher: Fetcher, port: Int? = nil) throws -> FilterBench {
        let address = siteAddress(port: port)
        return FilterBench(
            try settings[Settings.commentFilters].map { name -> any SpamFilter in
                switch name {
                case "local": return LocalFilter(memory: library)
                case "akismet":
                    guard let key = settings[Settings.akismetKey].nonEmpty else {
                        throw CommandFailure(
                            "comments.filters names akismet, but comments.akismet_key is not set.")
                    }
                    return AkismetFilter(
                        key: key, site: address + "/", url: settings[Settings.akismetURL],
                        transport: FetcherTransport(fetcher, purpose: .spamService))
                default:
                    throw CommandFailure("comments.filters: there is no filter \(name); there are local and akismet.")
                }
            })
    }

    func makeCommenting(library: any Library, fetcher: Fetcher, port: Int? = nil) throws -> Commenting {
        let proxies = try Self.networks(settings[Settings.trustedProxies], of: Settings.trustedProxies)
        let perHour = max(1, settings[Settings.commentsPerHour])
        return Commenting(
            store: library, filters: try makeFilters(library: library, fetcher: fetcher, port: port),
            rules: CommentRules(
                isOpen: settings[Settings.commentsOpen], needsApproval: settings[Settings.commentApproval],
                addressDays: settings[Settings.addressDays], refusedDays: settings[Settings.refusedDays],
                limit: CommentLimit(perHour: perHour, perDay: 5 * perHour)),
            key: try KeyFile(path: settings[Settings.libraryPath] + ".key").key(),
            isProxy: { text in
                guard let address = IPAddress(text) else { return false }
                return proxies.contains { $0.contains(address) }
            })
    }
}
