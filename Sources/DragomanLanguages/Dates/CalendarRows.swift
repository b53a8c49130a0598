/// What CLDR's lists of names do not say: inflected forms, names that are also other words.
enum CalendarRows {
    /// Languages without a row of their own in CLDR's data.
    static let extra: [(language: String, months: String, weekdays: String)] = [
        (
            "br", "genver c'hwevrer meurzh ebrel mae mezheven gouere eost gwengolo here du kerzu",
            "lun meurzh merc'her yaou gwener sadorn sul"
        ),
        (
            "lb", "januar februar mäerz abrëll mee juni juli august september oktober november dezember",
            "méindeg dënschdeg mëttwoch donneschdeg freideg samschdeg sonndeg"
        ),
        (
            "fo", "januar februar mars apríl mai juni juli august september oktober november desember",
            "mánadagur týsdagur mikudagur hósdagur fríggjadagur leygardagur sunnudagur"
        ),
        (
            "kn", "ಜನವರಿ ಫೆಬ್ರವರಿ ಮಾರ್ಚ್ ಏಪ್ರಿಲ್ ಮೇ ಜೂನ್ ಜುಲೈ ಆಗಸ್ಟ್ ಸೆಪ್ಟೆಂಬರ್ ಅಕ್ಟೋಬರ್ ನವೆಂಬರ್ ಡಿಸೆಂಬರ್",
            "ಸೋಮವಾರ ಮಂಗಳವಾರ ಬುಧವಾರ ಗುರುವಾರ ಶುಕ್ರವಾರ ಶನಿವಾರ ಭಾನುವಾರ"
        ),
        (
            "ml", "ജനുവരി ഫെബ്രുവരി മാർച്ച് ഏപ്രിൽ മേയ്|മെയ് ജൂൺ ജൂലൈ ഓഗസ്റ്റ്|ആഗസ്റ്റ് സെപ്റ്റംബർ|സെപ്തംബർ ഒക്ടോബർ നവംബർ ഡിസംബർ",
            "തിങ്കളാഴ്ച ചൊവ്വാഴ്ച ബുധനാഴ്ച വ്യാഴാഴ്ച വെള്ളിയാഴ്ച ശനിയാഴ്ച ഞായറാഴ്ച"
        ),
        (
            "gu", "જાન્યુઆરી ફેબ્રુઆરી માર્ચ એપ્રિલ મે જૂન જુલાઈ ઓગસ્ટ|ઑગસ્ટ સપ્ટેમ્બર ઓક્ટોબર|ઑક્ટોબર નવેમ્બર ડિસેમ્બર",
            "સોમવાર મંગળવાર|મંગળવારે બુધવાર ગુરુવાર શુક્રવાર શનિવાર રવિવાર"
        ),
        (
            "pa", "ਜਨਵਰੀ ਫਰਵਰੀ|ਫ਼ਰਵਰੀ ਮਾਰਚ ਅਪ੍ਰੈਲ ਮਈ ਜੂਨ ਜੁਲਾਈ ਅਗਸਤ ਸਤੰਬਰ ਅਕਤੂਬਰ ਨਵੰਬਰ ਦਸੰਬਰ",
            "ਸੋਮਵਾਰ ਮੰਗਲਵਾਰ ਬੁੱਧਵਾਰ ਵੀਰਵਾਰ ਸ਼ੁੱਕਰਵਾਰ ਸ਼ਨੀਵਾਰ ਐਤਵਾਰ"
        ),
    ]

    /// Months of two words, by number.
    static let twoWords: [String: String] = [
        "ar": "1:كانون_الثاني 10:تشرين_الأول|تشرين_الاول 11:تشرين_الثاني 12:كانون_الأول|كانون_الاول"
    ]

    static let twoWordDays: [String: String] = ["az": "1:bazar_ertəsi 2:çərşənbə_axşamı 4:cümə_axşamı"]

    /// Words that CLDR's lists have for a part of such a name.
    static let parts: [String: String] = ["az": "ertəsi axşamı"]

    /// Letters that stand before a name without a space: "in", "and", "of".
    static let prefixes: [String: String] = ["he": "ב ה ל מ ו כ ש", "ar": "و ب ل"]

    /// Words before a name that is also another word, with which it is a date.
    static let leads: [String: String] = [
        "he": "יום ביום ליום מיום מיום וביום חודש בחודש", "ar": "يوم ليوم شهر بشهر", "fa": "روز ماه شب", "ur": "بروز",
        "uk": "у в",
    ]

    /// Words behind it with which it is one.
    static let trails: [String: String] = [
        "tr": "günü gününü gününe gecesi akşamı sabahı günkü ayı ayında ayının", "az": "günü ayı ayında", "ur": "کو",
        "bn": "মাসে মাসের", "hi": "को महीने माह",
    ]

