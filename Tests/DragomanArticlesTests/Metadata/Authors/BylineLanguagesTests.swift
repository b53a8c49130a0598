import DragomanArticles
import DragomanHTML
import Testing

/// Who wrote and when, as newspapers of thirty-five languages print it below their headlines. Each line says 3 November 2026 in its own way.
@Suite struct BylineLanguagesTests {
    @Test(arguments: [
        ("en", "<div>By <a href='/people/x'>Ann Lee</a> | Published Nov 3, 2026 at 10:15 a.m. EST</div>", ["Ann Lee"]),
        ("en", "<div>Ann Lee · 3 Nov 2026 · 5 min read</div>", ["Ann Lee"]),
        (
            "en", "<div class='byline'>By ANN LEE and TOM LANG | The Associated Press</div><div>November 3, 2026</div>",
            ["ANN LEE", "TOM LANG", "The Associated Press"]
        ),
        ("en", "<p class='author'>Ann Lee, Political Editor @annlee</p><p>03 Nov 2026 14:05</p>", ["Ann Lee"]),
        (
            "en",
            "<div class='byline'><span>Written by</span> <span>Ann Lee</span>, <span>Senior Writer</span></div><div class='date'>Updated: 04/11/2026 | Published: 03/11/2026</div>",
            ["Ann Lee"]
        ),
        ("en", "<p>Story by Ann Lee</p><p>Photographs by Tom Lang</p><p>November 3, 2026</p>", ["Ann Lee"]),
        ("de", "<div>Von Anna Berg, Berlin</div><div>Stand: 03.11.2026, 09:12 Uhr</div>", ["Anna Berg"]),
        ("de", "<div class='author'>Anna Berg, 03.11.2026 - 09:12 Uhr</div>", ["Anna Berg"]),
        ("de", "<p>Ein Bericht von Anna Berg</p><p>Veröffentlicht am 3.11.2026</p>", ["Anna Berg"]),
        ("de", "<p class='meta'>03. November 2026 | Anna Berg</p>", ["Anna Berg"]),
        ("fr", "<p>Publié le 03/11/2026 à 10:15 par Anne Dupont</p>", ["Anne Dupont"]),
        (
            "fr", "<div class='auteur'>Anne Dupont, envoyée spéciale à Rome</div><div>Le 3 novembre 2026</div>",
            ["Anne Dupont"]
        ),
        ("es", "<p>Por Lucía Ferrán</p><p>3 de noviembre de 2026 - 10:15 h</p>", ["Lucía Ferrán"]),
        ("it", "<p>di Marco Rossi</p><p>03 Novembre 2026 alle 10:15</p>", ["Marco Rossi"]),
        ("it", "<p>Pubblicato il 3 novembre 2026 da Marco Rossi</p>", ["Marco Rossi"]),
        ("pt", "<p>Por João Silva, g1 — São Paulo</p><p>03/11/2026 10h15 Atualizado há 2 horas</p>", ["João Silva"]),
        ("pt", "<p>João Silva | 3 de novembro de 2026 às 10:15</p>", ["João Silva"]),
        ("nl", "<p>Door Jan de Vries</p><p>3 november 2026 om 10:15</p>", ["Jan de Vries"]),
        ("sv", "<p>Text: Anna Svensson</p><p>Publicerad 3 november 2026 kl. 10.15</p>", ["Anna Svensson"]),
        ("no", "<p>Av Kari Nordmann</p><p>Publisert 3. november 2026 kl. 10:15</p>", ["Kari Nordmann"]),
        ("da", "<p>Af Mette Jensen</p><p>3. november 2026, kl. 10.15</p>", ["Mette Jensen"]),
        ("fi", "<p>Teksti: Matti Virtanen</p><p>Julkaistu 3.11.2026 klo 10.15</p>", ["Matti Virtanen"]),
        ("pl", "<p>Jan Kowalski, 3 listopada 2026, 10:15</p>", ["Jan Kowalski"]),
        (
            "pl", "<div class='author'>Autor: Jan Kowalski</div><div>Data publikacji: 03.11.2026 10:15</div>",
            ["Jan Kowalski"]
        ),
        ("cs", "<p>Autor: Jan Novák</p><p>3. listopadu 2026 10:15</p>", ["Jan Novák"]),
        ("hu", "<p>Szerző: Nagy Péter</p><p>2026. november 3. 10:15</p>", ["Nagy Péter"]),
        ("ro", "<p>De Ion Popescu</p><p>03 noiembrie 2026, 10:15</p>", ["Ion Popescu"]),
        ("hr", "<p>Piše: Ivan Horvat</p><p>3. studenoga 2026. u 10:15</p>", ["Ivan Horvat"]),
        ("sr", "<p>Аутор: Иван Петровић</p><p>3. новембар 2026. 10:15</p>", ["Иван Петровић"]),
        ("ru", "<p>Автор: Анна Петрова</p><p>3 ноября 2026, 10:15</p>", ["Анна Петрова"]),
        ("uk", "<p>Автор: Олена Коваль</p><p>3 листопада 2026, 10:15</p>", ["Олена Коваль"]),
        ("bg", "<p>Автор: Иван Петров</p><p>03 ноември 2026, 10:15</p>", ["Иван Петров"]),
        ("el", "<p>Του Γιώργου Παπαδόπουλου</p><p>3 Νοεμβρίου 2026, 10:15</p>", ["Γιώργου Παπαδόπουλου"]),
        ("tr", "<p>Haber: Ayşe Yılmaz</p><p>3 Kasım 2026 - 10:15</p>", ["Ayşe Yılmaz"]),
        ("ar", "<p>بقلم أحمد منصور</p><p>3 نوفمبر 2026</p>", ["أحمد منصور"]),
        ("id", "<p>Penulis: Rani Dewanti | Editor: Budi</p><p>Selasa, 3 November 2026 10:15 WIB</p>", ["Rani Dewanti"]),
        ("vi", "<p>Nguyễn Văn An - 3/11/2026 10:15</p>", ["Nguyễn Văn An"]),
        ("ja", "<p>鈴木一郎 2026年11月3日 10時15分</p>", ["鈴木一郎"]),
        ("ja", "<p>記者・鈴木一郎</p><p>2026/11/3 10:15</p>", ["鈴木一郎"]),
        ("zh", "<p>记者 王小明 2026-11-03 10:15</p>", ["王小明"]),
        ("ko", "<p>김철수 기자</p><p>입력 2026.11.03 10:15</p>", ["김철수"]),
        ("th", "<p>โดย สมชาย ใจดี</p><p>3 พ.ย. 2569 10:15 น.</p>", ["สมชาย ใจดี"]),
        ("hi", "<p>द्वारा अनिल कुमार</p><p>3 नवंबर 2026, 10:15</p>", ["अनिल कुमार"]),
        ("fa", "<p>نویسنده: علی رضایی</p><p>۱۲ آبان ۱۴۰۵</p>", ["علی رضایی"]),
        ("he", "<p>מאת: דנה כהן</p><p>3 בנובמבר 2026</p>", ["דנה כהן"]),
        ("et", "<p>Autor: Mari Tamm</p><p>3. november 2026 10:15</p>", ["Mari Tamm"]),
        ("lt", "<p>Autorius: Jonas Jonaitis</p><p>2026 m. lapkričio 3 d. 10:15</p>", ["Jonas Jonaitis"]),
        ("ca", "<p>Per Jordi Puig</p><p>3 de novembre del 2026</p>", ["Jordi Puig"]),
    ])
    func authorsAndDay(_ language: String, _ line: String, _ names: [String]) {
        let page = PageMaker(language: language, beforeBody: line, body: PageMaker.paragraphs(1...8))
        let article = ArticleExtractor().extract(page.document, url: nil)
        #expect(article.authors == names)
        #expect(article.published?.iso8601.prefix(10) == "2026-11-03")
        #expect(article.paragraphs == (1...8).map(PageMaker.sentence))
    }
}
