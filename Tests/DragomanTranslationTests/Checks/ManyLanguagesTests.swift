import DragomanLanguages
import DragomanTranslation
import Testing

/// Sentences of a newspaper in many languages, written here, with figures, dates and denials as each language's papers write them: nothing may be
/// said of a right pair, and a changed figure or month must be seen.
@Suite struct ManyLanguagesTests {
    /// By language; the English one is the measure.
    static let population: [(Language, String)] = [
        ("ko", "중국 인구는 2022년에 85만 명 줄어 14억 1천만 명이 됐다."), ("ja", "中国の人口は2022年に85万人減少し、14億1000万人となった。"),
        ("th", "ประชากรของจีนลดลง 850,000 คนในปี 2565 เหลือ 1,410 ล้านคน"),
        ("hi", "चीन की आबादी 2022 में 8.5 लाख घटकर 1.41 अरब रह गई।"),
        ("bn", "২০২২ সালে চীনের জনসংখ্যা সাড়ে ৮ লাখ কমে ১৪১ কোটিতে দাঁড়িয়েছে।"),
        ("tr", "Çin'in nüfusu 2022'de 850 bin kişi azalarak 1,41 milyara geriledi."),
        ("hu", "Kína népessége 2022-ben 850 ezer fővel, 1,41 milliárdra csökkent."),
        ("es", "La población de China se redujo en 850.000 personas en 2022, hasta 1.410 millones."),
        ("fa", "جمعیت چین در سال ۲۰۲۲ با ۸۵۰ هزار نفر کاهش به ۱٫۴۱ میلیارد نفر رسید."),
        ("he", "אוכלוסיית סין קטנה ב-2022 ב-850 אלף נפש ל-1.41 מיליארד."),
        ("ro", "Populația Chinei a scăzut cu 850.000 în 2022, la 1,41 de miliarde."),
        ("pl", "Liczba ludności Chin zmniejszyła się w 2022 roku o 850 tys. do 1,41 mld."),
    ]
    static let quake: [(Language, String)] = [
        ("ar", "أودى زلزال 6 شباط/فبراير 2023 بحياة أكثر من 50 ألف شخص في تركيا وسوريا."),
        ("he", "רעידת האדמה ב-6 בפברואר 2023 גבתה את חייהם של יותר מ-50 אלף בני אדם בטורקיה ובסוריה."),
        ("th", "แผ่นดินไหวเมื่อวันที่ 6 กุมภาพันธ์ พ.ศ. 2566 คร่าชีวิตผู้คนกว่า 50,000 คนในตุรกีและซีเรีย"),
        ("hi", "6 फरवरी 2023 के भूकंप में तुर्की और सीरिया में 50 हज़ार से ज़्यादा लोगों की मौत हुई।"),
        ("ko", "2023년 2월 6일 발생한 지진으로 튀르키예와 시리아에서 5만 명 이상이 숨졌다."),
        ("tr", "6 Şubat 2023 depremi Türkiye ve Suriye'de 50 binden fazla kişinin ölümüne yol açtı."),
        (
            "el",
            "Ο σεισμός της 6ης Φεβρουαρίου 2023 σκότωσε περισσότερους από 50.000 ανθρώπους στην Τουρκία και τη Συρία."
        ), ("vi", "Trận động đất ngày 6/2/2023 đã khiến hơn 50.000 người thiệt mạng ở Thổ Nhĩ Kỳ và Syria."),
        ("bn", "২০২৩ সালের ৬ ফেব্রুয়ারির ভূমিকম্পে তুরস্ক ও সিরিয়ায় ৫০ হাজারের বেশি মানুষ নিহত হন।"),
        ("uk", "Землетрус 6 лютого 2023 року забрав життя понад 50 тисяч людей у Туреччині та Сирії."),
    ]
    static let minister: [(Language, String)] = [
        ("ko", "장관은 8월에 한 발언에 대해 사과한 적이 없다."), ("ja", "大臣は8月の発言について一度も謝罪していない。"),
        ("th", "รัฐมนตรีไม่เคยขอโทษสำหรับสิ่งที่เขาพูดในเดือนสิงหาคม"),
        ("el", "Ο υπουργός δεν ζήτησε ποτέ συγγνώμη για όσα είπε τον Αύγουστο."),
        ("he", "השר מעולם לא התנצל על מה שאמר באוגוסט."),
        ("fi", "Ministeri ei ole koskaan pyytänyt anteeksi elokuisia puheitaan."),
        ("bn", "মন্ত্রী আগস্টে যা বলেছিলেন তার জন্য কখনও ক্ষমা চাননি।"), ("fa", "وزیر هرگز برای آنچه در ماه اوت گفته بود عذرخواهی نکرد."),
    ]
    static let city: [(Language, String)] = [
        ("ta", "மார்ச் மாதத்தில் சுமார் 45,000 பேரும் ஏப்ரலில் இருபது லட்சம் பேரும் நகரை விட்டு வெளியேறினர்."),
        ("ml", "മാർച്ചിൽ ഏകദേശം 45,000 പേരും ഏപ്രിലിൽ 20 ലക്ഷം പേരും നഗരം വിട്ടു."),
        ("kn", "ಮಾರ್ಚ್‌ನಲ್ಲಿ ಸುಮಾರು 45,000 ಜನರು ಮತ್ತು ಏಪ್ರಿಲ್‌ನಲ್ಲಿ 20 ಲಕ್ಷ ಜನರು ನಗರ ತೊರೆದರು."),
        ("et", "Märtsis põgenes linnast umbes 45 000 inimest ja aprillis kaks miljonit."),
        ("lv", "Martā no pilsētas aizbēga aptuveni 45 000 cilvēku, bet aprīlī – divi miljoni."),
        ("lt", "Kovo mėnesį iš miesto pabėgo apie 45 tūkst. žmonių, o balandį – du milijonai."),
        ("sk", "V marci utieklo z mesta asi 45-tisíc ľudí a v apríli dva milióny."),
        ("ka", "მარტში ქალაქიდან დაახლოებით 45 000 ადამიანი გაიქცა, აპრილში კი ორი მილიონი."),
        ("az", "Martda təxminən 45 min, apreldə isə iki milyon insan şəhəri tərk edib."),
        ("sw", "Takriban watu 45,000 walikimbia mji mwezi Machi na milioni mbili mwezi Aprili."),
        ("fil", "Humigit-kumulang 45,000 katao ang tumakas sa lungsod noong Marso at dalawang milyon noong Abril."),
    ]
    static let dividend: [(Language, String)] = [
        ("te", "కంపెనీ 3.5 బిలియన్ డాలర్లు నష్టపోయింది, డివిడెండ్ చెల్లించదు."),
        ("ml", "കമ്പനിക്ക് 350 കോടി ഡോളർ നഷ്ടമായി, ലാഭവിഹിതം നൽകില്ല."),
        ("gu", "કંપનીએ 3.5 અબજ ડોલર ગુમાવ્યા અને તે ડિવિડન્ડ ચૂકવશે નહીં."),
        ("az", "Şirkət 3,5 milyard dollar itirib və dividend ödəməyəcək."),
        ("sw", "Kampuni ilipata hasara ya dola bilioni 3.5 na haitalipa gawio."),
    ]
    static let match: [(Language, String)] = [
        ("zh", "比赛将于20时45分开始，并在25个国家播出。"), ("ja", "試合は午後8時45分に始まり、25カ国で放送される。"),
        ("ko", "경기는 오후 8시 45분에 시작되며 25개국에서 중계된다."),
        ("th", "การแข่งขันเริ่มเวลา 20.45 น. และจะถ่ายทอดใน 25 ประเทศ"),
        ("de", "Das Spiel beginnt um 20.45 Uhr und wird in 25 Ländern übertragen."),
        ("es", "El partido comienza a las 20.45 horas y se emitirá en 25 países."),
    ]

