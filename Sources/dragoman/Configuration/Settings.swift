internal import DragomanEngines

/// Every setting there is, in the order `dragoman config` prints them. A new one is a line here and a line in `all`; those of the
/// engines stand in a file of their own.
enum Settings {
    static let libraryPath = ConfigurationKey(
        "library.path", "data/dragoman.db",
        "the SQLite file that holds everything; its folder is made when it is not there")

    static let siteHost = ConfigurationKey("site.host", "127.0.0.1", "address the site listens on")
    static let sitePort = ConfigurationKey(
        "site.port", 8080, "port the site listens on, 0 to 65535; 0 takes a free one")
    static let siteName = ConfigurationKey("site.name", "Dragoman", "the newspaper's name, in the masthead")
    static let siteAddress = ConfigurationKey(
        "site.address", "", "the address readers know the site by (https://news.example); empty: http://host:port")
    static let edition = ConfigurationKey(
        "site.language", "fr", "the language readers read, BCP 47; articles are translated into it")

    static let otherEditions = ConfigurationKey(
        "site.other_languages", [String](),
        "further languages to publish in, BCP 47; each has the whole site under its own path (/en)")
    static let timeZone = ConfigurationKey(
        "site.time_zone", "", "the zone that times are shown in (Europe/Paris); empty: this machine's own")
    static let frontAdvertisement = ConfigurationKey(
        "advertising.front", [String](),
        "an advertisement on the front page: a picture's file, the address it leads to, its words; empty: none")
    static let articleAdvertisement = ConfigurationKey(
        "advertising.article", [String](), "the same, under each article's text")
    static let trustedProxies = ConfigurationKey(
        "site.trusted_proxies", [String](),
        "networks of the site's own proxies, in CIDR form (127.0.0.1/32): X-Forwarded-For counts only from these")

    static let demonstration = ConfigurationKey(
        "demo.enabled", true, "whether the demonstration press is read until a source is added")
    static let demoPort = ConfigurationKey("demo.port", 8090, "port the demonstration press listens on, on 127.0.0.1")

    static let userAgent = ConfigurationKey(
        "fetching.user_agent", "Dragoman/0.1", "how requests introduce themselves; the contact is added to it")
    static let contact = ConfigurationKey(
        "fetching.contact", "",
        "address of a page or mailbox for outlets to write to, sent with every request; empty: the site's address")
    static let allowedNetworks = ConfigurationKey(
        "fetching.allowed_networks", [String](),
        "private networks that may be fetched from, in CIDR form (127.0.0.0/8); none are otherwise")
    static let spacing = ConfigurationKey(
        "fetching.spacing_milliseconds", 1000,
        "least time between two requests to one host, in milliseconds, where its robots.txt asks for none")
    static let concurrency = ConfigurationKey("fetching.concurrency", 64, "fetches at a time, 1 to 512")
    static let timeout = ConfigurationKey("fetching.timeout", 30, "longest time for one fetch, in seconds")
    static let pageLimit = ConfigurationKey("fetching.page_limit", 16, "largest page or feed, unpacked, in MiB")
    static let respectRobots = ConfigurationKey("fetching.robots", true, "whether robots.txt is obeyed")

    static let webSub = ConfigurationKey(
        "gather.websub", true,
        "whether feeds that name a hub are subscribed to there; only with site.address, which the hub must reach")
    static let newestEntries = ConfigurationKey(
        "gather.newest", 40,
        "entries read from a source met for the first time, the newest first; older ones are listed, not read")
    static let intervalFloor = ConfigurationKey(
        "gather.interval_floor", 10, "shortest time between two looks at a source, in minutes")
    static let intervalCeiling = ConfigurationKey(
        "gather.interval_ceiling", 1440, "longest time between two looks at a source, in minutes")
    static let rereadHours = ConfigurationKey(
        "gather.reread_hours", ["1", "6", "24", "72"],
        "hours after an article was first read at which its page is looked at again for corrections")
    static let longestArticle = ConfigurationKey("gather.pages", 20, "most pages of one article, 1 to 100")

    static let pictures = ConfigurationKey(
        "gather.pictures", 12,
        "most pictures kept of one article, so that readers' browsers ask no other site for them; 0: none")

    static let commentsOpen = ConfigurationKey("comments.open", true, "whether readers may comment")
    static let commentApproval = ConfigurationKey(
        "comments.approval", true,
        "whether each comment waits for `dragoman comment approve`; false: what the filters find good is shown at once")
    static let commentFilters = ConfigurationKey(
        "comments.filters", ["local"],
        "the spam filters asked, in order: local, akismet; readers are told which; an empty list: none")
    static let commentsPerHour = ConfigurationKey(
        "comments.per_hour", 6, "most comments taken from one network address in an hour; five times as many in a day")
    static let addressDays = ConfigurationKey(
        "comments.address_days", 30, "days after which the keyed hash of a sender's address is erased, 1 or more")
    static let refusedDays = ConfigurationKey(
        "comments.refused_days", 30, "days after which refused comments and spam are erased, 1 or more")
    static let akismetKey = ConfigurationKey(
        "comments.akismet_key", "", "the key of Akismet, or of a service that speaks its protocol", isSecret: true)
    static let akismetURL = ConfigurationKey(
        "comments.akismet_url", AkismetFilter.standardURL, "where Akismet's protocol is spoken")

    static let all: [any AnyConfigurationKey] =
        [
            libraryPath, siteHost, sitePort, siteName, siteAddress, edition, otherEditions, timeZone,
            frontAdvertisement, articleAdvertisement, trustedProxies, demonstration, demoPort, userAgent, contact,
            allowedNetworks, spacing, concurrency, timeout, pageLimit, respectRobots, webSub, newestEntries,
            intervalFloor,
            intervalCeiling, rereadHours, longestArticle, pictures, commentsOpen, commentApproval, commentFilters,
            commentsPerHour,
            addressDays, refusedDays, akismetKey, akismetURL,
        ] + translation + engines
}
