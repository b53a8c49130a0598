/// Forms of number words that CLDR's spell-out rules leave out: oblique cases, ordinals, collectives, "one and a half", written by hand.
enum NumberWordForms {
    static let rows: [NumberWordRows.Row] = slavic + baltic + others + asian

    private static let slavic: [NumberWordRows.Row] = [
        .init(
            language: "ru",
            plain:
                "1.5:полтора|полторы|полутора 2:оба|обе|обоих|обеих|двое|двоих 3:трёх|трём|трое|троих 4:четырёх|четверо|четверых 5:пятеро|пятерых 6:шестеро 7:семеро",
            scales: "1000:тысячах 1e6:миллиону|миллионом|миллионами|миллионах 1e9:миллиардам|миллиардах|миллиарду"),
        .init(
            language: "uk",
            plain:
                "1.5:півтора|півтори 2:обидва|обидві|двоє|двох|двом|двома 3:троє|трьох|трьом|трьома 4:четверо|чотирьох|чотирьом 5:п'ятеро|п'яти|п'ятьох 6:шести|шістьох 7:семи|сімох 8:восьми|вісьмох 9:дев'яти|дев'ятьох "
                + "10:десяти|десятьох 11:одинадцяти 12:дванадцяти 13:тринадцяти 14:чотирнадцяти 15:п'ятнадцяти 16:шістнадцяти 17:сімнадцяти 18:вісімнадцяти 19:дев'ятнадцяти 20:двадцяти 30:тридцяти 40:сорока 50:п'ятдесяти "
                + "60:шістдесяти 70:сімдесяти 80:вісімдесяти 90:дев'яноста 100:ста",
            scales: "1000:тисячам|тисячах 1e6:мільйону|мільйонам|мільйонах 1e9:мільярдам|мільярдах|мільярду",
            ordinals: ordinals(
                "1:перш 2:друг 4:четверт 5:п'ят 6:шост 7:сьом 8:восьм 9:дев'ят 10:десят 11:одинадцят 12:дванадцят 13:тринадцят 14:чотирнадцят 15:п'ятнадцят 16:шістнадцят 17:сімнадцят 18:вісімнадцят 19:дев'ятнадцят 20:двадцят",
                "ий а е ого ої ому ій у і их им ими") + " " + ordinals("3:трет", "ій я є ього ьої ьому ю і іх ім")),
        .init(
            language: "be",
            plain:
                "1.5:паўтара|паўтары 2:абодва|двое|двух|дзвюх|двум 3:трое|трох 4:чатырох|чацвёра 5:пяці 6:шасці 7:сямі 8:васьмі 9:дзевяці 10:дзесяці 12:дванаццаці 15:пятнаццаці 20:дваццаці"
        ),
        .init(
            language: "bg",
            plain:
                "1.5:полтора 2:двама|двамата|двата|двете 3:трима|тримата|трите 4:четирима|четиримата|четирите 5:петима|петимата|петте 6:шестима|шестте 7:седемте 8:осемте 10:десетте",
            ordinals: ordinals(
                "1:първ 2:втор 3:трет 4:четвърт 5:пет 6:шест 7:седм 8:осм 9:девет 10:десет",
                "и ият ия а ата о ото ите")),
        .init(
            language: "mk",
            plain: "2:двајца|двете|двата 3:тројца|трите 4:четворица|четирите 5:петмина|петте",
            ordinals: ordinals(
                "1:прв 2:втор 3:трет 4:четврт 5:петт 6:шест 7:седм 8:осм 9:деветт 10:десетт", "и иот а ата о ото ите")),
        .init(
            language: "sr",
            plain:
                "2:обојица|двоје|двојица|dvoje|dvojica 3:троје|тројица|troje|trojica 4:четворо|четворица|četvoro|četvorica 5:петоро|петорица|petoro|petorica",
            scales: "1000:хиљадама|hiljadama 1e6:милионима|milionima 1e9:милијардама|milijardama|милијарду|milijardu",
            ordinals: ordinals(
                "1:prv 2:drug 4:četvrt 5:pet 6:šest 7:sedm 8:osm 9:devet 10:deset", "i a o e og oj om u ih im")
                + " " + ordinals("3:treć", "i a e eg oj em u ih im")),
        .init(
            language: "hr",
            plain:
                "2:oba|obje|dvoje|dvojica|dvojice|dviju|dvama 3:troje|trojica|trojice|triju 4:četvero|četvorica|četvorice|četiriju 5:petero|petorica 6:šestero|šestorica",
            scales: "1000:tisućama 1e6:milijunima 1e9:milijardama",
            ordinals: ordinals(
                "1:prv 2:drug 4:četvrt 5:pet 6:šest 7:sedm 8:osm 9:devet 10:deset 12:dvanaest 20:dvadeset 30:trideset 40:četrdeset 50:pedeset 60:šezdeset 70:sedamdeset 80:osamdeset 90:devedeset",
                "e og oga oj om ome u ih im") + " " + ordinals("3:treć", "eg ega oj em u ih im")),
        .init(
            language: "bs", plain: "2:dvoje|dvojica 3:troje|trojica 4:četvero|četvorica 5:petero|petorica",
            scales: "1e6:milionima 1e9:milijardama",
            ordinals: ordinals(
                "1:prv 2:drug 4:četvrt 5:pet 6:šest 7:sedm 8:osm 9:devet 10:deset", "i a o e og oj om u ih im")
                + " " + ordinals("3:treć", "i a e eg oj em u ih im")),
        .init(
            language: "sl",
            plain:
                "1:en|eno|enega 2:oba|obe|dveh|dvema|dvoje 3:trije|treh|trem|troje 4:štirje|štirih|štirim 5:petih 6:šestih 7:sedmih 8:osmih 9:devetih 10:desetih 11:enajstih 12:dvanajstih 15:petnajstih 18:osemnajst 20:dvajset|dvajsetih",
            scales: "1000:tisoči|tisočih 1e6:milijonih|milijonom 1e9:milijardah",
            ordinals: ordinals(
                "1:prv 2:drug 4:četrt 5:pet 6:šest 7:sedm 8:osm 9:devet 10:deset", "i a o e ega emu em ih im")
                + " " + ordinals("3:tretj", "i a e ega em ih im")),
        .init(
            language: "cs",
            plain:
                "1:jednoho|jedné|jednou 2:oba|obě|dvou|dvěma|dvoje 3:tří|třech|třem|třemi 4:čtyř|čtyřech|čtyřem|čtyřmi 5:pěti 6:šesti 7:sedmi 8:osmi 9:devíti 10:deseti 11:jedenácti 12:dvanácti 13:třinácti 14:čtrnácti "
                + "15:patnácti 16:šestnácti 17:sedmnácti 18:osmnácti 19:devatenácti 20:dvaceti 30:třiceti 40:čtyřiceti 50:padesáti 60:šedesáti 70:sedmdesáti 80:osmdesáti 90:devadesáti",
            scales: "1000:tisících 1e6:milionech|milionům|miliónech|milionu 1e9:miliardách|miliardám",
            ordinals: ordinals("1:prvn 3:třet", "í ího ímu ím ích ími") + " "
                + ordinals(
                    "2:druh 4:čtvrt 5:pát 6:šest 7:sedm 8:osm 9:devát 10:desát 11:jedenáct 12:dvanáct 13:třináct 14:čtrnáct 15:patnáct 16:šestnáct 17:sedmnáct 18:osmnáct 19:devatenáct 20:dvacát 30:třicát 40:čtyřicát 50:padesát 60:šedesát 70:sedmdesát 80:osmdesát 90:devadesát",
                    "ý á é ého ém ému ou ých ým")),
        .init(
            language: "sk",
            plain:
                "2:obaja|dvaja|dvoch|dvom|dvoma 3:traja|troch|trom 4:štyria|štyroch 5:piati|piatich 6:šiesti|šiestich 7:siedmi|siedmich 8:ôsmi|ôsmich 9:deviati|deviatich 10:desiati|desiatich 11:jedenástich 12:dvanástich 15:pätnástich 20:dvadsiatich 30:tridsiatich",
            scales: "1000:tisícoch 1e6:miliónoch|miliónom 1e9:miliardách",
            ordinals: ordinals(
                "1:prv 2:druh 4:štvrt 5:piat 6:šiest 7:siedm 8:ôsm 9:deviat 10:desiat 19:devätnást 20:dvadsiat 30:tridsiat 40:štyridsiat 50:päťdesiat 60:šesťdesiat 70:sedemdesiat 80:osemdesiat 90:deväťdesiat",
                "ý á é ého ej om ú ých ým") + " " + ordinals("3:tret", "í ia ie ieho ej om iu ích")),
        .init(
            language: "pl",
            plain: "1.5:półtora|półtorej 2:dwoje|dwojga|oba|obie|obu|oboje 3:troje|trojga 4:czworo|czworga 5:pięcioro",
            scales: "1000:tysiącach 1e6:milionach|milionami 1e9:miliardach|miliardami|miliardom",
            ordinals: ordinals(
                "1:pierwsz 4:czwart 5:piąt 6:szóst 7:siódm 8:ósm 9:dziewiąt 10:dziesiąt 11:jedenast 12:dwunast 13:trzynast 14:czternast 15:piętnast 16:szesnast 17:siedemnast 18:osiemnast 19:dziewiętnast 20:dwudziest 30:trzydziest 40:czterdziest 50:pięćdziesiąt 60:sześćdziesiąt 70:siedemdziesiąt 80:osiemdziesiąt 90:dziewięćdziesiąt",
                "y a e ego ej emu ym ą ych ymi") + " "
                + ordinals("2:drug", "i a ie iego iej iemu im ą ich") + " "
                + ordinals("3:trzec", "i ia ie iego iej iemu im ią ich")),
    ]