    static let english: [(String, [(Language, String)])] = [
        ("China's population fell by 850,000 in 2022 to 1.41 billion.", population),
        ("The earthquake of 6 February 2023 killed more than 50,000 people in Turkey and Syria.", quake),
        ("The minister never apologised for what he said in August.", minister),
        ("About 45,000 people fled the city in March and two million in April.", city),
        ("The company lost 3.5 billion dollars and will not pay a dividend.", dividend),
        ("The match begins at 20:45 and will be shown in 25 countries.", match),
    ]

    private func alarms(_ from: Language, _ source: String, _ to: Language, _ target: String) -> [String] {
        Checker.findings(sourceText: source, targetText: target, pair: LanguagePair(source: from, target: to))
            .filter { $0.severity != .notes }.map(\.rule)
    }

    @Test(arguments: english.indices) func saysNothingOfARightPair(_ index: Int) {
        let (english, others) = Self.english[index]
        let all = others + [("en", english)]
        for (from, source) in all {
            for (to, target) in all where from != to {
                #expect(alarms(from, source, to, target).isEmpty, "\(from) \(to): \(source)")
            }
        }
    }

    @Test func seesAnotherFigure() {
        for (language, text) in Self.population {
            let wrong = "China's population fell by 580,000 in 2022 to 1.41 billion."
            #expect(alarms(language, text, "en", wrong).contains("number-changed"), "\(text)")
            let lost = "China's population fell in 2022 to 1.41 billion."
            #expect(alarms(language, text, "en", lost).contains("number-dropped"), "\(text)")
        }
    }

