/// A wire agency's page: microdata, a table for a frame, nothing between the paragraphs.
struct WireTemplate: PageTemplate {
    func page(_ view: PageView) -> String {
        """
        <!DOCTYPE html PUBLIC "-//W3C//DTD XHTML 1.0 Transitional//EN" "http://www.w3.org/TR/xhtml1/DTD/xhtml1-transitional.dtd">
        <html xmlns="http://www.w3.org/1999/xhtml" lang="\(view.outlet.language)">
        <head>
        <meta http-equiv="Content-Type" content="text/html; charset=utf-8" />
        <title>\(view.outlet.name) :: \(escaped(view.printed.title))</title>
        <link rel="alternate" type="\(view.outlet.feedKind.contentType)" href="\(view.paper.feed)" />
        </head>
        <body>
        <table width="980" align="center" cellpadding="0" cellspacing="0"><tr>
        <td colspan="2" class="cabecera"><a href="\(view.paper.root)/"><b>\(view.outlet.name)</b></a> | \(view.outlet.motto)</td>
        </tr><tr>
        <td width="180" valign="top" class="menu"><ul>\(view.sectionLinks())</ul>
        <p><b>\(view.words.mostRead)</b></p><ul>\(view.links(to: view.others.prefix(4)))</ul></td>
        <td valign="top">
        \(story(view))
        </td></tr><tr><td colspan="2" class="pie">\(view.outlet.name) - \(view.words.rights)
        <a href="\(view.paper.path(ofInformation: .privacy))">\(view.words.privacy)</a> |
        <a href="\(view.paper.path(ofInformation: .contact))">\(view.words.contact)</a></td></tr></table>
        </body>
        </html>
        """
    }

    private func story(_ view: PageView) -> String {
        let published = view.printed.published
        return """
            <div itemscope itemtype="https://schema.org/NewsArticle">
            <meta itemprop="inLanguage" content="\(view.outlet.language)" />
            <link itemprop="mainEntityOfPage" href="\(escaped(view.url))" />
            <p class="seccion" itemprop="articleSection">\(view.section.name)</p>
            <h1 itemprop="headline">\(escaped(view.printed.title))</h1>
            <p class="entradilla" itemprop="description">\(escaped(view.printed.standfirst))</p>
            <p class="firma"><span itemprop="author" itemscope itemtype="https://schema.org/Person">\
            <span itemprop="name">\(escaped(view.article.author))</span></span> -
            <time itemprop="datePublished" datetime="\(published.iso8601)">\
            \(published.day.civil.day)/\(published.day.civil.month)/\(published.day.civil.year) \(published.clock(":"))</time></p>
            <div itemprop="articleBody" class="cuerpo">
            \(body(view))
            </div>
            <p class="palabras">\(view.topicLinks())</p>
            <p class="compartir">\(view.shareLinks(class: "c"))</p>
            </div>
            """
    }

    func heading(_ html: String) -> String { "<p><b>\(html)</b></p>" }

    func advertisement(_ view: PageView) -> String { "" }

    func readAlso(_ other: PrintedArticle, view: PageView) -> String { "" }

    func newsletter(_ view: PageView) -> String { "" }
}