    private static let baltic: [NumberWordRows.Row] = [
        .init(
            language: "lt",
            plain:
                "1.5:pusantro|pusantrų 1:vieną|vieno|vienos 2:abu|abi|dviejų|dviem|dvejus 3:tris|trijų|trims|trejus 4:keturis|keturių|keturias|ketverius 5:penkis|penkių|penkias|penkerius 6:šešis|šešių|šešias 7:septynis|septynių|septynias "
                + "8:aštuonis|aštuonių|aštuonias 9:devynis|devynių|devynias 10:dešimties 11:vienuolikos 12:dvylikos 15:penkiolikos 20:dvidešimties 30:trisdešimties",
            scales: "1000:tūkstančiams|tūkstančiais 1e6:milijonams|milijonais 1e9:milijardus|milijardams|milijardo",
            ordinals: ordinals(
                "1:pirm 2:antr 4:ketvirt 5:penkt 6:šešt 7:septint 8:aštunt 9:devint 10:dešimt",
                "as a o os ą ame oje ų ieji")
                + " " + ordinals("3:treč", "ias ia io ios ią iame ioje ių")),
        .init(
            language: "lv",
            plain:
                "1.5:pusotra|pusotru 1:vienu|viena 2:abi|abas|divu|diviem|divām 3:trijiem|trijām|triju 4:četriem|četru|četrām 5:pieciem|piecu|piecām 6:sešiem|sešu 7:septiņiem|septiņu 8:astoņiem|astoņu 9:deviņiem|deviņu 10:desmitiem",
            scales: "1000:tūkstošus 1e6:miljonus 1e9:miljardus|miljardiem",
            ordinals: ordinals(
                "1:pirm 2:otr 3:treš 4:ceturt 5:piekt 6:sest 7:septīt 8:astot 9:devīt 10:desmit",
                "ais ā o ajā ās ajam os ie")),
    ]

