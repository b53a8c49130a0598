import Testing

@testable import DragomanLibrary

/// The marker is the library's own: what readers see of it is tested here, what the site makes of it there.
@Suite struct SearchMarkerTests {
    private func marked(_ text: String, _ words: String) -> String? {
        SearchMarker(SearchTerms(words)).extract(from: text).map(Self.shown)
    }

    private static func shown(_ text: MarkedText) -> String {
        text.runs.map { $0.isMarked ? "[\($0.text)]" : $0.text }.joined()
    }

    @Test(arguments: [
        ("strasse", "In der Straße.", "In der [Straße]."), ("lodz", "W Łodzi i Łódź", "W [Łodz]i i [Łódź]"),
        ("eleve", "un élève, e\u{301}le\u{300}ve", "un [élève], [e\u{301}le\u{300}ve]"),
        ("統領", "米大統領が来た", "米大[統領]が来た"), ("مدرسه", "في المَدْرَسة", "في ال[مَدْرَسة]"),
        ("prix eau", "L’eau : son prix", "L’[eau] : son [prix]"), ("s", "ß", "[ß]"), ("oeuvre", "L’œuvre", "L’[œuvre]"),
        ("aba", "ababa", "[aba]ba"), ("사람", "그 사람들", "그 [사람]들"), ("ＡＢＣ", "abc", "[abc]"),
    ])
    func wordsAreMarkedAsTheyStand(_ words: String, _ text: String, _ expected: String) {
        #expect(marked(text, words) == expected)
    }

    @Test func aTextWithoutTheWordsGivesNothing() {
        #expect(marked("Rien à voir.", "eau") == nil)
        #expect(marked("", "eau") == nil)
        #expect(marked("eau", "") == nil)
    }

    @Test func thePieceIsWhereMostWordsStandTogether() throws {
        let filler = String(repeating: "mot de remplissage ", count: 60)
        let text = "Le port. " + filler + "L’accord sur le port sera signé lundi. " + filler
        let piece = try #require(marked(text, "port accord"))
        #expect(piece.contains("L’[accord] sur le [port] sera"))
        #expect(piece.hasPrefix("…") && piece.hasSuffix("…"))
        #expect(piece.count < 260)
    }

    @Test func aPieceIsCutBetweenWords() throws {
        let text =
            String(repeating: "anticonstitutionnel ", count: 30) + "port " + String(repeating: "lumière ", count: 60)
        let piece = try #require(marked(text, "port"))
        #expect(piece.hasPrefix("…anticonstitutionnel "))
        #expect(piece.hasSuffix("lumière…"))
    }
}
