/// A large newspaper's page: JSON-LD and OpenGraph, `article`, `figure`, boxes between the paragraphs.
struct BroadsheetTemplate: PageTemplate {
    func page(_ view: PageView) -> String {
        let metadata = PageMetadata(view: view)
        return """
            <!DOCTYPE html>
            <html lang="\(view.outlet.language)">
            <head>
            <meta charset="utf-8">
            <meta name="viewport" content="width=device-width, initial-scale=1">
            <title>\(escaped(view.printed.title)) | \(view.section.name) | \(view.outlet.name)</title>
            <meta name="description" content="\(escaped(view.printed.standfirst))">
            <meta name="author" content="\(escaped(view.article.author))">
            <link rel="canonical" href="\(escaped(view.url))">
            <link rel="alternate" type="\(view.outlet.feedKind.contentType)" title="\(view.outlet.name)" href="\(view.paper.feed)">
            \(metadata.openGraph)
            \(metadata.linkedData(inGraph: false))
            <style>.ad-slot{min-height:250px;background:#eee}.cookie-wall{position:fixed;bottom:0}</style>
            <script>window.dataLayer=window.dataLayer||[];dataLayer.push({"page":"noticia","id":\(view.printed.number)});</script>
            </head>
            <body class="page-article">
            <div class="cookie-wall" role="dialog"><p>\(view.words.cookies)</p><button>\(view.words.accept)</button></div>
            \(header(view))
            <div class="ad-slot ad-slot--top"><span>\(view.words.advertisement)</span></div>
            <main class="layout">
            \(story(view))
            <aside class="layout__side">
            <section class="most-read"><h2>\(view.words.mostRead)</h2><ol>\(view.links(to: view.others.prefix(5)))</ol></section>
            <div class="ad-slot"><span>\(view.words.advertisement)</span></div>
            </aside>
            </main>
            \(footer(view))
            </body>
            </html>
            """
    }

    private func header(_ view: PageView) -> String {
        """
        <header class="site-header">
        <a class="logo" href="\(view.paper.root)/">\(view.outlet.name)</a><p class="motto">\(view.outlet.motto)</p>
        <nav class="main-nav" aria-label="Secciones"><ul>\(view.sectionLinks())</ul></nav>
        <form class="search" action="\(view.paper.root)/" role="search"><input name="q" placeholder="\(view.words.search)"></form>
        </header>
        """
    }

    private func story(_ view: PageView) -> String {
        """
        <article class="story" id="noticia-\(view.printed.number)">
        <header class="story__head">
        <nav class="breadcrumb"><a href="\(view.paper.root)/">\(view.words.home)</a> / \
        <a href="\(view.paper.path(ofSection: view.section))">\(view.section.name)</a></nav>
        <h1 class="story__title">\(escaped(view.printed.title))</h1>
        <h2 class="story__standfirst">\(escaped(view.printed.standfirst))</h2>
        \(lead(view))
        <div class="story__meta"><span class="author">\(view.words.by) \
        <a rel="author" href="\(escaped(view.paper.path(ofTopic: view.article.author)))">\(escaped(view.article.author))</a></span>
        \(dates(view))</div>
        <ul class="share-bar"><li>\(view.words.share)</li><li>\(view.shareLinks(class: "share"))</li></ul>
        </header>
        <div class="story__body">
        \(body(view))
        </div>
        <ul class="story__tags"><li>\(view.words.tags)</li><li>\(view.topicLinks())</li></ul>
        <section class="related"><h3>\(view.words.related)</h3><ul>\(view.links(to: view.others.suffix(3)))</ul></section>
        \(comments(view))
        </article>
        """
    }

    private func dates(_ view: PageView) -> String {
        let published = view.printed.published
        let text =
            "<time datetime=\"\(published.iso8601)\">\(view.longDate(published)) - \(published.clock(":"))</time>"
        guard let modified = view.printed.modified else { return text }
        return text + " <span class=\"updated\">\(view.words.updated): <time datetime=\"\(modified.iso8601)\">"
            + "\(view.longDate(modified)) - \(modified.clock(":"))</time></span>"
    }

    private func lead(_ view: PageView) -> String {
        guard let picture = view.article.picture else { return "" }
        return figure(
            source: view.picture(picture.scene), caption: escaped(picture.caption), credit: escaped(picture.credit),
            view: view)
    }

    private func comments(_ view: PageView) -> String {
        """
        <section class="comments" id="comentarios"><h3>\(view.words.commentsTitle) (\(view.words.comments.count))</h3>
        \(view.commentItems { "<div class=\"comment\"><b>\($0)</b><p>\($1)</p><a href=\"#comentarios\">+1</a></div>" })
        </section>
        """
    }

    private func footer(_ view: PageView) -> String {
        """
        <footer class="site-footer"><p>© \(view.outlet.name). \(view.words.rights)</p>
        <ul><li><a href="\(view.paper.path(ofInformation: .privacy))">\(view.words.privacy)</a></li>
        <li><a href="\(view.paper.path(ofInformation: .contact))">\(view.words.contact)</a></li></ul></footer>
        """
    }

    func advertisement(_ view: PageView) -> String {
        "<div class=\"ad-slot ad-slot--inline\"><span>\(view.words.advertisement)</span></div>"
    }

    func readAlso(_ other: PrintedArticle, view: PageView) -> String {
        "<p class=\"story__also\"><strong>\(view.words.readAlso):</strong> "
            + "<a href=\"\(escaped(other.path))\">\(escaped(other.title))</a></p>"
    }

    func newsletter(_ view: PageView) -> String {
        """
        <aside class="newsletter-box"><h4>\(view.words.newsletterTitle)</h4><p>\(view.words.newsletterText)</p>
        <a class="button" href="\(view.paper.path(ofInformation: .newsletter))">\(view.words.subscribe)</a></aside>
        """
    }
}
