/// Currencies beyond those of ``UnitRows/symbols``, by their signs, codes and names in the languages of the press.
///
/// Names that are everyday words ("real", "rand" in German) are left out. Rupees and rupiahs are one unit: French and others call both "roupies".
enum CurrencyRows {
    static let units: [UnitNames.Unit] =
        ["peso", "lira", "crown", "zloty", "forint", "hryvnia", "brl"].map(money)
        + ["riyal", "dirham", "dinar", "naira", "zar", "baht", "dong", "shekel", "ringgit", "leu", "lev", "tenge"].map(
            money)

    private static func money(_ name: String) -> UnitNames.Unit { .init(name: name, dimension: .money, factor: 0) }

    static let names =
        "idr:₹|₨|inr|pkr|lkr|npr|rupee|rupees|roupie|roupies|rupia|rupias|rupie|rupii|rupien|rupier|rúpies|rupiaa|rupiat|rúpia|rúpiát|"
        + "рупия|рупии|рупий|рупій|рупії|ρουπία|ρουπίες|روبية|روپیہ|روپے|卢比|盧比|ルピー|루피|रुपये|रुपया|रुपयों|টাকা|রুপি|רופי "
        + "peso:₱|mxn|ars|clp|cop|php|peso|pesos|pesoa|pesoja|peseta|pesetas|песо|πέσο|πέσος|بيزو|比索|ペソ|페소|पेसो|פסו "
        + "lira:₺|lira|liras|lirası|livre_turque|livres_turques|lire|lir|lirą|liry|liru|líra|lírát|лира|лиры|лир|ліра|ліри|λίρες|λίρα|ليرة|里拉|リラ|리라|लीरा "
        + "crown:sek|nok|dkk|czk|isk|kč|krona|kronor|krone|kroner|kronen|crown|crowns|couronne|couronnes|corona|coronas|coroa|coroas|corone|koruna|koruny|korun|korona|korony|koron|"
        + "krónur|króna|kruunu|kruunua|krooni|крона|кроны|крон|крони|κορώνα|κορώνες|كرونة|克朗|クローネ|クローナ|크로네|크로나 "
        + "zloty:zł|pln|zloty|zlotys|zloties|złoty|złote|złotych|złotego|zlotych|esloti|eslotis|злотый|злотых|злоти|ζλότι|زلوتي|兹罗提|ズウォティ|즈워티 "
        + "forint:huf|forint|forints|forintot|forintos|florint|forintów|forintů|forintov|forinty|форинт|форинта|форинтов|форинтів|φιορίνι|فورنت|福林|フォリント "
        + "hryvnia:₴|uah|hryvnia|hryvnias|hryvnya|hryvnja|griwna|grywna|hrywna|hrywny|hrywien|hřivna|hřiven|grivna|grivnia|grivnas|гривна|гривны|гривен|гривня|гривні|гривень|格里夫纳 "
        + "brl:brl|reais|réis "
        + "riyal:sar|qar|riyal|riyals|rial|rials|riyales|rialów|риал|риала|риалов|ріал|ріалів|ریال|ريال|ريالا|里亚尔|リヤル|리얄 "
        + "dirham:aed|dirham|dirhams|dírham|dirhame|dirhamów|дирхам|дирхама|дирхамов|درهم|درهما|دراهم|迪拉姆|ディルハム|디르함 "
        + "dinar:dzd|iqd|kwd|rsd|dinar|dinars|dinara|dinare|dinares|dinarów|dinarjev|denarjev|динар|динара|динаров|دينار|دينارا|第纳尔|ディナール|디나르 "
        + "naira:₦|ngn|naira|nairas|найра|奈拉|ナイラ zar:zar "
        + "baht:฿|thb|baht|bahts|бат|бата|батов|บาท|泰铢|泰銖|バーツ|바트 dong:₫|vnd|đồng|dong|dongs|донг|донгов|越南盾|ドン "
        + "shekel:₪|ils|shekel|shekels|séquel|shéquel|siclo|sicli|schekel|szekel|szekli|шекель|шекеля|шекелей|שקל|שקלים|شيكل|谢克尔 "
        + "ringgit:myr|ringgit|ringgits|ринггит|ринггитов|林吉特|リンギット|링깃 leu:ron|mdl|leu|lei|leus|лей|леев|列伊 "
        + "lev:bgn|lev|leva|levs|lew|lewa|лев|лева|лв|列弗 tenge:₸|kzt|tenge|tenges|теңге|тенге|坚戈"
}
