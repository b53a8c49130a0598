/// What pages say that stand where an article should be: by kind, in any language, parted by bars. In small letters, without marks that matter.
enum StandInPhrases {
    /// Their headlines, each a whole one.
    static let headlines: [(kind: StandIn.Kind, phrases: String)] = [
        (
            .challenge,
            """
            just a moment|attention required|attention required cloudflare|sorry you have been blocked|pardon our interruption|access denied\
            |access to this page has been denied|please verify you are a human|verify you are human|verify that you are human|are you a robot|are you human\
            |were sorry|security check|verifying your browser|human verification|one more step|robot check|unusual traffic\
            |sicherheitsprüfung|zugriff verweigert|bestätigen sie dass sie ein mensch sind|sind sie ein mensch|vérification de sécurité|accès refusé\
            |vérifiez que vous êtes humain|verificación de seguridad|verifica que eres humano|acceso denegado|accesso negato|acesso negado\
            |verificando se você é humano|verifica di sicurezza|toegang geweigerd|åtkomst nekad|adgang nægtet|ingen tilgang|pääsy estetty|odmowa dostępu\
            |přístup odepřen|prístup odmietnutý|hozzáférés megtagadva|acces interzis|проверка браузера|доступ ограничен|доступ запрещён|доступ запрещен\
            |доступ заборонено|достъпът е отказан|приступ одбијен|pristup odbijen|η πρόσβαση απορρίφθηκε|erişim engellendi|تم رفض الوصول|دسترسی غیرمجاز\
            |הגישה נדחתה|akses ditolak|truy cập bị từ chối|安全验证|安全驗證|访问验证|人机验证|請完成安全驗證|请完成安全验证|アクセスが制限されています|アクセス拒否|보안 확인|사람인지 확인하십시오\
            |접근이 거부되었습니다
            """
        ),
        (
            .consent,
            """
            before you continue|mit werbung weiterlesen|avec votre accord nos partenaires et nous utilisons des cookies|accetta e continua|acepta y continúa\
            |accepter et continuer|dpg media privacy gate|wij geven om jouw privacy|szanujemy twoją prywatność|we value your privacy|your privacy choices\
            |ihre privatsphäre ist uns wichtig|le respect de votre vie privée est notre priorité|su privacidad es importante para nosotros
            """
        ),
        (
            .missing,
            """
            page not found|not found|404|404 not found|error 404|404 error|404 page not found|oops that page cant be found|sorry page not found\
            |this page does not exist|this page doesnt exist|this article is no longer available|this story is no longer available|article not found\
            |seite nicht gefunden|fehler 404|404 seite nicht gefunden|diese seite existiert nicht|dieser artikel ist nicht mehr verfügbar|artikel nicht gefunden\
            |page introuvable|page non trouvée|erreur 404|cette page nexiste pas|cet article nest plus disponible|article introuvable\
            |página no encontrada|no se encontró la página|este artículo ya no está disponible|pagina non trovata|errore 404|articolo non trovato\
            |página não encontrada|erro 404|artigo não encontrado|pàgina no trobada|páxina non atopada|pagina niet gevonden|fout 404\
            |dit artikel is niet meer beschikbaar|sidan kunde inte hittas|sidan hittades inte|siden blev ikke fundet|siden blev ikke funnet|siden findes ikke\
            |siden finnes ikke|síða fannst ekki|sivua ei löytynyt|sivua ei löydy|lehekülge ei leitud|lapa nav atrasta|puslapis nerastas|nie znaleziono strony\
            |strona nie istnieje|strona nie została znaleziona|błąd 404|stránka nenalezena|stránka nebyla nalezena|stránka sa nenašla|stránka nebola nájdená\
            |az oldal nem található|pagina nu a fost găsită|pagina nu există|страницата не е намерена|страница не найдена|ошибка 404|страница не существует\
            |сторінку не знайдено|помилка 404|старонка не знойдзена|страница није пронађена|stranica nije pronađena|stran ni bila najdena|страницата не е пронајдена\
            |η σελίδα δεν βρέθηκε|faqja nuk u gjet|sayfa bulunamadı|hata 404|الصفحة غير موجودة|صفحه یافت نشد|صفحه پیدا نشد|הדף לא נמצא|העמוד לא נמצא|पेज नहीं मिला|पृष्ठ नहीं मिला\
            |পাতাটি খুঁজে পাওয়া যায়নি|halaman tidak ditemukan|halaman tidak dijumpai|không tìm thấy trang|trang không tồn tại|ไม่พบหน้าที่คุณต้องการ|ไม่พบหน้านี้|页面不存在|找不到页面|页面未找到\
            |找不到頁面|頁面不存在|ページが見つかりません|ページが見つかりませんでした|お探しのページは見つかりません|この記事は公開を終了しました|페이지를 찾을 수 없습니다|ukurasa haujapatikana
            """
        ),
        (
            .unavailable,
            """
            503 service unavailable|service unavailable|502 bad gateway|bad gateway|504 gateway timeout|500 internal server error|internal server error\
            |error establishing a database connection|site under maintenance|under maintenance|scheduled maintenance|well be right back|wartungsarbeiten\
            |wartungsmodus|site en maintenance|maintenance en cours|sitio en mantenimiento|en mantenimiento|sito in manutenzione|site em manutenção\
            |site in onderhoud|сайт временно недоступен|ведутся технические работы|сайт тимчасово недоступний|site bakımda|メンテナンス中|ただいまメンテナンス中です|维护中|系统维护\
            |점검 중|welcome to nginx|it works|apache2 debian default page|your browser is not supported|javascript is not available|javascript is disabled
            """
        ),
        (
            .elsewhere,
            """
            451 unavailable due to legal reasons|unavailable due to legal reasons|this content is not available in your region\
            |this content is not available in your country|dieser inhalt ist in ihrem land nicht verfügbar|ce contenu nest pas disponible dans votre pays\
            |este contenido no está disponible en su país
            """
        ),
        (
            .signIn,
            "log in to continue|sign in to continue|log in|sign in|please log in|anmelden|se connecter|connexion|iniciar sesión|accedi|entrar"
        ),
    ]

