import DragomanArticles
import DragomanHTML
import DragomanLanguages
import DragomanLibrary

/// What machines may know of an article: schema.org's `NewsArticle`, with the work it translates.
struct ArticleData {
    let sheet: ArticleSheet

    var json: [UInt8] {
        let page = sheet.page
        let isTranslated = page.translation != nil
        let original = self.original
        return JSONText.object([
            ("@context", .text("https://schema.org")), ("@type", .text("NewsArticle")),
            ("headline", .text(String(page.card.title.prefix(250)))),
            ("description", (page.card.standfirst ?? page.card.excerpt).map { .text($0) }),
            ("inLanguage", (isTranslated ? sheet.site.edition : page.card.originalLanguage).map { .text($0.rawValue) }),
            ("datePublished", .text((page.card.published ?? page.card.gathered).internetDate)),
            ("dateModified", page.card.corrected.map { .text($0.internetDate) }),
            ("author", authors),
            (
                "image",
                page.card.picture.map { .text(sheet.site.links.absolute(sheet.site.links.picture($0.name)).text) }
            ),
            ("publisher", organization(sheet.site.configuration.siteName, sheet.site.links.base)),
            ("mainEntityOfPage", .text(sheet.site.links.absolute(address).text)),
            ("isAccessibleForFree", .truth(true)),
            ("commentCount", sheet.comments.map { .number($0.count) }),
            ("translationOfWork", isTranslated ? original : nil),
            // A translation is based on its original too; what that is has been said.
            ("isBasedOn", isTranslated ? sheet.originalAddress.map { .text($0.text) } : original),
        ]).bytes
    }

    private var address: Address { sheet.site.links.article(sheet.card.id, title: sheet.card.title) }

    private var original: JSONText {
        .object([
            ("@type", .text("NewsArticle")), ("headline", .text(sheet.card.originalTitle)),
            ("inLanguage", sheet.card.originalLanguage.map { .text($0.rawValue) }),
            ("url", sheet.originalAddress.map { .text($0.text) }),
            ("isAccessibleForFree", sheet.card.isAccessibleForFree.map { .truth($0) }),
            (
                "publisher",
                organization(sheet.card.outlet, sheet.page.source.homepage.flatMap { Address(web: $0)?.text })
            ),
        ])
    }

    private var authors: JSONText? {
        let names = sheet.page.original.authors
        guard !names.isEmpty else { return nil }
        return .list(names.prefix(20).map { .object([("@type", .text("Person")), ("name", .text($0))]) })
    }

    private func organization(_ name: String, _ url: String?) -> JSONText {
        .object([("@type", .text("NewsMediaOrganization")), ("name", .text(name)), ("url", url.map { .text($0) })])
    }
}
