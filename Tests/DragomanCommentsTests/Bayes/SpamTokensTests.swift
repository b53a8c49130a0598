import DragomanComments
import Testing

struct SpamTokensTests {
    @Test func wordsLinksAndNamesAreTold() {
        let tokens = SpamTokens.of(comment("Le Port, https://www.A.example/x l’eau 50€", by: "Anne M."))
        #expect(tokens == ["le", "port", "l’eau", "50€", "host:a.example", "links:1", "name:anne"])
    }

    @Test func scriptsWithoutSpacesGivePairs() {
        #expect(SpamTokens.of(comment("東京港", by: "")) == ["東京", "京港"])
        #expect(SpamTokens.of(comment("ท่าเ", by: "")).count == 3)
    }

    @Test func alphabetsAreWhole() {
        #expect(SpamTokens.of(comment("Порт Ölhäfen المرفأ", by: "")) == ["порт", "ölhäfen", "المرفأ"])
    }

    @Test func hugeTextsAreBounded() {
        let text = (0..<9_000).map { "w\($0)" }.joined(separator: " ")
        #expect(SpamTokens.of(comment(text)).count < 1_600)
        #expect(SpamTokens.of(comment(String(repeating: "x", count: 90_000), by: "")) == ["long"])
    }
}
