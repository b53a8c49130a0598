import DragomanArticles
import DragomanLanguages
import DragomanTranslation
import Testing

/// Whatever an engine answers, the markup of the article is kept.
@Suite struct HostileEngineTests {
    @Test(arguments: 0..<40) func markupSurvivesAnyEngine(part: UInt64) async throws {
        for number in 0..<8 {
            let seed = part * 1000 + UInt64(number)
            var random = RandomArticle(seed: seed)
            let article = random.article()
            let engine = FakeEngine { texts, _ throws(EngineError) in
                texts.enumerated().map { HostileEngine.answer($1.text, seed: seed &+ UInt64($0) &* 7919) }
            }
            let translator = Translator(engines: EngineRoutes([engine]), memory: InMemoryTranslationMemory())
            let translation = try await translator.translate(article, from: "es", to: "fr")
            try compare(article, translation, seed: seed)
        }
    }

    private func compare(_ article: Article, _ translation: Translation, seed: UInt64) throws {
        #expect(article.blocks.count == translation.article.blocks.count, "seed \(seed)")
        let segments = Segmenter.segments(of: article, language: "es")
        #expect(segments.map(\.place) == translation.segments.map(\.place), "seed \(seed)")
        var before: [[Inline]] = []
        _ = ArticleRuns.rebuild(article) {
            before.append($0.inlines); return $0.inlines
        }
        var after: [[Inline]] = []
        _ = ArticleRuns.rebuild(translation.article) {
            after.append($0.inlines); return $0.inlines
        }
        try #require(before.count == after.count)
        for (source, target) in zip(before, after) {
            let old = MarkTree(source)
            let new = MarkTree(target)
            #expect(old.kinds == new.kinds, "seed \(seed): \(source) → \(target)")
            #expect(
                Set(new.empty).isSubset(of: Set(old.empty)) && new.empty.count <= old.empty.count,
                "seed \(seed): \(source) → \(target)")
        }
    }

    /// One mark whose text stands in the translation, once, as whole words: it covers exactly that.
    @Test(arguments: 0..<20) func identicalAnchorsAreCoveredExactly(part: UInt64) {
        for number in 0..<25 {
            let seed = part * 7001 + UInt64(number)
            var generator = SeededGenerator(seed: seed)
            let vocabulary = ["casa", "Madrid", "2023", "Ana", "Pérez", "dijo", "nación", "OTAN", "3,5", "final"]
            var words = vocabulary.shuffled(using: &generator)
            let lower = Int.random(in: 0..<6, using: &generator)
            let upper = Int.random(in: lower + 1...min(lower + 3, 9), using: &generator)
            let anchor = words[lower..<upper].joined(separator: " ")
            let start = words[..<lower].reduce(0) { $0 + $1.unicodeScalars.count + 1 }
            let source = words.joined(separator: " ")
            let mark = Mark(id: 0, kind: .strong, range: start..<start + anchor.unicodeScalars.count)
            words.replaceSubrange(lower..<upper, with: [])
            words = words.map { Bool.random(using: &generator) ? $0 : "mot" }.shuffled(using: &generator)
            words.insert(anchor, at: Int.random(in: 0...words.count, using: &generator))
            let placement = MarkTransfer.place([mark], from: source, onto: words.joined(separator: " "))
            let scalars = Array(placement.text.unicodeScalars)
            let covered = placement.marks.map { String(String.UnicodeScalarView(scalars[$0.range])) }
            #expect(covered == [anchor], "seed \(seed)")
        }
    }
}
