import DragomanHTML
import DragomanLanguages
import DragomanLibrary

/// The edition as RSS 2.0.
struct FeedPage: SitePage {
    let name = "feed.xml"

    func answer(_ visit: Visit) async throws -> Answer {
        let site = visit.site
        let cards = try await site.library.cards(.all, in: site.edition, limit: 50, offset: 0)
        var xml = XMLWriter()
        xml.element(
            "rss",
            [
                "version": "2.0", "xmlns:atom": "http://www.w3.org/2005/Atom",
                "xmlns:dc": "http://purl.org/dc/elements/1.1/",
            ]
        ) { xml in
            xml.element("channel") { xml in
                xml.element("title", text: site.configuration.siteName)
                xml.element("link", text: site.links.absolute(site.links.front).text)
                xml.element("description", text: site.interface.masthead.tagline)
                xml.element("language", text: site.edition.rawValue)
                xml.void(
                    "atom:link",
                    [
                        "rel": "self", "type": "application/rss+xml",
                        "href": site.links.absolute(site.links.feed).text,
                    ])
                for card in cards { item(card, site, &xml) }
            }
        }
        return .file(SiteFile(type: "application/rss+xml; charset=utf-8", bytes: xml.bytes, isShared: true))
    }

    private func item(_ card: ArticleCard, _ site: SiteContext, _ xml: inout XMLWriter) {
        xml.element("item") { xml in
            xml.element("title", text: card.title)
            xml.element("link", text: site.links.absolute(site.links.article(card.id, title: card.title)).text)
            xml.element("guid", ["isPermaLink": "false"], text: "\(site.links.base)/article/\(card.id)")
            xml.element("pubDate", text: MailDate.string(card.published ?? card.gathered))
            xml.element("dc:creator", text: card.outlet)
            if let text = card.standfirst ?? card.excerpt { xml.element("description", text: text) }
            for topic in card.topics { xml.element("category", text: topic) }
        }
    }
}

/// Dates as RSS wants them (RFC 822 with four-digit years), in UTC.
enum MailDate {
    static func string(_ moment: DateTime) -> String {
        let time = CivilTime(secondsSince1970: moment.secondsSince1970, offset: 0)
        let days = ["Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun"]
        let months = ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"]
        func two(_ number: Int) -> String { number < 10 ? "0\(number)" : "\(number)" }
        return "\(days[time.weekday]), \(two(time.day)) \(months[time.month - 1]) \(time.year) "
            + "\(two(time.hour)):\(two(time.minute)):\(two(time.second)) +0000"
    }
}
