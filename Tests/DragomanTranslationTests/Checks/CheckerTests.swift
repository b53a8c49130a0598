import DragomanHTML
import DragomanLanguages
import DragomanTranslation
import Testing

/// One good and one bad translation for every rule. The texts are ours.
@Suite struct CheckerTests {
    struct Case: Sendable, CustomTestStringConvertible {
        var rule: String
        var pair: LanguagePair
        var source: String
        var bad: String
        var good: String
        /// What the finding must point at, on the side of the finding; nil for anywhere.
        var spot: String?

        init(
            _ rule: String, _ from: Language, _ to: Language, _ source: String, bad: String, good: String,
            at spot: String? = nil
        ) {
            self.rule = rule
            pair = LanguagePair(source: from, target: to)
            self.source = source
            self.bad = bad
            self.good = good
            self.spot = spot
        }

        var testDescription: String { rule }
    }

    static let french = "Le maire a promis 250 logements neufs aux familles du quartier avant la fin de l'année."

    static let cases: [Case] = [
        Case(
            "number-changed", "fr", "en", french,
            bad: "The mayor promised 520 new homes to the families of the district before the end of the year.",
            good: "The mayor promised 250 new homes to the families of the district before the end of the year.",
            at: "520"),
        Case(
            "number-changed", "it", "de", "La partita inizia alle 20.45.", bad: "Das Spiel beginnt um 20:35 Uhr.",
            good: "Das Spiel beginnt um 20:45 Uhr.", at: "35"),
        Case(
            "number-changed", "en", "fr", "The bridge is closed until 4:30 a.m. every day.",
            bad: "Le pont est fermé jusqu'à 16h30 chaque jour.", good: "Le pont est fermé jusqu'à 4h30 chaque jour.",
            at: "16"),
        Case(
            "number-dropped", "id", "fr", "Harga naik menjadi 3,5 juta rupiah.",
            bad: "Le prix est monté à des rupiahs.", good: "Le prix est monté à 3 500 000 roupies.", at: "3,5 juta"),
        Case(
            "number-locale", "id", "en", "Jaraknya 1.600 kilometer.", bad: "The distance is 1.600 kilometres.",
            good: "The distance is 1,600 kilometres.", at: "1.600"),
        Case(
            "unit-swapped", "en", "fr", "They waited 20 minutes at the gate.",
            bad: "Ils ont attendu 20 heures à la porte.", good: "Ils ont attendu 20 minutes à la porte.", at: "heures"),
        Case(
            "unit-swapped", "en", "de", "It costs $420 a night.", bad: "Es kostet €420 pro Nacht.",
            good: "Es kostet 420 Dollar pro Nacht.", at: "€"),
        Case(
            "unit-swapped", "pl", "en", "Bilet kosztuje 35 złotych.", bad: "The ticket costs 35 rupees.",
            good: "The ticket costs 35 zlotys.", at: "rupees"),
        Case(
            "unit-swapped", "tr", "es", "Ev 900 lira.", bad: "La casa cuesta 900 pesos.",
            good: "La casa cuesta 900 liras.", at: "pesos"),
        Case(
            "unit-swapped", "es", "en", "Se venden entre $11 000 y $22 500 la onza.",
            bad: "They sell for between €11 000 and $22 500 an ounce.",
            good: "They sell for between $11 000 and $22 500 an ounce.", at: "€"),
        Case(
            "unit-swapped", "en", "nl", "The tunnel cost 1.7 billion Australian dollars, about 1.05 billion euros.",
            bad: "De tunnel kostte 1,7 miljard Australische euro, ongeveer 1,05 miljard euro.",
            good: "De tunnel kostte 1,7 miljard Australische dollar, ongeveer 1,05 miljard euro.", at: "euro"),
        Case(
            "unit-swapped", "it", "en", "Per tre mesi, e poi per due anni, è rimasto a casa.",
            bad: "For three years, and then for two years, he stayed at home.",
            good: "For three months, and then for two years, he stayed at home.", at: "years"),
        Case(
            "unit-swapped", "de", "vi", "Er kam 1998 aus Hamburg in die Stadt.",
            bad: "Ông ấy đến thành phố từ Hamburg vào tháng 1998.",
            good: "Ông ấy đến thành phố từ Hamburg vào năm 1998.",
            at: "tháng"),
        Case(
            "unit-swapped", "en", "id", "Each month 1500 people come, and 20 of them stay for three days.",
            bad: "Setiap bulan 1500 orang datang, dan 20 di antaranya tinggal selama tiga jam.",
            good: "Setiap bulan 1500 orang datang, dan 20 di antaranya tinggal selama tiga hari.", at: "jam"),
        Case(
            "negation-flipped", "nl", "en", "De partij kwam niet opdagen, en de kiezers geloofden haar niet meer.",
            bad: "The party came up, and the voters did not believe it any more.",
            good: "The party did not show up, and the voters did not believe it any more."),
        Case(
            "negation-flipped", "es", "en", "Los vecinos no se quejan de la obra del puente.",
            bad: "The neighbours complain about the work on the bridge.",
            good: "There is no doubt that the neighbours accept the work on the bridge."),
        Case(
            "name-changed", "ca", "pt", "Ho va explicar Robert Hooke als periodistes.",
            bad: "Foi o que explicou Robert Moore aos jornalistas.",
            good: "Foi o que explicou Robert Hooke aos jornalistas.", at: "Hooke"),
        Case(
            "name-changed", "it", "fr", "È arrivato Robert Hawkins a Disney Mondo.",
            bad: "Robert Pickwick est arrivé à Disney Monde.", good: "Robert Hawkins est arrivé à Disney Terre.",
            at: "Hawkins"),
        Case(
            "name-changed", "es", "en", "Después de la carrera, lideró Keselowski con diez puntos.",
            bad: "After the race, the leader was Bhattacharya with ten points.",
            good: "After the race, the leader was Keselowski with ten points.", at: "Keselowski"),
        Case(
            "name-changed", "it", "fr", "Ieri ha parlato Wojciechowski davanti alla stampa.",
            bad: "Hier, c'est Brzezinski qui a parlé devant la presse.",
            good: "Hier, c'est Wojciechowski qui a parlé devant la presse.", at: "Wojciechowski"),
        Case(
            "name-lost", "zh", "en", "马鲁基多尔（Maroochydore）随后击败了对手。",
            bad: "Rodriguez then defeated its opponent.", good: "Maroochydore then defeated its opponent.",
            at: "Maroochydore"),
        Case(
            "quote-lost", "en", "fr", "“We will not leave this town,” the mayor said.",
            bad: "Nous ne quitterons pas cette ville, a dit le maire.",
            good: "« Nous ne quitterons pas cette ville », a dit le maire.", at: "We will not leave this town,"),
        Case(
            "quote-added", "ru", "en", "Мэр сказал, что не уедет из города никогда.",
            bad: "The mayor said: “I will never leave this town.”",
            good: "The mayor said that he would never leave the town.", at: "I will never leave this town."),
        Case(
            "attribution-lost", "id", "fr", "\"Kami tidak akan pergi dari kota,\" kata Wojciechowski kepada pers.",
            bad: "« Nous ne partirons pas de la ville », a-t-il dit à la presse.",
            good: "« Nous ne partirons pas de la ville », a dit Wojciechowski à la presse.", at: "Wojciechowski"),
        Case(
            "date-changed", "ru", "fr", "Он приехал 18 сентября.", bad: "Il est arrivé le 18 décembre.",
            good: "Il est arrivé le 18 septembre.", at: "18 décembre"),
        Case(
            "date-changed", "fr", "en", "Le tournoi a lieu du 23 au 30 octobre.",
            bad: "The tournament takes place from 23 to 30 February.",
            good: "The tournament takes place from 23 to 30 October.", at: "February"),
        Case(
            "date-changed", "fr", "en", "La réunion aura lieu lundi.", bad: "The meeting will take place on Thursday.",
            good: "The meeting will take place on Monday.", at: "Thursday"),
        Case(
            "encoding", "en", "fr", "Summer was late.", bad: "L'Ã©tÃ© Ã©tait en retard.",
            good: "L'été était en retard.", at: "Ã©"),
        Case(
            "entity-leak", "en", "fr", "It is the team's turn.", bad: "C&#39;est le tour de l'équipe.",
            good: "C'est le tour de l'équipe.", at: "&#39;"),
        Case(
            "placeholder-leak", "id", "fr", "Presiden menolak usul itu.",
            bad: "Le président a refusé la proposition. [Gambas:Video CNN]",
            good: "Le président a refusé la proposition [sic].", at: "[Gambas:Video CNN]"),
        Case(
            "engine-chatter", "de", "en", "Der Zug kam spät an.",
            bad: "Sure! Here is the translation: The train arrived late.", good: "The train arrived late."),
        Case(
            "page-furniture", "id", "fr", "Presiden menolak usul itu.",
            bad: "Le président a refusé la proposition. BACA JUGA:", good: "Le président a refusé la proposition.",
            at: "BACA JUGA"),
        Case(
            "placeholder-lost", "en", "fr", "Ask ⟦1⟧ about the plan.", bad: "Demandez à propos du plan.",
            good: "Demandez à ⟦1⟧ à propos du plan.", at: "⟦1⟧"),
        Case(
            "markup-broken", "en", "fr", "The <em>mayor</em> left the room early.",
            bad: "Le <em>maire</em></em> a quitté la salle tôt.", good: "Le <em>maire</em> a quitté la salle tôt."),
        Case(
            "repetition", "en", "fr", "He left the house without a word.",
            bad: "Il a quitté la maison maison maison maison maison sans un mot.",
            good: "Il a quitté la maison sans un mot."),
        Case(
            "sentence-duplicated", "en", "fr", "He left the house. Nobody saw him.",
            bad: "Il a quitté la maison. Personne ne l'a vu. Il a quitté la maison.",
            good: "Il a quitté la maison. Personne ne l'a vu."),
        Case(
            "sentence-dropped", "fr", "en",
            "Le ministre Durand a quitté Toulouse mardi soir pour Genève. Le président de la commission européenne présentera un document de réforme.",
            bad: "Minister Durand left Toulouse on Tuesday evening for Geneva.",
            good:
                "Minister Durand left Toulouse on Tuesday evening for Geneva. The president of the European commission will present a reform document."
        ),
        Case(
            "sentence-added", "fr", "en", "Le ministre Durand a quitté Toulouse mardi soir pour Genève.",
            bad:
                "Minister Durand left Toulouse on Tuesday evening for Geneva. Most beginners should practise their swimming in Norwegian lakes before summer.",
            good: "Minister Durand left Toulouse on Tuesday evening for Geneva."),
        Case(
            "truncated", "fr", "en",
            "Le ministre Durand a quitté Toulouse mardi soir pour Genève avec une délégation de cinquante personnes.",
            bad: "Minister Durand left Toulouse",
            good: "Minister Durand left Toulouse on Tuesday evening for Geneva with a delegation of fifty people."),
        Case(
            "untranslated", "id", "fr", "Presiden menolak usul itu karena tidak masuk akal bagi rakyat.",
            bad: "Presiden menolak usul itu karena tidak masuk akal bagi rakyat.",
            good: "Le président a refusé cette proposition, car elle n'a pas de sens pour le peuple."),
        Case(
            "untranslated-part", "ru", "en", "Он сказал, что никто не придёт на вечернюю встречу.",
            bad: "He said that nobody would come на вечернюю встречу.",
            good: "He said that nobody would come to the evening meeting.", at: "вечернюю"),
        Case(
            "wrong-language", "en", "fr", "The council will discuss the new budget for schools next week.",
            bad: "El consejo discutirá el nuevo presupuesto para las escuelas la próxima semana.",
            good: "Le conseil discutera du nouveau budget des écoles la semaine prochaine."),
        Case(
            "negation-flipped", "de", "en", "Die Brücke ist nicht sicher.", bad: "The bridge is safe.",
            good: "The bridge is not safe."),
        Case("empty", "en", "fr", "He left.", bad: " ", good: "Il est parti."),
    ]