    /// Names that are everyday words too: only beside a figure they are a date.
    static let doubtful: [String: String] = [
        "en": "mar sun sat mon wed", "fr": "mar mer sept jeu ven sam dim avr",
        "br": "du here mae meurzh", "ga": "", "id": "jan",
        "tr": "ocak mart ekim mayıs pazar pazara pazarı pazarda pazardan pazarın ara cuma aralık aralıkta",
        "cs": "září máj květen", "hr": "lipa listopad rujan srpanj travanj", "sl": "maj",
        "pl": "maj lipiec", "ru": "май мае маем среда среды среде средой сред субботник март",
        "uk": "середа середи середі середою лютий лютого лютому", "be": "люты лютага",
        "es": "mar sol", "pt": "segunda terça quarta quinta sexta", "it": "mar set", "de": "so di do", "nl": "",
        "sv": "", "da": "",
        "ur": "پیر ہفتہ مئی", "bn": "মে", "ta": "மே செவ்வாய் வெள்ளி சனி திங்கள் ஞாயிறு", "te": "మే", "kn": "ಮೇ", "gu": "મે", "pa": "ਮਈ",
        "mr": "मे",
        "vi": "", "hu": "", "fi": "elo kesä maalis tammi touko helmi loka marras heinä syys joulu huhti",
        "et": "mai reede",
        "lt": "kovas kovo balandis liepa gegužė gegužės birželis rugpjūtis sausis sausas liepos kovą kove kovų",
        "lv": "marts", "is": "maí", "sq": "e martë maj premte", "sr": "среда среди среду sreda sredi sredu март",
        "bg": "сряда", "mk": "среда",
        "el": "μαι", "ar": "أحد اثنين ثلاثاء مايو مارس سبت", "he": "ראשון שני שלישי רביעי חמישי שישי שבת מאי",
        "fa": "مه اوت", "cy": "mawrth llun mai sul iau",
        "ro": "mai joi", "eu": "mai", "hi": "मई जून सोम", "ms": "mac mei jun",
        "af": "mei so",
        "fil": "may mar", "tl": "may mar", "uz": "may mart", "az": "may mart bazar", "sw": "mei", "kk": "",
    ]

    /// Names that are another word with a capital, or at a sentence's head: the planet "Mars", "May I".
    static let lowercase: [String: String] = ["fr": "mars", "sv": "mars", "nb": "mars", "nn": "mars"]
    static let notFirst: [String: String] = ["en": "may march"]

    /// Names that count only with a capital first letter.
    static let capitalised: [String: String] = [
        "en":
            "monday tuesday wednesday thursday friday saturday sunday january february april june july august may march september october november december",
        "id": "minggu maret senin", "ms": "", "el": "δευτέρα τρίτη τετάρτη πέμπτη τρίτης δευτέρας τετάρτης πέμπτης",
    ]

