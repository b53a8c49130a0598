/// What headlines count when they promise a list ("7 things to know", "Die 10 schönsten Häfen"), by language: beginnings of words in small letters, joined by blanks.
/// One of fewer than four letters is a whole word.
enum CountedNouns {
    private static let byLanguage: [String: String] = [
        "en": """
        thing reasons ways way tips tip fact question takeaway lesson idea step signs myth trick recipe book film movie series show chart \
        place spot mistake rule highlight moment points keys steps best most top greatest biggest worst coolest must-
        """,
        "de": """
        dinge gründe grund tipp fakt frage lehre lektion idee schritt anzeichen mythen trick rezept bücher filme serien grafik orte \
        fehler regel punkte erkenntnis best schönst größt wichtigst beliebtest spannendst top
        """,
        "fr": """
        chose raison conseil façon fait manière question leçon idée étape signe astuce recette livre film série graphique lieu \
        endroit erreur règle point chiffre clé clés meilleur plus top
        """,
        "es": """
        cosas razon motivo consejo forma manera dato pregunta clave leccion lección idea paso señal truco receta libro película \
        serie gráfico lugar error regla punto mejor más curiosidad top
        """,
        "pt": """
        coisa razões razão motivo dica forma maneira fato facto pergunta lições lição ideia passo sinais sinal truque receita livro filme \
        série gráfico lugar erro regra ponto melhor mais curiosidad top
        """,
        "gl":
            "cousa razón motivo consello forma maneira dato pregunta clave lección idea paso sinal truco receita libro lugar mellor máis",
        "ca":
            "coses raó raons motiu consell manera dada preguntes claus lliço idees passos senyal truc recept llibre lloc millor més",
        "it": """
        cose cosa ragion motivi consigli modi domande lezioni idee passi segn trucchi ricett libri film serie grafici luoghi \
        errori regole punti miglior più curiosità top
        """,
        "ro": """
        lucruri motive sfaturi moduri fapte întrebări lecții idei pași semne mituri trucuri rețete cărți filme seriale grafice locuri \
        greșeli reguli puncte cele mai curiozități top
        """,
        "nl": """
        dingen redenen tips manieren feiten vragen lessen ideeën stappen signalen mythes trucs recepten boeken films series \
        grafieken plekken fouten regels punten beste mooiste grootste leukste belangrijkste top
        """,
        "af":
            "dinge redes wenke maniere feite vrae lesse idees stappe tekens mites resepte boeke plekke foute reëls beste mooiste",
        "sv": """
        saker skäl anledning tips råd sätt fakta frågor lärdomar idéer steg tecken myter trick recept böcker filmer serier platser \
        fel regler punkter bästa vackraste största viktigaste
        """,
        "da": """
        ting grunde tip tips råd måder fakta spørgsmål lærer idéer skridt tegn myter trick opskrifter bøger film serier steder \
        fejl regler punkter bedste smukkeste største vigtigste gode
        """,
        "nb": """
        ting grunner tips råd måter fakta spørsmål lærdommer ideer steg tegn myter triks oppskrifter bøker filmer serier steder \
        feil regler punkter beste vakreste største viktigste
        """,
        "is":
            "hlutir ástæður ráð leiðir staðreyndir spurningar hugmyndir skref merki uppskriftir bækur staðir mistök reglur bestu fallegustu",
        "fi": """
        syytä vinkkiä asiaa tapaa faktaa kysymystä oppia ideaa askelta merkkiä myyttiä reseptiä kirjaa elokuvaa sarjaa paikkaa \
        virhettä sääntöä parasta kauneinta suurinta keinoa neuvoa
        """,
        "et":
            "põhjust asja nippi soovitust viisi fakti küsimust õppetundi ideed sammu märki müüti retsepti raamatut filmi kohta viga reeglit parimat",
        "lv":
            "iemesli lietas padomi veidi fakti jautājumi mācības idejas soļi pazīmes mīti receptes grāmatas filmas vietas kļūdas labākie skaistākie",
        "lt":
            "priežas dalyk patarim būdai būdų faktai klausim pamok idėj žingsn požymi mitai recept knyg film vietos viet klaid taisykl geriaus gražiaus",
        "pl": """
        rzeczy powodów powody powodach sposob sposób faktów fakty pytań pytani lekcj pomysł krok oznak mitów mity trik przepis książ filmów filmy serial \
        wykres miejsc błęd zasad punkt najleps najpiękn największ rad rady porad wskazów ciekawost
        """,
        "cs": """
        věcí věci důvod tipů tipy rad rady způsob fakt otázek otázky nápad kroků kroky příznak mýtů mýty trik recept knih filmů filmy \
        seriál graf míst chyb pravid bodů body nejlep nejkrásn největ
        """,
        "sk": """
        vecí veci dôvod tipov tipy rád rady spôsob fakt otázok otázky nápad krokov kroky príznak mýtov mýty trik recept kníh knihy \
        filmov filmy seriál graf miest chýb pravid bodov body najlep najkraj najväč
        """,
        "hu":
            "dolog ok tipp mód módszer tény kérdés lecke ötlet lépés jel tévhit trükk recept könyv film sorozat grafikon hely hiba szabály pont legjobb legszebb legnagyobb",
        "sl":
            "stvari razlog nasvet način dejst vprašanj lekcij idej korak znak mitov recept knjig filmov serij kraj napak pravil točk najbolj najlep",
        "hr":
            "stvari razlog savjet način činjenic pitanj lekcij ideja korak znak mitov recept knjig filmov serij mjesta grešak pravila točk najbolj najljep",
        "sr": """
        ствари разлог савет начин чињениц питањ лекциј идеј корак знак митов рецепт књиг филмов сериј места грешак правил тачк најбољ \
        најлеп stvari razlog savet način činjenic pitanj lekcij ideja korak znak recept knjig filmov serij mesta grešak pravila tačk najbolj najlep
        """,
        "mk":
            "работи причин совети совет начин факти прашањ лекции идеи чекор знаци рецепти книги филмови места грешки правила најдобр најубав",
        "bg":
            "неща причин съвет начин факт въпрос урок идеи идея стъпк признак митове мита рецепт книг филм сериал график места място грешк правила точк най най-",
        "ru":
            "вещей вещи причин совет способ факт вопрос урок идей идеи шаг признак мифов мифа лайфхак рецепт книг фильм сериал график мест ошиб правил пункт лучш самых",
        "uk":
            "речей речі причин порад спосіб способ факт запитан питан урок ідей ідеї крок ознак міфів міфи рецепт книг книж фільм серіал графік місць місця помил правил пункт найкращ найкрасив найбільш",
        "be":
            "рэчаў рэчы прычын парад спосаб факт пытанн урок ідэй крок прыкмет міфаў рэцэпт кніг фільм месц памыл правіл лепш самых",
        "el":
            "λόγοι λόγους πράγματα συμβουλ τρόπο γεγονότ ερωτήσ μαθήματα ιδέες βήματα σημάδια μύθοι μύθους κόλπα συνταγ βιβλία ταινίες σειρές μέρη λάθη κανόνες σημεία καλύτερ ωραιότερ",
        "tr":
            "şey neden öneri tavsiye yol gerçek soru ders fikir adım işaret efsane püf tarif kitap film dizi grafik yer hata kural madde en ipucu",
        "az": "şey səbəb məsləhət yol fakt sual dərs fikir addım əlamət resept kitab film yer səhv qayda ən",
        "sq":
            "gjëra arsye këshilla mënyra fakte pyetje mësime ide hapa shenja receta libra filma vende gabime rregulla më",
        "eu": "gauza arrazoi aholku modu datu galdera ideia urrats errezeta liburu leku akats arau",
        "id":
            "alasan fakta tips tip cara hal pertanyaan pelajaran ide langkah tanda mitos trik resep buku film serial tempat kesalahan aturan poin rekomendasi manfaat kebiasaan",
        "ms":
            "alasan fakta tip petua cara perkara sebab soalan pengajaran idea langkah tanda mitos resipi buku filem siri tempat kesilapan peraturan",
        "fil":
            "bagay dahilan tips paraan katotohanan tanong aral ideya hakbang palatandaan recipe aklat pelikula lugar pagkakamali",
        "vi": "điều lý mẹo cách sự câu bài ý bước dấu công cuốn bộ địa sai quy",
        "ar":
            "أسباب سبب أشياء نصائح نصيحة طرق طريقة حقائق أسئلة دروس أفكار خطوات علامات خرافات وصفات كتب أفلام مسلسلات أماكن أخطاء قواعد نقاط أفضل أجمل",
        "fa": "نکته دلیل چیز راه روش توصیه حقیقت پرسش سوال درس ایده گام نشانه کتاب فیلم سریال مکان اشتباه قانون",
        "ur": "وجوہات باتیں طریقے مشورے حقائق سوال سبق اقدامات نشانیاں کتابیں فلمیں مقامات غلطیاں",
        "he":
            "סיבות דברים טיפים עצות דרכים עובדות שאלות לקחים רעיונות צעדים סימנים מתכונים ספרים סרטים סדרות מקומות טעויות כללים נקודות",
        "hi": "बातें बातों कारण टिप्स तरीके तथ्य सवाल सबक उपाय कदम संकेत रेसिपी किताबें फिल्में जगहें गलतियां नियम चीजें चीज़ें",
        "bn": "কারণ উপায় বিষয় তথ্য প্রশ্ন পরামর্শ ধাপ লক্ষণ রেসিপি বই সিনেমা জায়গা ভুল নিয়ম",
        "sw": "mambo sababu vidokezo njia ukweli maswali mafunzo hatua dalili vitabu filamu maeneo makosa",
    ]

