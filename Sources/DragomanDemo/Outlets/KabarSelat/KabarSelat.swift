extension DemoOutlet {
    /// An Indonesian portal: list articles over several pages, captions and shortcodes in the text, RSS 2.0.
    static let kabarSelat = DemoOutlet(
        prefix: "kabar-selat", name: "Kabar Selat", motto: "Berita dari tepi laut", language: "id", zoneOffset: 420,
        feedKind: .rss, feedPath: "rss",
        sections: [
            Section(name: "Internasional", slug: "internasional"), Section(name: "Ekonomi", slug: "ekonomi"),
            Section(name: "Olahraga", slug: "olahraga"), Section(name: "Gaya Hidup", slug: "gaya-hidup"),
            Section(name: "Teknologi", slug: "teknologi"),
        ],
        words: .indonesian, dateWords: .indonesian, template: PortalTemplate(),
        address: { section, day, number, slug in "\(section.slug)/\(day.joined())0\(number)-\(section.slug)/\(slug)" },
        articles: kabarSelatArticles)
}
