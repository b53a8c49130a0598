extension DemoHall {
    /// The page that a person sees who opens the press itself.
    func index() -> String {
        let rows = edition.outlets.map { paper in
            """
            <li lang="\(paper.outlet.language)"><a href="\(paper.root)/">\(escaped(paper.outlet.name))</a>
            (<a href="\(paper.feed)">\(paper.outlet.feedKind.contentType)</a>): \(escaped(paper.outlet.motto))</li>
            """
        }
        return """
            <!DOCTYPE html>
            <html lang="en"><head><meta charset="utf-8"><title>Demonstration press</title></head>
            <body><h1>Demonstration press</h1>
            <p>Fictional outlets, served so that there is something to read. All of it is invented.</p>
            <ul>\(rows.joined(separator: "\n"))</ul>
            <p><a href="/press.opml">press.opml</a></p></body></html>
            """
    }

    /// A front page, a section's or a topic's page: headlines that lead to articles.
    func list(_ paper: PrintedOutlet, title: String, _ articles: [PrintedArticle]) -> DemoResource {
        let direction = paper.outlet.language == "ar" ? " dir=\"rtl\"" : ""
        let rows = articles.map { printed in
            """
            <div class="teaser"><h2><a href="\(escaped(printed.path))">\(escaped(printed.title))</a></h2>
            <p>\(escaped(printed.standfirst))</p></div>
            """
        }
        let menu = paper.outlet.sections.map { "<a href=\"\(paper.path(ofSection: $0))\">\(escaped($0.name))</a>" }
        return DemoResource(
            "text/html",
            text: """
                <!DOCTYPE html>
                <html lang="\(paper.outlet.language)"\(direction)><head><meta charset="utf-8"><title>\(escaped(title))</title>
                <link rel="alternate" type="\(paper.outlet.feedKind.contentType)" href="\(paper.feed)"></head>
                <body><h1>\(escaped(title))</h1><nav>\(menu.joined(separator: " "))</nav>
                \(rows.joined(separator: "\n"))
                </body></html>
                """, modified: articles.map(\.changed).max())
    }

    /// A page at the foot of the outlet's pages.
    func information(_ page: InformationPage, _ paper: PrintedOutlet) -> DemoResource {
        let words = paper.outlet.words
        let (title, text) =
            switch page {
            case .privacy: (words.privacy, words.cookies)
            case .contact: (words.contact, paper.outlet.motto)
            case .newsletter: (words.newsletterTitle, words.newsletterText)
            }
        return DemoResource(
            "text/html",
            text: """
                <!DOCTYPE html>
                <html lang="\(paper.outlet.language)"><head><meta charset="utf-8"><title>\(title)</title></head>
                <body><h1>\(title)</h1><p>\(text)</p><p><a href="\(paper.root)/">\(words.home)</a></p></body></html>
                """)
    }
}