    private static let others: [NumberWordRows.Row] = [
        .init(
            language: "et",
            plain:
                "1.5:poolteist|poolteise 1:ühe|üht|ühte 2:kahe|kaht|kahte 3:kolme 4:nelja 5:viie|viit 6:kuue|kuut 7:seitsme|seitset 8:kaheksat 9:üheksat 10:kümne|kümmet 11:üheteistkümne|üksteistkümmend 12:kaheteistkümne|kaksteistkümmend "
                + "15:viieteistkümne 20:kahekümne 30:kolmekümne 40:neljakümne 50:viiekümne 100:saja",
            scales:
                "1000:tuhandet|tuhandele|tuhandeni|tuhandest 1e6:miljonini|miljonile|miljonist 1e9:miljardini|miljardile|miljardist",
            ordinals:
                "1:esimene|esimese|esimest|esimesel 2:teise|teist|teisel 3:kolmas|kolmanda|kolmandat|kolmandal 4:neljas|neljanda|neljandat 5:viies|viienda 6:kuues|kuuenda 7:seitsmes|seitsmenda 8:kaheksas|kaheksanda 9:üheksas|üheksanda 10:kümnes|kümnenda"
        ),
        .init(
            language: "fi", plain: "1.5:puolitoista|puolentoista 2:molemmat|kaksikko",
            scales: "1000:tuhanteen|tuhansia|tuhansien 1e6:miljoonaan|miljoonasta|miljoonalla|miljoonia|miljoonien "
                + "1e9:miljardiin|miljardista|miljardilla|miljardeja|miljardien"),
        .init(
            language: "hu",
            plain:
                "1.5:másfél 2:két|mindkét 12:tizenkét 22:huszonkét 32:harminckét 42:negyvenkét 52:ötvenkét 200:kétszáz 20:huszas 30:harmincas 40:negyvenes 50:ötvenes 60:hatvanas 70:hetvenes 80:nyolcvanas 90:kilencvenes",
            scales:
                "1000:ezren|ezret|ezerrel|ezerre|ezres|ezrek|ezerből|ezernél 1e6:milliót|millióra|millióan|milliónyi|millióval|milliónál|millióról|millióból|millióból "
                + "1e9:milliárdot|milliárdra|milliárdnyi|milliárdról|milliárdnál|milliárdból|milliárddal"),
        .init(
            language: "tr", plain: "2:ikisi|ikili 3:üçü",
            scales:
                "1000:bini|bine|binde|binden|binin|binlik 1e6:milyonu|milyona|milyonda|milyondan|milyonun|milyonluk "
                + "1e9:milyarı|milyara|milyarda|milyardan|milyarın|milyarlık 1e12:trilyonu|trilyona|trilyonluk"),
        .init(
            language: "az",
            scales:
                "1000:mini|minə|mindən 1e6:milyonu|milyona|milyondan|milyonluq 1e9:milyardı|milyarda|milyarddan|milyardlıq"
        ),
        .init(
            language: "kk", scales: "1000:мыңға|мыңнан|мыңдай 1e6:миллионға|миллионнан 1e9:миллиардқа|миллиардтан"),
        .init(
            language: "is",
            plain:
                "2:tveimur|tveggja|báðir|báðar|bæði 3:þremur|þriggja 4:fjórum|fjögurra 7:sjö 40:fjörutíu 70:sjötíu",
            scales: "1000:þúsunda 1e6:milljóna 1e9:milljörðum",
            ordinals:
                "1:fyrsti|fyrsta|fyrstu 2:annar|önnur|annað|annarri|öðru 3:þriðji|þriðja|þriðju 4:fjórði|fjórða 5:fimmti|fimmta 6:sjötti|sjötta 7:sjöundi|sjöunda 8:áttundi|áttunda"
        ),
        .init(
            language: "ro",
            plain:
                "2:ambele|ambii|amândoi 6:șase 7:șapte 14:paisprezece 16:șaisprezece|şaisprezece 17:șaptesprezece 60:șaizeci|şaizeci 70:șaptezeci",
            ordinals:
                "1:primul|prima|prim 2:doilea|doua 3:treilea|treia 4:patrulea|patra 5:cincilea|cincea 6:șaselea|șasea|şaselea 7:șaptelea|șaptea|şaptelea 8:optulea|opta 9:nouălea|noua 10:zecelea|zecea"
        ),
        .init(
            language: "el",
            plain: "1.5:ενάμισι|ενάμιση|μιάμιση 2:δυο 3:τριών 4:τεσσάρων 7:εφτά 8:οχτώ 9:εννιά",
            ordinals: ordinals("1:πρώτ 2:δεύτερ 3:τρίτ 4:τέταρτ 5:πέμπτ 6:έκτ 9:ένατ 10:δέκατ", "ου ης ον ων οι ες")),
        .init(
            language: "de", plain: "1.5:anderthalb|eineinhalb 2:beide|beiden|zweier 3:dreier"),
        .init(language: "nl", plain: "1.5:anderhalf|anderhalve 2:beide"),
        .init(language: "da", plain: "1.5:halvanden|halvandet 2:begge"),
        .init(
            language: "sv",
            plain:
                "2:båda 20:tjugotalet 30:trettiotalet 40:fyrtiotalet 50:femtiotalet 60:sextiotalet 70:sjuttiotalet 80:åttiotalet 90:nittiotalet"
        ), .init(language: "nb", plain: "1.5:halvannen|halvannet 2:begge"),
        .init(
            language: "fil",
            plain:
                "1:isang 2:dalawa|dalawang 3:tatlo|tatlong 4:apat 5:lima|limang 7:pito|pitong 8:walo|walong 9:siyam 10:sampu|sampung 12:labindalawa|labindalawang 15:labinlima|labinlimang 20:dalawampu|dalawampung 30:tatlumpu|tatlumpung 50:limampu|limampung 100:sandaan|sandaang 1000:sanlibo",
            ordinals:
                "1:una|unang 2:ikalawa|ikalawang|pangalawa|pangalawang 3:ikatlo|ikatlong|pangatlo 4:ikaapat|ikaapat"),
        .init(
            language: "sq",
            plain: "2:dyja|dy 3:tre|tri",
            ordinals: "1:parë|pari|para 2:dytë|dyti|dyta 3:tretë|treti|treta 4:katërt 5:pestë"
        ),
        .init(
            language: "he",
            plain:
                "20:העשרים 2:שנים|שתים|שנתיים|יומיים|שבועיים|חודשיים|שעתיים|פעמיים 2e9:מיליארדיים",
            scales: "1000:אלפי 1e6:מיליונים 1e9:מיליארדים 1e12:טריליון"),
        .init(
            language: "ar",
            plain:
                "20:عشرينيات|العشرينيات|العشرين|العشرون 30:ثلاثينيات|الثلاثينيات|الثلاثين|الثلاثون 40:أربعينيات|الأربعينيات|الأربعين|الأربعون 50:خمسينيات|الخمسينيات|الخمسين|الخمسون 60:ستينيات|الستينيات|الستين|الستون 70:سبعينيات|السبعينيات|السبعين|السبعون "
                + "80:ثمانينيات|الثمانينيات|الثمانين|الثمانون 90:تسعينيات|التسعينيات|التسعين|التسعون 1:إحدى 2:اثنا|اثني|اثنتا|اثنتي|اثنتان|عامين|عامان|سنتين|سنتان|يومين|يومان|شهرين|شهران|أسبوعين|أسبوعان|ساعتين|ساعتان|دقيقتين|دقيقتان|مرتين 8:ثمانية 100:مئات|مئتا "
                + "2e9:مليارين|ملياري 20:عشرون 30:ثلاثون 40:أربعون 50:خمسون 60:ستون 70:سبعون 80:ثمانون 90:تسعون 90:تسعين",
            scales: "1e9:مليارًا 1e12:تريليونات",
            ordinals: "1:أول|الاول|أولى|حادي|الحادي|الحادية 2:ثاني|ثانية 3:ثالث|ثالثة 4:رابع|رابعة 5:خامس|خامسة"),
        .init(
            language: "fa",
            plain: "18:هیجده",
            ordinals:
                "1:یکم|اول|اولین|نخست|نخستین 2:دوم|دومین 3:سوم|سومین 4:چهارم|چهارمین 5:پنجم|پنجمین 6:ششم|ششمین 7:هفتم|هفتمین 8:هشتم|هشتمین 9:نهم|نهمین 10:دهم|دهمین 11:یازدهم 12:دوازدهم 13:سیزدهم 14:چهاردهم 15:پانزدهم "
                + "16:شانزدهم 17:هفدهم 18:هجدهم 19:نوزدهم 20:بیستم"),
    ]

