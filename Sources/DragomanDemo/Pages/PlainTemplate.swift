/// A small paper's page: no metadata at all; date and name stand in the text.
struct PlainTemplate: PageTemplate {
    func page(_ view: PageView) -> String {
        let published = view.printed.published
        return """
            <html><head><title>\(escaped(view.printed.title)) &laquo; \(view.outlet.name)</title></head>
            <body bgcolor="#fffff8">
            <div id="masthead"><h2><a href="\(view.paper.root)/">\(view.outlet.name)</a></h2><i>\(view.outlet.motto)</i></div>
            <ul id="menu">\(view.sectionLinks())</ul>
            <div id="consent">\(view.words.cookies) <a href="\(view.paper.path(ofInformation: .privacy))">\(view.words.accept)</a></div>
            <div id="content">
            <h1>\(escaped(view.printed.title))</h1>
            <p class="deck">\(escaped(view.printed.standfirst))</p>
            <p class="byline">\(view.words.by) <b>\(escaped(view.article.author))</b><br>\(view.longDate(published)), \(published.clock("."))</p>
            \(lead(view))
            \(body(view))
            <p class="tools">\(view.words.share): \(view.shareLinks(class: "t"))</p>
            <div id="respond"><h3>\(view.words.commentsTitle)</h3>
            <dl>\(view.commentItems { "<dt>\($0)</dt><dd>\($1)</dd>" })</dl>
            <p>You must be <a href="\(view.paper.path(ofInformation: .newsletter))">logged in</a> to post a comment.</p></div>
            </div>
            <div id="sidebar"><h4>\(view.words.mostRead)</h4><ol>\(view.links(to: view.others.prefix(5)))</ol>
            <p class="ad">\(view.words.advertisement)</p></div>
            <div id="bottom">\(view.words.rights) <a href="\(view.paper.path(ofInformation: .contact))">\(view.words.contact)</a></div>
            </body></html>
            """
    }

    private func lead(_ view: PageView) -> String {
        guard let picture = view.article.picture else { return "" }
        return figure(
            source: view.picture(picture.scene), caption: escaped(picture.caption), credit: escaped(picture.credit),
            view: view)
    }

    func heading(_ html: String) -> String { "<h3>\(html)</h3>" }

    func advertisement(_ view: PageView) -> String {
        "<div class=\"ad\">\(view.words.advertisement)</div>\n<p class=\"scroll\">\(view.words.keepScrolling)</p>"
    }

    func readAlso(_ other: PrintedArticle, view: PageView) -> String {
        "<p>&raquo; <a href=\"\(escaped(other.path))\">\(view.words.readAlso): \(escaped(other.title))</a></p>"
    }

    func newsletter(_ view: PageView) -> String {
        """
        <div class="signup"><b>\(view.words.newsletterTitle)</b><br>\(view.words.newsletterText)
        <form action="\(view.paper.path(ofInformation: .newsletter))"><input name="email"><input type="submit" value="\(view.words.subscribe)"></form></div>
        """
    }
}
