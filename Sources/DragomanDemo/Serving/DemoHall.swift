/// Finds what an address of the press answers: a pure function of the edition, the path and the origin.
struct DemoHall: Sendable {
    let edition: DemoEdition
    /// Scheme and authority that absolute addresses begin with.
    let origin: String
    var pictures = PictureGallery()

    /// The resource at a path (percent-decoded, without its query), or nil where there is none.
    func resource(at path: String) -> DemoResource? {
        switch path {
        case "/": return DemoResource("text/html", text: index())
        case "/press.opml":
            return DemoResource("text/x-opml", text: OPMLWriter(edition: edition, origin: origin).write())
        case "/robots.txt":
            return DemoResource("text/plain", text: "User-agent: *\nDisallow: /search\nAllow: /\nCrawl-delay: 0\n")
        default: break
        }
        let parts = path.dropFirst().split(separator: "/", maxSplits: 1, omittingEmptySubsequences: false)
        guard let paper = edition.outlets.first(where: { $0.outlet.prefix == parts[0] }) else { return nil }
        return resource(of: paper, at: parts.count > 1 ? String(parts[1]) : "", path: path)
    }

    private func resource(of paper: PrintedOutlet, at rest: String, path: String) -> DemoResource? {
        if rest.isEmpty { return list(paper, title: paper.outlet.name, paper.articles) }
        if path == paper.feed {
            let writer = FeedWriter(paper: paper, origin: origin)
            return DemoResource(paper.outlet.feedKind.contentType, text: writer.write(), modified: writer.changed)
        }
        let parts = rest.split(separator: "/")
        if parts.count == 2, let special = special(paper, kind: parts[0], name: String(parts[1])) { return special }
        return article(of: paper, at: path)
    }

    private func special(_ paper: PrintedOutlet, kind: Substring, name: String) -> DemoResource? {
        switch kind {
        case "img": return name.hasSuffix(".png") ? picture(String(name.dropLast(4))) : nil
        case "info": return InformationPage(rawValue: name).map { information($0, paper) }
        case "tag":
            let found = paper.articles.filter { printed in
                ([printed.article.author] + printed.article.topics).contains { PrintedOutlet.slug(of: $0) == name }
            }
            return found.isEmpty ? nil : list(paper, title: name, found)
        case "seccion":
            guard let index = paper.outlet.sections.firstIndex(where: { $0.slug == name }) else { return nil }
            let found = paper.articles.filter { $0.article.section == index }
            return list(paper, title: paper.outlet.sections[index].name, found)
        default: return nil
        }
    }

    private func article(of paper: PrintedOutlet, at path: String) -> DemoResource? {
        for printed in paper.articles where path.hasPrefix(printed.path) {
            guard let page = (1...printed.pages.count).first(where: { printed.path(ofPage: $0) == path }) else {
                continue
            }
            let view = PageView(paper: paper, printed: printed, page: page, origin: origin)
            return DemoResource("text/html", text: paper.outlet.template.page(view), modified: printed.changed)
        }
        return nil
    }

    private func picture(_ name: String) -> DemoResource? {
        PictureScene(rawValue: name).map { DemoResource("image/png", pictures.png(of: $0)) }
    }
}
