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
        #expect(article.blocks.map(shape) == translation.article.blocks.map(shape), "seed \(seed)")
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

    /// Kinds of blocks in their order, with what is in them.
    private func shape(_ block: Block) -> String {
        switch block {
        case .heading(let level, _): "h\(level)"
        case .paragraph: "p"
        case .list(let list):
            "l(" + list.items.map { $0.map(shape).joined(separator: ",") }.joined(separator: ";") + ")"
        case .quote(let quote): "q(" + quote.blocks.map(shape).joined(separator: ",") + ")"
        case .table(let table): "t\(table.rows.map(\.count))"
        case .figure: "f"
        case .embed: "e"
        case .code: "c"
        case .rule: "r"
        }
    }

    /// Sentence by sentence: the same marks, one inside the other as before, brothers apart, none emptied; and a mark that was put at an end, with its
    /// text, is told of by a warning.
    @Test(arguments: 0..<40) func marksOfASentenceStayNested(part: UInt64) {
        for number in 0..<8 {
            let seed = part * 3001 + UInt64(number)
            var random = RandomArticle(seed: seed)
            for segment in Segmenter.segments(of: random.article(), language: "es") where !segment.marks.isEmpty {
                let answer = HostileEngine.answer(segment.text, seed: seed)
                let placement = MarkTransfer.place(segment.marks, from: segment.text, onto: answer)
                let comment = Comment(rawValue: "seed \(seed): \(segment.text) → \(placement.text)")
                #expect(placement.marks.map(\.id) == segment.marks.map(\.id), comment)
                #expect(placement.marks.map(\.kind) == segment.marks.map(\.kind), comment)
                #expect(isNested(placement.marks, count: placement.text.unicodeScalars.count), comment)
                let emptied = zip(segment.marks, placement.marks).contains { !$0.range.isEmpty && $1.range.isEmpty }
                #expect(!emptied, comment)
                let isTold = placement.findings.contains { $0.severity == .warns }
                #expect(isTold == (placement.text != answer), comment)
            }
        }
    }

    private func isNested(_ marks: [Mark], count: Int) -> Bool {
        marks.allSatisfy { mark in
            guard mark.range.lowerBound >= 0, mark.range.upperBound <= count else { return false }
            let parent = marks.first { $0.id == mark.parent }
            if let parent, mark.range.clamped(to: parent.range) != mark.range { return false }
            return !marks.contains { $0.id != mark.id && $0.parent == mark.parent && $0.range.overlaps(mark.range) }
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
