package import DragomanLanguages

/// Makes every address of the site, so that its layout is written in one place.
package struct Links: Sendable {
    /// The public address in front of paths, where an address must be whole.
    package let base: String

    package init(base: String) { self.base = base }

    package let front = Address(path: "/")
    package let latest = Address(path: "/latest")
    package let languages = Address(path: "/languages")
    package let sources = Address(path: "/sources")
    package let search = Address(path: "/search")
    package let about = Address(path: "/about")
    package let feed = Address(path: "/feed.xml")
    package let siteMap = Address(path: "/sitemap.xml")
    package let newsMap = Address(path: "/sitemap-news.xml")
    package let icon = Address(path: "/favicon.svg")

    package static func picture(_ name: String) -> Address {
        Address(path: "/pictures/\(PercentEncoding.encoded(name))")
    }

    package func stylesheet(_ name: String) -> Address { Address(path: "/assets/\(name)") }
    package func language(_ language: Language) -> Address { Address(path: "/language/\(encoded(language.rawValue))") }
    package func section(_ name: String) -> Address { Address(path: "/section/\(encoded(name))") }
    package func topic(_ name: String) -> Address { Address(path: "/topic/\(encoded(name))") }
    package func story(_ id: Int64) -> Address { Address(path: "/story/\(id)") }
    package func source(_ id: Int64) -> Address { Address(path: "/source/\(id)") }

    package func article(_ id: Int64, title: String, view: ArticleView = .translation) -> Address {
        let slug = Slug.make(title)
        let path = "/article/\(id)" + (slug.isEmpty ? "" : "/\(slug)")
        return Address(path: path + (view == .translation ? "" : "?view=\(view.rawValue)"))
    }

    /// The same list, further back.
    package func page(_ page: Int, of list: Address) -> Address {
        guard page > 1 else { return list }
        return Address(path: list.text + (list.text.contains("?") ? "&" : "?") + "page=\(page)")
    }

    package func results(for words: String) -> Address { Address(path: "/search?q=\(encoded(words))") }

    /// A list's feed: the format's path with what chooses the articles as its query.
    package func feed(_ name: String, _ parameter: String? = nil, _ value: String = "") -> Address {
        Address(path: "/\(name)" + (parameter.map { "?\($0)=\(encoded(value))" } ?? ""))
    }

    /// Where a comment on an article is written, or an answer to a comment.
    package func commentForm(_ article: Int64, answering comment: Int64? = nil) -> Address {
        Address(path: "/comment/\(article)" + (comment.map { "?to=\($0)" } ?? ""))
    }

    package func comment(_ id: Int64, on article: Address) -> Address {
        Address(path: article.text + "#comment-\(id)")
    }

    /// The newest comments, of one article or of all.
    package func commentFeed(_ article: Int64? = nil) -> Address {
        Address(path: "/comments.xml" + (article.map { "?article=\($0)" } ?? ""))
    }

    /// - Parameter link: a private link's text.
    package func ownComment(_ link: String) -> Address { Address(path: "/my-comment/\(link)") }
    package func withdrawal(_ link: String) -> Address { Address(path: "/my-comment/\(link)/withdraw") }
    package func withdrawn(_ article: Int64) -> Address { Address(path: "/comment-withdrawn/\(article)") }

    package func articlesMap(_ page: Int) -> Address { Address(path: "/sitemap-articles/\(page)") }

    /// The whole address with scheme and host.
    package func absolute(_ address: Address) -> Address {
        address.text.hasPrefix("/") ? Address(path: base + address.text) : address
    }

    private func encoded(_ text: String) -> String { PercentEncoding.encoded(text) }
}

/// Which text of an article is shown.
package enum ArticleView: String, Sendable, CaseIterable {
    case translation, original, parallel
}
