/// Units, and the names that CLDR does not list.
enum UnitRows {
    static let units: [UnitNames.Unit] =
        [
            .init(name: "year", dimension: .time, factor: 31_557_600),
            .init(name: "month", dimension: .time, factor: 2_629_800),
            .init(name: "week", dimension: .time, factor: 604_800),
            .init(name: "day", dimension: .time, factor: 86_400),
            .init(name: "hour", dimension: .time, factor: 3600), .init(name: "minute", dimension: .time, factor: 60),
            .init(name: "second", dimension: .time, factor: 1), .init(name: "km", dimension: .length, factor: 1000),
            .init(name: "m", dimension: .length, factor: 1), .init(name: "cm", dimension: .length, factor: 0.01),
            .init(name: "mm", dimension: .length, factor: 0.001),
            .init(name: "mi", dimension: .length, factor: 1609.344),
            .init(name: "ft", dimension: .length, factor: 0.3048),
            .init(name: "in", dimension: .length, factor: 0.0254),
            .init(name: "yd", dimension: .length, factor: 0.9144), .init(name: "ha", dimension: .area, factor: 1),
            .init(name: "acre", dimension: .area, factor: 0.404_686), .init(name: "kg", dimension: .mass, factor: 1),
            .init(name: "g", dimension: .mass, factor: 0.001), .init(name: "t", dimension: .mass, factor: 1000),
            .init(name: "lb", dimension: .mass, factor: 0.453_592),
            .init(name: "oz", dimension: .mass, factor: 0.028_349_5),
            .init(name: "l", dimension: .volume, factor: 1), .init(name: "gal", dimension: .volume, factor: 3.785_41),
            .init(name: "usd", dimension: .money, factor: 0), .init(name: "eur", dimension: .money, factor: 0),
            .init(name: "gbp", dimension: .money, factor: 0), .init(name: "jpy", dimension: .money, factor: 0),
            .init(name: "cny", dimension: .money, factor: 0), .init(name: "rub", dimension: .money, factor: 0),
            .init(name: "idr", dimension: .money, factor: 0),
            .init(name: "krw", dimension: .money, factor: 0), .init(name: "chf", dimension: .money, factor: 0),
        ] + CurrencyRows.units

    static let index: [String: Int] = Dictionary(
        units.enumerated().map { ($1.name, $0) }, uniquingKeysWith: { first, _ in first })

    /// Symbols and words that many languages share.
    static let symbols =
        "km:km|км|kms|kph|kmh m:m|м cm:cm|см mm:mm|мм mi:mi|mph ft:ft in:in yd:yd ha:ha|га kg:kg|кг|kilo|kilos|кило|килограмм|килограмма|килограммов|кілограм|кілограма|кілограмів|килограм|килограма|килограми|кілаграмаў g:g|г t:t|т lb:lb|lbs oz:oz l:l|л "
        + "hour:h|hr|hrs|ч|am|pm|uhr|pagi|siang|sore|malam|godz|kl|óra|часов|утра minute:min|mins|мин second:sec|сек year:yr|yrs "
        + "usd:$|usd|us$|dollar|dollars|dólar|dólares|dollaro|dollari|dolar|dolarów|dolary|dolara|dolarjev|dolarja|dolarů|dolárov|dolari|dolarów|dollár|dollárt|"
        + "доллар|доллара|долларов|доллары|долларах|долларам|долар|долара|доларів|долари|долара|долларлар|δολάριο|δολάρια|δολαρίων|dollari|dollaria|dollaria|dolerių|doleris|dolerius|dolāru|dolārs|dolāri|dolláir|"
        + "美元|ドル|달러|دولار|دولارا|دولارات|דולר|דולרים|डॉलर|ডলার|ডলারের|ڈالر|دلار|டாலர்|డాలర్|డాలర్లు|డాలర్ల|ಡಾಲರ್|ഡോളർ|ડોલર|ਡਾਲਰ|დოლარი|դոլար|đô_la|dolarë|dollarit|dollara|dalara|dollarar|dolores|dòlars|dòlar|dollarin|dolarin|dolara|dolar|долари|долар|ดอลลาร์ "
        + "eur:€|eur|euro|euros|евро|євро|ευρώ|欧元|歐元|ユーロ|유로|يورو|אירו|यूरो|euroa|euron|eura|eur|evro|evra|evrov|еура|eurót|evró|evrur|evroe|eurų|eirο|eiro|avro|ўро|еўра|euri|euró|یورو|யூரோ|యూరో|ಯೂರೋ|യൂറോ|યુરો|ยูโร|ইউরো|ევრო|եվրո|유로 "
        + "gbp:£|gbp jpy:¥|jpy|yen|yens|yenes|иен|иены|йен|йени|円|日元|엔|ين cny:cny|yuan|yuans|yuanes|юаней|юань|юаня|人民币|元 rub:₽|rub|rubles|rubel|rubli|roubles|rublos|"
        + "рублей|рубля|рубль|рубли|рублях|рублів|rubľov|rublů|rubel idr:rp|idr|rupiah krw:₩|krw|won chf:chf"

