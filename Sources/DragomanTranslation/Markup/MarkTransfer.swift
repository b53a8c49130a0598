/// Places the marks of a sentence on its translation, whichever engine made it.
///
/// Engines are given plain sentences; so no engine can lose a link. What is kept, whatever the translation says:
/// the same marks with the same attributes, nested as they were; no mark without text that had text; and a mark whose
/// text stands unchanged in the translation covers exactly that text. A mark that finds no place goes to the end of
/// what it was in, with its text, and a *warns* finding `mark-displaced`.
public enum MarkTransfer {
    /// A translation with its marks.
    public struct Placement: Hashable, Sendable {
        /// The translation; longer than what was given only where a mark found no place.
        public var text: String
        public var marks: [Mark]
        public var findings: [Finding]

        public init(text: String, marks: [Mark] = [], findings: [Finding] = []) {
            self.text = text
            self.marks = marks
            self.findings = findings
        }
    }

    /// - Parameters:
    ///   - marks: over `sourceText`, in order of opening, nested; as ``Segment/marks``.
    ///   - sourceText: the sentence.
    ///   - targetText: its translation, without marks.
    ///   - hints: what the text of a mark became when it was translated alone, by the mark's number.
    /// - Complexity: about O(words of the one × words of the other) for sentences of usual length; linear beyond.
    public static func place(
        _ marks: [Mark], from sourceText: String, onto targetText: String, hints: [Int: String] = [:]
    ) -> Placement {
        guard !marks.isEmpty else { return Placement(text: targetText) }
        var placer = MarkPlacer(marks: marks, source: WordText(sourceText), target: WordText(targetText), hints: hints)
        placer.placeAll()
        return placer.placement()
    }
}
