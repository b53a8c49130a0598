import DragomanLanguages
import DragomanSite
import Testing

struct PluralRuleTests {
    /// From CLDR's own samples for whole numbers.
    @Test(arguments: [
        (
            PluralRule.arabic,
            [
                0: PluralRule.Category.zero, 1: .one, 2: .two, 3: .few, 10: .few, 103: .few, 11: .many, 99: .many,
                111: .many, 100: .other, 102: .other, 202: .other,
            ]
        ),
        (.zeroAndOneManyOther, [0: .one, 1: .one, 2: .other, 1_000_000: .many, 1_000_001: .other]),
        (.oneManyOther, [0: .other, 1: .one, 2: .other, 2_000_000: .many]),
        (.oneOther, [0: .other, 1: .one, 2: .other, 1_000_000: .other]),
        (.invariant, [0: .other, 1: .other, 5: .other]),
    ])
    func aNumberFallsIntoItsForm(_ rule: PluralRule, _ samples: [Int: PluralRule.Category]) {
        for (number, category) in samples { #expect(rule.category(of: number) == category, "\(number)") }
    }

    @Test func aCountIsWrittenTheLanguagesWay() {
        let french = Interface.speaking("fr")
        #expect(french.count(0, french.lists.articles) == "0 article")
        #expect(french.count(1_234, french.lists.articles) == "1\u{202F}234 articles")
        #expect(french.count(2_000_000, french.lists.articles) == "2\u{202F}000\u{202F}000 d’articles")
        let arabic = Interface.speaking("ar-EG")
        #expect(arabic.count(2, arabic.lists.articles) == "مقالان")
        #expect(arabic.count(11, arabic.lists.articles) == "١١ مقالاً")
        let spanish = Interface.speaking("es")
        #expect(spanish.count(1_234, spanish.lists.articles) == "1234 artículos")
    }

    @Test func datesAreWrittenTheLanguagesWay() {
        let time = CivilTime(secondsSince1970: 1_795_438_800 + 300, offset: 3_600)
        #expect(time.iso8601 == "2026-11-23T14:05:00+01:00")
        let expected = [
            "fr": "23 novembre 2026 à 14\u{A0}h\u{A0}05", "en": "23 November 2026, 14:05",
            "es": "23 de noviembre de 2026, 14:05", "de": "23. November 2026, 14:05 Uhr",
            "id": "23 November 2026 pukul 14.05", "ar": "٢٣ نوفمبر ٢٠٢٦، ١٤:٠٥",
        ]
        for (tag, words) in expected { #expect(Interface.speaking(.init(rawValue: tag)).dateAndTime(time) == words) }
        #expect(Interface.speaking("fr").longDate(time) == "lundi 23 novembre 2026")
        let first = CivilTime(secondsSince1970: 1_793_491_200, offset: 0)
        #expect(Interface.speaking("fr").date(first) == "1er novembre 2026")
    }
}
