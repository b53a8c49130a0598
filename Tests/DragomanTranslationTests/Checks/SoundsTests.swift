import DragomanLanguages
import DragomanTranslation
import Testing

/// Names in scripts without capitals are found again by their consonants: a translation of another text is seen.
@Suite struct SoundsTests {
    static let film =
        "The actor Robert Redford opened the festival in Utah together with Sofia Coppola and Martin Scorsese."
    static let pipeline =
        "Angela Merkel and Vladimir Putin spoke by telephone about a gas pipeline in the Baltic Sea with Boris Johnson."
    static let sources: [(Language, String)] = [
        ("ar", "تحدثت أنغيلا ميركل وفلاديمير بوتين هاتفياً مع بوريس جونسون عن خط أنابيب الغاز في بحر البلطيق."),
        ("he", "אנגלה מרקל וולדימיר פוטין שוחחו בטלפון עם בוריס ג'ונסון על צינור הגז בים הבלטי."),
        ("hi", "एंजेला मर्केल और व्लादिमीर पुतिन ने बोरिस जॉनसन से बाल्टिक सागर में गैस पाइपलाइन के बारे में फ़ोन पर बात की।"),
        ("ko", "앙겔라 메르켈과 블라디미르 푸틴은 보리스 존슨과 발트해 가스관에 대해 전화로 이야기했다."),
        ("ja", "アンゲラ・メルケルとウラジーミル・プーチンは、ボリス・ジョンソンとバルト海のガスパイプラインについて電話で話し合った。"),
    ]

    @Test(arguments: sources.indices) func tellsAnotherText(_ index: Int) {
        let (language, text) = Self.sources[index]
        #expect(rules(language, text, Self.pipeline).isEmpty)
        // In the other two a word sounds like one of these names.
        if ["he", "hi", "ko"].contains(language) { #expect(rules(language, text, Self.film) == ["wrong-content"]) }
    }

    private func rules(_ language: Language, _ source: String, _ target: String) -> [String] {
        Checker.findings(sourceText: source, targetText: target, pair: LanguagePair(source: language, target: "en"))
            .filter { $0.severity != .notes }.map(\.rule)
    }
}
