import Testing

@testable import DragomanStories

@Suite struct TokenScannerTests {
    @Test func wordsAreFolded() {
        #expect(TokenScanner.tokens(of: "Łódź l'Élysée ÀÇñ").map(\.text) == ["lodz", "l", "elysee", "acn"])
        #expect(TokenScanner.tokens(of: "قَالَتْ آسيا").map(\.text) == ["قالت", "اسيا"])
    }

    @Test func numbersKeepWhatIsInsideThem() {
        let text = "A 14.200 y 41,3 %, a las 4.10. Luego 38 años, 7\u{202F}500 m, ١٤٬٢٠٠."
        let numbers = TokenScanner.tokens(of: text).filter { $0.kind == .number }.map(\.text)
        #expect(numbers == ["14.200", "41,3", "4.10", "38", "7\u{202F}500", "14\u{66C}200"])
    }

    @Test func capitalsAtASentencesStartSayNothing() {
        let tokens = TokenScanner.tokens(of: "El volcán Karvash. «Salimos», dijo Teke. En 2019. Nada")
        let names = tokens.filter { $0.isCapitalised && !$0.opensSentence }.map(\.text)
        #expect(names == ["karvash", "teke"])
    }

    @Test func ideographsStandAlone() {
        #expect(TokenScanner.tokens(of: "東京の塔 NHK").map(\.text) == ["東", "京", "の", "塔", "nhk"])
    }
}
