import DragomanHTML
import Testing

@Suite struct EncodingTests {
    private func text(_ bytes: [UInt8], _ label: String) -> String? {
        Encoding(label: label).map { String(decoding: $0.decode(bytes), as: UTF8.self) }
    }

    @Test func labelsMeanWhatTheStandardSays() {
        #expect(Encoding(label: " Latin1 ")?.name == "windows-1252")
        #expect(Encoding(label: "gb2312")?.name == "GBK")
        #expect(Encoding(label: "utf-7") == nil)
    }

    @Test func decodes() {
        #expect(text([0x93, 0xE9, 0x81], "latin1") == "“é\u{81}")
        #expect(text([0xCF, 0xF0], "cp1251") == "Пр")
        #expect(text([0x93, 0xFA, 0x96, 0x7B, 0x5C], "sjis") == "日本\\")
        #expect(text([0xC6, 0xFC, 0xCB, 0xDC], "euc-jp") == "日本")
        #expect(text([0xD6, 0xD0, 0x80], "gb18030")?.hasPrefix("中") == true)
        #expect(text([0x41, 0xD8, 0x00, 0x42], "utf-16be") == "\u{41D8}B")
        #expect(text([0xE2, 0x82, 0x41, 0xFF], "utf-8") == "\u{FFFD}A\u{FFFD}")
    }

    @Test func utf8ThatValidatesWinsOverADeclaredEightBitSet() {
        #expect(Encoding.sniff(Array("<meta charset=latin1>é".utf8)) == .utf8)
        #expect(Encoding.sniff(Array("<meta charset=latin1>e".utf8)) == .windows1252)
        #expect(Encoding.sniff([0xEF, 0xBB, 0xBF], transportCharset: "latin1") == .utf8)
        let late =
            Array(String(repeating: "<script>//x</script>", count: 6_000).utf8) + Array("<meta charset=koi8-r>".utf8)
        #expect(Encoding.sniff(late).name == "KOI8-R")
    }

    @Test func characterReferencesDependOnTheirContext() {
        #expect(CharacterReferences.decode("&eacute;&notit;&#x80;&copy=") == "é¬it;€©=")
        #expect(CharacterReferences.decode("?a&copy=b&notit;&lt", in: .attribute) == "?a&copy=b&notit;<")
    }
}