    /// Further forms, by number.
    static let forms: [String: (months: String, weekdays: String)] = [
        "ru": (
            "5:мая|май|мае|маю",
            "2:вторника|вторнику|вторником|вторнике 3:среду 5:пятницу|пятницы|пятнице|пятницей 6:субботу|субботы|субботе 7:воскресенья|воскресеньем|воскресенью"
        ),
        "uk": ("2:лютому", "3:середу 5:п'ятницю|п'ятниці|п'ятницею|п'ятниця|пятницю|пятниці|пятниця 7:неділю|неділі"),
        "pl": (
            "1:styczniu 2:lutym 3:marcu 4:kwietniu 5:maju 6:czerwcu 7:lipcu 8:sierpniu 9:wrześniu 10:październiku 11:listopadzie 12:grudniu",
            "1:poniedziałku|poniedziałkiem 2:wtorku|wtorkiem 3:środę|środy|środzie 4:czwartku|czwartkiem 5:piątku|piątkiem 6:sobotę|soboty 7:niedzielę|niedzieli"
        ),
        "cs": (
            "1:lednu 2:únoru 3:březnu 4:dubnu 5:květnu 6:červnu 7:červenci 8:srpnu 10:říjnu 12:prosinci",
            "1:pondělí 2:úterý 3:středu|středy 4:čtvrtka 5:pátku 6:sobotu|soboty 7:neděli|neděle"
        ),
        "sk": (
            "3:marci 5:máji 8:auguste",
            "1:pondelka 2:utorka 3:stredu|stredy 4:štvrtka 5:piatka|piatku 6:sobotu|soboty 7:nedeľu|nedele"
        ),
        "hr": (
            "1:siječnju 2:veljači|veljaču 3:ožujku 4:travnju 5:svibnju 6:lipnju 7:srpnju 8:kolovozu 9:rujnu 10:listopadu 11:studenom|studenome|studenoga|studenog 12:prosincu",
            "1:ponedjeljka 2:utorka 3:srijedu|srijede 4:četvrtka 5:petka 6:subotu|subote 7:nedjelju|nedjelje"
        ),
        "sr": (
            "1:januar|januara|januaru 2:februar|februara|februaru 3:mart|marta|martu 4:april|aprila|aprilu 5:maj|maja|maju 6:jun|juna|junu 7:jul|jula|julu 8:avgust|avgusta|avgustu 9:septembar|septembra|septembru|септембра|септембру "
                + "10:oktobar|oktobra|oktobru|октобра|октобру 11:novembar|novembra|novembru|новембра|новембру 12:decembar|decembra|decembru|децембра|децембру",
            "1:ponedeljak|ponedeljka|понедељка 2:utorak|utorka|уторка 4:četvrtak|četvrtka|четвртка 5:petak|petka|петка 6:subota|subotu|суботу 7:nedelja|nedelju|недељу"
        ),
        "bs": (
            "9:septembra|septembru 10:oktobra|oktobru 11:novembra|novembru 12:decembra|decembru",
            "1:ponedjeljka 2:utorka 4:četvrtka 5:petka"
        ),
        "sl": (
            "3:marca|marcu 9:septembra|septembru 10:oktobra|oktobru 11:novembra|novembru 12:decembra|decembru",
            "1:ponedeljka|ponedeljek 2:torka 3:sredo|srede 4:četrtka 5:petka 6:soboto 7:nedeljo"
        ),
        "fi": (
            "",
            "1:maanantaina|maanantaista 2:tiistaina 3:keskiviikkona 4:torstaina 5:perjantaina 6:lauantaina 7:sunnuntaina"
        ),
        "pt": ("", "1:segunda-feira 6:sábado|sábados 7:domingo|domingos"),
        "ar": ("4:نيسان 8:آب 9:أيلول 6:حزيران 7:تموز 2:شباط 3:آذار 5:أيار", ""),
        "id": ("2:pebruari 11:nopember", "5:jum'at"),
        "lv": (
            "1:janvārī|janvārim 2:februārī|februārim 3:martā|martam 4:aprīlī|aprīlim 5:maijā|maijam 6:jūnijā|jūnijam 7:jūlijā|jūlijam 8:augustā|augustam 9:septembrī|septembrim 10:oktobrī|oktobrim 11:novembrī|novembrim 12:decembrī|decembrim",
            "1:pirmdien 2:otrdien 3:trešdien 4:ceturtdien 5:piektdien 6:sestdien 7:svētdien"
        ),
        "lt": (
            "1:sausį|sausyje 2:vasarį|vasaryje 3:kovą|kove 4:balandį|balandyje 5:gegužę|gegužėje 6:birželį|birželyje 7:liepą|liepoje 8:rugpjūtį|rugpjūtyje 9:rugsėjį|rugsėjyje 10:spalį|spalyje 11:lapkritį|lapkrityje 12:gruodį|gruodyje",
            "1:pirmadienį|pirmadienio 2:antradienį|antradienio 3:trečiadienį|trečiadienio 4:ketvirtadienį|ketvirtadienio 5:penktadienį|penktadienio 6:šeštadienį|šeštadienio 7:sekmadienį|sekmadienio"
        ),
        "et": (
            "3:märtsi|märtsis|märtsist 4:aprillis|aprillist 5:mais|maist 9:septembri|septembril|septembris|septembrist 10:oktoobri|oktoobril|oktoobris|oktoobrist 11:novembri|novembril|novembris|novembrist 12:detsembri|detsembril|detsembris|detsembrist",
            "1:esmaspäeval|esmaspäeva 2:teisipäeval|teisipäeva 3:kolmapäeval|kolmapäeva 4:neljapäeval|neljapäeva 5:reedel 6:laupäeval|laupäeva 7:pühapäeval|pühapäeva"
        ),
        "is": (
            "",
            "1:mánudag|mánudaginn|mánudags 2:þriðjudag|þriðjudaginn|þriðjudags 3:miðvikudag|miðvikudaginn|miðvikudags 4:fimmtudag|fimmtudaginn|fimmtudags 5:föstudag|föstudaginn|föstudags 6:laugardag|laugardaginn|laugardags 7:sunnudag|sunnudaginn|sunnudags"
        ),
        "sq": (
            "3:marsit 5:majit",
            "1:hënën|hënës 2:martën|martës 3:mërkurën|mërkurës 4:enjten|enjtes 5:premten|premtes 6:shtunën|shtunës 7:dielën|dielës"
        ),
        "ka": (
            "1:იანვრის 2:თებერვლის 4:აპრილს 9:სექტემბრის 10:ოქტომბრის 11:ნოემბრის 12:დეკემბრის",
            "1:ორშაბათს 2:სამშაბათს 3:ოთხშაბათს 4:ხუთშაბათს 5:პარასკევს 6:შაბათს 7:კვირას"
        ),
        "el": (
            "1:ιανουάριο 2:φεβρουάριο 3:μάρτιο|μάρτη 4:απρίλιο|απρίλη 5:μάιο|μάη 6:ιούνιο 7:ιούλιο 8:αύγουστο 9:σεπτέμβριο|σεπτέμβρη 10:οκτώβριο|οκτώβρη 11:νοέμβριο|νοέμβρη 12:δεκέμβριο|δεκέμβρη",
            "1:δευτέρας 2:τρίτης 4:πέμπτης 5:παρασκευής 6:σαββάτου 7:κυριακής"
        ),
        "hi": (
            "2:फरवरी 9:सितम्बर 10:अक्टूबर|अक्तूबर 11:नवम्बर 12:दिसम्बर|दिसंबर",
            "4:गुरूवार|बृहस्पतिवार|वीरवार 7:इतवार"
        ),
        "bn": (
            "1:জানুয়ারি|জানুয়ারি 2:ফেব্রুয়ারি|ফেব্রুয়ারি 4:এপ্রিলে 8:আগস্টে|আগষ্ট|অগাস্ট 9:সেপ্টেম্বরে 10:অক্টোবরে 11:নভেম্বরে|নভেম্বরের 12:ডিসেম্বরে",
            "4:বৃহস্পতিবারের"
        ),
        "ta": (
            "2:பெப்ரவரி 5:மே 6:யூன் 8:ஆகத்து 11:நவம்பர்",
            "1:திங்கட்கிழமை|திங்கள்கிழமை 2:செவ்வாய்க்கிழமை 3:புதன்கிழமை|புதன்கிழமையன்று 4:வியாழக்கிழமை|வியாழன்கிழமை 5:வெள்ளிக்கிழமை 6:சனிக்கிழமை 7:ஞாயிற்றுக்கிழமை"
        ),
        "te": ("7:జూలై 8:ఆగస్ట్ 9:సెప్టెంబరు 10:అక్టోబరు 11:నవంబరు 12:డిసెంబరు", "4:బృహస్పతివారం 6:శనివారం"),
        "mr": ("1:जानेवारीत 2:फेब्रुवारीत 8:ऑगस्टमध्ये 10:ऑक्टोबरमध्ये", "4:गुरूवार|बृहस्पतिवार"),
        "de": ("1:jänner 2:feber", "6:sonnabend"), "eu": ("", ""), "es": ("9:setiembre", ""),
    ]

