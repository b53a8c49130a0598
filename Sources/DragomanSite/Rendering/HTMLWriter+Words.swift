import DragomanArticles
import DragomanHTML
import DragomanLanguages
import DragomanLibrary

extension HTMLWriter {
    /// A moment for people and machines; the time of day only where it is known.
    mutating func moment(_ moment: DateTime, _ site: SiteContext, style: MomentStyle = .full) {
        let local = site.local(moment)
        let isThisYear = style != .full && local.year == site.today.year
        let hasTime = style != .day && !moment.isDayOnly
        let words =
            hasTime
            ? site.interface.dateAndTime(local, withYear: !isThisYear)
            : site.interface.date(local, withYear: !isThisYear)
        element(.time, .dateTime(moment.isDayOnly ? local.isoDay : local.iso8601), text: words)
    }

    /// A link to another site, which learns nothing of the reader's way.
    mutating func outside(_ address: Address, _ attributes: Attribute..., content: (inout HTMLWriter) -> Void) {
        element(.a, [.href(address), .rel("noopener nofollow")] + attributes, content: content)
    }
}

/// How much of a moment is written.
enum MomentStyle: Sendable {
    /// Day, year and time.
    case full
    /// Without the year when it is this one.
    case short
    /// The day alone, without the year when it is this one.
    case day
}

extension ArticleCard {
    /// The language its headline and excerpt are shown in.
    func shownLanguage(in edition: Language) -> Language? {
        switch standing {
        case .native, .machine, .flagged, .edited: edition
        case .original, .pending: originalLanguage
        }
    }

    /// Whole minutes at 220 words a minute, at least 1; nil when the words were not counted.
    var minutes: Int? { wordCount > 0 ? max(1, (wordCount + 110) / 220) : nil }
}

extension Attribute {
    /// The marks of text in a language, where it is not the language around it.
    static func foreign(_ language: Language?, in edition: Language) -> [Attribute] {
        guard let language else { return [.dir(.automatic)] }
        return language == edition ? [] : [.lang(language), .dir(Direction(of: language))]
    }
}
