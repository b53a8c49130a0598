import Testing

@testable import DragomanStories

@Suite struct ShingleSketchTests {
    private func sketch(_ range: Range<Int>) -> ShingleSketch {
        ShingleSketch(range.map { Token(kind: .word, text: "word\($0)") })
    }

    @Test func aTextIsItselfAndNoOther() {
        #expect(sketch(0..<100).overlap(with: sketch(0..<100)) == (1, 1))
        #expect(sketch(0..<100).overlap(with: sketch(500..<600)) == (0, 0))
        #expect(sketch(0..<3).overlap(with: sketch(0..<3)) == (0, 0))
    }

    @Test func aPartIsFoundInTheWhole() {
        let (ofSmaller, ofBoth) = sketch(0..<80).overlap(with: sketch(0..<160))
        #expect(ofSmaller == 1)
        #expect((0.45...0.55).contains(ofBoth))
    }

    @Test func longTextsAreEstimated() {
        // Of 3,000 shingles each, half in common: a third of both together.
        let (ofSmaller, ofBoth) = sketch(0..<3_000).overlap(with: sketch(1_500..<4_500))
        #expect(sketch(0..<3_000).hashes.count == ShingleSketch.size)
        #expect((0.38...0.62).contains(ofSmaller))
        #expect((0.23...0.44).contains(ofBoth))
        #expect(sketch(0..<100).overlap(with: sketch(0..<5_000)).ofSmaller > 0.9)
    }
}
