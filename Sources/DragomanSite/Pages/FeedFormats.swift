import DragomanHTML
import DragomanLanguages

/// RSS 2.0.
struct RSSFormat: FeedFormat {
    let type = "application/rss+xml; charset=utf-8"

    func bytes(of channel: FeedChannel) -> [UInt8] {
        var xml = XMLWriter()
        xml.element(
            "rss",
            [
                "version": "2.0", "xmlns:atom": "http://www.w3.org/2005/Atom",
                "xmlns:dc": "http://purl.org/dc/elements/1.1/",
            ]
        ) { xml in
            xml.element("channel") { xml in
                xml.element("title", text: channel.title)
                xml.element("link", text: channel.home.text)
                xml.element("description", text: channel.description)
                xml.element("language", text: channel.language.rawValue)
                if let updated = channel.updated { xml.element("lastBuildDate", text: MailDate.string(updated)) }
                xml.void("atom:link", ["rel": "self", "type": "application/rss+xml", "href": channel.address.text])
                for item in channel.items { write(item, &xml) }
            }
        }
        return xml.bytes
    }

    private func write(_ item: FeedItem, _ xml: inout XMLWriter) {
        xml.element("item") { xml in
            xml.element("title", text: item.title)
            xml.element("link", text: item.address.text)
            xml.element("guid", ["isPermaLink": "false"], text: item.identifier)
            xml.element("pubDate", text: MailDate.string(item.published))
            xml.element("dc:creator", text: item.outlet)
            if let summary = item.summary { xml.element("description", text: Markup.escaped(summary)) }
            for topic in item.topics { xml.element("category", text: topic) }
        }
    }
}

/// Atom (RFC 4287).
struct AtomFormat: FeedFormat {
    let type = "application/atom+xml; charset=utf-8"

    func bytes(of channel: FeedChannel) -> [UInt8] {
        var xml = XMLWriter()
        xml.element("feed", ["xmlns": "http://www.w3.org/2005/Atom", "xml:lang": channel.language.rawValue]) { xml in
            xml.element("title", text: channel.title)
            xml.element("subtitle", text: channel.description)
            xml.element("id", text: channel.address.text)
            xml.element("updated", text: (channel.updated ?? DateTime(secondsSince1970: 0)).internetDate)
            xml.void("link", ["rel": "self", "type": "application/atom+xml", "href": channel.address.text])
            xml.void("link", ["rel": "alternate", "type": "text/html", "href": channel.home.text])
            for item in channel.items { write(item, &xml) }
        }
        return xml.bytes
    }

    private func write(_ item: FeedItem, _ xml: inout XMLWriter) {
        xml.element("entry") { xml in
            xml.element("title", text: item.title)
            xml.void("link", ["rel": "alternate", "type": "text/html", "href": item.address.text])
            xml.element("id", text: item.identifier)
            xml.element("published", text: item.published.internetDate)
            xml.element("updated", text: (item.updated ?? item.published).internetDate)
            xml.element("author") { $0.element("name", text: item.outlet) }
            if let summary = item.summary { xml.element("summary", text: summary) }
            for topic in item.topics { xml.void("category", ["term": topic]) }
        }
    }
}

/// JSON Feed 1.1.
struct JSONFeedFormat: FeedFormat {
    let type = "application/feed+json; charset=utf-8"

    func bytes(of channel: FeedChannel) -> [UInt8] {
        JSONText.object([
            ("version", .text("https://jsonfeed.org/version/1.1")), ("title", .text(channel.title)),
            ("description", .text(channel.description)), ("home_page_url", .text(channel.home.text)),
            ("feed_url", .text(channel.address.text)), ("language", .text(channel.language.rawValue)),
            ("items", .list(channel.items.map(item))),
        ]).bytes
    }

    private func item(_ item: FeedItem) -> JSONText {
        .object([
            ("id", .text(item.identifier)), ("url", .text(item.address.text)), ("title", .text(item.title)),
            ("content_text", .text(item.summary ?? item.title)),
            ("date_published", .text(item.published.internetDate)),
            ("date_modified", item.updated.map { .text($0.internetDate) }),
            ("authors", .list([.object([("name", .text(item.outlet))])])),
            ("tags", item.topics.isEmpty ? nil : .list(item.topics.map { .text($0) })),
            ("language", item.language.map { .text($0.rawValue) }),
        ])
    }
}

extension DateTime {
    /// RFC 3339, in the zone it was written in.
    var internetDate: String {
        CivilTime(secondsSince1970: secondsSince1970, offset: (zoneOffsetMinutes ?? 0) * 60).iso8601
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

/// Plain text as RSS readers take it: they read a description as HTML.
enum Markup {
    static func escaped(_ text: String) -> String {
        var html = HTMLWriter(capacity: text.utf8.count + 64)
        html.text(text)
        return String(decoding: html.bytes, as: UTF8.self)
    }
}
