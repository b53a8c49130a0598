import DragomanHTML
import Testing

@testable import DragomanArticles

/// Lines in which an outlet speaks to its reader, and sentences that only begin like one.
@Suite struct PhraseRulesTests {
    private func isFurniture(_ text: String, in element: String = "p") throws -> Bool {
        let outline = Outline(Document(parsing: "<body><\(element)>\(text)</\(element)>"))
        let unit = try #require(UnitReader.read(outline).units.first)
        return PhraseRules.isFurniture(unit, in: outline)
    }

    @Test(arguments: [
        "Sign up for our newsletter to get the best of the Quay every morning.", "Follow us on Facebook and X.",
        "Join the Quay’s WhatsApp channel for updates.", "Follow the Quay on Google News.",
        "Abonnieren Sie unseren Newsletter.", "Suivez-nous sur Facebook et X.",
        "Únete a nuestro canal de WhatsApp.", "Siga-nos no Instagram.", "Iscriviti alla nostra newsletter.",
        "Seuraa meitä Facebookissa.", "Zapisz się do naszego newslettera.", "Iratkozzon fel hírlevelünkre!",
        "Подписывайтесь на наш Telegram-канал.", "Ακολουθήστε μας στο Facebook.",
        "Bizi Facebook'ta takip edin.", "Ikuti kami di Google News dan WhatsApp.", "עקבו אחרינו בפייסבוק.",
        "हमारे WhatsApp चैनल से जुड़ें।", "ニュースレターに登録する", "在 Facebook 上关注我们。",
        "订阅我们的电子报。", "뉴스레터를 구독하세요.", "페이스북에서 팔로우하세요.", "Facebookでフォローする",
        "WhatsApp kanalımıza katılın.",
    ])
    func callsAreFurniture(_ text: String) throws {
        #expect(try isFurniture(text))
        #expect(try isFurniture("<b>\(text)</b>"))
    }

    @Test(arguments: [
        "Create a free account to continue reading.", "Log in or create a free account to continue reading.",
        "Sie sind bereits Abonnent? Hier anmelden", "Pour lire la suite, choisissez une offre.",
        "This site uses Akismet to reduce spam. Learn how your comment data is processed with cookies.",
        "To see this content you must accept cookies of third parties.", "© 2026 The Quay", "© The Quay, 1999-2026",
        "Contact the newsroom: news@quay.example", "Got a story? Write to news@quay.example",
        "Kontakt: news@quay.example", "Publicidad - Siga leyendo debajo", "Nach der Anzeige weiterlesen",
        "İLGİLİ HABER", "BÜLTENİMİZE abone olun: Facebook",
    ])
    func noticesAreFurniture(_ text: String) throws {
        #expect(try isFurniture(text))
    }

    @Test(arguments: [
        "3 March 2026, 09:00", "Published: 3 March 2026 at 09:00 | Updated: 4 March 2026 at 10:00", "2026-03-03 09:00",
        "5 min read", "Lesezeit: 4 Minuten", "1,234 views", "12 comments", "Опубликовано 3 марта 2026",
        "14. ožujka 2026.", "2026. március 14.", "14 मार्च 2026", "๑๔ มีนาคม ๒๕๖๙", "14 Μαρτίου 2026",
    ])
    func linesOfDatesAndCountsAreFurniture(_ text: String) throws {
        #expect(try isFurniture(text))
        #expect(try !isFurniture(text, in: "li"))
    }