    private static let endingGroups: [(languages: String, endings: String)] = [
        ("ru uk be bg mk sr", "а я ь у ю ом ем ём е и ы ой ей і ю ям ях ами ов ів та то ът"),
        ("cs sk sl hr bs pl", "a u e i y em om ie ě ę ą o ů ov owi iem"),
        ("bn", "র ের ে তে এর"),
        ("fi", "inen isen ista isia iset isten isessa isesta n a ta tä na nä sta stä ssa ssä lla llä ksi hun un in"),
        ("az", "da də dan dən a ə ı i u ü nın nin ın in un ün"), ("et", "i il ist s l ni ks t st le iks"),
        ("hu", "ban ben i a e án én tól től ra re ig án jén n ján ra on en ön okon eken"),
        (
            "tr uz kk",
            "ta da te de tan dan ten den a e ya ye ı i u ü nın nin ın in un ün ayı ında inde dan ğa ға ге да та де те ден тен дан тан дің тің"
        ),
        ("lv", "a ā ī i u iem os us ā m"), ("lt", "o ą e ui į io iu us ais uose"), ("is", "i s inn inum um"),
        ("eu", "k n an aren ren ko ean era ra etik tik eko a"), ("el", "ς ου ο ν"),
        ("de", "s e en abend abends morgen vormittag nachmittag mittag nacht früh"),
        ("nl sv da nb nn en af lb", "s en"), ("es pt gl it ca", "s"),
        ("sq", "it in i ut t"), ("ka", "ს ში დან ის"), ("hy", "ի ին ից ը ն"), ("ro", "ie ul"), ("eo", "n j jn"),
        ("fil", ""),
    ]

    /// The endings that names take in `language`.
    static func endings(of language: String) -> [Substring] {
        endingGroups.first { $0.languages.split(separator: " ").contains(Substring(language)) }?.endings.split(
            separator: " ") ?? []
    }
}
