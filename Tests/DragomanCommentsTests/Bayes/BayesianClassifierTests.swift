import DragomanComments
import Testing

struct BayesianClassifierTests {
    private static let counts = TokenCounts(
        comments: .init(good: 40, spam: 40),
        tokens: [
            "port": .init(good: 12, spam: 0), "article": .init(good: 20, spam: 1), "merci": .init(good: 9, spam: 2),
            "casino": .init(good: 0, spam: 15), "bonus": .init(good: 1, spam: 20), "le": .init(good: 35, spam: 34),
            "once": .init(good: 0, spam: 1),
        ])

    private func likelihood(_ tokens: Set<String>) -> Double? {
        BayesianClassifier(Self.counts).likelihood(of: tokens)
    }

    @Test func evidenceDecides() throws {
        #expect(try #require(likelihood(["port", "article", "merci", "le"])) < 0.05)
        #expect(try #require(likelihood(["casino", "bonus", "le"])) > 0.95)
    }

    @Test func littleEvidenceDecidesNothing() throws {
        #expect(likelihood(["unheard"]) == 0.5)
        #expect(likelihood(["le"]) == 0.5)
        let once = try #require(likelihood(["once"]))
        #expect(once > 0.5 && once < BayesianClassifier.spam)
        let mixed = try #require(likelihood(["port", "casino"]))
        #expect(mixed > BayesianClassifier.good && mixed < BayesianClassifier.spam)
    }

    @Test func beforeTrainingThereIsNoOpinion() {
        var counts = Self.counts
        counts.comments = .init(good: 400, spam: BayesianClassifier.leastTraining - 1)
        #expect(BayesianClassifier(counts).likelihood(of: ["casino"]) == nil)
    }

    @Test func anUnevenTrainingDoesNotTipTheScales() throws {
        var counts = TokenCounts(comments: .init(good: 1_000, spam: 10))
        counts.tokens["news"] = .init(good: 500, spam: 5)
        #expect(BayesianClassifier(counts).likelihood(of: ["news"]) == 0.5)
    }
}