    private static let asian: [NumberWordRows.Row] = [
        .init(
            language: "hi",
            plain:
                "1.5:डेढ़|डेढ़ 2.5:ढाई 2:दोनों 3:तीनों 5:पांच 6:छः|छह 15:पंद्रह 25:पचीस 100:सैकड़ों",
            scales: "1000:हज़ार|हज़ारों|हजारों 1e5:लाखों 1e7:करोड़|करोड़ों 1e9:बिलियन 1e11:खरब",
            ordinals: "1:पहला|पहली|पहले 2:दूसरा|दूसरी|दूसरे 3:तीसरा|तीसरी|तीसरे 4:चौथा|चौथी|चौथे", half: "साढ़े|साढ़े"),
        .init(
            language: "mr",
            plain:
                "1:एक 2:दोन 3:तीन 4:चार 5:पाच 6:सहा 7:सात 8:आठ 9:नऊ 10:दहा 11:अकरा 12:बारा 13:तेरा 14:चौदा 15:पंधरा 16:सोळा 17:सतरा 18:अठरा 19:एकोणीस 20:वीस 25:पंचवीस 30:तीस 40:चाळीस 50:पन्नास 60:साठ 70:सत्तर 80:ऐंशी 90:नव्वद 100:शंभर 1.5:दीड 2.5:अडीच",
            scales: "1000:हजारांहून|हजारांवर 1e5:लाखांहून 1e7:कोटींहून 1e9:अब्ज", half: "साडे"),
        .init(
            language: "bn",
            plain:
                "1:এক|একটি|একজন 2:দুই|দু|দুটি|দুজন|উভয় 3:তিন|তিনটি|তিনজন 4:চার|চারটি|চারজন 5:পাঁচ|পাঁচটি|পাঁচজন 6:ছয়|ছয়টি 7:সাত|সাতটি|সাতজন 8:আট|আটটি|আটজন 9:নয়টি 10:দশ|দশটি 11:এগারো 12:বারো 13:তেরো 14:চৌদ্দ 15:পনেরো|পনের "
                + "16:ষোল|ষোলো 17:সতেরো 18:আঠারো 19:উনিশ 20:বিশ|কুড়ি|বিংশ 25:পঁচিশ 30:ত্রিশ|তিরিশ 40:চল্লিশ 50:পঞ্চাশ 60:ষাট 70:সত্তর 80:আশি 90:নব্বই 100:একশ|একশো 1.5:দেড় 2.5:আড়াই",
            scales: "1000:হাজারের|হাজারেরও|হাজারে 1e5:লাখের|লাখেরও|লাখে|লক্ষের|লক্ষাধিক 1e7:কোটির|কোটিতে|কোটিরও 1e6:মিলিয়ন 1e9:বিলিয়ন 1e12:ট্রিলিয়ন",
            ordinals: "1:প্রথম 2:দ্বিতীয় 3:তৃতীয় 4:চতুর্থ 5:পঞ্চম 6:ষষ্ঠ 7:সপ্তম 8:অষ্টম 9:নবম 10:দশম 19:ঊনবিংশ|উনবিংশ 20:বিংশ 21:একবিংশ",
            half: "সাড়ে"),
        .init(
            language: "ur",
            plain:
                "1:ایک 2:دو|دونوں 3:تین|تینوں 4:چار 5:پانچ 6:چھ 7:سات 8:آٹھ 9:نو 10:دس 11:گیارہ 12:بارہ 15:پندرہ 20:بیس 25:پچیس 30:تیس 40:چالیس 50:پچاس 60:ساٹھ 70:ستر 90:نوے 1.5:ڈیڑھ 2.5:ڈھائی",
            multipliers: "100:سو", scales: "1e6:ملین 1e12:کھرب",
            ordinals: "1:پہلا|پہلی|پہلے 2:دوسرا|دوسری|دوسرے 3:تیسرا|تیسری|تیسرے", half: "ساڑھے"),
        .init(
            language: "pa",
            plain:
                "1:ਇੱਕ|ਇਕ 2:ਦੋ 3:ਤਿੰਨ 4:ਚਾਰ 5:ਪੰਜ 6:ਛੇ 7:ਸੱਤ 8:ਅੱਠ 9:ਨੌਂ 10:ਦਸ 12:ਬਾਰਾਂ 20:ਵੀਹ 50:ਪੰਜਾਹ 100:ਸੌ",
            scales: "1000:ਹਜ਼ਾਰ|ਹਜ਼ਾਰ 1e5:ਲੱਖ 1e7:ਕਰੋੜ 1e6:ਮਿਲੀਅਨ 1e9:ਅਰਬ|ਬਿਲੀਅਨ"),
        .init(
            language: "gu",
            plain:
                "1:એક 2:બે 3:ત્રણ 4:ચાર 5:પાંચ 6:છ 7:સાત 8:આઠ 9:નવ 10:દસ 11:અગિયાર 12:બાર 15:પંદર 20:વીસ 25:પચીસ 30:ત્રીસ 40:ચાલીસ 50:પચાસ 60:સાઠ 70:સિત્તેર 80:એંસી 90:નેવું 100:સો 1.5:દોઢ 2.5:અઢી",
            scales: "1000:હજાર|હજારથી 1e5:લાખ|લાખથી 1e7:કરોડ|કરોડથી 1e6:મિલિયન 1e9:અબજ|બિલિયન 1e12:ટ્રિલિયન",
            ordinals: "1:પ્રથમ|પહેલું|પહેલા 2:બીજું|બીજા|બીજી 3:ત્રીજું|ત્રીજા|ત્રીજી", half: "સાડા"),
        .init(
            language: "ta", plain: "1:ஒரு|ஒருவர் 2:இரு|இருவர் 3:மூவர் 4:நால்வர் 12:பன்னிரெண்டு",
            scales: "1000:ஆயிரம்|ஆயிரத் 1e5:லட்சம்|லட்சத்|இலட்சம்|இலட்சத் 1e7:கோடி|கோடியே 1e6:மில்லியன் 1e9:பில்லியன்|பில்லியனாக 1e12:டிரில்லியன்",
            ordinals: "1:முதல்|முதலாவது 2:இரண்டாவது|இரண்டாம் 3:மூன்றாவது|மூன்றாம்"),
        .init(
            language: "te",
            plain:
                "1:ఒక|ఒకటి|ఒకరు 2:రెండు|ఇద్దరు 3:మూడు|ముగ్గురు 4:నాలుగు|నలుగురు 5:ఐదు|ఐదుగురు 6:ఆరు|ఆరుగురు 7:ఏడు 8:ఎనిమిది 9:తొమ్మిది 10:పది|పదిమంది 11:పదకొండు 12:పన్నెండు 15:పదిహేను 20:ఇరవై 30:ముప్పై 40:నలభై 50:యాభై 60:అరవై 70:డెబ్బై 80:ఎనభై 90:తొంభై 100:వంద",
            scales: "1000:వేల|వేలు|వెయ్యి|వేలకు 1e5:లక్ష|లక్షల|లక్షలు 1e7:కోటి|కోట్ల|కోట్లు 1e6:మిలియన్|మిలియన్ల|మిలియన్లు 1e9:బిలియన్|బిలియన్ల|బిలియన్లు",
            ordinals: "1:మొదటి|తొలి 2:రెండవ|రెండో 3:మూడవ|మూడో 19:పంతొమ్మిదవ"),
        .init(
            language: "kn",
            plain:
                "1:ಒಂದು|ಒಬ್ಬ 2:ಎರಡು|ಇಬ್ಬರು 3:ಮೂರು|ಮೂವರು 4:ನಾಲ್ಕು|ನಾಲ್ವರು 5:ಐದು 6:ಆರು 7:ಏಳು 8:ಎಂಟು 9:ಒಂಬತ್ತು 10:ಹತ್ತು 11:ಹನ್ನೊಂದು 12:ಹನ್ನೆರಡು 15:ಹದಿನೈದು 20:ಇಪ್ಪತ್ತು 30:ಮೂವತ್ತು 40:ನಲವತ್ತು 50:ಐವತ್ತು 100:ನೂರು",
            scales: "1000:ಸಾವಿರ|ಸಾವಿರಕ್ಕೂ 1e5:ಲಕ್ಷ|ಲಕ್ಷಕ್ಕೂ 1e7:ಕೋಟಿ|ಕೋಟಿಗೂ 1e6:ಮಿಲಿಯನ್ 1e9:ಬಿಲಿಯನ್|ಶತಕೋಟಿ",
            ordinals: "1:ಮೊದಲ|ಮೊದಲನೇ 2:ಎರಡನೇ|ಎರಡನೆಯ 3:ಮೂರನೇ|ಮೂರನೆಯ"),
        .init(
            language: "ml",
            plain:
                "1:ഒരു|ഒന്ന് 2:രണ്ട്|രണ്ടു|രണ്ടുപേർ 3:മൂന്ന്|മൂന്നു 4:നാല്|നാലു 5:അഞ്ച്|അഞ്ചു 6:ആറ്|ആറു 7:ഏഴ്|ഏഴു 8:എട്ട്|എട്ടു 9:ഒമ്പത്|ഒൻപത് 10:പത്ത്|പത്തു 11:പതിനൊന്ന് 12:പന്ത്രണ്ട് 15:പതിനഞ്ച് 20:ഇരുപത് 30:മുപ്പത് 40:നാൽപത് 50:അമ്പത് 100:നൂറ്",
            scales: "1000:ആയിരം|ആയിരത്ത 1e5:ലക്ഷം|ലക്ഷത്ത 1e7:കോടി 1e6:ദശലക്ഷം|മില്യൺ|മില്യണ്‍ 1e9:ബില്യൺ|ശതകോടി",
            ordinals: "1:ആദ്യ|ഒന്നാം|ആദ്യത്തെ 2:രണ്ടാം|രണ്ടാമത്തെ 3:മൂന്നാം|മൂന്നാമത്തെ"),
    ]

    /// Endings that make an ordinal of any cardinal: Hindi "इक्कीसवीं".
    static let ordinalEndings: [String: [String]] = ["hi": ["वां", "वाँ", "वीं", "वें"]]

    /// Every stem with every ending.
    private static func ordinals(_ stems: String, _ endings: String) -> String {
        stems.split(separator: " ").map { entry in
            let parts = entry.split(separator: ":")
            let forms = endings.split(separator: " ").map { "\(parts[1])\($0)" }
            return "\(parts[0]):" + forms.joined(separator: "|")
        }.joined(separator: " ")
    }
}