    @Test(arguments: [
        "If you’re seeing this message but have an account, reload the page.", "Beitragsbild: Ann Lee",
        "Dites-nous en commentaire ce que vous en pensez.",
        "Der Beitrag wurde am Mittwoch, den 27. November 2026 um 15:21 Uhr veröffentlicht und wurde unter Allgemein, Reisen, Inseln, Fähren, Häfen und Leute abgelegt. Du kannst die Kommentare zu diesem Eintrag durch den RSS-Feed verfolgen, der gleich hier unten steht.",
        "Get the day’s top headlines delivered every morning.", "This article was originally published elsewhere.",
        "Have a news tip? Contact us", "Mit Material von dpa", "Recevez l’essentiel de l’actualité chaque matin.",
        "Con información de EFE", "Receba notícias no seu celular", "Simak berita dan artikel lainnya", "▶ 네이버에서 구독하기",
        "Dalsza część artykułu pod galerią", "Tekst gaat verder onder de video", "Saken fortsetter under annonsen",
        "Juttu jatkuu kuvan alla", "Článek pokračuje pod reklamou", "Tekst se nastavlja ispod oglasa",
        "Articolul continuă după publicitate", "Нашли опечатку? Выделите её", "Якщо ви помітили помилку, виділіть її",
        "更多精彩内容，请关注我们", "扫描二维码关注我们", "最新ニュースをメールでお届けします。", "देश और दुनिया की ताजा खबरें पढ़ने के लिए आएं",
        "تابعوا آخر أخبارنا هنا", "ⓒ 포드신문", "© The Quay",
    ])
    func plainPhrasesNeedNoSecondSign(_ text: String) throws {
        #expect(try isFurniture(text))
        #expect(try !isFurniture("“" + text + "” said the captain of the ferry."))
    }

    @Test(arguments: [
        "We may earn an affiliate commission when you buy.", "Some of these are Affiliate-Links.",
        "Cet article contient des liens d'affiliation.", "This entry was posted in Ferries.",
        "Der Beitrag wurde am Mittwoch veröffentlicht.", "Anzeige &lt;div>&lt;a href='/x'>",
        "&lt;span>Sponsored by &lt;/span>Oars",
    ])
    func whatProgramsAndShopsLeaveIsFurniture(_ text: String) throws {
        #expect(try isFurniture(text))
    }

    @Test(arguments: [
        "The profile of the affiliate: a company of four ferries.", "A line of &lt;4 m is short &lt;/b>, he said.",
    ])
    func whatOnlyLooksLikeItStays(_ text: String) throws {
        #expect(try !isFurniture(text))
    }

    @Test(arguments: [
        "dpa", "(AFP)", "— Reuters", "新华社", "Share 0", "Комментарии (5)", "Теги: мост, река", "【编辑:李雷】",
        "Editör: Ayşe Yılmaz",
        "순천 구현모 기자 kim@quay.example", "写真＝山田太郎", "انتهای پیام/", "کد خبر 123456",
    ])
    func signaturesOfAgenciesAndDesksAreFurniture(_ text: String) throws {
        #expect(try isFurniture(text))
    }

    @Test(arguments: [
        "Personuppgifter har läckt ut från kommunen.", "Facebookで知り合った二人は川を渡った。", "在Facebook上，他写道桥已关闭。",
        "페이스북에서 만난 두 사람은 다리를 건넜다.", "By continuing to build, the town took a risk.",
        "Something went wrong on the bridge that night.", "Con información de la policía, el juez decidió.",
        "En poursuivant ses études, elle a vu le pont.", "Saken fortsetter i retten på mandag.",
        "What do you think of the bridge?", "Start your day with a glass of water.",
        "Полное или частичное затмение видно.",
        "Follow the river to its mouth.", "Top 5", "AP High School", "Tags of the bridge are red: so are its cables.",
        "Editor: it was I who did it", "기자는 다리를 건넜다", "Minutes later, the ferry left the quay with forty on board.",
        "Comment 5 stars are not enough for it", "Share the road with the 5 ferries",
    ])
    func wordsThatOnlyBeginLikeThemStay(_ text: String) throws {
        #expect(try !isFurniture(text))
    }

    @Test(arguments: [
        "João Silva | 3 de novembro de 2026 às 10:15", "鈴木一郎 2026年11月3日 10時15分", "Fact checked by Ann Lee",
        "Edited by Ann Lee", "Photograph by Ann Lee", "By Ann Lee March 25, 2026",
        "By Ann Lee", "By Ann Lee, Brussels correspondent", "Von Anna Berg und Tom Lang", "Автор: Анна Петрова",
        "Ein Kommentar von Anna Berg", "<span class='byline'>Anna Berg ja Tom Lang</span>",
        "<span class='author'>김철수 기자</span>",
    ])
    func bylinesAreFurniture(_ text: String) throws {
        #expect(try isFurniture(text, in: "p class='author'"))
    }

