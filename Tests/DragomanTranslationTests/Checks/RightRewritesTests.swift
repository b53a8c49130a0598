import DragomanLanguages
import DragomanTranslation
import Testing

/// What good translators rewrite is no fault: units converted, titles without marks, dates in words.
@Suite struct RightRewritesTests {
    private func rules(_ from: Language, _ source: String, _ to: Language, _ target: String) -> [String] {
        Checker.findings(sourceText: source, targetText: target, pair: LanguagePair(source: from, target: to))
            .filter { $0.severity != .notes }.map(\.rule)
    }

    @Test func acceptsAConvertedQuantity() {
        let road = "Die Straße zur Station ist 1600 km lang."
        #expect(rules("de", road, "en", "The road to the station is 1,000 miles long.").isEmpty)
        #expect(rules("de", road, "en", "The road to the station is 1,000 miles (1,600 km) long.").isEmpty)
        #expect(rules("de", road, "en", "The road to the station is 1,400 miles long.") == ["number-changed"])
        #expect(rules("de", road, "en", "The road to the station is 1,000 hours long.").contains("number-changed"))
    }

    @Test func asksForBothUnitsWhereTheSourceHasThem() {
        let road = "The road to the station is 1,000 miles (1,600 km) long."
        #expect(rules("en", road, "de", "Die Straße zur Station ist 1000 Meilen lang.") == ["number-dropped"])
        #expect(rules("en", road, "de", "Die Straße zur Station ist 1000 Meilen (1600 km) lang.").isEmpty)
    }

    @Test func takesTitleMarksForNoSpeech() {
        let guide = "游客可以参阅《最低预算旅行攻略》。"
        #expect(rules("zh", guide, "en", "Travellers may consult the Minimum Budget Travel Guide.").isEmpty)
        let speech = "市长说：“我们不会离开这座城市。”"
        #expect(rules("zh", speech, "en", "The mayor said they would not leave this city.").contains("quote-lost"))
    }

    @Test func takesAClosingQuoteForNoEnd() {
        #expect(rules("en", "Deluxe 'Premiere'", "fr", "Première de luxe").isEmpty)
        #expect(rules("en", "The show was called 'Premiere'.", "fr", "Le spectacle").contains("truncated"))
    }

    @Test func findsAFigureDateInWords() {
        let source =
            "Wer die Welt preiswert sehen will, etwa aus Abenteuerlust oder als Prüfung, findet dazu Wege (1.8.)."
        let target =
            "Anyone who wants to see the world cheaply, from thirst for adventure or as a test, finds ways to (August 1)."
        #expect(rules("de", source, "en", target).isEmpty)
    }

    @Test func leavesNamesAmongChineseSignsAlone() {
        let target = "更多信息请阅读 Debian Linux Kernel Handbook 。"
        #expect(rules("en", "For more, read the Debian Linux Kernel Handbook.", "zh", target).isEmpty)
        let other = "大臣は八月の発言について一度も謝罪していないと新聞が伝えた。"
        #expect(rules("en", "The minister never apologised, a paper says.", "zh", other).contains("wrong-language"))
        let foreign = "The minister never apologised for it, a paper says."
        #expect(rules("ko", "장관은 그것에 대해 사과한 적이 없다고 한 신문이 전했다.", "zh", foreign).contains("wrong-language"))
    }

    @Test func leavesVersionsAlone() {
        #expect(rules("en", "It came with Boot v2014.10 in May.", "pt", "Veio com o Boot v2014.10 em maio.").isEmpty)
        #expect(rules("en", "The book cost 3.5 dollars.", "pt", "O livro custou 3.5 dólares.") == ["number-locale"])
    }
}
