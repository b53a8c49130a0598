import DragomanArticles
import DragomanHTML
import Testing

/// Pages that stand where an article should be are none, and articles about them are.
@Suite struct StandInTests {
    private func article(_ title: String, _ text: String, head: String = "", scope: ExtractionScope = .whole) -> Article
    {
        let page = "<title>\(title) - The Quay</title>\(head)<body><main><h1>\(title)</h1><p>\(text)</p></main>"
        return ArticleExtractor(scope: scope).extract(Document(parsing: page), url: nil)
    }

    @Test(arguments: [
        ("Just a moment...", "Enable JavaScript and cookies to continue"),
        ("Access Denied", "Reference #18.4f7a1160.1732500000"),
        ("Quay", "Please enable JS and disable any ad blocker"), ("Zugriff verweigert", "Sie dürfen das nicht sehen."),
        ("Проверка браузера", "Это займёт несколько секунд."), ("安全验证", "请拖动滑块完成验证。"),
        ("Before you continue", "We use cookies and data to deliver our services."),
        ("Szanujemy Twoją prywatność", "Zgadzasz się na cookies."),
        ("Page not found", "Try the search."), ("404", "Sorry!"), ("Oops!", "The page you are looking for has moved."),
        ("Seite nicht gefunden", "Leider nichts."), ("Page introuvable", "Désolé."), ("ページが見つかりません", "お探しのページはありません。"),
        ("الصفحة غير موجودة", "عذرا"), ("503 Service Unavailable", "Please try again later."),
        ("Wartungsarbeiten", "Wir sind bald zurück."),
        ("Sorry", "We recognize you are attempting to access this website from a country belonging to the EEA."),
        ("Log in to continue", "Readers of the Quay log in here."),
        ("Whoops", "We could not find the page that you wanted."),
        ("Hoppla", "Diese Seite gibt es leider nicht."), ("Oups", "L’article demandé n’existe plus ou n’existe pas."),
        ("Ops", "A página que você procura não existe."), ("Упс", "Страница не найдена или удалена."),
        ("提示", "该页面无法访问。"),
        ("안내", "존재하지 않는 페이지입니다."), ("Ups", "Maaf, halaman yang kamu cari tidak tersedia."),
        ("Verifica", "Conferma di non essere un robot."),
    ])
    func standInsAreNoArticles(_ title: String, _ text: String) {
        for scope in [ExtractionScope.whole, .text] {
            let found = article(title, text, scope: scope)
            #expect(found.blocks.isEmpty)
            #expect(found.diagnostics.map(\.code) == ["no-article"])
        }
    }

    private static let vote =
        "The council voted on Tuesday for the bridge, after a debate of nine hours in which forty members spoke. "

    @Test(arguments: [
        ("Page not found: how the ministry lost its archive", vote), ("Access denied to the press", vote),
        ("Wartungsarbeiten am Tunnel", "Der Tunnel ist bis Freitag gesperrt."),
        ("Error 404", vote + vote + "The band plays on Friday."),
        ("Ferry timetable", "The ferry leaves at nine from Monday on."), ("Log in, vote, done", vote),
        ("The page", vote + "“The page you are looking for does not exist,” says the ministry."),
        ("Access Denied", vote + vote), ("Robot opens museum", "A robot opened the museum on Monday."),
        ("Article 7 upheld", "The court upheld article 7 on Monday, the clerk said."),
        ("Zeitung stellt Seite ein", "Die Lokalseite gibt es ab Montag nicht mehr."),
    ])
    func articlesAboutThemAreArticles(_ title: String, _ text: String) {
        #expect(!article(title, text).blocks.isEmpty)
    }

    @Test func whatDeclaresItselfAnArticleIsOne() {
        let head =
            "<script type='application/ld+json'>{\"@type\": \"NewsArticle\", \"headline\": \"Access denied\", \"datePublished\": \"2026-11-02\"}</script>"
        #expect(!article("Access denied", "The court is closed.", head: head).blocks.isEmpty)
        #expect(article("Access denied", "The court is closed.").blocks.isEmpty)
    }
}
