/// An article as one edition prints it: with real dates and an address.
struct PrintedArticle: Sendable {
    let article: DemoArticle
    /// From 1, in the order of the outlet's data file.
    let number: Int
    let title: String
    let standfirst: String
    let published: PressMoment
    /// When it was corrected, if it was.
    let modified: PressMoment?
    let pages: [[DemoBlock]]
    /// The first page's path on the press: `/el-faro/mundo/…`.
    let path: String

    /// The path of a page, from 1.
    func path(ofPage page: Int) -> String { page == 1 ? path : "\(path)/\(page)" }

    /// The last moment anything of it changed.
    var changed: PressMoment { modified ?? published }
}

/// An outlet with the articles it has out, the newest first.
struct PrintedOutlet: Sendable {
    let outlet: DemoOutlet
    let articles: [PrintedArticle]

    var root: String { "/" + outlet.prefix }
    var feed: String { "\(root)/\(outlet.feedPath)" }

    func path(ofSection section: DemoOutlet.Section) -> String { "\(root)/seccion/\(section.slug)" }

    func path(ofTopic topic: String) -> String { "\(root)/tag/\(PercentCoding.encode(Self.slug(of: topic)))" }

    func path(ofInformation page: InformationPage) -> String { "\(root)/info/\(page.rawValue)" }

    func article(named slug: String) -> PrintedArticle? { articles.first { $0.article.slug == slug } }

    /// Letters and digits of any script, everything else a hyphen.
    static func slug(of name: String) -> String {
        var slug = ""
        for character in name.lowercased() {
            if character.isLetter || character.isNumber { slug.append(character) } else { slug.append("-") }
        }
        return slug
    }
}

/// The pages at the foot of every outlet's pages.
enum InformationPage: String, CaseIterable, Sendable {
    case privacy, contact, newsletter
}