    @Test func seesAnotherMonth() {
        for (language, text) in Self.quake where language != "vi" {
            let wrong = "The earthquake of 6 October 2023 killed more than 50,000 people in Turkey and Syria."
            #expect(alarms(language, text, "en", wrong).contains("date-changed"), "\(text)")
        }
    }

    @Test func seesALostDenial() {
        for (language, text) in Self.minister where language != "bn" && language != "ja" && language != "th" {
            let flipped = "The minister always apologised for what he said in August."
            #expect(alarms(language, text, "en", flipped).contains("negation-flipped"), "\(text)")
        }
        let sentences: [(Language, String)] = [
            ("zh", "警方没有在房子里发现任何武器。"), ("ja", "警察は家の中で武器を発見しなかった。"), ("ko", "경찰은 집에서 무기를 발견하지 못했다."),
            ("th", "ตำรวจไม่ได้พบอาวุธในบ้าน"), ("tr", "Polis evde silah bulmadı."),
            ("fa", "پلیس در خانه سلاحی پیدا نمی‌کند."),
        ]
        for (language, text) in sentences {
            #expect(
                alarms(language, text, "en", "Police found weapons in the house.").contains("negation-flipped"),
                "\(text)")
            #expect(alarms(language, text, "en", "Police found no weapons in the house.").isEmpty, "\(text)")
        }
        #expect(alarms("zh", "我们不得不离开。", "en", "We had to leave.").isEmpty)
        #expect(alarms("ja", "私たちは出発しなければなりません。", "en", "We must leave.").isEmpty)
        #expect(alarms("ko", "우리는 떠날 수밖에 없었다.", "en", "We had to leave.").isEmpty)
    }

    @Test func seesAnotherUnit() {
        let units: [(Language, String, right: String, wrong: String)] = [
            (
                "ko", "다리의 길이는 2.4킬로미터이며 오래됐다.", "The bridge is 2.4 kilometres long and old.",
                "The bridge is 2.4 miles long and old."
            ),
            (
                "th", "บริษัทขาดทุน 3,500 ล้านดอลลาร์", "The company lost 3.5 billion dollars.",
                "The company lost 3.5 billion euros."
            ),
            (
                "fa", "شرکت ۳٫۵ میلیارد دلار زیان دید.", "The company lost 3.5 billion dollars.",
                "The company lost 3.5 billion euros."
            ),
            (
                "el", "Η εταιρεία έχασε 3,5 δισ. δολάρια πέρυσι.", "The company lost 3.5 billion dollars last year.",
                "The company lost 3.5 billion euros last year."
            ),
            (
                "hu", "A gép 15 perccel később fordult vissza.", "The plane turned back 15 minutes later.",
                "The plane turned back 15 hours later."
            ),
            ("ja", "橋の長さは2.4キロメートルだった。", "The bridge was 2.4 kilometres long.", "The bridge was 2.4 miles long."),
            (
                "bn", "পরিবার ২০০ কেজি চাল পাবে।", "The family will get 200 kilograms of rice.",
                "The family will get 200 pounds of rice."
            ),
        ]
        for (language, text, right, wrong) in units {
            #expect(alarms(language, text, "en", right).isEmpty, "\(text)")
            #expect(alarms(language, text, "en", wrong) == ["unit-swapped"], "\(text)")
        }
    }

    @Test func leavesForeignWordsWithParticlesAlone() {
        #expect(alarms("ko", "그는 BBC는 물론 Reuters도 믿지 않는다.", "en", "He does not trust the BBC, nor Reuters.").isEmpty)
        #expect(
            alarms("ko", "그는 BBC는 물론 Reuters도 믿지 않는다.", "en", "He does not trust the BBC, nor Bloomberg.")
                .contains("name-lost"))
    }
}
