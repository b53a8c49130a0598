/// A page written from right to left: JSON-LD in a graph, `main` and `section`.
struct RightToLeftTemplate: PageTemplate {
    func page(_ view: PageView) -> String {
        let metadata = PageMetadata(view: view)
        return """
            <!DOCTYPE html>
            <html lang="\(view.outlet.language)" dir="rtl">
            <head><meta charset="UTF-8"><meta name="viewport" content="width=device-width">
            <title>\(escaped(view.printed.title)) | \(view.outlet.name)</title>
            \(metadata.openGraph)
            \(metadata.linkedData(inGraph: true))
            <link rel="alternate" type="\(view.outlet.feedKind.contentType)" href="\(view.paper.feed)">
            </head>
            <body>
            <div class="consent-bar">\(view.words.cookies)<button>\(view.words.accept)</button></div>
            <header><a href="\(view.paper.root)/">\(view.outlet.name)</a><nav><ul>\(view.sectionLinks())</ul></nav></header>
            <main>
            \(story(view))
            </main>
            <aside><h3>\(view.words.mostRead)</h3><ol>\(view.links(to: view.others.prefix(5)))</ol><div class="ads">\(view.words.advertisement)</div></aside>
            <footer><small>\(view.words.rights)</small> <a href="\(view.paper.path(ofInformation: .privacy))">\(view.words.privacy)</a>
            <a href="\(view.paper.path(ofInformation: .contact))">\(view.words.contact)</a></footer>
            </body></html>
            """
    }

    private func story(_ view: PageView) -> String {
        """
        <section class="article-header"><span class="category"><a href="\(view.paper.path(ofSection: view.section))">\(view.section.name)</a></span>
        <h1>\(escaped(view.printed.title))</h1><p class="excerpt">\(escaped(view.printed.standfirst))</p>
        <div class="info"><span>\(escaped(view.article.author))</span> <time datetime="\(view.printed.published.iso8601)">\
        \(view.longDate(view.printed.published))</time></div>
        <div class="social"><span>\(view.words.share)</span> \(view.shareLinks(class: "s"))</div></section>
        \(lead(view))
        <section class="article-text">
        \(body(view))
        </section>
        <div class="keywords">\(view.words.tags): \(view.topicLinks())</div>
        <section class="more"><h3>\(view.words.related)</h3><ul>\(view.links(to: view.others.suffix(3)))</ul></section>
        <section class="reader-comments"><h3>\(view.words.commentsTitle)</h3>
        \(view.commentItems { "<article><h5>\($0)</h5><p>\($1)</p></article>" })</section>
        """
    }

    private func lead(_ view: PageView) -> String {
        guard let picture = view.article.picture else { return "" }
        return figure(
            source: view.picture(picture.scene), caption: escaped(picture.caption), credit: escaped(picture.credit),
            view: view)
    }

    func advertisement(_ view: PageView) -> String { "<div class=\"ads inline\">\(view.words.advertisement)</div>" }

    func readAlso(_ other: PrintedArticle, view: PageView) -> String {
        "<div class=\"read-more\"><span>\(view.words.readAlso)</span><a href=\"\(escaped(other.path))\">\(escaped(other.title))</a></div>"
    }

    func newsletter(_ view: PageView) -> String {
        """
        <div class="nl-box"><h4>\(view.words.newsletterTitle)</h4><p>\(view.words.newsletterText)</p>
        <a href="\(view.paper.path(ofInformation: .newsletter))">\(view.words.subscribe)</a></div>
        """
    }
}
