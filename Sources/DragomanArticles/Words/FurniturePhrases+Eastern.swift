extension FurniturePhrases {
    /// Polish, Czech, Slovak, Hungarian, Slovene, Croatian and Serbian, Bulgarian, Macedonian, Russian, Ukrainian, Belarusian, Greek, Albanian.
    static let eastern: [FurniturePhrases] = [
        FurniturePhrases(
            language: "pl",
            phrases: [
                .alsoRead:
                    "czytaj także|czytaj też|czytaj więcej|czytaj również|przeczytaj także|przeczytaj też|przeczytaj również|zobacz także|zobacz też|zobacz również|zobacz|więcej|polecamy|powiązane|powiązane artykuły|sprawdź|czytaj dalej|dowiedz się więcej|zobacz więcej|przeczytaj|czytaj|pozostało|wideo|posłuchaj|więcej na ten temat|więcej informacji",
                .advertisement:
                    "reklama|reklamy|materiał sponsorowany|dalsza część artykułu pod reklamą|dalszy ciąg materiału pod wideo|sponsorowane|artykuł sponsorowany|promocja",
                .subscribe:
                    "wesprzyj nas|wesprzyj|pobierz aplikację|zapisz się do|dołącz do|polub nas|subskrybuj|prenumerata|newsletter|zapisz się|zaloguj się|zarejestruj się|dołącz|obserwuj nas|obserwuj|śledź nas|zaloguj|kup subskrypcję|wesprzyj|wesprzyj nas|bądź na bieżąco|jeśli cenisz nasze|wesprzyj nasze dziennikarstwo|pobierz naszą aplikację|pobierz aplikację",
                .continues:
                    "ciąg dalszy na następnej stronie|czytaj dalej na następnej stronie|cdn|ciąg dalszy artykułu|ciąg dalszy materiału|dalsza część artykułu|dalsza część tekstu|dalszy ciąg materiału|dalszy ciąg artykułu",
                .nextPage: "następna strona|następna|dalej|następny|kolejna strona",
                .singlePage: "pokaż wszystko|na jednej stronie|cały artykuł|drukuj",
                .share:
                    "wyświetl ten post na instagramie|udostępnij|podziel się|podziel się na facebooku|drukuj|wyślij|kopiuj link|tweetnij|zapisz|facebook|twitter|udostępnij artykuł|skomentuj|lubię to|wydrukuj|lubię wczytywanie|polub wczytywanie",
                .comments:
                    "komentarzy|komentarze|komentarz|dodaj komentarz|skomentuj|zostaw komentarz|napisz komentarz|opinie|dyskusja|brak komentarzy",
                .otherArticles:
                    "najczęściej czytane|najpopularniejsze|popularne|najnowsze|najnowsze wiadomości|polecamy|polecane|zobacz także|zobacz też|powiązane artykuły|podobne artykuły|czytaj także|więcej wiadomości|ostatnie wpisy|warto przeczytać|inne|więcej z kategorii|podobne wpisy|najczęściej komentowane|przeczytaj także|ostatnio dodane|w tym temacie",
                .credit: "fot|foto|zdjęcie|źródło|źródła|autor zdjęcia|ilustracja|wideo|zdjęcia|fotografia|grafika",
                .paywall:
                    "zaloguj się, aby|zarejestruj się, aby|zaloguj się lub|tylko dla prenumeratorów|tylko dla subskrybentów|masz już prenumeratę|aby przeczytać|treść dostępna dla|dostęp do treści|pozostało|artykuł dostępny tylko|ten artykuł jest dostępny tylko|artykuł dostępny tylko dla|ten tekst jest dostępny tylko",
                .topics: "tagi|tematy|słowa kluczowe|kategorie|kategoria|więcej o|tag",
                .legal:
                    "ta strona korzysta z|my i nasi partnerzy|wszelkie prawa zastrzeżone|polityka prywatności|ta strona używa|używamy plików cookie|regulamin|korzystanie z portalu|strona korzysta z plików|prawa autorskie|ten pokaz slajdów wymaga włączonego javascript|pokaz slajdów wymaga javascript|ten wpis został opublikowany|artykuł zawiera linki afiliacyjne",
                .aboutAuthor:
                    "napisz do|napisz do nas|czekamy na|o autorze|o autorce|autor|kontakt|masz dla nas temat|dziękujemy, że przeczytałaś|dziękujemy, że przeczytałeś",
                .byline: "autor|autorzy|tekst|oprac|opracowanie|opracował|rozmawiał|rozmawiała|napisał",
                .dated:
                    "czas czytania|min czytania|opublikowano|aktualizacja|data publikacji|publikacja|zaktualizowano|dodano|ostatnia aktualizacja|utworzono",
            ]),
        FurniturePhrases(
            language: "cs",
            phrases: [
                .alsoRead:
                    "čtěte také|čtěte též|čtěte více|číst více|přečtěte si také|přečtěte si|více zde|viz také|související|související články|čtěte i|nepřehlédněte|více k tématu|podívejte se|číst dál",
                .advertisement:
                    "reklama|inzerce|komerční sdělení|článek pokračuje pod reklamou|sponzorováno|text pokračuje pod reklamou",
                .subscribe:
                    "podpořte nás|podpořit|přihlaste se|přihlaste se k odběru|sledujte|přidejte se|předplatit|předplatné|newsletter|přihlásit|přihlásit se|registrovat|odebírat|sledujte nás|odebírejte|zaregistrujte se|podpořte nezávislou|podpořte naši|stáhněte si naši aplikaci",
                .continues:
                    "pokračování na další straně|pokračování na další stránce|text pokračuje pod|článek pokračuje pod|článek pokračuje|pokračování článku",
                .nextPage: "další stránka|další strana|další|následující",
                .share:
                    "zobrazit příspěvek na instagramu|sdílet|sdílejte|tisk|vytisknout|poslat e-mailem|uložit|facebook|twitter|kopírovat odkaz|diskutovat",
                .comments:
                    "komentářů|příspěvků|komentáře|komentář|diskuse|diskuze|přidat komentář|vstoupit do diskuze|napsat komentář",
                .otherArticles:
                    "nejčtenější|nejčtenější články|nejnovější|nejnovější zprávy|související články|další články|mohlo by vás zajímat|doporučujeme|z jiných webů|podobné články|další zprávy|hlavní zprávy|aktuálně|související témata",
                .credit: "foto|zdroj|fotografie|autor|ilustrace|video|zdroje|snímek",
                .paywall:
                    "tento článek je jen pro|článek je jen pro předplatitele|článek je dostupný jen|už mám předplatné|přihlaste se a čtěte dál|pouze pro předplatitele|jen pro předplatitele|již mám předplatné|pro předplatitele|odemknout článek|pokračujte ve čtení",
                .topics: "témata|štítky|klíčová slova|tagy|související témata",
                .legal:
                    "používáme cookies|tento web používá|my a naši partneři|všechna práva vyhrazena|tento web používá cookies|ochrana osobních údajů|autorská práva|používáme soubory cookie|příspěvek byl publikován",
                .aboutAuthor: "kontakt|napište nám|pište nám|pište na|o autorovi|autor",
                .byline: "autor|autoři|napsal|text|od",
                .dated: "doba čtení|čas čtení|publikováno|aktualizováno|vydáno|zveřejněno|datum",
            ]),
        FurniturePhrases(
            language: "sk",
            phrases: [
                .alsoRead:
                    "čítajte aj|čítajte tiež|prečítajte si|prečítajte si aj|čítať viac|čítajte viac|súvisiace články|viac k téme|súvisiaci článok|pozrite si|pozrite aj",
                .advertisement: "reklama|inzercia|článok pokračuje pod reklamou|článok pokračuje pod videom",
                .subscribe:
                    "sledujte|odoberajte|pridajte sa|predplatné|newsletter|prihlásiť sa|registrovať|odoberať|sledujte nás|prihláste sa",
                .continues: "pokračovanie na ďalšej strane|článok pokračuje pod|text pokračuje pod|článok pokračuje",
                .nextPage: "ďalšia strana|ďalšia|nasledujúca|ďalej",
                .share: "zobraziť tento príspevok na instagrame|zdieľať|zdieľajte|tlačiť|vytlačiť|poslať|uložiť",
                .comments: "komentárov|komentáre|diskusia|pridať komentár|diskutovať",
                .otherArticles:
                    "najčítanejšie|najnovšie|súvisiace články|ďalšie články|odporúčame|mohlo by vás zaujímať|najnovšie správy",
                .credit: "foto|zdroj|autor|ilustračné foto|video",
                .paywall:
                    "tento článok je len pre|článok je určený pre|len pre predplatiteľov|už mám predplatné|odomknúť článok",
                .topics: "témy|kľúčové slová|štítky",
                .legal: "všetky práva vyhradené|ochrana osobných údajov|autorské práva", .byline: "autor|napísal",
                .dated: "publikované|aktualizované|zverejnené",
            ]),
        FurniturePhrases(
            language: "hu",
            phrases: [
                .alsoRead:
                    "olvasd el|olvassa el|olvasson tovább|tovább|kapcsolódó|kapcsolódó cikkek|kapcsolódó cikk|lásd még|olvasta már|ez is érdekelheti|bővebben|ezt is olvassa el|ajánlott",
                .advertisement:
                    "hirdetés|reklám|támogatott tartalom|szponzorált tartalom|a cikk a hirdetés után folytatódik",
                .subscribe:
                    "kövesse|csatlakozzon|csatlakozz|lájkoljon minket|töltse le|iratkozzon fel|iratkozz fel|hírlevél|előfizetés|előfizetek|bejelentkezés|regisztráció|kövessen minket|kövess minket|feliratkozás|támogasson|támogassa munkánkat|támogasd a munkánkat|töltse le alkalmazásunkat",
                .continues: "folytatás a következő oldalon", .nextPage: "következő oldal|következő|tovább",
                .share:
                    "a bejegyzés megtekintése az instagramon|megosztás|megosztom|nyomtatás|küldés|link másolása|facebook|twitter",
                .comments: "komment|hozzászólások|kommentek|hozzászólás|szólj hozzá|vélemény|hozzászólok",
                .otherArticles:
                    "legolvasottabb|legfrissebb|legnépszerűbb|friss hírek|kapcsolódó cikkek|ajánló|további hírek|ajánlott cikkek|cikkajánló",
                .credit: "fotó|kép|forrás|illusztráció|videó|képek forrása|borítókép",
                .paywall:
                    "ez a cikk csak előfizetőknek|előfizetőknek|ez a tartalom csak előfizetőink|a folytatáshoz jelentkezzen be|csak előfizetőknek|előfizetőink|már előfizető",
                .topics: "címkék|témák|kulcsszavak",
                .legal:
                    "sütiket használunk|weboldalunk sütiket|mi és partnereink|minden jog fenntartva|adatvédelem|sütiket használ|ez az oldal sütiket",
                .aboutAuthor: "kapcsolat|írjon nekünk|írj nekünk|a szerzőről|szerző",
                .byline: "szerző|írta", .dated: "olvasási idő|közzétéve|frissítve|megjelent|publikálva|módosítva",
            ]),
        FurniturePhrases(
            language: "sl",
            phrases: [
                .alsoRead:
                    "preberite tudi|preberite še|preberi tudi|več o tem|berite tudi|sorodne novice|povezane vsebine|poglejte tudi|sorodni članki",
                .advertisement: "oglas|oglasi|oglasno sporočilo|članek se nadaljuje po oglasu",
                .subscribe: "naročite se|naročnina|e-novice|prijava|registracija|sledite nam",
                .nextPage: "naslednja stran|naslednja|naprej", .share: "deli|delite|natisni|pošlji",
                .comments: "komentarji|komentar|dodaj komentar",
                .otherArticles: "najbolj brano|najnovejše|zadnje novice|sorodne novice|več novic|priporočamo",
                .credit: "foto|fotografija|vir|slika", .paywall: "samo za naročnike|ste že naročnik",
                .topics: "oznake|ključne besede|teme", .legal: "vse pravice pridržane", .byline: "avtor|piše",
                .dated: "objavljeno|posodobljeno",
                .continues: "članek se nadaljuje|prispevek se nadaljuje",
            ]),
        FurniturePhrases(
            language: "hr",
            phrases: [
                .alsoRead:
                    "pročitajte i|pročitajte još|pročitaj i|pročitaj još|čitajte i|vidi još|povezane vijesti|povezani članci|više o temi|pogledajte i|pogledajte još|pročitajte više|saznajte više|pročitajte također|povezano",
                .advertisement:
                    "oglas|oglasi|reklama|promo|nastavak teksta ispod oglasa|nastavak nakon reklame|sponzorirano",
                .subscribe:
                    "pretplatite se|pretplata|newsletter|prijavite se|prijava|registracija|pratite nas|pridružite se|preuzmite",
                .continues:
                    "nastavak na sljedećoj stranici|nastavlja se na sledećoj strani|tekst se nastavlja|članak se nastavlja|nastavak teksta ispod",
                .nextPage: "sljedeća stranica|sljedeća|sledeća strana|sledeća|dalje|naprijed",
                .share: "podijeli|podijelite|podeli|podelite|ispiši|štampaj|pošalji|kopiraj link",
                .comments:
                    "komentara|komentari|komentar|komentiraj|komentarišite|ostavite komentar|pošaljite komentar|vaš komentar",
                .otherArticles:
                    "najčitanije|najnovije|najnovije vijesti|najnovije vesti|povezane vijesti|povezane vesti|više vijesti|preporučujemo|izdvojeno|vezane vijesti|slične vijesti|preporučeno",
                .credit: "foto|fotografija|izvor|slika|video|ilustracija|snimio",
                .paywall: "samo za pretplatnike|već ste pretplatnik",
                .topics: "oznake|teme|tagovi|ključne riječi|ključne reči",
                .legal: "sva prava pridržana|sva prava zadržana|politika privatnosti", .byline: "autor|piše|napisao",
                .dated: "objavljeno|ažurirano|datum",
            ]),
        FurniturePhrases(
            language: "sr-Cyrl",
            phrases: [
                .alsoRead:
                    "прочитајте још|прочитајте и|прочитај још|погледајте још|повезане вести|више о теми|читајте и",
                .advertisement: "оглас|реклама", .subscribe: "претплатите се|пријавите се|пратите нас|претплата",
                .nextPage: "следећа страна|следећа|даље", .share: "подели|поделите|штампај",
                .comments: "коментари|коментар|пошаљите коментар|оставите коментар",
                .otherArticles: "најчитаније|најновије|најновије вести|повезане вести|препоручујемо",
                .credit: "фото|извор|слика", .paywall: "само за претплатнике", .topics: "ознаке|теме|кључне речи",
                .legal: "сва права задржана", .byline: "аутор|пише", .dated: "објављено|ажурирано",
            ]),
        FurniturePhrases(
            language: "bg",
            phrases: [
                .alsoRead:
                    "прочетете още|прочетете също|прочети още|вижте още|виж още|още по темата|свързани новини|четете още|вижте също|повече по темата|още новини",
                .advertisement: "реклама|обява|публикацията продължава след рекламата",
                .subscribe:
                    "присъединете се|абонирайте се|абонамент|бюлетин|вход|регистрация|последвайте ни|следвайте ни",
                .continues: "продължава на следващата страница|статията продължава|текстът продължава",
                .nextPage: "следваща страница|следваща|напред",
                .share: "вижте тази публикация в instagram|сподели|споделете|печат|изпрати",
                .comments: "коментара|коментари|коментар|добави коментар|напиши коментар",
                .otherArticles:
                    "най-четени|най-нови|последни новини|свързани новини|още новини|препоръчваме|най-четено",
                .credit: "снимка|снимки|източник|фото|видео",
                .paywall: "статията е достъпна само|съдържанието е само за абонати|само за абонати|вече сте абонат",
                .topics: "тагове|теми|ключови думи|етикети",
                .legal: "всички права запазени|този сайт използва бисквитки",
                .aboutAuthor:
                    "контакти|пишете ни",
                .byline: "автор|от",
                .dated: "публикувано|обновено|публикувана на",
            ]),
        FurniturePhrases(
            language: "mk",
            phrases: [
                .alsoRead: "прочитајте и|прочитај повеќе|поврзани вести|повеќе|види повеќе",
                .advertisement: "реклама|оглас|маркетинг", .subscribe: "претплатете се|најавете се|следете не",
                .nextPage: "следна страница|следна|следно", .share: "сподели|споделете|печати",
                .comments: "коментари|коментар|остави коментар",
                .otherArticles: "најчитани|најнови|поврзани вести|последни вести", .credit: "фото|извор|слика",
                .topics: "тагови|теми", .legal: "сите права се задржани", .byline: "автор|од",
                .dated: "објавено|ажурирано",
            ]),
        FurniturePhrases(
            language: "ru",
            phrases: [
                .alsoRead:
                    "читайте также|читать также|читайте еще|читайте ещё|читайте|читать далее|читать дальше|смотрите также|подробнее|узнать больше|по теме|материалы по теме|похожие статьи|похожие материалы|больше новостей|смотри также|еще по теме|ещё по теме|связанные новости|новости по теме|читайте в|см. также|смотрите|что еще почитать|подробнее на сайте",
                .advertisement:
                    "реклама. прокрутите, чтобы читать дальше|реклама|объявление|на правах рекламы|партнерский материал|спонсорский материал|рекламное объявление|продолжение после рекламы",
                .subscribe:
                    "поддержать|поддержите нас|пожертвовать|скачайте|подпишитесь|подписаться|подписывайтесь|подпишись|рассылка|войти|вход|регистрация|зарегистрируйтесь|следите за нами|следите за|подписка|присоединяйтесь|получайте|поддержите|скачайте|поддержать|наш канал|читайте нас|оформить подписку|больше новостей в нашем|если вы цените нашу|поддержите нашу редакцию|поддержите независимую|скачайте наше приложение|скачайте приложение",
                .continues: "продолжение на следующей странице|читайте на следующей странице|продолжение следует",
                .nextPage: "следующая страница|следующая|далее|вперед|вперёд|дальше|к следующей странице",
                .singlePage: "на одной странице|показать все|версия для печати|весь текст",
                .share:
                    "посмотреть эту публикацию в instagram|поделиться|поделитесь|распечатать|отправить|скопировать ссылку|печать|твитнуть|нравится|сохранить|вконтакте|facebook|telegram|поделиться в|ссылка скопирована",
                .comments:
                    "комментариев|комментария|комментарии|комментарий|оставить комментарий|комментировать|добавить комментарий|обсудить|обсуждение|написать комментарий|нет комментариев",
                .otherArticles:
                    "самое читаемое|популярное|популярные|самое популярное|последние новости|главное|главные новости|читайте также|похожие статьи|другие новости|новости партнеров|рекомендуем|материалы по теме|по теме|лента новостей|новости|еще новости|выбор редакции|сейчас читают|самые читаемые|новости smi2|вам может быть интересно|все новости|больше новостей",
                .credit: "фото|источник|изображение|иллюстрация|автор фото|видео|источник фото|снимок",
                .paywall:
                    "материал доступен только|статья доступна только|оформите подписку, чтобы|эксклюзивно для подписчиков|войдите, чтобы|зарегистрируйтесь, чтобы|авторизуйтесь, чтобы|только для подписчиков|доступно только подписчикам|уже подписаны|чтобы прочитать|чтобы читать дальше|материал доступен|эта статья доступна только",
                .topics: "теги|темы|метки|ключевые слова|рубрики|сюжет|сюжеты|тема",
                .legal:
                    "мы используем файлы cookie|на сайте используются|все права защищены|политика конфиденциальности|мы используем cookie|этот сайт использует|полное или частичное|пользовательское соглашение|при использовании материалов|нашли ошибку|если вы нашли ошибку|сообщить об ошибке|выделите ее|запись опубликована|эта запись была размещена",
                .aboutAuthor:
                    "контакты|пишите|пишите нам|связаться с|свяжитесь с|почта|об авторе|автор|нашли опечатку|нашли ошибку|заметили ошибку|если вы нашли ошибку|если вы заметили ошибку|сообщи новость редакции|сообщить новость",
                .byline: "автор|авторы|текст|от",
                .dated: "время чтения|мин чтения|опубликовано|обновлено|дата|дата публикации|изменено|обновлена",
            ]),
        FurniturePhrases(
            language: "uk",
            phrases: [
                .alsoRead:
                    "читайте також|читати також|читайте ще|читати далі|дивіться також|детальніше|докладніше|за темою|матеріали за темою|схожі статті|більше новин|читайте|читайте більше|до теми|по темі",
                .advertisement: "реклама|оголошення|на правах реклами|партнерський матеріал",
                .subscribe:
                    "підтримати|підтримайте нас|завантажте|читайте нас|підпишіться|підписатися|підписуйтесь|підписуйтеся|розсилка|увійти|вхід|реєстрація|слідкуйте|долучайтесь|приєднуйтесь|підтримайте|стежте за|підтримайте нашу редакцію|підтримайте нас|завантажте наш застосунок",
                .continues: "продовження на наступній сторінці|далі буде",
                .nextPage: "наступна сторінка|наступна|далі|вперед", .singlePage: "на одній сторінці|версія для друку",
                .share:
                    "переглянути цей допис в instagram|поділитися|поділитись|поширити|надрукувати|надіслати|скопіювати посилання|друкувати",
                .comments: "коментарів|коментарі|коментар|залишити коментар|коментувати|додати коментар|обговорення",
                .otherArticles:
                    "найпопулярніше|найпопулярніші|популярне|останні новини|найчитаніше|читайте також|інші новини|рекомендуємо|головне|новини партнерів|схожі новини|новини по темі|усі новини|вибір редакції",
                .credit: "фото|джерело|зображення|ілюстрація|відео|автор фото|світлина",
                .paywall:
                    "матеріал доступний лише|доступно лише передплатникам|вже передплатили|щоб читати далі|лише для передплатників|тільки для передплатників|вже підписані|ця стаття доступна лише",
                .topics: "теги|теми|мітки|ключові слова|тема",
                .legal:
                    "ми використовуємо cookie|ми використовуємо файли cookie|цей сайт використовує|усі права захищені|всі права захищені|політика конфіденційності|якщо ви знайшли помилку|знайшли помилку",
                .aboutAuthor:
                    "контакти|пишіть|пишіть нам|зв'язатися з|якщо ви помітили помилку|якщо ви знайшли помилку|знайшли помилку",
                .byline: "автор|автори|текст|від", .dated: "час читання|хв читання|опубліковано|оновлено|дата",
            ]),
        FurniturePhrases(
            language: "be",
            phrases: [
                .alsoRead: "чытайце таксама|чытаць далей|глядзіце таксама|падрабязней|па тэме",
                .advertisement: "рэклама", .subscribe: "падпісацца|падпішыцеся|рассылка|увайсці",
                .nextPage: "наступная старонка|наступная|далей", .share: "падзяліцца|надрукаваць",
                .comments: "каментары|каментаваць|пакінуць каментар",
                .otherArticles: "самае чытанае|апошнія навіны|папулярнае|па тэме", .credit: "фота|крыніца",
                .topics: "тэгі|тэмы", .legal: "усе правы абаронены", .byline: "аўтар", .dated: "апублікавана|абноўлена",
                .aboutAuthor: "калі вы заўважылі памылку",
            ]),
        FurniturePhrases(
            language: "el",
            phrases: [
                .alsoRead:
                    "διαβάστε επίσης|διαβάστε περισσότερα|διαβάστε ακόμα|διαβάστε|δείτε επίσης|δείτε ακόμα|δείτε|περισσότερα|σχετικά άρθρα|σχετικά|διαβάστε σχετικά|διαβαστε επισης|διαβάστε ακόμη",
                .advertisement: "διαφήμιση|διαφημιση|χορηγούμενο",
                .subscribe:
                    "ακολουθήστε το|κάντε εγγραφή|βρείτε μας|γίνετε μέλη|εγγραφείτε|εγγραφή|ενημερωτικό δελτίο|σύνδεση|ακολουθήστε μας|ακολουθήστε|συνδρομή|εγγραφείτε στο newsletter|newsletter|στηρίξτε την ανεξάρτητη|κατεβάστε την εφαρμογή",
                .continues: "συνέχεια στην επόμενη σελίδα|το άρθρο συνεχίζεται|συνεχίζεται μετά τη διαφήμιση",
                .nextPage: "επόμενη σελίδα|επόμενη|επόμενο|συνέχεια",
                .share:
                    "δείτε αυτή τη δημοσίευση στο instagram|κοινοποίηση|κοινοποιήστε|μοιραστείτε|εκτύπωση|αποστολή|share",
                .comments: "σχόλια|σχόλιο|αφήστε σχόλιο|προσθήκη σχολίου|γράψτε σχόλιο",
                .otherArticles:
                    "δημοφιλή|τα πιο δημοφιλή|τελευταία νέα|ροή ειδήσεων|σχετικά άρθρα|περισσότερα νέα|προτεινόμενα|δείτε επίσης|διαβάστε επίσης|περισσότερα|ειδήσεις σήμερα",
                .credit: "φωτογραφία|φωτό|πηγή|φωτογραφίες|εικόνα|βίντεο|φωτο",
                .paywall:
                    "το άρθρο είναι διαθέσιμο μόνο|αποκλειστικά για συνδρομητές|το περιεχόμενο είναι διαθέσιμο μόνο|συνδεθείτε για να|μόνο για συνδρομητές|είστε ήδη συνδρομητής",
                .topics: "ετικέτες|θέματα|tags|λέξεις κλειδιά",
                .legal:
                    "χρησιμοποιούμε cookies|αυτός ο ιστότοπος χρησιμοποιεί|με επιφύλαξη παντός δικαιώματος|όροι χρήσης|πολιτική απορρήτου",
                .aboutAuthor:
                    "επικοινωνία|επικοινωνήστε|στείλτε",
                .byline: "του|της|από|γράφει ο|γράφει η|συντάκτης|επιμέλεια",
                .dated: "δημοσιεύτηκε|δημοσίευση|ενημερώθηκε|τελευταία ενημέρωση",
            ]),
        FurniturePhrases(
            language: "sq",
            phrases: [
                .alsoRead: "lexo edhe|lexo më shumë|lexoni edhe|shiko edhe|të ngjashme|lajme të ngjashme",
                .advertisement: "reklamë|reklama|lajmi vazhdon pas reklamës",
                .subscribe: "abonohu|abonohuni|regjistrohu|hyr|na ndiqni", .nextPage: "faqja tjetër|tjetër|vazhdo",
                .share: "shpërndaj|ndaje|printo", .comments: "komente|komentet|lini një koment",
                .otherArticles: "më të lexuarat|lajmet e fundit|të ngjashme", .credit: "foto|burimi",
                .topics: "etiketa|temat", .legal: "të gjitha të drejtat e rezervuara", .byline: "nga",
                .dated: "publikuar|përditësuar",
                .continues: "artikulli vazhdon",
            ]),
    ]
}
