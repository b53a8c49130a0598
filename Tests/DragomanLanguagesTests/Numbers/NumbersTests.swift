import DragomanLanguages
import Testing

@Suite struct NumbersTests {
    static let values: [(Language, String, [Double])] = [
        ("en", "It cost 1,500 or 1500 dollars.", [1500, 1500]),
        ("fr", "Cela coûte 1 500 ou 1\u{202F}500 euros.", [1500, 1500]),
        ("id", "Harganya 1.500 atau 3,5 juta.", [1500, 3.5e6]),
        ("de", "Es waren 2,5 Mio. Euro und 3 Milliarden.", [2.5e6, 3e9]),
        ("fr", "quatre-vingt-dix-sept", [97]), ("fr", "soixante et onze", [71]),
        ("fr", "deux mille trois cents", [2300]), ("en", "two hundred and fifty-six thousand", [256_000]),
        ("id", "dua ratus lima puluh", [250]), ("id", "lima belas", [15]), ("vi", "hai mươi lăm", [25]),
        ("de", "fünfundzwanzig", [25]), ("it", "ventidue", [22]), ("es", "dos mil millones", [2e9]),
        ("ru", "двадцать пять тысяч", [25000]), ("ru", "3,2 млн", [3.2e6]),
        ("zh", "三千五百万", [3.5e7]), ("zh", "3.5万", [35000]), ("zh", "二〇二二", [2022]), ("ja", "1億2000万", [1.2e8]),
        ("ko", "5만", [50000]), ("hi", "1,00,000", [100_000]), ("ar", "٢٥", [25]),
        ("fr", "le XIXe siècle", [19]), ("es", "siglo XX", [20]), ("en", "nineteenth", [19]),
        ("en", "On 3.11.2022", [3, 11, 2022]), ("en", "2 + 3.25", [2, 3.25]),
        ("de", "um 18.30 Uhr", [18, 30]), ("de", "um 18,30 Euro", [18.3]), ("id", "pukul 06.15 WIB", [6, 15]),
        ("es", "de 9.30 a 11.45 horas", [9, 30, 11, 45]), ("en", "at 6.30 p.m.", [6, 30]), ("en", "2.50 hours", [2.5]),
        ("sv", "kl. 18.30–20.15", [18, 30, 20, 15]), ("it", "alle 20.45", [20, 45]),
        ("de", "am 18.10.22 Uhr", [18, 10, 22]),
        ("ko", "약 4만5000명", [45000]), ("ko", "1억 2천만 유로", [1.2e8]), ("ko", "14억 1천만 명", [1.41e9]),
        ("ko", "이 회사는 한 일이 두 가지", [2]), ("ko", "35억 달러", [3.5e9]),
        ("th", "3,500 ล้านดอลลาร์", [3.5e9]), ("th", "จำคุกสิบสองปี", [12]), ("th", "เขาสามารถทำได้", []), ("th", "สามตัน", [3]),
        ("th", "สองแสนห้าหมื่นคน", [250_000]), ("th", "เวลา 20.45 น.", [20, 45]),
        ("ro", "120 de milioane de euro", [1.2e8]), ("tr", "on iki yıl", [12]), ("tr", "1,41 milyara", [1.41e9]),
        ("tr", "5 bina", [5]), ("vi", "mười hai năm", [12]), ("vi", "năm ngoái không ai", []), ("vi", "năm mươi", [50]),
        ("ar", "القرن التاسع عشر", [19]), ("ar", "خمسة وعشرون", [25]), ("ar", "القرن الحادي والعشرين", [21]),
        ("ar", "في سبعينيات القرن العشرين", [70, 20]), ("fa", "قرن بیست و یکم", [21]), ("hi", "इक्कीसवीं सदी", [21]),
        ("pl", "lata siedemdziesiąte", [70]), ("cs", "v sedmdesátých letech", [70]), ("hu", "a hetvenes években", [70]),
        ("he", "שתים עשרה שנות מאסר", [12]),
        ("fa", "قرن نوزدهم", [19]), ("hi", "साढ़े तीन लाख", [350_000]), ("bn", "সাড়ে ৮ লাখ", [850_000]),
        ("bn", "১৪১ কোটিতে", [1.41e9]), ("ru", "полутора миллионов", [1.5e6]), ("uk", "двадцяти п’яти", [25]),
        ("pl", "trzeciego", [3]), ("cs", "dvanácti let", [12]), ("hu", "1,41 milliárdra", [1.41e9]),
        ("sw", "dola bilioni 3.5", [1e9, 3.5e9]), ("sw", "milioni mbili", [2e6]), ("sk", "45-tisíc", [45000]),
        ("en", "a 3-million-dollar house", [3e6]), ("en", "a 19-year-old", [19]), ("ru", "49-ти тысячам", [49000]),
        ("fil", "dalawang milyon", [2e6]),
        ("te", "40 కోట్ల", [4e8]), ("ta", "15 லட்சத்திற்கும்", [1.5e6]), ("gu", "૨૦૨૨", [2022]),
    ]

