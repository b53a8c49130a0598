/// Abbreviations and the words that like to begin sentences, by language.
enum Abbreviations {
    struct Row {
        var language: String
        var titles: String
        var abbreviations: String
        var starters: String

        init(_ language: String, titles: String, abbreviations: String, starters: String) {
            self.language = language
            self.titles = titles
            self.abbreviations = abbreviations
            self.starters = starters
        }
    }

    /// Languages that write an ordinal number with a full stop.
    static let ordinalStops: Set<String> = [
        "bs", "cs", "da", "de", "et", "eu", "fi", "fo", "hr", "hu", "is", "lb", "lt", "lv", "nb", "nds", "nn", "no",
        "pl",
        "sk", "sl", "sr", "tr",
    ]

    /// Languages whose quotation marks run „…“ or »…«.
    static let rightOpening: Set<String> = ["bs", "cs", "da", "de", "et", "hr", "is", "lb", "lt", "lv", "sk", "sl"]

    static let commonTitles =
        "mr mrs ms dr prof st vs no nr vol fig jr sr gen col lt sgt capt gov sen rep rev hon pres ph"
    static let common = "etc inc ltd corp co bros approx est al ca cf ed eds pp p op cit ibid"

    static let rows: [Row] = [
        Row(
            "en",
            titles:
                "messrs mmes mt ft hwy rt ave blvd adm cmdr maj pvt supt dept univ assn e.g i.e jan feb mar apr jun "
                + "jul aug sep sept oct nov dec mon tue wed thu fri sat sun", abbreviations: "a.m p.m u.s u.k e.u",
            starters:
                "the a an he she it they we you i in on at but and for this that these those there when while after before as "
                + "if its his her their our my some many most all no not with by from to so what who how why where one two however since "
                + "although according meanwhile also"),
        Row(
            "fr",
            titles:
                "m mm mme mmes mlle mlles me mgr ste sts n° av bd fg env janv févr avr juil sept oct nov déc art chap éd "
                + "cie tél boul c.-à-d", abbreviations: "j.-c etc",
            starters:
                "le la les l un une des il elle ils elles on nous vous je ce cette ces cet c en à au aux dans pour par sur mais "
                + "et ou où si son sa ses leur leurs avec après avant depuis selon d de du qui que quand comme tous toutes plus y"
        ),
        Row(
            "es",
            titles:
                "sr sra srta sres dña d ud uds vd vds gral cnel tte lic ing arq av avda pág págs núm art cap dto izq tel "
                + "aprox mons fdo", abbreviations: "ee.uu a.c d.c a.m p.m s.a",
            starters:
                "el la los las un una unos unas él ella ellos ellas en a al de del por para con sin sobre se su sus lo le les no "
                + "y pero o si que cuando como este esta estos estas ese esa según desde hasta tras entre también ya más es son"
        ),
        Row(
            "pt", titles: "sr sra srs dra d exmo exma eng arq av pág págs núm art cap tel ltda aprox",
            abbreviations: "a.c d.c eua s.a",
            starters:
                "o a os as um uma uns umas ele ela eles elas em no na nos nas ao à de do da dos das por para com sem sobre se "
                + "seu sua não e mas ou que quando como este esta esse essa segundo desde até após entre também já mais é são"
        ),
        Row(
            "it",
            titles:
                "sig sigg dott dr.ssa sig.ra avv ing arch on rag geom s ss mons card pag pagg cap art tel n prof.ssa col "
                + "egr gent", abbreviations: "a.c d.c ecc s.p.a",
            starters:
                "il lo la i gli le l un uno una in nel nella nei a al alla da dal dalla di del della con su sul per tra fra e ma "
                + "o se che quando come questo questa questi queste egli lui lei loro si non secondo dopo è sono anche"),
        Row(
            "de",
            titles:
                "hr hrn fr frl dres dipl ing mag bzw ca evtl ggf inkl exkl max min mio mrd mill tsd str tel abs art bd "
                + "jan feb mär apr jun jul aug sept okt nov dez mo di mi do sa so geb gest verh usf d.h z.b u.a s.o s.u vgl zzgl allg "
                + "hl kath ev röm", abbreviations: "usw etc u.a.m ff f chr jh jhs",
            starters:
                "der die das den dem ein eine einen einem er sie es wir ihr ich in im am an auf bei mit nach von vom zu zum zur "
                + "für und aber oder doch wenn als dass dies diese dieser dieses da dort dann nur auch so seit laut während nicht sein "
                + "seine ihre man was wer wie wo warum damit dabei"),
        Row(
            "nl",
            titles:
                "dhr mw mevr drs ir mr ing ds jhr bv bijv blz ca nl o.a d.w.z m.b.t t.a.v tel jan feb mrt apr aug sept "
                + "okt nov dec afb hfst", abbreviations: "enz e.d chr",
            starters:
                "de het een hij zij ze we wij ik je jullie in op aan bij met na van voor tot uit en maar of dat dit deze die er "
                + "als toen wanneer ook niet hun haar zijn volgens sinds tijdens door om"),
        Row(
            "da",
            titles:
                "hr fr frk bl.a dvs f.eks fx ca kl mio mia kr nr jan feb mar apr jun jul aug sep okt nov dec pga ift inkl ekskl "
                + "max min tlf skt", abbreviations: "osv mv mm",
            starters:
                "den det de en et han hun vi jeg i på med for til af fra og men eller at der som når da hvis efter under ifølge "
                + "også ikke dette disse"),
        Row(
            "nb",
            titles:
                "hr fr frk bl.a dvs f.eks ca kl mill mrd kr nr jan feb mar apr jun jul aug sep okt nov des pga ift inkl "
                + "ekskl maks min tlf st", abbreviations: "osv mv m.m",
            starters:
                "den det de en et ei han hun vi jeg i på med for til av fra og men eller at der som når da hvis etter under "
                + "ifølge også ikke dette disse"),
        Row(
            "nn", titles: "hr fr bl.a dvs t.d ca kl mill mrd kr nr tlf st", abbreviations: "osv mv m.m",
            starters:
                "den det dei ein ei eit han ho vi eg i på med for til av frå og men eller at der som når då viss etter under også "
                + "ikkje dette desse"),
        Row(
            "sv",
            titles:
                "hr fr frk bl.a dvs d.v.s t.ex ca kl milj mdr kr nr jan feb mar apr jun jul aug sep okt nov dec p.g.a inkl exkl "
                + "max min tel s.k st f.d", abbreviations: "osv m.m m.fl",
            starters:
                "den det de en ett han hon vi jag i på med för till av från och men eller att där som när då om efter under enligt "
                + "också inte detta dessa"),
        Row(
            "is", titles: "hr fr t.d þ.e a.m.k m.a u.þ.b s.s sbr kl kr millj", abbreviations: "o.s.frv o.fl",
            starters:
                "hann hún það þeir þær þau við ég í á með fyrir til af frá og en eða að þar sem þegar ef eftir þetta þessi ekki"
        ),
        Row(
            "fi", titles: "hra rva mm esim ns klo n milj mrd tri toht prof puh s os kpl synt",
            abbreviations: "jne ym yms eaa jaa ekr jkr",
            starters:
                "hän se he ne me te minä sinä tämä nämä tuo kun jos mutta ja tai myös ei on oli että kuka mikä missä vaikka jälkeen"
        ),
        Row(
            "et", titles: "hr pr nt jt lk u mln mld tel nr dr k.a s.o sh", abbreviations: "jne jms eKr pKr",
            starters: "ta see nad me te ma sa tema need kui aga ja või ka ei on oli et kes mis kus pärast"),
        Row(
            "lv", titles: "plkst piem t.i t.s nr g gs lpp tel milj mljrd utt s.k", abbreviations: "utt u.c tml",
            starters: "viņš viņa tas tā viņi mēs jūs es šis šī un bet vai ja kad arī ne ir bija kas kur pēc no uz"),
        Row(
            "lt", titles: "pvz t.y nr tel mln mlrd tūkst gerb prof doc akad vad žr val min g pr kt m d a",
            abbreviations: "ir.t.t pan",
            starters: "jis ji tai jie jos mes jūs aš šis ši ir bet ar jei kai taip pat ne yra buvo kas kur po iš"),
        Row(
            "pl",
            titles:
                "p pp pan inż mgr hab dyr płk gen kpt ks o św ul al pl np tzn tzw tj im nr str tel wg woj godz mln mld tys zł "
                + "ok min max ur zm red art ust pkt proc", abbreviations: "itd itp r w n.e p.n.e",
            starters:
                "on ona ono oni one to ten ta te tego w we z ze na do od po przed przez pod nad za dla o i a ale lub jeśli gdy kiedy "
                + "jak nie jest są był była tak co kto gdzie według także jego jej ich"),
        Row(
            "cs",
            titles:
                "p pí sl ing mgr bc judr mudr phdr rndr csc doc plk gen kpt sv ul nám tř např tzn tzv tj č čís str tel hod min "
                + "mil mld tis kč cca max zejm resp popř odst písm roč", abbreviations: "atd apod aj r n.l př",
            starters:
                "on ona ono oni to ten ta ti te tento tato v ve z ze na do od po před přes pod nad za pro o a ale nebo když pokud "
                + "jak ne je jsou byl byla tak co kdo kde podle také jeho její jejich i"),
        Row(
            "sk",
            titles:
                "p pani ing mgr bc judr mudr phdr rndr csc doc plk gen kpt sv ul nám napr tzn tzv tj č str tel hod min mil mld "
                + "tis cca max resp popr ods", abbreviations: "atď apod r n.l pr",
            starters:
                "on ona ono oni to ten tá tí tie tento táto v vo z zo na do od po pred cez pod nad za pre o a ale alebo keď ak ako nie "
                + "je sú bol bola tak čo kto kde podľa tiež jeho jej ich i"),
        Row(
            "sl", titles: "g ga gdč dr mag inž prof doc sv ul npr tj t.i oz št str tel mio mrd tis cca max",
            abbreviations: "itd ipd n.št pr",
            starters:
                "on ona ono oni to ta te ti v z s na do od po pred pod nad za pri o in a ali če ko kako ne je so bil bila tako kaj kdo "
                + "kje tudi njegov njen"),
        Row(
            "hr", titles: "g gđa gđica mr dipl ing prof doc sv ul npr tj tzv br str tel mil mlrd tis cca max o.g",
            abbreviations: "itd i.sl pr n.e god",
            starters:
                "on ona ono oni to taj ta u s sa na do od po prije pod nad za pri o i a ali ili ako kad kako ne je su bio bila tako "
                + "što tko gdje također njegov njezin"),
        Row(
            "sr",
            titles:
                "г гђа мр дипл инж проф доц св ул нпр тј тзв бр стр тел мил млрд g gđa mr dipl inž prof doc sv ul npr tj tzv br str",
            abbreviations: "итд сл пре н.е год itd sl god",
            starters:
                "он она оно они то тај та у с са на до од по пре под над за при о и а али или ако кад како не је су био била тако што ко где "
                + "on ona ono oni to taj ta u na do od po pre za i a ali ako kad ne je su"),
        Row(
            "ru",
            titles:
                "г гг гн г-н г-жа им ул пр просп пл пер д корп кв обл р-н проф акад доц инж ген полк св стр рис табл гл ст п пп напр "
                + "т.е т.н т.д т.п тов гр млн млрд тыс руб коп долл тел чел ок мин макс кн см ср",
            abbreviations: "др пр г гг вв в н.э т.д т.п сша",
            starters:
                "он она оно они мы вы я это этот эта эти в во на с со к по из от до за для о об и а но или если когда как не что кто где "
                + "так также однако при после по его её их все"),
        Row(
            "uk",
            titles:
                "р рр м вул пр просп пл пров буд обл проф акад доц інж ген полк св стор рис табл гл ст п напр т.зв тов гр млн млрд тис "
                + "грн коп дол тел ок див ім", abbreviations: "ін т.д т.п н.е ст",
            starters:
                "він вона воно вони ми ви я це цей ця ці в у на з із до по від за для про і й та а але або якщо коли як не що хто де так також "
                + "однак при після його її їх усі"),
        Row(
            "be", titles: "г гг вул праф акад св стар тыс млн млрд руб ім", abbreviations: "інш г.д г.п",
            starters:
                "ён яна яно яны мы вы я гэта гэты у ў на з да па ад за для пра і але або калі як не што хто дзе так таксама"
        ),
        Row(
            "bg",
            titles: "г гр ул бул пл проф акад доц инж ген полк св стр фиг чл ал т.е т.нар напр млн млрд хил лв тел им",
            abbreviations: "др н.е пр.н.е г в",
            starters:
                "той тя то те ние вие аз това този тази тези в във на с със до по от за при и а но или ако когато как не че кой къде така също"
        ),
        Row(
            "mk", titles: "г проф акад доц инж ген св стр бр ул бул т.е т.н на пр мил милј",
            abbreviations: "др итн н.е",
            starters:
                "тој таа тоа тие ние вие јас овој оваа овие во на со до по од за при и а но или ако кога како не дека кој каде"
        ),
        Row(
            "el", titles: "κ κα κος κυρ δρ καθ αγ αρ σελ τηλ π.χ δηλ βλ λ.χ εκ δισ εκατ χιλ ευρ οδ",
            abbreviations: "κ κ.λπ κ.ά κτλ μ.χ π.χ αι",
            starters:
                "ο η το οι τα ένας μια ένα αυτός αυτή αυτό στο στη στον στην στις στα για με από σε και αλλά ή αν όταν πως δεν είναι ήταν "
                + "τι ποιος πού επίσης σύμφωνα μετά"),
        Row(
            "ro",
            titles:
                "dl d-na d-l dna d-ra ing prof conf acad gen col sf str bd nr pag art alin lit tel mil mld cca ian feb mart apr iun "
                + "iul aug sept oct noi dec", abbreviations: "ș.a etc î.hr d.hr s.a",
            starters:
                "el ea ei ele noi voi eu acest această aceste acești în la pe cu de din prin pentru despre și dar sau dacă când cum nu ce "
                + "cine unde un o este sunt a au după potrivit"),
        Row(
            "hu",
            titles:
                "dr ifj id özv prof ún pl ill kb stb u tel sz old kft bt zrt nyrt jan febr márc ápr máj jún júl aug szept okt nov dec",
            abbreviations: "stb vö i.e i.sz",
            starters:
                "a az egy ő ők mi ti én ez azok ezek és de vagy ha amikor mint hogy nem is van volt ki mi hol szerint után"
        ),
        Row(
            "tr", titles: "sn av doç yrd prof dr alb gen müh mim sok cad mah apt no tel örn yy yüz bkz çev s ss",
            abbreviations: "vb vs vd m.ö m.s",
            starters:
                "bu o şu bir ve ama veya eğer ancak onlar biz siz ben için ile daha en çok ne kim nerede göre sonra"),
        Row(
            "ca", titles: "sr sra srta dr dra d na en av avda pl pg pàg núm art cap tel aprox mn",
            abbreviations: "a.c d.c ee.uu etc",
            starters:
                "el la els les l un una uns unes ell ella ells elles en a al als de del dels per amb sense sobre es el seu la seva no i però "
                + "o si que quan com aquest aquesta aquests aquestes segons des fins després entre també ja més és són"),
        Row(
            "gl", titles: "sr sra srta dr dra d av avda pl páx núm art cap tel aprox",
            abbreviations: "a.c d.c ee.uu etc",
            starters:
                "o a os as un unha uns unhas el ela eles elas en no na nos nas ao á de do da dos das por para con sen sobre se non e pero ou "
                + "que cando como este esta segundo desde ata tras entre tamén xa máis é son"),
        Row(
            "oc", titles: "sr sra dr av pl pag num art cap tel", abbreviations: "etc",
            starters:
                "lo la los las l un una el ela en a al de del per amb sens sus se e mas o que quand coma aqueste aquesta segon fins tanben"
        ),
        Row(
            "eu", titles: "jn and dk or zk tel", abbreviations: "etab e.a k.a",
            starters: "hau hori hura eta baina edo bat ez da dira zen"),
        Row(
            "br", titles: "ao aot it dim sant", abbreviations: "h.a",
            starters: "ar an al ur un ul e hag met pe ma pa ne me te hi ni int"),
        Row(
            "eo", titles: "s-ro s-ino d-ro prof ekz t.e p n-ro", abbreviations: "ktp k.a i.a",
            starters: "la li ŝi ĝi ili ni vi mi en sur de por kun kaj sed aŭ se kiam kiel ne"),
        Row(
            "id",
            titles:
                "bpk sdr sdri ir drs dra h hj kh tn ny nn jl jln gg kec kab kel prov tgl hlm hal dst dsb dll dkk a.n u.b rp tel no pt cv",
            abbreviations: "dll dsb dst tbk s.h s.e m.si m.h",
            starters:
                "ini itu dia ia mereka kami kita saya anda di ke dari pada untuk dengan dan tetapi namun atau jika ketika saat karena tidak "
                + "adalah yang para seorang sebuah menurut setelah sebelum juga"),
        Row(
            "ms", titles: "en pn cik tn dato datuk prof ir hj jln kg no tel rm sdn bhd", abbreviations: "dll dsb",
            starters:
                "ini itu dia ia mereka kami kita saya anda di ke dari pada untuk dengan dan tetapi namun atau jika ketika kerana tidak adalah"
        ),
        Row(
            "vi", titles: "ts ths gs pgs bs ks tp q p đ", abbreviations: "v.v",
            starters: "ông bà anh chị họ chúng tôi nó đây đó khi nếu và nhưng các những một theo sau trong"),
        Row(
            "sq", titles: "z znj dr prof nr rr tel p.sh", abbreviations: "etj p.e.s",
            starters: "ai ajo ata ne ju unë ky kjo në me për nga dhe por ose nëse kur si nuk"),
        Row(
            "ga", titles: "an tuas dr uimh lch", abbreviations: "srl",
            starters: "an na tá bhí sé sí siad ach agus i ar le do"),
        Row(
            "cy", titles: "mr mrs dr rhif tud", abbreviations: "ayyb",
            starters: "y yr mae roedd ef hi nhw ond ac yn ar i o"),
        Row(
            "af", titles: "mnr mev mej dr ds adv nr bl tel bv", abbreviations: "ens n.c",
            starters: "die 'n hy sy dit hulle ons in op met van en maar of as toe"),
        Row("ar", titles: "د أ م ص ت", abbreviations: "إلخ", starters: ""),
        Row("he", titles: "ד פרופ גב מר", abbreviations: "וכו", starters: ""),
        Row("fa", titles: "ق م د", abbreviations: "غیره", starters: ""),
        Row("hi", titles: "डॉ श्री प्रो पं", abbreviations: "आदि", starters: ""),
        Row("mr", titles: "डॉ श्री प्रा पं", abbreviations: "इ", starters: ""),
        Row("bn", titles: "ড ডা মো প্রফে", abbreviations: "ইত্যাদি", starters: ""),
        Row("ta", titles: "டாக்டர் திரு பேரா", abbreviations: "", starters: ""),
        Row("te", titles: "డా శ్రీ ప్రొ", abbreviations: "", starters: ""),
        Row("kn", titles: "ಡಾ ಶ್ರೀ ಪ್ರೊ", abbreviations: "", starters: ""),
        Row("ml", titles: "ഡോ ശ്രീ പ്രൊ", abbreviations: "", starters: ""),
        Row("gu", titles: "ડૉ ડો શ્રી પ્રો", abbreviations: "", starters: ""),
        Row("th", titles: "ดร นาย พ ศ ค น ส กทม รศ ผศ จ อ ต", abbreviations: "ฯลฯ", starters: ""),
        Row("zh", titles: "", abbreviations: "", starters: ""), Row("ja", titles: "", abbreviations: "", starters: ""),
        Row("ko", titles: "", abbreviations: "", starters: ""),
    ]
}
