extension DemoOutlet {
    /// A Catalan regional paper: boxes of boxes, OpenGraph, pictures that load late, JSON Feed.
    static let elMati = DemoOutlet(
        prefix: "el-mati", name: "El Matí de Vallfosca", motto: "El diari de les valls", language: "ca", zoneOffset: 60,
        feedKind: .json, feedPath: "feed.json",
        sections: [
            Section(name: "Món", slug: "mon"), Section(name: "Economia", slug: "economia"),
            Section(name: "Cultura", slug: "cultura"), Section(name: "Ciència", slug: "ciencia"),
            Section(name: "Esports", slug: "esports"), Section(name: "Comarques", slug: "comarques"),
        ],
        words: .catalan, dateWords: .catalan, template: LocalTemplate(),
        address: { section, day, number, slug in "\(section.slug)/\(slug)_\(day.joined())_\(100 + number)" },
        articles: elMatiWorld + elMatiHome)
}