    /// Names and forms by language.
    static let more: [String: String] = [
        "en":
            "year:yr|years month:months ft:feet|foot in:inches|inch km:kilometer|kilometers|kilometre|kilometres m:meter|meters|metre|metres cm:centimeter|centimeters|centimetre|centimetres "
            + "mm:millimeter|millimeters|millimetre|millimetres t:tonne|tonnes|ton|tons acre:acre|acres lb:pound|pounds mi:mile|miles gal:gallon|gallons",
        "fr": "year:année|années acre:acre|acres mi:mille|milles t:tonne|tonnes lb:lb|livre|livres",
        "es": "mi:milla|millas ft:pie|pies in:pulgada|pulgadas acre:acre|acres t:tonelada|toneladas hour:hs",
        "pt":
            "mi:milha|milhas ft:pé|pés in:polegada|polegadas acre:acre|acres t:tonelada|toneladas km:quilômetro|quilômetros|quilómetro|quilómetros m:metro|metros cm:centímetro|centímetros mm:milímetro|milímetros "
            + "kg:quilo|quilos|quilograma|quilogramas",
        "it":
            "mi:miglio|miglia ft:piede|piedi in:pollice|pollici acre:acro|acri t:tonnellata|tonnellate kg:chilo|chili|chilogrammo|chilogrammi km:chilometro|chilometri year:anno|anni|anno",
        "de":
            "year:jahr|jahre|jahren|jahres|jährige|jährigen|jähriger|jähriges|jährig month:monat|monate|monaten|monats|monatige|monatigen week:woche|wochen|wöchige|wöchigen day:tag|tage|tagen|tages|tägige|tägigen "
            + "hour:stunde|stunden|stündige|stündigen minute:minute|minuten|minütige second:sekunde|sekunden km:kilometer|kilometern m:meter|metern cm:zentimeter|zentimetern mm:millimeter|millimetern mi:meile|meilen "
            + "ft:fuß in:zoll lb:pfund|pfund t:tonne|tonnen acre:morgen|acre|acres|ar ha:hektar",
        "nl":
            "year:jaar|jaren|jarige|jarig month:maand|maanden week:week|weken day:dag|dagen hour:uur|uren mi:mijl|mijlen ft:voet in:inch|duim t:ton acre:acre|acres|hectare",
        "id": "year:tahun mi:mil ft:kaki in:inci|inchi t:ton acre:ekar|hektar ha:hektar|hektare lb:pon|pound acre:acre",
        "ru":
            "year:год|года|лет|году|годы|годов|летний|летнего|летняя|летней|летие|летия month:месяц|месяца|месяцев|месяцы|месяцам week:неделя|недели|недель|неделю|неделе day:день|дня|дней|дни|сутки|суток "
            + "hour:час|часа|часов|часы|часам minute:минута|минуты|минут|минуту second:секунда|секунды|секунд|секунду km:километр|километра|километров|километрах|километры m:метр|метра|метров|метрах "
            + "cm:сантиметр|сантиметра|сантиметров mm:миллиметр|миллиметра|миллиметров mi:миля|мили|миль|милях ft:фут|фута|футов in:дюйм|дюйма|дюймов lb:фунт|фунта|фунтов t:тонна|тонны|тонн acre:акр|акра|акров ha:гектар|гектара|гектаров",
        "uk":
            "year:рік|року|років|роки|річний|річного month:місяць|місяці|місяців|місяця day:день|дні|днів|дня week:тиждень|тижні|тижнів|тижня hour:година|години|годин|годину minute:хвилина|хвилини|хвилин second:секунда|секунди|секунд mi:миля|милі|миль km:кілометр|кілометри|кілометрів|кілометра m:метр|метри|метрів|метра t:тонна|тонни|тонн",
        "pl":
            "year:rok|lata|lat|roku|letni|letnia|letniego month:miesiąc|miesiące|miesięcy|miesiąca day:dzień|dni|dnia|doba|doby week:tydzień|tygodnie|tygodni|tygodnia hour:godzinę|godzinach second:sekundę minute:minutę km:kilometra|kilometrach m:metra|metrach mi:mili|milach t:tona|tony|ton",
        "cs":
            "year:rok|roky|let|roku|letý|letá|letého km:kilometru|kilometrech|kilometrem m:metru|metrech kg:kilo|kila|kil|kilogramu day:den|dny|dní|dnů|dne hour:hodinu|hodinách week:týden|týdny|týdnů month:měsíc|měsíce|měsíců minute:minutu mi:míle|mil|mílí|míli t:tuna|tuny|tun ft:stopa|stopy|stop in:palec|palce|palců",
        "sk":
            "year:rok|roky|rokov|roku|ročný|ročná day:deň|dni|dní|dňa hour:hodinu week:týždeň|týždne|týždňov mi:míľa|míle|míľ t:tona|tony|ton",
        "sl":
            "year:leto|leti|leta|let|letni|letna day:dan|dneva|dnevi|dni|dneh hour:uro|urah month:mesec|meseca|meseci|mesecev mi:milja|milje|milj t:tona|tone|ton",
        "hr":
            "year:godina|godine|godinu|godišnji|godišnja day:dan|dana|dani month:mjesec|mjeseca|mjeseci week:tjedan|tjedna|tjedni hour:sat|sata|sati mi:milja|milje|milju t:tona|tone",
        "sr":
            "year:година|године|годину|godina|godine|godinu day:дан|дана|dan|dana month:месец|месеца|месеци|mesec|meseca|meseci week:недеља|недеље|недељу|nedelja|nedelje hour:сат|сата|сати|sat|sata|sati minute:минут|минута|minut|minuta km:километар|километара|километра|kilometar|kilometara|kilometra",
        "bg":
            "year:година|години|годишен|годишния|годишна|годишната day:ден|дни|дена month:месец|месеца|месеци week:седмица|седмици hour:час|часа minute:минута|минути second:секунда|секунди km:километър|километра|километри m:метър|метра|метри mi:миля|мили t:тон|тона",
        "sv":
            "year:år|årig|årige|åriga day:dag|dagar|dagars month:månad|månader|månaders week:vecka|veckor|veckors hour:timme|timmar|timmars minute:minut|minuter second:sekund|sekunder mi:engelska_mil|miles t:ton ft:fot in:tum",
        "da":
            "year:år|årig|årige day:dag|dage|dages month:måned|måneder week:uge|uger hour:time|timer minute:minut|minutter second:sekund|sekunder mi:mil|miles t:ton|tons ft:fod in:tomme|tommer",
        "nb":
            "year:år|åring|årig|årige day:dag|dager|døgn month:måned|måneder week:uke|uker hour:time|timer minute:minutt|minutter second:sekund|sekunder mi:miles|engelske_mil t:tonn ft:fot in:tommer|tomme",
        "nn":
            "year:år day:dag|dagar month:månad|månader week:veke|veker hour:time|timar minute:minutt|minuttar second:sekund|sekund mi:miles t:tonn",
        "fi":
            "year:vuosi|vuotta|vuoden|vuotias|vuotiaan|vuotiaana day:päivä|päivää|päivän month:kuukausi|kuukautta|kuukauden week:viikko|viikkoa|viikon hour:tunti|tuntia|tunnin|tunnissa minute:minuutti|minuuttia|minuutin second:sekunti|sekuntia|sekunnin "
            + "km:kilometrin|kilometriä|kilometrissä m:metrin|metriä cm:senttiä|sentin|senttimetrin mm:milliä|millimetrin mi:mailin|mailia t:tonni|tonnia ft:jalkaa|jalan in:tuumaa|tuuman lb:paunaa|paunan",
        "et":
            "year:aasta|aastat|aastane|aastase day:päev|päeva month:kuu|kuud week:nädal|nädalat|nädala hour:tund|tundi|tunni minute:minut|minutit second:sekund|sekundit km:kilomeeter|kilomeetrit|kilomeetri m:meeter|meetrit|meetri mi:miil|miili t:tonn|tonni",
        "hu":
            "week:héttel year:évvel|év|éve|éves|évvel|évet|évig|évben day:nap|napja|napos|napot|napig|nappal month:hónap|hónapja|hónapos|hónapot week:hét|hete|hetes|hetet hour:óra|órája|órás|órát|órával|óráig minute:perc|perce|perces|percet|perccel|perccel|perckor second:másodperc|másodperces "
            + "km:kilométer|kilométeres|kilométerre|kilométert m:méter|méteres|métert|méterre cm:centi|centiméteres|centimétert mm:milliméteres|millimétert mi:mérföld|mérföldes|mérföldre|mérföldet ft:láb|lábas|lábnyi in:hüvelyk|hüvelykes kg:kilós|kilogrammos t:tonna|tonnás|tonnát",
        "lt":
            "year:metai|metų|metus day:diena|dienos|dienų|dienas month:mėnuo|mėnesiai|mėnesių|mėnesius week:savaitė|savaitės|savaičių|savaites hour:valanda|valandos|valandų|valandas minute:minutė|minutės|minučių|minutes km:kilometras|kilometrai|kilometrų|kilometrus mi:mylia|mylios|mylių|mylias m:metras|metro|metrai t:tona|tonos|tonų",
        "lv":
            "year:gads|gadi|gadu|gadiem|gadus day:diena|dienas|dienu|dienām month:mēnesis|mēneši|mēnešu|mēnešiem|mēnešus week:nedēļa|nedēļas|nedēļu hour:stunda|stundas|stundu|stundām minute:minūte|minūtes|minūšu km:kilometrs|kilometri|kilometru|kilometriem|kilometrus mi:jūdze|jūdzes|jūdžu t:tonna|tonnas|tonnu",
        "tr":
            "year:yıl|yılın|yılda|yıldan|yıllık|yılda|yaşında|yıldır day:gün|günlük month:ay|aydır|aylık week:hafta|haftalık hour:saat|saatlik|saatte minute:dakika|dakikalık second:saniye km:kilometrelik|kilometreye m:metrelik mi:mil|millik t:ton in:inç ft:fit|ayak",
        "el":
            "year:έτος|έτη|ετών|χρόνια|χρόνος|χρόνων|χρονών day:ημέρα|ημέρες|ημερών|μέρα|μέρες month:μήνας|μήνες|μηνών|μήνα week:εβδομάδα|εβδομάδες|εβδομάδων hour:ώρα|ώρες|ωρών minute:λεπτό|λεπτά|λεπτών second:δευτερόλεπτο|δευτερόλεπτα|δευτερολέπτων kg:κιλό|κιλά|κιλών|χιλιόγραμμα|χιλιόγραμμο km:χιλιόμετρο|χιλιόμετρα|χιλιομέτρων|χλμ m:μέτρο|μέτρα|μέτρων|μ mi:μίλι|μίλια|μιλίων t:τόνος|τόνοι|τόνων|τόνους ft:πόδι|πόδια|ποδιών in:ίντσα|ίντσες|ιντσών",
        "ko":
            "year:년|세|살 month:개월|달 week:주|주일 day:일 hour:시간 minute:분 second:초 km:킬로미터|킬로 m:미터|m t:톤 mi:마일 kg:킬로그램",
        "th": "t:ตัน km:กม. kg:กก.",
        "bn": "year:বছর|বছরের month:মাস|মাসের day:দিন|দিনের hour:ঘণ্টা|ঘণ্টার minute:মিনিট|মিনিটে kg:কেজি t:টন km:কিমি",
        "ro":
            "year:an|ani|anilor day:zi|zile|zilelor month:lună|luni|lunilor week:săptămână|săptămâni hour:oră|ore|orelor minute:minut|minute second:secundă|secunde mi:milă|mile t:tonă|tone in:inch|inci ft:picior|picioare",
        "ca":
            "year:any|anys day:dia|dies month:mes|mesos week:setmana|setmanes hour:hora|hores minute:minut|minuts mi:milla|milles t:tona|tones ft:peu|peus in:polzada|polzades",
        "gl": "year:ano|anos day:día|días month:mes|meses mi:milla|millas",
        "is":
            "year:ár|ára|árum|ára day:dagur|dagar|daga|dögum month:mánuður|mánuðir|mánuði|mánuðum week:vika|vikur|viku hour:klukkustund|klukkustundir|klukkutíma|klukkustunda minute:mínúta|mínútur|mínútum km:kílómetri|kílómetrar|kílómetra|kílómetrum m:metri|metrar|metra mi:míla|mílur|mílna t:tonn",
        "zh":
            "year:年|岁 month:个月|個月|月 week:周|星期|週 day:天|日 hour:小时|小時|点|點 minute:分钟|分鐘|分 second:秒|秒钟|秒鐘 km:公里|千米 m:米|公尺 cm:厘米|公分 mm:毫米 mi:英里|哩 ft:英尺|呎 in:英寸|吋 ha:公顷|公頃 acre:英亩|英畝 kg:公斤|千克 t:吨|噸 lb:磅 oz:盎司 l:升 gal:加仑",
        "ja":
            "year:年|歳 month:か月|ヶ月|カ月|ヵ月 week:週間 day:日 hour:時間 minute:分 second:秒 km:キロ|キロメートル m:メートル cm:センチ|センチメートル mm:ミリ|ミリメートル mi:マイル ft:フィート in:インチ ha:ヘクタール acre:エーカー kg:キロ|キログラム t:トン lb:ポンド",
        "ar":
            "year:سنة|سنوات|عام|عاما|عامًا|أعوام|سنين month:شهر|أشهر|شهرا|شهور day:يوم|أيام|يوما week:أسبوع|أسابيع hour:ساعة|ساعات minute:دقيقة|دقائق second:ثانية|ثوان|ثواني km:كم|كيلومتر|كيلومترا|كيلومترات m:متر|مترا|أمتار mi:ميل|أميال|ميلا t:طن|طنا|أطنان kg:كيلوغرام|كيلوجرام|كغ|كجم ft:قدم|أقدام in:بوصة|بوصات",
        "fa":
            "year:سال|ساله month:ماه day:روز week:هفته hour:ساعت minute:دقیقه second:ثانیه km:کیلومتر|کیلومتری m:متر|متری mi:مایل|مایلی t:تن kg:کیلوگرم|کیلو ft:فوت in:اینچ",
        "he":
            "year:שנה|שנים|שנות|בן|בת t:טון|טונות kg:קילוגרם|קילוגרמים|קילו|ק\"ג month:חודש|חודשים day:יום|ימים week:שבוע|שבועות hour:שעה|שעות minute:דקה|דקות km:קילומטר|קילומטרים|ק\"מ m:מטר|מטרים mi:מייל|מיילים",
        "hi":
            "year:साल|वर्ष|वर्षों|वर्षीय|सालों month:महीने|महीना|माह|महीनों day:दिन|दिनों week:सप्ताह|हफ़्ते|हफ्ते hour:घंटे|घंटा|घंटों minute:मिनट second:सेकंड km:किलोमीटर|किमी|कि॰मी॰ m:मीटर|मी mi:मील ft:फुट|फीट in:इंच t:टन kg:किलो|किलोग्राम",
        "vi":
            "year:năm|tuổi month:tháng week:tuần day:ngày hour:giờ|tiếng minute:phút second:giây mi:dặm t:tấn ft:feet|foot|bộ in:inch km:cây_số|ki-lô-mét|kilômét",
    ]
}
