import DragomanHTML
import DragomanLanguages
import DragomanLibrary

/// One request as a page sees it: the site, what the address names, what the query asks.
struct Visit: Sendable {
    let site: SiteContext
    /// The path's parts after the page's own, decoded: `["12", "a-title"]` of `/article/12/a-title`.
    let parts: [String]
    let query: [String: String]

    /// The identifier that the path names.
    var id: Int64? {
        guard let text = parts.first, let id = Int64(text), String(id) == text, id > 0 else { return nil }
        return id
    }

    /// The page number asked for, from 1.
    var pageNumber: Int { min(max(query["page"].flatMap { Int($0) } ?? 1, 1), 10_000) }
}

/// What every page needs: the library, the words, the addresses, the clock.
struct SiteContext: Sendable {
    let library: any EditionReading
    let configuration: SiteConfiguration
    /// The language that is read.
    let edition: Language
    let interface: Interface
    let links: Links
    /// Every edition of the site, this one among them.
    let editions: [Edition]
    let zone: ZoneRules
    let stylesheet: Stylesheet
    /// Nil where readers cannot comment.
    var comments: Commenting?
    /// Seconds since 1970.
    let now: @Sendable () -> Int64

    /// One edition as the others link to it.
    struct Edition: Sendable {
        let language: Language
        let links: Links
    }

    /// The same site in another of its editions.
    func speaking(in edition: Edition) -> SiteContext {
        SiteContext(
            library: library, configuration: configuration, edition: edition.language,
            interface: .speaking(edition.language), links: edition.links, editions: editions, zone: zone,
            stylesheet: stylesheet, comments: comments, now: now)
    }

    func local(_ moment: DateTime) -> CivilTime {
        // A day without a time is that day everywhere: it is never moved to another zone.
        if moment.isDayOnly {
            return CivilTime(
                secondsSince1970: moment.secondsSince1970, offset: (moment.zoneOffsetMinutes ?? 0) * 60)
        }
        return CivilTime(
            secondsSince1970: moment.secondsSince1970, offset: zone.offset(at: moment.secondsSince1970))
    }

    /// The local day, counted from 1970.
    var dayNumber: Int64 {
        let seconds = now()
        return (seconds + Int64(zone.offset(at: seconds))) / 86_400
    }

    var today: CivilTime {
        let seconds = now()
        return CivilTime(secondsSince1970: seconds, offset: zone.offset(at: seconds))
    }
}