    @Test(arguments: [
        "Am 3. Mai 2026 begann der Bau der neuen Brücke über den Fluss in Rom",

        "2026年11月3日，市议会投票决定关闭旧桥。", "2026年11月3日市议会投票", "3 พฤศจิกายน 2569 สภาเมืองลงมติให้ปิดสะพานเก่าข้ามแม่น้ำ",
        "— Harbour office (@quay) 3 March 2026", "Closing day: 03.11.2026 (postmark)", "Rockledge 14 11 6 15 — 44",
        "By ferry to the harbour", "World Cup 2026", "On 3 March 2026 the ferries came.", "— Ann Lee",
    ])
    func linesThatOnlyHoldADayOrANameStay(_ text: String) throws {
        #expect(try !isFurniture(text))
    }

    @Test func attributionOfAQuotationIsNoByline() throws {
        #expect(try !isFurniture("— Ann Lee", in: "p class='author'"))
    }

    @Test(arguments: [
        "The bridge from the east. © Ann Lee/AP", "The bridge from the east (Photo: Ann Lee)",
        "Die Brücke. (Foto: dpa)",
        "<a href='/2'><img src='/2.jpg'><span>Another story of the day</span></a>",
    ])
    func captionsAndCardsAreFurniture(_ text: String) throws {
        #expect(try isFurniture(text))
    }

    @Test(arguments: [
        "The bridge (built in 1931) is old.", "The bridge is old (the picture is not).",
        "™© is what the sign says of it.",
        "<a href='/2'>Another story of the day</a>", "<a href='/2'><img src='/2.jpg'></a> The bridge is old.",
    ])
    func textWithBracketsAndLinksIsNot(_ text: String) throws {
        #expect(try !isFurniture(text))
    }

    @Test(arguments: [
        "<a href='/2'>Next page: The critics</a>", "<a href='/2'>Go to page 2</a>", "<a href='/2'>→</a>",
        "<a href='/2'>Suite page 2</a>",
        "<a href='/2'>次ページ：橋の費用</a>", "<a href='/2'>다음 페이지로 계속</a>",
        "Continue reading: <a href='/ferry'>Ferry timetable changes</a>",
    ])
    func linksToOtherPagesAreFurniture(_ text: String) throws {
        #expect(try isFurniture(text))
    }

    @Test(arguments: [
        "<a href='/2'>The bridge has two sides</a>", "Page 2 of the paper was empty", "Next: the bridge", "→",
        "Continue reading: it is worth it", "<a href='/2'>12 of the ferries</a>",
    ])
    func linesLikeThemAreNot(_ text: String) throws {
        #expect(try !isFurniture(text))
    }

    @Test(arguments: [
        "39 16.4, 121 18 19.5", "In 1931 the bridge was new.",
        "1931: a bridge is built between the banks, and it is closed",
        "12 comments were written before noon, and twice as many after it, most of them by neighbours",
    ])
    func otherLinesOfNumbersAreNot(_ text: String) throws {
        #expect(try !isFurniture(text))
    }

    @Test(arguments: [
        "“Join us,” she wrote on Facebook, and four thousand people came.",
        "Join us, they said on Facebook, and four thousand people came to the river.",
        "Subscribers of the newsletter learned of it first, and many wrote back within the hour.",
        "Contact with the bank was lost at noon, and nobody knows what became of the boat.",
        "Follow the river upstream and you come to the northern bridge, which is older still.",
        "Copyright law protects the plans of the bridge until the year 2031, the council says.",
        "Get more people on the ferry and the queue will shrink, the company believes.",
        "To receive the money, the town must apply by the end of June.", "© is the sign that the printer put there.",
        "Advertisement was what the owner called it; the neighbours called it a nuisance, and worse than that.",
    ])
    func sentencesThatBeginAlikeAreNot(_ text: String) throws {
        #expect(try !isFurniture(text))
    }

    @Test func stepOfAListIsNoCall() throws {
        #expect(try !isFurniture("Sign up for the bundle with the address of your newsletter.", in: "li"))
    }
}