    @Test(arguments: values.indices) func readsByValue(_ index: Int) {
        let (language, text, expected) = Self.values[index]
        #expect(Numbers.expressions(in: text, language: language).map(\.value) == expected, "\(text)")
    }

    @Test func knowsTheBuddhistEra() throws {
        let year = try #require(Numbers.expressions(in: "ในปี 2565", language: "th").first)
        #expect(year.value == 2565 && year.alternatives == [2022])
        #expect(Numbers.expressions(in: "in 2565", language: "en").first?.alternatives == [])
    }

    @Test func seesTheSeparatorsOfAnotherLanguage() throws {
        let english = try #require(Numbers.expressions(in: "about 1.500 people", language: "en").first)
        #expect(english.hasForeignSeparator && english.value == 1.5 && english.alternatives == [1500])
        let french = try #require(Numbers.expressions(in: "environ 9,000 ans", language: "fr").first)
        #expect(french.hasForeignSeparator && french.alternatives == [9000])
        #expect(Numbers.expressions(in: "1,500", language: "en").allSatisfy { !$0.hasForeignSeparator })
    }

    @Test func seesThousandsSetApartOtherwise() throws {
        let french = try #require(Numbers.expressions(in: "3.400 euros", language: "fr").first)
        #expect(french.value == 3400 && french.hasOtherGroups && !french.hasForeignSeparator)
        for (text, language) in [("3.400", "de"), ("3 400", "fr"), ("3,4", "fr"), ("3.40", "fr"), ("0.400", "fr")]
            as [(String, Language)]
        {
            #expect(Numbers.expressions(in: text, language: language).allSatisfy { !$0.hasOtherGroups }, "\(text)")
        }
    }

    @Test func doesNotTakeWordsInCapitalsForRomanNumerals() {
        #expect(Numbers.expressions(in: "CIVIL DVD LCD", language: "fr").isEmpty)
    }

    @Test func spansCountInScalars() throws {
        let number = try #require(Numbers.expressions(in: "é 🇫🇷 12 %", language: "fr").first)
        #expect((number.start, number.end) == (5, 7))
    }

    @Test(arguments: [
        ("fr", "1\u{202F}234\u{202F}567,5"), ("en", "1,234,567.5"), ("de", "1.234.567,5"), ("hi", "12,34,567.5"),
        ("de-CH", "1’234’567.5"),
    ]) func writesByLanguage(_ language: String, _ text: String) {
        #expect(Numbers.formatted(whole: "1234567", fraction: "5", language: Language(rawValue: language)) == text)
    }

    @Test func leavesFourFiguresWholeInSpanish() {
        #expect(Numbers.formatted(1500, language: "es") == "1500")
        #expect(Numbers.formatted(15000, language: "es") == "15.000")
        #expect(Numbers.formatted(-15000, language: "en") == "−15,000")
    }
}
