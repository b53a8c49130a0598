extension DemoOutlet {
    /// An Arabic daily, written from right to left: JSON-LD in a graph, Atom.
    static let sadaAlMarfa = DemoOutlet(
        prefix: "sada-al-marfa", name: "صدى المرفأ", motto: "جريدة يومية مستقلة", language: "ar", zoneOffset: 180,
        feedKind: .atom, feedPath: "feed/atom",
        sections: [
            Section(name: "العالم", slug: "world"), Section(name: "اقتصاد", slug: "economy"),
            Section(name: "ثقافة", slug: "culture"), Section(name: "علوم", slug: "science"),
            Section(name: "رياضة", slug: "sport"),
        ],
        words: .arabic, dateWords: .arabic, template: RightToLeftTemplate(),
        address: { section, day, _, slug in "\(section.slug)/\(day[0])/\(day[1])/\(day[2])/\(slug)" },
        articles: sadaAlMarfaArticles)
}
