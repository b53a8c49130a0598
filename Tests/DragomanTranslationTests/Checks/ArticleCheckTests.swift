import DragomanArticles
import DragomanLanguages
import DragomanTranslation
import Testing

@Suite struct ArticleCheckTests {
    private let pair = LanguagePair(source: "id", target: "fr")

    private func article(_ title: String, _ blocks: [Block]) -> Article { Article(title: title, blocks: blocks) }

    private func segment(
        _ part: SegmentPlace.Part, _ source: String, _ target: String, _ state: TranslatedSegment.State = .translated
    ) -> TranslatedSegment {
        TranslatedSegment(place: SegmentPlace(part: part), sourceText: source, targetText: target, state: state)
    }

    private let blocks: [Block] = [
        .heading(level: 2, [.text("1. Korea Utara")]), .paragraph([.text("Negara itu dekat.")]),
        .heading(level: 2, [.text("2. Tiongkok")]), .rule,
    ]

    private func segments() -> [TranslatedSegment] {
        [
            segment(.title, "5 Sekutu Rusia", "5 alliés de la Russie"),
            segment(.block(0), "1. Korea Utara", "1. Corée du Nord"),
            segment(.block(1), "Negara itu dekat.", "Ce pays est proche."),
            segment(.block(2), "2. Tiongkok", "2. Chine"),
        ]
    }

    private func rules(_ translation: Translation, _ original: Article) -> Set<String> {
        Set(Checker.findings(for: translation, original: original).segments.flatMap(\.findings).map(\.rule))
    }

    @Test func seesAHeadlinesBrokenPromise() {
        let original = article("5 Sekutu Rusia", blocks)
        let translation = Translation(pair: pair, article: article("5 alliés", blocks), segments: segments())
        #expect(rules(translation, original).contains("promise-broken"))
        #expect(rules(translation, article("Lima Sekutu Rusia", blocks)).contains("promise-broken"), "in words too")
        let kept = article("2 Sekutu Rusia", blocks)
        var two = translation
        two.segments[0] = segment(.title, "2 Sekutu Rusia", "2 alliés de la Russie")
        #expect(!rules(two, kept).contains("promise-broken"))
    }

    @Test func aNumberOfYearsPromisesNothing() {
        let original = article("20 tahun perang", blocks)
        var translation = Translation(pair: pair, article: original, segments: segments())
        translation.segments[0] = segment(.title, "20 tahun perang", "20 ans de guerre")
        #expect(!rules(translation, original).contains("promise-broken"))
    }

    @Test func everyBlockIsAccountedFor() {
        let original = article("2 Sekutu Rusia", blocks)
        var some = segments()
        some.remove(at: 2)
        let translation = Translation(pair: pair, article: original, segments: some)
        let found = Checker.findings(for: translation, original: original).segments[0].findings
        #expect(
            found.contains { $0.rule == "segment-missing" && $0.severity == .blocks && $0.message.contains("block 2") })
    }

    @Test func failedSegmentsBlockAndKeptOnesPass() {
        let original = article("2 Sekutu", blocks)
        var some = segments()
        some[2].state = .failed(reason: "quota")
        some[3] = segment(.block(2), "2. Tiongkok", "2. Tiongkok", .kept(reason: "name"))
        let checked = Checker.findings(
            for: Translation(pair: pair, article: original, segments: some), original: original)
        #expect(checked.segments[2].findings.map(\.rule) == ["segment-failed"])
        #expect(checked.segments[3].findings.isEmpty)
    }

    @Test func checkingTwiceAddsNothing() {
        let original = article("5 Sekutu Rusia", blocks)
        let once = Checker.findings(
            for: Translation(pair: pair, article: original, segments: segments()), original: original)
        #expect(Checker.findings(for: once, original: original) == once)
    }
}
