import Testing

@testable import DragomanEngines

@Suite struct NearWordsTests {
    @Test(arguments: [
        ("eté", "été"), ("prati", "parti"), ("maisson", "maison"), ("maizon", "maison"), ("mison", "maison"),
        ("маскву", "москву"), ("λογς", "λογος"), ("mzon", nil), ("zz", nil), ("全部", nil),
    ])
    func aSlipIsMended(word: String, expected: String?) {
        let words: Set = ["été", "parti", "maison", "москву", "λογος"]
        #expect(NearWords(word).first { words.contains($0) } == expected)
    }

    /// What is meant is likelier an accent forgotten than another letter.
    @Test func theLikelierSlipGoesFirst() {
        let words: Set = ["dés", "des", "ses"]
        #expect(NearWords("dès").first { words.contains($0) } == "des")
        #expect(NearWords("dse").first { ["des", "dés", "dase"].contains($0) } == "des")
    }

    @Test func endlessWordsCostNothing() {
        var asked = 0
        #expect(
            NearWords(String(repeating: "a", count: 5000)).first { _ in
                asked += 1
                return false
            } == nil)
        #expect(asked == 0)
    }
}
