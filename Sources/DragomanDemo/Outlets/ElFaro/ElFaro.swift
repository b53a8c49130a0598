extension DemoOutlet {
    /// A Spanish daily of a port city: a large newspaper's page, RSS 2.0; part of its world news is the wire's.
    static let elFaro = DemoOutlet(
        prefix: "el-faro", name: "El Faro de Altamar", motto: "Diario independiente de la costa, desde 1911",
        language: "es", zoneOffset: 60, feedKind: .rss, feedPath: "rss/portada.xml",
        sections: [
            Section(name: "Internacional", slug: "internacional"), Section(name: "Economía", slug: "economia"),
            Section(name: "Cultura", slug: "cultura"), Section(name: "Ciencia", slug: "ciencia"),
            Section(name: "Deportes", slug: "deportes"), Section(name: "Sociedad", slug: "sociedad"),
        ],
        words: .spanish, dateWords: .spanish, template: BroadsheetTemplate(),
        address: { section, day, _, slug in "\(section.slug)/\(day[0])-\(day[1])-\(day[2])/\(slug).html" },
        articles: elFaroWorld + elFaroHome)
}
