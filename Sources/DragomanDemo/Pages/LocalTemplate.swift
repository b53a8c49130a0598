/// A regional newspaper's page: OpenGraph alone, boxes of boxes, class names that say what a component is called.
struct LocalTemplate: PageTemplate {
    func page(_ view: PageView) -> String {
        """
        <!doctype html>
        <html lang="\(view.outlet.language)" prefix="og: https://ogp.me/ns#">
        <head><meta charset="utf-8"><title>\(escaped(view.printed.title)) - \(view.outlet.name)</title>
        \(PageMetadata(view: view).openGraph)
        <link rel="alternate" type="\(view.outlet.feedKind.contentType)" href="\(view.paper.feed)">
        </head>
        <body>
        <div class="o-page">
        <div class="c-topbar"><div class="c-topbar__brand"><a href="\(view.paper.root)/">\(view.outlet.name)</a></div>
        <div class="c-topbar__menu"><ul>\(view.sectionLinks())</ul></div></div>
        <div class="c-cookies"><div>\(view.words.cookies) <button>\(view.words.accept)</button></div></div>
        <div class="o-grid">
        <div class="o-grid__main">
        <div class="c-detail">
        <div class="c-detail__kicker"><a href="\(view.paper.path(ofSection: view.section))">\(view.section.name)</a></div>
        <h1 class="c-detail__title">\(escaped(view.printed.title))</h1>
        <div class="c-detail__subtitle">\(escaped(view.printed.standfirst))</div>
        \(signature(of: view))
        \(lead(view))
        <div class="c-detail__body">
        \(body(view))
        </div>
        <div class="c-tags"><span>\(view.words.tags):</span> \(view.topicLinks())</div>
        <div class="c-comments"><div class="c-comments__title">\(view.words.commentsTitle)</div>
        \(view.commentItems { "<div class=\"c-comments__item\"><div>\($0)</div><div>\($1)</div></div>" })</div>
        </div>
        </div>
        <div class="o-grid__aside"><div class="c-ranking"><div>\(view.words.mostRead)</div>\
        <ol>\(view.links(to: view.others.prefix(5)))</ol></div>
        <div class="c-ad">\(view.words.advertisement)</div></div>
        </div>
        <div class="c-footer"><p>\(view.words.rights)</p><a href="\(view.paper.path(ofInformation: .privacy))">\
        \(view.words.privacy)</a> <a href="\(view.paper.path(ofInformation: .contact))">\(view.words.contact)</a></div>
        </div>
        </body></html>
        """
    }

    private func signature(of view: PageView) -> String {
        let published = view.printed.published
        let civil = published.day.civil
        return """
            <div class="c-signature"><div class="c-signature__name"><a href="\
            \(escaped(view.paper.path(ofTopic: view.article.author)))">\(escaped(view.article.author))</a></div>
            <div class="c-signature__date">Vallfosca | \(two(civil.day))·\(two(civil.month))·\(two(civil.year % 100)) | \(published.clock(":"))</div>
            <div class="c-signature__share">\(view.shareLinks(class: "c-share"))</div></div>
            """
    }

    private func lead(_ view: PageView) -> String {
        guard let picture = view.article.picture else { return "" }
        return figure(
            source: view.picture(picture.scene), caption: escaped(picture.caption), credit: escaped(picture.credit),
            view: view)
    }

    func paragraph(_ html: String) -> String { "<p class=\"c-detail__p\">\(html)</p>" }

    func heading(_ html: String) -> String { "<h3 class=\"c-detail__h\">\(html)</h3>" }

    func figure(source: String, caption: String, credit: String, view: PageView) -> String {
        """
        <div class="c-media"><div class="c-media__box"><img class="lazy" src="data:image/gif;base64,R0lGODlhAQABAAAAACw=" \
        data-src="\(source)" alt="\(caption)" width="960" height="540"></div>
        <div class="c-media__caption">\(caption)<span class="c-media__author"> / \(credit)</span></div></div>
        """
    }

    func quote(_ html: String, attribution: String?) -> String {
        let source = attribution.map { "<div class=\"c-quote__author\">\($0)</div>" } ?? ""
        return "<blockquote class=\"c-quote\"><p>\(html)</p>\(source)</blockquote>"
    }

    func advertisement(_ view: PageView) -> String {
        "<div class=\"c-ad c-ad--robapagines\" id=\"ad-\(view.printed.number)\">\(view.words.advertisement)</div>"
    }

    func readAlso(_ other: PrintedArticle, view: PageView) -> String {
        """
        <div class="c-mesinfo"><div class="c-mesinfo__label">\(view.words.readAlso)</div>\
        <div class="c-mesinfo__title"><a href="\(escaped(other.path))">\(escaped(other.title))</a></div></div>
        """
    }

    func newsletter(_ view: PageView) -> String {
        """
        <div class="c-butlleti"><div>\(view.words.newsletterTitle)</div><p>\(view.words.newsletterText)</p>
        <form action="\(view.paper.path(ofInformation: .newsletter))"><input type="email" name="e"><button>\(view.words.subscribe)</button></form></div>
        """
    }
}
