/// A fictional publisher: its manners, its template and its articles.
struct DemoOutlet: Sendable {
    /// A place in the paper: its name and its name in addresses.
    struct Section: Sendable {
        let name: String
        let slug: String
    }

    /// How the outlet's feed is written.
    enum FeedKind: Sendable {
        case rss, rdf, atom, json

        var contentType: String {
            switch self {
            case .rss: "application/rss+xml"
            case .rdf: "application/rdf+xml"
            case .atom: "application/atom+xml"
            case .json: "application/feed+json"
            }
        }
    }

    /// The first part of the path of everything it publishes: `el-faro`.
    let prefix: String
    let name: String
    let motto: String
    /// BCP 47.
    let language: String
    /// Minutes east of UTC of the clock it prints by.
    let zoneOffset: Int
    let feedKind: FeedKind
    /// The feed's path under the prefix: `rss.xml`.
    let feedPath: String
    let sections: [Section]
    let words: DemoWords
    let dateWords: DateWords
    let template: any PageTemplate
    /// An article's path under the prefix, from its section, its day (`yyyy`, `mm`, `dd`), its number and its slug.
    let address: @Sendable (_ section: Section, _ day: [String], _ number: Int, _ slug: String) -> String
    let articles: [DemoArticle]
}

extension DemoOutlet {
    /// Every outlet, in the order of the press's list.
    static let all: [DemoOutlet] = [.elFaro, .meridiana, .elMati, .kabarSelat, .skerrowGazette, .sadaAlMarfa]
}
