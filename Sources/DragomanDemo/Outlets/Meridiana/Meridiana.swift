extension DemoOutlet {
    /// A wire agency in Spanish: an old page with microdata, Atom; others copy its text.
    static let meridiana = DemoOutlet(
        prefix: "meridiana", name: "Agencia Meridiana", motto: "Noticias para medios, las 24 horas", language: "es",
        zoneOffset: 60, feedKind: .atom, feedPath: "servicio/atom.xml",
        sections: [
            Section(name: "Mundo", slug: "mundo"), Section(name: "Economía", slug: "economia"),
            Section(name: "Ciencia y salud", slug: "ciencia"), Section(name: "Deportes", slug: "deportes"),
            Section(name: "Cultura", slug: "cultura"),
        ],
        words: .spanish, dateWords: .spanish, template: WireTemplate(),
        address: { _, day, number, _ in "nota/\(day.joined())-\(two(number))" },
        articles: meridianaWorld + meridianaDesk)
}
