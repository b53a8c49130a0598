package import DragomanLanguages

/// Makes every address of the site, so that its layout is written in one place.
package struct Links: Sendable {
    /// The public address in front of paths, where an address must be whole.
    package let base: String

    /// What stands before the paths of an edition: nothing, or `/en`.
    private let prefix: String

    package init(base: String) { self.init(base: base, prefix: "") }

    private init(base: String, prefix: String) {
        self.base = base
        self.prefix = prefix
    }

    /// The addresses of another edition of the same site.
    package func under(_ prefix: String) -> Links { Links(base: base, prefix: prefix) }

    package var front: Address { Address(path: prefix.isEmpty ? "/" : prefix) }
    package var latest: Address { own("/latest") }
    package var languages: Address { own("/languages") }
    package var sources: Address { own("/sources") }
    package var search: Address { own("/search") }
    package var about: Address { own("/about") }
    package var feed: Address { own("/feed.xml") }
    package var siteMap: Address { own("/sitemap.xml") }
    package var newsMap: Address { own("/sitemap-news.xml") }

    // What is the same in every edition stands at the site's root.
    package let icon = Address(path: "/favicon.svg")
    package func stylesheet(_ name: String) -> Address { Address(path: "/assets/\(name)") }
    package func picture(_ name: String) -> Address { Address(path: "/pictures/\(encoded(name))") }

    package func language(_ language: Language) -> Address { own("/language/\(encoded(language.rawValue))") }
    package func section(_ name: String) -> Address { own("/section/\(encoded(name))") }
    package func topic(_ name: String) -> Address { own("/topic/\(encoded(name))") }
    package func story(_ id: Int64) -> Address { own("/story/\(id)") }
    package func source(_ id: Int64) -> Address { own("/source/\(id)") }

    package func article(_ id: Int64, title: String, view: ArticleView = .translation) -> Address {
        let slug = Slug.make(title)
        let path = "/article/\(id)" + (slug.isEmpty ? "" : "/\(slug)")
        return own(path + (view == .translation ? "" : "?view=\(view.rawValue)"))
    }

    /// The article's address without its readable tail.
    package func shortArticle(_ id: Int64) -> Address { own("/article/\(id)") }

    /// What never changes, whatever becomes of the headline.
    package func permanentName(ofArticle id: Int64) -> String { "\(base)\(prefix)/article/\(id)" }

    /// The same list, further back.
    package func page(_ page: Int, of list: Address) -> Address {
        guard page > 1 else { return list }
        return Address(path: list.text + (list.text.contains("?") ? "&" : "?") + "page=\(page)")
    }

    package func results(for words: String) -> Address { own("/search?q=\(encoded(words))") }

    /// A path inside an edition as a path of the site.
    package func inEdition(_ path: Address) -> Address { own(path.text) }

    /// A list's feed: the format's path with what chooses the articles as its query.
    package func feed(_ name: String, _ parameter: String? = nil, _ value: String = "") -> Address {
        own("/\(name)" + (parameter.map { "?\($0)=\(encoded(value))" } ?? ""))
    }

    /// Where a comment on an article is written, or an answer to a comment.
    package func commentForm(_ article: Int64, answering comment: Int64? = nil) -> Address {
        own("/comment/\(article)" + (comment.map { "?to=\($0)" } ?? ""))
    }

    package func comment(_ id: Int64, on article: Address) -> Address {
        Address(path: article.text + "#comment-\(id)")
    }

    /// The newest comments, of one article or of all.
    package func commentFeed(_ article: Int64? = nil) -> Address {
        own("/comments.xml" + (article.map { "?article=\($0)" } ?? ""))
    }

    /// - Parameter link: a private link's text.
    package func ownComment(_ link: String) -> Address { own("/my-comment/\(link)") }
    package func withdrawal(_ link: String) -> Address { own("/my-comment/\(link)/withdraw") }
    package func withdrawn(_ article: Int64) -> Address { own("/comment-withdrawn/\(article)") }

    package func articlesMap(_ page: Int) -> Address { own("/sitemap-articles/\(page)") }

    /// The whole address with scheme and host.
    package func absolute(_ address: Address) -> Address {
        address.text.hasPrefix("/") ? Address(path: base + address.text) : address
    }

    private func own(_ path: String) -> Address { Address(path: prefix + path) }

    private func encoded(_ text: String) -> String { PercentEncoding.encoded(text) }
}

/// Which text of an article is shown.
package enum ArticleView: String, Sendable, CaseIterable {
    case translation, original, parallel
}