    private func findings(_ target: String, _ test: Case) -> [Finding] {
        Checker.findings(sourceText: test.source, targetText: target, pair: test.pair).filter { $0.severity > .notes }
    }

    @Test(arguments: cases) func findsTheFault(_ test: Case) throws {
        let found = findings(test.bad, test)
        let finding = try #require(found.first { $0.rule == test.rule }, "\(found)")
        let scalars = Array((finding.side == .source ? test.source : test.bad).unicodeScalars)
        #expect(finding.start >= 0 && finding.start <= finding.end && finding.end <= scalars.count)
        guard let spot = test.spot else { return }
        let text = String(String.UnicodeScalarView(scalars[finding.start..<finding.end]))
        #expect(text.contains(spot), "\(text)")
    }

    @Test(arguments: cases) func passesTheGoodTranslation(_ test: Case) {
        #expect(findings(test.good, test) == [])
    }

    @Test func readsFiguresOfADateWithTheArticlesDay() throws {
        let day = try #require(CalendarDay(year: 2022, month: 11, day: 4))
        let context = CheckContext(published: DateTime(secondsSince1970: day.secondsSince1970, isDayOnly: true))
        let pair = LanguagePair(source: "id", target: "fr")
        let source = "“Itu benar,” kata Kirby, Kamis (3/11)."
        let bad = Checker.findings(
            sourceText: source, targetText: "« C'est vrai », a dit Kirby, jeudi (11 mars).", pair: pair,
            context: context)
        let finding = try #require(bad.first { $0.rule == "date-misread" })
        #expect(finding.suggestion == "3 novembre")
        let good = Checker.findings(
            sourceText: source, targetText: "« C'est vrai », a dit Kirby, jeudi (3 novembre).", pair: pair,
            context: context)
        #expect(good.filter { $0.severity > .notes } == [])
    }

