/// A news portal's page: articles over several pages, captions of advertisements as paragraphs, shortcodes, "read also" links.
struct PortalTemplate: PageTemplate {
    func page(_ view: PageView) -> String {
        let next = view.isLastPage ? "" : "<link rel=\"next\" href=\"\(view.printed.path(ofPage: view.page + 1))\">"
        let previous = view.page == 1 ? "" : "<link rel=\"prev\" href=\"\(view.printed.path(ofPage: view.page - 1))\">"
        return """
            <!DOCTYPE html>
            <html lang="id-ID">
            <head><meta charset="utf-8"><title>\(escaped(view.printed.title))\(view.page > 1 ? " - Halaman \(view.page)" : "")</title>
            <meta name="author" content="\(escaped(view.article.author))">
            <meta name="publishdate" content="\(view.printed.published.iso8601)">
            <meta name="keywords" content="\(escaped(view.article.topics.joined(separator: ", ")))">
            <meta property="og:title" content="\(escaped(view.printed.title))">
            <meta property="og:site_name" content="\(view.outlet.name)">
            <link rel="canonical" href="\(escaped(view.origin + view.printed.path))">
            \(next)\(previous)
            <link rel="alternate" type="\(view.outlet.feedKind.contentType)" href="\(view.paper.feed)">
            </head>
            <body>
            <div id="header"><a href="\(view.paper.root)/">\(view.outlet.name)</a><ul class="nav">\(view.sectionLinks())</ul>
            <input type="text" placeholder="\(view.words.search)"></div>
            <div class="banner">\(view.words.advertisement)</div>
            <div class="container"><div class="l_content">
            \(story(view))
            </div><div class="r_content"><div class="box"><h3>\(view.words.mostRead)</h3><ul>\(view.links(to: view.others.prefix(5)))</ul></div></div></div>
            <div id="footer"><a href="\(view.paper.path(ofInformation: .contact))">\(view.words.contact)</a>
            <a href="\(view.paper.path(ofInformation: .privacy))">\(view.words.privacy)</a><p>© \(view.outlet.name). \(view.words.rights)</p></div>
            </body></html>
            """
    }

    private func story(_ view: PageView) -> String {
        let published = view.printed.published
        return """
            <div class="breadcrumb"><a href="\(view.paper.root)/">\(view.words.home)</a> \
            <a href="\(view.paper.path(ofSection: view.section))">\(view.section.name)</a></div>
            <h1 class="title">\(escaped(view.printed.title))</h1>
            <div class="author"><span class="labdate">\(escaped(view.article.author)) | \(view.outlet.name)</span></div>
            <div class="date">\(view.longDate(published)) \(published.clock(":")) WIB</div>
            <div class="share-box">\(view.words.share) \(view.shareLinks(class: "ico"))</div>
            \(view.page == 1 ? lead(view) : "")
            <div class="detail-text">
            \(body(view))
            </div>
            \(pager(view))
            <div class="tags">\(view.words.tags) \(view.topicLinks())</div>
            <div class="terkait"><h4>\(view.words.related)</h4><ul>\(view.links(to: view.others.suffix(3)))</ul></div>
            <div class="komentar"><h4>\(view.words.commentsTitle)</h4>
            \(view.commentItems { "<div class=\"k\"><strong>\($0)</strong><p>\($1)</p></div>" })</div>
            """
    }

    private func lead(_ view: PageView) -> String {
        guard let picture = view.article.picture else { return "" }
        return figure(
            source: view.picture(picture.scene), caption: escaped(picture.caption), credit: escaped(picture.credit),
            view: view)
    }

    private func pager(_ view: PageView) -> String {
        guard view.printed.pages.count > 1 else { return "" }
        let numbers = (1...view.printed.pages.count).map { page in
            "<a class=\"nomor\(page == view.page ? " aktif" : "")\" href=\"\(view.printed.path(ofPage: page))\">\(page)</a>"
        }
        let forward =
            view.isLastPage
            ? ""
            : "<p class=\"lanjut\">\(view.words.continues)</p>"
                + "<a class=\"btn-next\" href=\"\(view.printed.path(ofPage: view.page + 1))\">\(view.words.nextPage)</a>"
        return
            "<div class=\"long_content\">\(forward)<div class=\"paging\">\(numbers.joined(separator: " "))</div></div>"
    }

    func figure(source: String, caption: String, credit: String, view: PageView) -> String {
        "<div class=\"media_artikel\"><img src=\"\(source)\" alt=\"\(caption)\"><span>\(caption) (\(credit))</span></div>"
    }

    func advertisement(_ view: PageView) -> String {
        "<p>\(view.words.advertisement)</p>\n<p>\(view.words.keepScrolling)</p>"
    }

    func readAlso(_ other: PrintedArticle, view: PageView) -> String {
        "<p><a href=\"\(escaped(other.path))\"><strong>\(view.words.readAlso):</strong> \(escaped(other.title))</a></p>"
    }

    func newsletter(_ view: PageView) -> String {
        """
        <table class="linksisip"><tr><td><div class="lihatjg"><strong>\(view.words.newsletterTitle)</strong>
        <a href="\(view.paper.path(ofInformation: .newsletter))">\(view.words.newsletterText)</a></div></td></tr></table>
        """
    }

    func signature(_ text: String) -> String { "<p><strong>\(text)</strong></p>" }
}
