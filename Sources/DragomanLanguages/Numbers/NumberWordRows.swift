/// Number words that CLDR's spell-out rules do not give as single words, written by hand.
enum NumberWordRows {
    struct Row {
        var language: String
        var plain = ""
        var multipliers = ""
        var scales = ""
        var ordinals = ""
        /// Scales that count only behind figures.
        var abbreviations = ""
        var teen = ""
        /// Adds a half to the number that follows it: Hindi "साढ़े तीन" is 3.5.
        var half = ""
    }

    static let connectors: [String: String] = [
        "en": "and", "fr": "et", "es": "y", "pt": "e", "gl": "e", "ca": "i", "it": "e", "ro": "și şi", "da": "og",
        "nb": "og",
        "nn": "og", "sv": "och", "is": "og", "nl": "en", "de": "und", "eo": "kaj", "el": "και", "hr": "i", "sr": "i и",
        "bs": "i",
        "bg": "и", "mk": "и", "sl": "in", "sq": "e", "oc": "e", "eu": "eta", "fa": "و", "he": "ו", "mt": "u", "cy": "a",
        "ga": "is",
        "vi": "lẻ linh", "sw": "na", "fil": "at", "af": "en",
    ]

    static let rows: [Row] = [
        Row(
            language: "en", plain: "12:dozen|dozens 20:score", multipliers: "100:hundred|hundreds",
            scales: "1000:thousand|thousands 1e5:lakh|lakhs 1e7:crore|crores 1e6:million|millions "
                + "1e9:billion|billions 1e12:trillion|trillions", abbreviations: "1e9:bn 1e6:mn|mln 1e12:tn|trn 1000:k"),
        Row(
            language: "fr",
            plain:
                "10:dizaine|dizaines 12:douzaine|douzaines 15:quinzaine 20:vingtaine 30:trentaine 40:quarantaine 50:cinquantaine 60:soixantaine 100:centaine|centaines 1000:millier|milliers 0.5:demi|demie 20:vingts 70:septante 80:huitante|octante 90:nonante",
            multipliers: "100:cents",
            ordinals: "2:second|seconde|seconds|secondes|2nd",
            abbreviations: "1e9:md|mds|mrd 1e6:mio 1000:k"),
        Row(
            language: "es",
            plain:
                "10:decena|decenas 12:docena|docenas 20:veintena 30:treintena 40:cuarentena 50:cincuentena 100:centenar|centenares 1000:millar|millares 11:undécimo|undécimos|undécima 12:duodécimo|duodécima 13:decimotercero|decimotercera 14:decimocuarto|decimocuarta 15:decimoquinto|decimoquinta 16:decimosexto|decimosexta 17:decimoséptimo|decimoséptima 18:decimoctavo|decimoctava 19:decimonoveno|decimonovena 100:cien|ciento 21:veintiuno|veintiún|veintiuna 700:setecientos 500:quinientos 900:novecientos",
            scales: "1000:mil 1e6:millón|millones|millon 1e12:billón|billones",
            ordinals: "1:primer|primera|primero|primeros|primeras 3:tercer|tercera|tercero",
            abbreviations: "1e6:mill|mdd"),
        Row(
            language: "pt",
            plain:
                "12:dúzia|dúzias 10:dezena|dezenas 20:vintena 100:centena|centenas 1000:milhar|milhares 100:cem|cento 14:quatorze 16:dezasseis 17:dezassete 19:dezanove",
            scales: "1000:mil 1e6:milhão|milhões 1e9:bilhão|bilhões|bilião|mil-milhões 1e12:trilhão|trilhões",
            abbreviations: "1e6:mi 1e9:bi 1e12:tri"),
        Row(
            language: "gl",
            plain:
                "1:un|unha 2:dous|dúas 3:tres 4:catro 5:cinco 6:seis 7:sete 8:oito 9:nove 10:dez 11:once 12:doce 13:trece 14:catorce 15:quince "
                + "16:dezaseis 17:dezasete 18:dezaoito 19:dezanove 20:vinte 30:trinta 40:corenta 50:cincuenta 60:sesenta 70:setenta 80:oitenta 90:noventa 100:cen|cento "
                + "200:douscentos|duascentas 300:trescentos 500:cincocentos|quiñentos",
            scales: "1000:mil 1e6:millón|millóns 1e12:billón|billóns",
            ordinals: "1:primeiro|primeira 2:segundo|segunda 3:terceiro|terceira 4:cuarto|cuarta 5:quinto|quinta"),
        Row(
            language: "ca", plain: "10:desena|desenes 12:dotzena 20:vintena 100:centenar|centenars 1000:miler|milers",
            multipliers: "100:cents|cent", scales: "1000:mil 1e6:milió|milions"),
        Row(
            language: "oc",
            plain:
                "1:un|una 2:dos|doas 3:tres 4:quatre 5:cinc 6:sièis 7:sèt 8:uèch 9:nòu 10:dètz 11:onze 12:dotze 13:tretze 14:catòrze 15:quinze 16:setze "
                + "17:dètz-e-sèt 20:vint 30:trenta 40:quaranta 50:cinquanta 60:seissanta 70:setanta 80:ochanta 90:nonanta",
            multipliers: "100:cent|cents",
            scales: "1000:mila|mil 1e6:milion|milions 1e9:miliard|miliards"),
        Row(
            language: "it",
            plain:
                "10:decina|decine 12:dozzina|dozzine 15:quindicina 20:ventina 30:trentina 40:quarantina 50:cinquantina 100:centinaio|centinaia 1000:migliaio|migliaia 1:uno 3:tré 21:ventuno 31:trentuno",
            scales: "1000:mille|mila 1e6:milione|milioni 1e9:miliardo|miliardi", abbreviations: "1e6:mln 1e9:mld"),
        Row(
            language: "ro", plain: "20:douăzeci 30:treizeci", multipliers: "100:sută|sute",
            scales: "1000:mie|mii 1e6:milion|milioane 1e9:miliard|miliarde",
            abbreviations: "1e6:mil|mln 1e9:mld"),
        Row(
            language: "de", plain: "12:dutzend 1:eins", multipliers: "100:hundert",
            scales: "1000:tausend 1e6:million|millionen 1e9:milliarde|milliarden 1e12:billion|billionen",
            abbreviations: "1e6:mio|mill 1e9:mrd|mia 1000:tsd 1e12:bio"),
        Row(
            language: "nl", plain: "12:dozijn 1:één", multipliers: "100:honderd",
            scales: "1000:duizend 1e6:miljoen 1e9:miljard 1e12:biljoen", abbreviations: "1e6:mln 1e9:mld|mrd"),
        Row(
            language: "da", multipliers: "100:hundrede|hundred",
            scales: "1000:tusind|tusinde 1e6:million|millioner 1e9:milliard|milliarder",
            abbreviations: "1e6:mio 1e9:mia"),
        Row(
            language: "nb", plain: "1:én 7:sju 20:tjue", multipliers: "100:hundre",
            scales: "1000:tusen 1e6:million|millioner 1e9:milliard|milliarder", abbreviations: "1e6:mill 1e9:mrd"),
        Row(
            language: "nn", multipliers: "100:hundre",
            scales: "1000:tusen 1e6:million|millionar 1e9:milliard|milliardar", abbreviations: "1e6:mill 1e9:mrd"),
        Row(
            language: "sv", plain: "1:en", multipliers: "100:hundra",
            scales: "1000:tusen 1e6:miljon|miljoner 1e9:miljard|miljarder", abbreviations: "1e6:milj|mn 1e9:mdr|mrd"),
        Row(
            language: "is", multipliers: "100:hundrað|hundruð",
            scales:
                "1000:þúsund|þúsundum 1e6:milljón|milljónir|milljóna|milljónum 1e9:milljarður|milljarðar|milljarða|milljörðum"
        ),
        Row(
            language: "fi", multipliers: "100:sata|sataa|sadan",
            scales: "1000:tuhat|tuhatta|tuhannen 1e6:miljoona|miljoonaa|miljoonan 1e9:miljardi|miljardia|miljardin",
            abbreviations: "1e6:milj 1e9:mrd 1000:t"),
        Row(
            language: "et", multipliers: "100:sada",
            scales: "1000:tuhat|tuhande 1e6:miljon|miljonit|miljoni 1e9:miljard|miljardit|miljardi",
            abbreviations: "1e6:mln 1e9:mld|mrd"),
        Row(
            language: "lv", plain: "", multipliers: "100:simts|simti|simtu|simtiem",
            scales:
                "1000:tūkstotis|tūkstoši|tūkstošu|tūkstošiem|tūkst 1e6:miljons|miljoni|miljonu|miljoniem 1e9:miljards|miljardi|miljardu",
            abbreviations: "1e6:milj 1e9:mljrd|mlrd"),
        Row(
            language: "lt", multipliers: "100:šimtas|šimtai|šimtų",
            scales:
                "1000:tūkstantis|tūkstančiai|tūkstančių|tūkstančius 1e6:milijonas|milijonai|milijonų|milijonus|milijono 1e9:milijardas|milijardai|milijardų|milijardo",
            abbreviations: "1e6:mln 1e9:mlrd 1000:tūkst"),
        Row(
            language: "pl", plain: "12:tuzin",
            scales:
                "1000:tysiąc|tysiące|tysięcy|tysiącom|tysiącami 1e6:milion|miliony|milionów|miliona|milionom 1e9:miliard|miliardy|miliardów|miliarda 1e12:bilion|biliony|bilionów",
            abbreviations: "1e6:mln 1e9:mld 1000:tys"),
        Row(
            language: "cs", plain: "100:sto|sta|set",
            scales:
                "1000:tisíc|tisíce|tisíci|tisícům 1e6:milion|miliony|milionů|milionu|milión|milióny|miliónů 1e9:miliarda|miliardy|miliard|miliardu",
            abbreviations: "1e6:mil 1e9:mld 1000:tis"),
        Row(
            language: "sk",
            scales:
                "1000:tisíc|tisíce|tisícov 1e6:milión|milióny|miliónov|milióna|milionov 1e9:miliarda|miliardy|miliárd|miliardu",
            abbreviations: "1e6:mil 1e9:mld 1000:tis"),
        Row(
            language: "sl",
            scales:
                "1000:tisoč 1e6:milijon|milijona|milijoni|milijone|milijonov 1e9:milijarda|milijarde|milijardi|milijard|milijardo",
            abbreviations: "1e6:mio 1e9:mrd 1000:tis"),
        Row(
            language: "hr",
            scales:
                "1000:tisuća|tisuće|tisuću|hiljada|hiljade 1e6:milijun|milijuna|milijuni|milijon|milijona 1e9:milijarda|milijarde|milijardi|milijardu",
            abbreviations: "1e6:mil 1e9:mlrd 1000:tis"),
        Row(
            language: "bs",
            scales:
                "1000:hiljada|hiljade|hiljadu 1e6:milion|miliona|milioni 1e9:milijarda|milijarde|milijardi|milijardu",
            abbreviations: "1e6:mil 1e9:mlrd"),
        Row(
            language: "sr",
            plain:
                "1:jedan|jedna|jedno 2:dva|dve 3:tri 4:četiri 5:pet 6:šest 7:sedam 8:osam 9:devet 10:deset 11:jedanaest 12:dvanaest 13:trinaest 14:četrnaest 15:petnaest 16:šesnaest "
                + "17:sedamnaest 18:osamnaest 19:devetnaest 20:dvadeset 30:trideset 40:četrdeset 50:pedeset 60:šezdeset 70:sedamdeset 80:osamdeset 90:devedeset 100:sto",
            scales:
                "1000:хиљада|хиљаде|хиљаду|hiljada|hiljade|hiljadu 1e6:милион|милиона|милиони|milion|miliona|milioni 1e9:милијарда|милијарде|милијарди|milijarda|milijarde|milijardi",
            abbreviations: "1e6:мил 1e9:млрд"),
        Row(
            language: "ru", plain: "10:десяток|десятки|десятков 12:дюжина|дюжины 100:сотня|сотни|сотен",
            scales:
                "1000:тысяча|тысячи|тысяч|тысячу|тысячам|тысячами 1e6:миллион|миллиона|миллионов|миллионы|миллионам 1e9:миллиард|миллиарда|миллиардов|миллиарды 1e12:триллион|триллиона|триллионов",
            abbreviations: "1e6:млн 1e9:млрд 1000:тыс 1e12:трлн"),
        Row(
            language: "uk", plain: "10:десяток|десятки|десятків 100:сотня|сотні|сотень",
            scales:
                "1000:тисяча|тисячі|тисяч|тисячу|тисячам 1e6:мільйон|мільйона|мільйонів|мільйони 1e9:мільярд|мільярда|мільярдів|мільярди 1e12:трильйон|трильйонів",
            abbreviations: "1e6:млн 1e9:млрд 1000:тис 1e12:трлн"),
        Row(
            language: "be",
            scales:
                "1000:тысяча|тысячы|тысяч|тысячу 1e6:мільён|мільёна|мільёнаў|мільёны 1e9:мільярд|мільярда|мільярдаў|мільярды",
            abbreviations: "1e6:млн 1e9:млрд 1000:тыс"),
        Row(
            language: "bg",
            plain: "20:двайсет 30:трийсет 40:четирийсет 60:шейсет 16:шестнайсет 15:петнайсет 12:дванайсет",
            scales: "1000:хиляда|хиляди 1e6:милион|милиона|милиони 1e9:милиард|милиарда|милиарди",
            abbreviations: "1e6:млн 1e9:млрд 1000:хил"),
        Row(language: "mk", scales: "1000:илјада|илјади 1e6:милион|милиони 1e9:милијарда|милијарди"),
        Row(
            language: "el", plain: "100:εκατό|εκατόν",
            scales:
                "1000:χίλια|χίλιοι|χίλιες|χιλιάδες|χιλιάδων 1e6:εκατομμύριο|εκατομμύρια|εκατομμυρίων|εκατομμυρίου 1e9:δισεκατομμύριο|δισεκατομμύρια|δισεκατομμυρίων|δισ 1e12:τρισεκατομμύριο|τρισεκατομμύρια",
            abbreviations: "1e6:εκατ|εκ 1e9:δισ"),
        Row(
            language: "hu", multipliers: "100:száz", scales: "1000:ezer 1e6:millió|milliós 1e9:milliárd|milliárdos",
            abbreviations: "1e9:mrd"),
        Row(language: "tr", multipliers: "100:yüz", scales: "1000:bin 1e6:milyon 1e9:milyar 1e12:trilyon"),
        Row(language: "az", multipliers: "100:yüz", scales: "1000:min 1e6:milyon 1e9:milyard"),
        Row(
            language: "eu",
            plain:
                "1:bat 2:bi 3:hiru 4:lau 5:bost 6:sei 7:zazpi 8:zortzi 9:bederatzi 10:hamar 11:hamaika 12:hamabi 13:hamahiru 14:hamalau 15:hamabost 16:hamasei 17:hamazazpi "
                + "18:hemezortzi 19:hemeretzi 20:hogei 40:berrogei 60:hirurogei 80:laurogei 100:ehun",
            scales: "1000:mila 1e6:milioi"),
        Row(
            language: "br",
            plain:
                "1:unan|ur|un 2:daou|div 3:tri|teir 4:pevar|peder 5:pemp 6:c'hwec'h 7:seizh 8:eizh 9:nav 10:dek 11:unnek 12:daouzek 13:trizek 14:pevarzek 15:pemzek 16:c'hwezek 17:seitek "
                + "18:triwec'h 19:naontek 20:ugent 30:tregont 40:daou-ugent 50:hanter-kant", multipliers: "100:kant",
            scales: "1000:mil 1e6:milion|million"),
        Row(
            language: "id", plain: "12:lusin 10:sepuluh 11:sebelas 100:seratus 1000:seribu",
            multipliers: "10:puluh 100:ratus",
            scales: "1000:ribu 1e6:juta|sejuta 1e9:miliar|milyar|semiliar 1e12:triliun|trilyun",
            ordinals: "1:pertama", abbreviations: "1e6:jt", teen: "belas"),
        Row(
            language: "ms", plain: "8:lapan 10:sepuluh 11:sebelas 100:seratus 1000:seribu",
            multipliers: "10:puluh 100:ratus", scales: "1000:ribu 1e6:juta 1e9:bilion 1e12:trilion",
            ordinals: "1:pertama", teen: "belas"),
        Row(
            language: "vi", plain: "10:mười 5:lăm|nhăm 1:mốt 4:tư", multipliers: "10:mươi 100:trăm",
            scales: "1000:nghìn|ngàn 1e6:triệu 1e9:tỷ|tỉ"),
        Row(language: "fil", scales: "1000:libo|libong 1e6:milyon|milyong 1e9:bilyon|bilyong"),
        Row(language: "sw", scales: "1000:elfu 1e6:milioni 1e9:bilioni"),
        Row(
            language: "ar",
            plain:
                "2:اثنان|اثنين|اثنتين 3:ثلاث 4:أربع 5:خمس 6:ست 7:سبع 8:ثمان|ثماني 9:تسع 10:عشر 20:عشرين 30:ثلاثين 40:أربعين 50:خمسين 60:ستين 70:سبعين 80:ثمانين 90:تسعين 200:مئتي|مئتين|مائتي|مائتين 2000:ألفي|ألفين 2e6:مليونا|مليوني|مليونين",
            multipliers: "100:مئة|مائة",
            scales: "1000:ألف|آلاف|ألفا|ألفًا 1e6:مليون|ملايين|مليونا|مليونًا 1e9:مليار|مليارات|مليارا|بليون 1e12:تريليون"
        ),
        Row(language: "fa", multipliers: "100:صد", scales: "1000:هزار 1e6:میلیون 1e9:میلیارد 1e12:تریلیون"),
        Row(
            language: "he", plain: "200:מאתיים 2000:אלפיים", multipliers: "100:מאה|מאות",
            scales: "1000:אלף|אלפים 1e6:מיליון|מיליוני 1e9:מיליארד|מיליארדי"),
        Row(language: "hi", multipliers: "100:सौ", scales: "1000:हज़ार|हजार 1e5:लाख 1e7:करोड़|करोड 1e9:अरब 1e6:मिलियन 1e12:ट्रिलियन"),
        Row(language: "mr", multipliers: "100:शे", scales: "1000:हजार 1e5:लाख 1e7:कोटी"),
        Row(language: "bn", multipliers: "100:শত|শো", scales: "1000:হাজার 1e5:লাখ|লক্ষ 1e7:কোটি"),
        Row(language: "ur", scales: "1000:ہزار 1e5:لاکھ 1e7:کروڑ 1e9:ارب"),
        Row(
            language: "eo", multipliers: "100:cent",
            scales: "1000:mil 1e6:miliono|milionoj|milionojn 1e9:miliardo|miliardoj|miliardojn"),
        Row(language: "af", multipliers: "100:honderd", scales: "1000:duisend 1e6:miljoen 1e9:miljard|biljoen"),
        Row(
            language: "sq", multipliers: "100:qind", scales: "1000:mijë 1e6:milion|milionë|milionë 1e9:miliard|miliardë"
        ),
        Row(
            language: "ka", scales: "1000:ათასი|ათას 1e6:მილიონი|მილიონ 1e9:მილიარდი|მილიარდ", abbreviations: "1e6:მლნ"),
        Row(language: "hy", scales: "1000:հազար 1e6:միլիոն 1e9:միլիարդ"),
        Row(language: "kk", scales: "1000:мың 1e6:миллион 1e9:миллиард", abbreviations: "1e6:млн 1e9:млрд"),
        Row(language: "ko", scales: "1000:천 1e4:만 1e8:억 1e12:조"),
    ]
}
