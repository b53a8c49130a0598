/// OPML 2.0: the press's list of feeds.
struct OPMLWriter {
    let edition: DemoEdition
    let origin: String

    func write() -> String {
        let rows = edition.outlets.map { paper in
            let name = escaped(paper.outlet.name)
            let feed = escaped(origin + paper.feed)
            let home = escaped("\(origin)\(paper.root)/")
            return "<outline type=\"rss\" text=\"\(name)\" title=\"\(name)\" xmlUrl=\"\(feed)\" htmlUrl=\"\(home)\" "
                + "language=\"\(paper.outlet.language)\"/>"
        }
        return """
            <?xml version="1.0" encoding="UTF-8"?>
            <opml version="2.0">
            <head><title>Demonstration press</title></head>
            <body>
            \(rows.joined(separator: "\n"))
            </body>
            </opml>

            """
    }
}