    /// The same in scripts that put no spaces between words, where a number may be one of Chinese: what stands right behind it, or a little later.
    private static let behindNumber = ["选", "選", "大", "招", "가지", "선", "か条", "カ条", "つの理由", "のこと"]
    private static let later = [
        "件事", "理由", "原因", "方法", "技巧", "问题", "問題", "建议", "建議", "看点", "看點", "误区", "誤區", "步骤", "步驟", "秘诀", "秘訣", "要点",
        "要點",
        "ポイント", "コツ", "習慣", "質問", "이유", "방법", "팁", "습관", "질문", "เรื่อง", "เหตุผล", "เคล็ดลับ", "วิธี", "สิ่ง", "คำถาม", "ขั้นตอน",
        "สัญญาณ",
    ]

    /// Whether a word is one that headlines of the language count.
    /// - Parameters:
    ///   - word: in any letter case.
    ///   - language: BCP 47; its first part counts.
    static func holds(_ word: some StringProtocol, language: String) -> Bool {
        let first = language.prefix { $0 != "-" && $0 != "_" }.lowercased()
        guard let nouns = byLanguage[first == "no" || first == "nn" ? "nb" : first] else { return false }
        let word = Array(word.lowercased().utf8)
        return nouns.utf8.split(separator: UInt8(ascii: " ")).contains { noun in
            word.starts(with: noun) && (word.count == noun.count || isBeginning(noun))
        }
    }

    private static func isBeginning(_ noun: Substring.UTF8View) -> Bool {
        // Bytes that continue a letter are no letters.
        noun.count { $0 & 0xC0 != 0x80 } >= shortestBeginning
    }

    /// In letters.
    private static let shortestBeginning = 4
    /// In characters: how much later.
    private static let reach = 10

    /// Whether what follows a number in a script without spaces is counted.
    static func follows(in rest: Substring) -> Bool {
        behindNumber.contains(where: rest.hasPrefix) || later.contains { rest.prefix(reach).contains($0) }
    }
}
