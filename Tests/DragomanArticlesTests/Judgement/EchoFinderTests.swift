import Testing

@testable import DragomanArticles

@Suite struct EchoFinderTests {
    private func echoes(_ texts: [String]) -> Set<Int> {
        let whole = texts.joined(separator: " ")
        var start = 0
        let ranges = texts.map { text in
            defer { start += text.utf8.count + 1 }
            return start..<start + text.utf8.count
        }
        return Array(whole.utf8).withUnsafeBytes { bytes in
            var finder = EchoFinder(bytes)
            for (item, range) in ranges.enumerated() where range.count >= 32 { finder.add(range, item: item) }
            return Set(finder.echoes(in: 0..<bytes.count))
        }
    }

    private static let quote = "we waited nine days, and the bread ran out"

    @Test func aQuoteThatTheTextHoldsIsAnEcho() {
        let text = "The keeper of the inn says: \(Self.quote), before the ferry came, and all of them are glad of it."
        #expect(echoes(["Nothing of this is said anywhere else on the page.", text, Self.quote]) == [2])
    }

    @Test func twoOfAKindEchoEachOther() {
        #expect(echoes([Self.quote, "Something else stands in between them here.", Self.quote]) == [0, 2])
    }

    @Test func aTextIsNoEchoOfItself() {
        #expect(echoes([Self.quote]).isEmpty)
        #expect(echoes([]).isEmpty)
        #expect(echoes(["short"]).isEmpty)
    }

    /// Each of them is found in each of the others, which would be nine million.
    @Test func oneTextAgainAndAgainIsFoundAHundredTimesAtMost() {
        let text = String(repeating: Self.quote + ". ", count: 3_000)
        let length = Self.quote.utf8.count + 2
        let found = Array(text.utf8).withUnsafeBytes { bytes in
            var finder = EchoFinder(bytes)
            for item in 0..<3_000 { finder.add(item * length..<(item + 1) * length - 2, item: item) }
            return finder.echoes(in: 0..<bytes.count)
        }
        #expect(!found.isEmpty)
        #expect(found.count <= 300_000)
    }
}
