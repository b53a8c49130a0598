import DragomanComments
import Testing

struct SpamRulesTests {
    /// What readers write, in several languages and moods, and must not be troubled for.
    static let good = [
        "Merci pour cet article. Mon grand-père travaillait dans ce port, il en parlait souvent.",
        "¿Y la fuente? Según https://a.example/informe los datos son otros.",
        "Das stimmt so nicht: 2019 waren es 14 %, nicht 40 %.",
        "Terima kasih, penjelasannya lengkap!",
        "شكراً على الترجمة، لكن الاسم في الفقرة الثانية مكتوب خطأً.",
        "この記事はとても面白かったです。", "NON !", "Oui.", "C’est la loi no 2016-1321, pas la 2016-1322 ------------------",
        "Ошибка в переводе: это не Чехия, а Словакия.", "Le virus β-CoV et l’α-synucléine n’ont rien à voir.",
        "The U.S. and the E.U. did not agree on WTO rules, says http://b.example/a and I tend to think they never will.",
    ]

    @Test(arguments: good) func whatReadersWriteIsGood(_ text: String) {
        let verdict = SpamRules.verdict(on: comment(text))
        #expect(verdict.judgement == .good, "\(verdict.reasons)")
    }

    @Test(arguments: [
        "Cheap pills [url=http://x.example]here[/url]", "<a href=\"http://x.example\">x</a>",
        "http://a.example http://b.example http://c.example http://d.example",
        "Best casino http://1.2.3.4/x http://5.6.7.8/y", "Купи рolех и ви4гру vіаgrа сiаlis http://a.example/x",
    ])
    func spamIsNotGood(_ text: String) {
        #expect(SpamRules.verdict(on: comment(text)).judgement > .good)
    }

    @Test func theFieldThatNobodySeesTellsAProgram() {
        #expect(SpamRules.verdict(on: comment("Bonjour à tous", trap: "http://x.example")).judgement == .spam)
    }

    @Test(arguments: [(0, Verdict.Judgement.unsure), (2, .unsure), (3, .good), (900, .good)])
    func whoeverIsTooQuickIsLookedAt(_ seconds: Int, _ wanted: Verdict.Judgement) {
        #expect(SpamRules.verdict(on: comment("Bonjour à tous", secondsTaken: seconds)).judgement == wanted)
        #expect(SpamRules.verdict(on: comment("Bonjour à tous", secondsTaken: nil)).judgement == .good)
    }

    @Test(arguments: ["http://x.example", "www.x.example", "pills@x.example", "cheap-pills.example"])
    func aNameThatIsAnAddressIsLookedAt(_ name: String) {
        #expect(SpamRules.verdict(on: comment("Bonjour à tous", by: name)).judgement > .good)
    }

    @Test(arguments: ["Anne", "J.-P. Martin", "St. Nazaire", "M. de La Tour d’Auvergne", "محمد", "李明", "J.R.R. T."])
    func aNameThatIsANameIsNot(_ name: String) {
        #expect(SpamRules.verdict(on: comment("Bonjour à tous", by: name)).judgement == .good)
    }

    @Test func reasonsComeWithThePoints() {
        let verdict = SpamRules.verdict(
            on: comment("AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA !!!!!!!!!!!!!!!!!!", secondsTaken: 1))
        #expect(verdict.reasons == ["sent after 1 s", "capitals"])
    }
}
