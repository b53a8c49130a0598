import DragomanComments

/// What is stored of a comment, how long, and which filter reads it: as the site is set up, in its language.
struct PrivacyNotice {
    let site: SiteContext
    let comments: Commenting

    func write(to html: inout HTMLWriter) {
        html.element(.section, .class("privacy"), .id("privacy")) { html in
            html.element(.h2, text: site.interface.comments.privacy.title)
            html.element(.ul) { html in
                for sentence in sentences { html.element(.li, text: sentence) }
            }
        }
        html.line()
    }

    var sentences: [String] {
        let words = site.interface.comments.privacy
        let filters = comments.filters.filters
        let outside = comments.filters.readers.map { words.outsideFilter.filled(["name": $0.name]) }
        let isRead = filters.contains { $0.reader == nil }
        return [
            words.stored, site.interface.count(comments.rules.addressDays, words.address), words.nothingElse,
            words.kept, site.interface.count(comments.rules.refusedDays, words.refused),
        ] + (filters.isEmpty ? [words.noFilter] : isRead ? [words.localFilter, words.learning] : []) + outside
    }
}