    /// What their sentences open with.
    static let sentences: [(kind: StandIn.Kind, phrases: String)] = [
        (
            .challenge,
            """
            enable javascript and cookies to continue|please enable js and disable any ad blocker|please enable javascript and cookies\
            |checking your browser before|checking if the site connection is secure|this process is automatic your browser will redirect\
            |you dont have permission to access|you do not have permission to access this|access to this page has been denied because\
            |as you were browsing something about your browser|to continue please click the box below to let us know|but your computer or network may be sending\
            |our systems have detected unusual traffic|weve detected unusual activity from your|why have i been blocked\
            |you are seeing this because the administrator of this website|complete the security check|please complete the security check|verify you are human by\
            |bestätigen sie dass sie ein mensch sind|bitte aktivieren sie javascript und cookies|sie haben keine berechtigung auf diese seite\
            |veuillez activer javascript et les cookies|vous navez pas lautorisation daccéder|habilita javascript y las cookies|no tiene permiso para acceder\
            |non hai il permesso di accedere|você não tem permissão para acessar|nie masz uprawnień do|ваш запрос был заблокирован|проверка безопасности перед доступом\
            |bu sayfaya erişim izniniz yok|ロボットではないことを確認|请拖动滑块|为了您的账号安全请拖动
            """
        ),
        (
            .consent,
            """
            if you choose to accept all we will also use|you can change your privacy settings at any time\
            |si vous refusez les cookies vous pouvez vous abonner|se rifiuti i cookie|para seguir navegando gratis acepta
            """
        ),
        (
            .missing,
            """
            the page you are looking for|the page you requested|the page youre looking for|the requested url was not found|sorry we couldnt find that page\
            |it looks like nothing was found at this location|we cant find the page|die gewünschte seite konnte|die angeforderte seite|die von ihnen gesuchte seite\
            |die seite die sie suchen|la page que vous recherchez|la page que vous demandez|la página que busca|la página que buscas|la página solicitada\
            |la pagina che cerchi|la pagina richiesta|a página que procura|a página solicitada|de pagina die u zoekt|de pagina die je zoekt\
            |de opgevraagde pagina|sidan du söker|siden du leder efter|vi fant ikke siden|etsimääsi sivua|strona której szukasz|hledaná stránka\
            |požadovaná stránka|hľadaná stránka|a keresett oldal nem|pagina căutată|pagina pe care o căutați|търсената страница|запрошенная страница\
            |запрашиваемая страница|тражена страница|tražena stranica|iskana stran|η σελίδα που ζητάτε|η σελίδα που αναζητάτε|aradığınız sayfa\
            |الصفحة التي تبحث عنها|صفحه مورد نظر شما|הדף שחיפשת|halaman yang anda cari|trang bạn tìm|หน้าที่คุณค้นหา|您访问的页面不存在|您要找的頁面|您要找的页面\
            |お探しのページは|요청하신 페이지
            """
        ),
        (
            .unavailable,
            """
            the server is temporarily unable to service|the server encountered an internal error|if you see this page the nginx web server\
            |weve detected that javascript is disabled|please upgrade to a modern browser|to view this page please enable javascript\
            |you need to enable javascript to run this app
            """
        ),
        (
            .elsewhere,
            "we recognize you are attempting to access this website from a country|our website is currently unavailable in most european countries",
        ),
        (.signIn, "please log in or create an account to continue|please sign in to continue"),
    ]