    static let same: [(Language, String, Language, String)] = [
        ("en", "It cost 1,500 dollars in the 1990s.", "fr", "Cela coûtait 1 500 dollars dans les années 90."),
        ("fr", "Au XIXe siècle, on comptait douze ponts.", "en", "In the 19th century there were 12 bridges."),
        ("en", "The doors open at 8 p.m. today.", "fr", "Les portes ouvrent à 20 h aujourd'hui."),
        ("zh", "这个城市有3500万人。", "en", "The city has 35 million people."),
        ("de", "Im Jahr 1990 waren es 2,5 Milliarden.", "id", "Pada tahun 1990 jumlahnya 2,5 miliar."),
    ]

    @Test(arguments: same.indices) func comparesNumbersByValue(_ index: Int) {
        let (from, source, to, target) = Self.same[index]
        let found = Checker.findings(
            sourceText: source, targetText: target, pair: LanguagePair(source: from, target: to))
        #expect(found.filter { $0.rule.hasPrefix("number") } == [], "\(source)")
    }

    @Test(arguments: [
        "", " ", "<", "<a", "&", "&#", "[", "[[[[", "((((", "%", "{{{{", "\u{FFFD}", "12.", "1.1.1.1.1.1", "⟦", "«»",
        "\u{0}", "é\u{301}\u{301}",
    ])
    func takesAnyText(_ text: String) {
        for pair in [
            LanguagePair(source: "en", target: "fr"), LanguagePair(source: "zh", target: "th"),
            LanguagePair(source: "xx", target: "yy"),
        ] {
            for (source, target) in [(text, "Un mot."), ("One word.", text), (text, text)] {
                let found = Checker.findings(sourceText: source, targetText: target, pair: pair)
                #expect(found.allSatisfy { $0.start <= $0.end })
            }
        }
    }

    @Test func staysLinearOnLongText() {
        let long = String(repeating: "Le maire (a dit 12.5 < 3 & [x] qu'il « part ». ", count: 1000)
        let found = Checker.findings(sourceText: long, targetText: long, pair: LanguagePair(source: "fr", target: "en"))
        #expect(!found.isEmpty)
    }

    @Test func rulesHaveNamesOfTheirOwn() {
        let names = Checks.all.map(\.rule)
        #expect(Set(names).count == names.count && names.allSatisfy { $0.allSatisfy { $0.isLowercase || $0 == "-" } })
    }
}
