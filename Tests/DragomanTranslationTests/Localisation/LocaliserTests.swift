import DragomanHTML
import DragomanLanguages
import DragomanTranslation
import Testing

@Suite struct LocaliserTests {
    private func localised(_ target: String, _ source: String, _ from: Language, _ to: Language) throws -> LocalisedText
    {
        let day = try #require(CalendarDay(year: 2022, month: 11, day: 4))
        let context = CheckContext(published: DateTime(secondsSince1970: day.secondsSince1970, isDayOnly: true))
        return Localiser.localised(
            targetText: target, sourceText: source, pair: LanguagePair(source: from, target: to), context: context)
    }

    @Test(arguments: [
        ("a déclaré Kirby, jeudi (3/11).", "a déclaré Kirby, jeudi 3 novembre."),
        ("a déclaré Kirby, jeudi (11/3).", "a déclaré Kirby, jeudi 3 novembre."),
        ("a déclaré Kirby, jeudi (11 mars).", "a déclaré Kirby, jeudi 3 novembre."),
        ("a déclaré Kirby (3/11).", "a déclaré Kirby (3 novembre)."),
        ("a déclaré Kirby jeudi 3 novembre.", "a déclaré Kirby jeudi 3 novembre."),
    ]) func writesTheArticlesDateWhateverTheEngineDid(_ target: String, _ expected: String) throws {
        let text = try localised(target, "kata Kirby, Kamis (3/11).", "id", "fr")
        #expect(text.text == expected)
        #expect(text.original == target)
    }

