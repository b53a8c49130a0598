/// Finds the section of its outlet that an article stands in.
struct SectionFinder {
    let meta: MetaTags
    let structured: StructuredArticle?
    /// The names of the pages above the article, from the front page down, as the page's JSON-LD has them.
    let path: [String]
    let title: String
    let outlet: String?

    /// What the page declares, or else the last page above the article that is not the front page.
    func section() -> String? {
        meta.first("article:section", "section", "parsely-section") ?? structured?.section ?? above
    }

    private var above: String? {
        let others = Set([title, outlet ?? ""].map(Comparison.key)).union(Self.frontPages)
        return path.last { name in
            let key = Comparison.key(name)
            return !key.isEmpty && key.count < Self.longest && !others.contains(key)
                && name.split(separator: " ").count <= Self.mostWords
        }
    }

    /// In letters: what is longer is a headline.
    private static let longest = 30
    private static let mostWords = 3

    /// Keys: what front pages are called.
    private static let frontPages = Set(
        """
        home homepage frontpage start startseite accueil inicio portada início paginaprincipale prima acasă главная головна
        stronagłówna domů kezdőlap címlap hem hjem forsíða etusivu avaleht anasayfa beranda trangchủ 首页 首頁 ホーム トップ
        トップページ 홈 الرئيسية خانه דףהבית ראשי होम αρχική naslovnica početna naslovna начало почетна voorpagina
        """.spacedWords.map { Comparison.key(String($0)) })
}