    /// What stands anywhere in the few words of such a page.
    static let fragments: [(kind: StandIn.Kind, phrases: String)] = [
        (
            .challenge,
            """
            not a robot|not a bot|youre human|you are human|request has been blocked|captcha|request is being verified|verifying your browser|complete the security check\
            |protect against malicious bots|incapsula incident|kein roboter|ein mensch sind|êtes humain|pas un robot|no eres un robot|no soy un robot|non essere un robot\
            |não é um robô|geen robot|inte en robot|ikke en robot|nie jesteś robotem|nejste robot|nem robot|не робот|не бот|robot olmadığınızı\
            |ロボットではない|不是机器人|不是機器人|验证码|驗證碼|로봇이 아닙니다|too many requests|rate limit exceeded|403 forbidden|activer javascript\
            |enable javascript|javascript must be enabled|javascript aktivieren|habilitar javascript|abilita javascript
            """
        ),
        (
            .consent,
            """
            enable cookies|lassen sie cookies zu|cookies zulassen|mit werbung oder im abo|acceptez les cookies|accepter les cookies ou|acepta las cookies\
            |accetta i cookie|aceite os cookies|accepteer cookies|zaakceptuj pliki cookie
            """
        ),
    ]

    /// What is said of a page, an article or an address that is not there, beside the word for it.
    static let absences = """
        not found|not be found|cant find|cannot find|couldnt find|could not find|does not exist|doesnt exist|isnt available|not available|no longer available\
        |nicht gefunden|nicht verfügbar|existiert nicht|gibt es nicht|gibt es leider nicht|introuvable|nexiste p|plus disponible|non trouvée\
        |no existe|no encontr|no hemos encontrado|no se encuentra|no está disponible|non trovat|non esiste|non è disponibile|não encontr|não existe|não está disponível\
        |no trobad|no existeix|bestaat niet|niet gevonden|niet worden gevonden|niet beschikbaar|hittade inte|inte hitta|finns inte|ikke fundet|ikke finde|findes ikke|finnes ikke|fant ikke\
        |fannst ekki|ei löydy|ei löytynyt|ei leitud|nav atrast|nerast|neegzist|nie istnieje|nie znalezion|nie mogliśmy znaleźć|nie została znalezion|neexist|nenalezen|nenaš|nem található|nem létez\
        |nu există|nu a fost găsit|не е намерен|не съществува|не найден|не существ|нет такой|отсутствует|не знайден|не існує|не знойдзен|није пронађен|не постоји|nije pronađen|ne postoji|ne obstaja|ni bila najdena\
        |δεν βρέθηκ|δεν υπάρχ|nuk u gjet|bulunamad|mevcut değil|غير موجود|غير متوفر|لم يتم العثور|یافت نشد|پیدا نشد|وجود ندارد|לא נמצא|אינו קיים|नहीं मिल|मौजूद नहीं|পাওয়া যায়নি\
        |tidak ditemukan|tidak ada|tidak tersedia|tidak dijumpai|không tồn tại|không tìm thấy|ไม่พบ|ไม่มีอยู่|不存在|找不到|无法找到|無法找到|无法访问|未找到|已被删除\
        |見つかりません|存在しません|存在しない|削除されました|찾을 수 없|존재하지 않|삭제된
        """

    /// Words for what is not there, besides the word for page: beginnings.
    static let objects =
        "article|artikel|artículo|articolo|artigo|noticia|notícia|notizia|bài viết|içerik|haber|статья|стаття|статията|άρθρο|記事|文章|기사|网页|網頁|url|link"
}
