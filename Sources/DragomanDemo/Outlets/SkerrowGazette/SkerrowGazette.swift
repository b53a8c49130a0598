extension DemoOutlet {
    /// An English island weekly that has gone daily: a page without any metadata, RSS 1.0.
    static let skerrowGazette = DemoOutlet(
        prefix: "skerrow-gazette", name: "The Skerrow Gazette", motto: "Read in every harbour of the Isles since 1868",
        language: "en", zoneOffset: 0, feedKind: .rdf, feedPath: "index.rdf",
        sections: [
            Section(name: "World", slug: "world"), Section(name: "Business", slug: "business"),
            Section(name: "Science", slug: "science"), Section(name: "Sport", slug: "sport"),
            Section(name: "Isles", slug: "isles"),
        ],
        words: .english, dateWords: .english, template: PlainTemplate(),
        address: { section, day, _, slug in "\(day[0])/\(day[1])/\(day[2])/\(slug)" },
        articles: skerrowArticles)
}