    @Test func writesDatesInOtherLanguages() throws {
        #expect(
            try localised("Kirby said Thursday (3/11).", "kata Kirby, Kamis (3/11).", "id", "en").text
                == "Kirby said Thursday, November 3.")
        #expect(
            try localised("dijo Kirby el jueves (3/11).", "kata Kirby, Kamis (3/11).", "id", "es").text
                == "dijo Kirby el jueves 3 de noviembre.")
        #expect(
            try localised("sagte Kirby am Donnerstag (3/11).", "kata Kirby, Kamis (3/11).", "id", "de").text
                == "sagte Kirby am Donnerstag, 3. November.")
    }

    /// The source's figures in other scripts, or behind a word for the day alone.
    @Test(arguments: [
        ("ar", "قال الوزير يوم الخميس (٣/١١) إنه سيستقيل."), ("fa", "وزیر روز پنجشنبه (۳/۱۱) گفت که استعفا می‌دهد."),
        ("hi", "मंत्री ने गुरुवार (3/11) को कहा कि वह इस्तीफ़ा देंगे।"), ("tr", "Bakan perşembe günü (3/11) istifa edeceğini söyledi."),
        ("vi", "Bộ trưởng cho biết hôm 3/11 rằng ông sẽ từ chức."),
        ("pt", "O ministro disse no dia 3/11 que vai renunciar."),
    ]) func readsTheDateInManyLanguages(_ language: String, _ source: String) throws {
        let target = "The minister said on March 11 that he would resign."
        let text = try localised(target, source, Language(rawValue: language), "en").text
        #expect(text == "The minister said on November 3 that he would resign.")
    }

    @Test func groupsByThousandsWhatWasGroupedTheIndianWay() throws {
        let text = try localised("It costs 1,25,000 rupees.", "इसकी कीमत 1,25,000 रुपये है।", "hi", "en").text
        #expect(text == "It costs 125,000 rupees.")
        #expect(try localised("कीमत 1,25,000 रुपये", "It costs 125,000 rupees", "en", "hi").text == "कीमत 1,25,000 रुपये")
    }

    @Test func writesFiguresTheReadersWay() throws {
        #expect(
            try localised("Environ 9,000 ans.", "About 9,000 years.", "en", "fr").text == "Environ 9\u{202F}000 ans.")
        #expect(try localised("About 1.600 km.", "Sekitar 1.600 km.", "id", "en").text == "About 1,600 km.")
    }

    /// The mark between thousands is the reader's, in places where the point is understood too.
    @Test(arguments: [
        ("ca", "fr", "Unes 3.400 persones.", "Quelque 3.400 personnes.", "Quelque 3\u{202F}400 personnes."),
        (
            "es", "fr", "Unos 1.234.567,5 euros.", "Quelque 1.234.567,5 euros.",
            "Quelque 1\u{202F}234\u{202F}567,5 euros."
        ),
        ("id", "ru", "Sekitar 12.500 orang.", "Около 12.500 человек.", "Около 12\u{A0}500 человек."),
        ("es", "pl", "Unas 3.400 personas.", "Około 3.400 osób.", "Około 3400 osób."),
        ("es", "de", "Unas 3.400 personas.", "Etwa 3.400 Menschen.", "Etwa 3.400 Menschen."),
        ("es", "fr", "Versión Z 3.400b.", "Version Z 3.400b.", "Version Z 3.400b."),
        ("en", "fr", "It is 3.400 m wide.", "Il fait 3.400 m de large.", "Il fait 3.400 m de large."),
        (
            "es", "fr", "La IP 10.100.200.300 cayó.", "L’IP 10.100.200.300 est tombée.",
            "L’IP 10.100.200.300 est tombée."
        ),
    ])
    func writesThousandsTheReadersWay(
        _ from: Language, _ to: Language, source: String, target: String, expected: String
    ) throws {
        let text = try localised(target, source, from, to)
        #expect(text.text == expected)
        #expect(text.original == target)
        #expect(text.fixes.allSatisfy { $0.rule == "local-number" })
    }

    /// A time of day never becomes a decimal.
    @Test(arguments: [
        ("es", "fr", "Será a las 6.00.", "Ce sera à 6.00.", "Ce sera à 6\u{A0}h."),
        ("es", "fr", "Será a las 6.00 horas.", "Ce sera à 6,00 heures.", "Ce sera à 6 heures."),
        ("es", "fr", "Sale a las 18.30 de Lugo.", "Il part à 18,30 de Lugo.", "Il part à 18\u{A0}h\u{A0}30 de Lugo."),
        ("ca", "fr", "A les 18.30 hores.", "À 18.30 heures.", "À 18\u{A0}h\u{A0}30."),
        ("es", "fr", "De 9.30 a 11.00 horas.", "De 9.30 à 11.00.", "De 9\u{A0}h\u{A0}30 à 11\u{A0}h."),
        ("de", "en", "Ab 18.30 Uhr.", "From 18.30.", "From 18:30."),
        ("es", "de", "A las 18.30.", "Um 18.30 Uhr.", "Um 18.30 Uhr."),
        ("es", "it", "A las 18.30.", "Alle 18,30.", "Alle 18.30."),
        ("id", "fr", "pukul 19.30 WIB", "à 19:30 (WIB)", "à 19:30 (WIB)"),
        ("es", "fr", "Subió un 6.50 a las 18.30.", "Il a pris 6.50 à 18h30.", "Il a pris 6,50 à 18h30."),
    ])
    func writesTimesTheReadersWay(_ from: Language, _ to: Language, source: String, target: String, expected: String)
        throws
    {
        let text = try localised(target, source, from, to)
        #expect(text.text == expected)
        #expect(text.original == target)
        #expect(try localised(expected, source, from, to).text == expected)
    }

    @Test func putsFrenchSpacesAndQuotationMarks() throws {
        let text = try localised(
            "Il dit: \"Quoi ?\" Puis «rien» à 12:30!", "He says: “What?” Then “nothing” at 12:30!", "en", "fr")
        #expect(
            text.text == "Il dit\u{202F}: «\u{202F}Quoi\u{202F}?\u{202F}» Puis «\u{202F}rien\u{202F}» à 12:30\u{202F}!")
        #expect(text.original == "Il dit: \"Quoi ?\" Puis «rien» à 12:30!")
        #expect(text.fixes.allSatisfy { $0.finding.severity == .notes })
    }

    @Test func leavesCodeAndAddressesAlone() throws {
        let target = "Voir <a href=\"http://a.example/?x=1;y\">ici</a> http://b.example/!"
        #expect(
            try localised(target, "See <a href=\"http://a.example/?x=1;y\">here</a> http://b.example/", "en", "fr").text
                .hasPrefix("Voir <a href=\"http://a.example/?x=1;y\">ici</a> http://b.example/"))
    }

    @Test func mendsElisionsAndCapitals() throws {
        #expect(
            try localised(
                "La mesure, qu'entrera en vigueur mardi, plaît.", "La medida, que entrará en vigor el martes, gusta.",
                "es", "fr"
            ).text == "La mesure, qui entrera en vigueur mardi, plaît.")
        #expect(
            try localised("Je crois que il dort et le avion part.", "Creo que duerme y el avión sale.", "es", "fr").text
                == "Je crois qu’il dort et l’avion part.")
        #expect(
            try localised(
                "Il dit\u{202F}: «\u{202F}les prix montent.\u{202F}»", "Dijo: «Los precios suben.»", "es", "fr"
            ).text == "Il dit\u{202F}: «\u{202F}Les prix montent.\u{202F}»")
        #expect(
            try localised("Il croit qu'elle dort, qu'il rêve, le onze mai.", "Cree que duerme.", "es", "fr").fixes
                .isEmpty)
    }

    @Test func localisingTwiceChangesNothing() throws {
        for target in ["Il dit: \"Oui!\" jeudi (3/11).", "Environ 9,000 ans", "que il a"] {
            let once = try localised(target, "Kamis (3/11) 9,000", "id", "fr").text
            #expect(try localised(once, "Kamis (3/11) 9,000", "id", "fr").text == once)
        }
    }
}
