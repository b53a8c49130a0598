import DragomanLibrary

/// Whether the site is well, for those who watch it: JSON, never kept.
struct HealthPage: SitePage {
    let name = "healthz"

    func answer(_ visit: Visit) async throws -> Answer {
        do {
            let progress = try await visit.site.library.progress()
            let revision = try await visit.site.library.revision()
            return .file(
                file(
                    """
                    {"status":"ok","revision":\(revision),"sources":\(progress.sources),\
                    "articles":\(progress.articles),"published":\(progress.published),\
                    "jobsOpen":\(progress.jobsOpen),"jobsFailed":\(progress.jobsFailed)}

                    """, isHealthy: true))
        } catch {
            return .file(file("{\"status\":\"library unreachable\"}\n", isHealthy: false))
        }
    }

    private func file(_ json: String, isHealthy: Bool) -> SiteFile {
        SiteFile(
            type: "application/json", bytes: Array(json.utf8), keeping: .never, isKept: false, isHealthy: isHealthy)
    }
}

/// The style sheet, under a name that changes with its content.
struct AssetsPage: SitePage {
    let name = "assets"
    let parts = 1...1

    func answer(_ visit: Visit) async throws -> Answer {
        guard visit.parts[0] == visit.site.stylesheet.name else { return .missing }
        return .file(
            SiteFile(type: "text/css; charset=utf-8", bytes: visit.site.stylesheet.bytes, keeping: .forever))
    }
}

/// The mark in the browser's tab.
struct IconPage: SitePage {
    let name = "favicon.svg"

    func answer(_ visit: Visit) async throws -> Answer {
        .file(SiteFile(type: "image/svg+xml", bytes: Array(SiteIcon.svg.utf8)))
    }
}

/// What search engines may read.
struct RobotsPage: SitePage {
    let name = "robots.txt"

    func answer(_ visit: Visit) async throws -> Answer {
        let editions = visit.site.editions.map(\.links)
        let closed = editions.map { "Disallow: \($0.search.text)" }
        let maps = editions.flatMap { links in
            [links.siteMap, links.newsMap].map { "Sitemap: \(links.absolute($0).text)" }
        }
        let text = (["User-agent: *"] + closed + [""] + maps + [""]).joined(separator: "\n")
        return .file(SiteFile(type: "text/plain; charset=utf-8", bytes: Array(text.utf8)))
    }
}
