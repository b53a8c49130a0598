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
        #expect(text([0xD6, 0xD0, 0x80], "gb18030") == "中€")
        #expect(text([0x80, 0x5C], "sjis") == "\u{80}\\")
        #expect(text([0x41, 0xD8, 0x00, 0x42], "utf-16be") == "\u{41D8}B")
        #expect(text([0xE2, 0x82, 0x41, 0xFF], "utf-8") == "\u{FFFD}A\u{FFFD}")
    }

    @Test(arguments: [
        ("euc-kr", [0x80, 0xB0, 0xA1] as [UInt8], "\u{FFFD}가"), ("euc-kr", [0xC9, 0xA1, 0x41], "\u{FFFD}A"),
        ("sjis", [0xA0, 0x93, 0xFA], "\u{FFFD}日"), ("sjis", [0x93, 0x3C, 0x62], "\u{FFFD}<b"),
        ("euc-jp", [0x8F, 0xA1, 0xA1, 0xC6, 0xFC], "\u{FFFD}日"), ("big5", [0xFF, 0xA4, 0xA4], "\u{FFFD}中"),
        ("gbk", [0xFF, 0xD6, 0xD0, 0x81], "\u{FFFD}中\u{FFFD}"), ("iso-2022-jp", [0x80, 0x41], "\u{FFFD}A"),
    ])
    func illFormedSequencesTakeNothingElseWithThem(label: String, bytes: [UInt8], decoded: String) {
        #expect(text(bytes, label) == decoded)
    }

    @Test func everyLabelOfTheStandardIsKnown() {
        // One label, at least, of each of the 40 encodings, and the standard's name for it.
        let names = [
            "utf8": "UTF-8", "866": "IBM866", "l2": "ISO-8859-2", "l3": "ISO-8859-3", "l4": "ISO-8859-4",
            "cyrillic": "ISO-8859-5", "arabic": "ISO-8859-6", "greek": "ISO-8859-7", "hebrew": "ISO-8859-8",
            "logical": "ISO-8859-8-I", "l6": "ISO-8859-10", "iso885913": "ISO-8859-13", "iso885914": "ISO-8859-14",
            "l9": "ISO-8859-15", "iso-8859-16": "ISO-8859-16", "koi8": "KOI8-R", "koi8-ru": "KOI8-U",
            "mac": "macintosh",
            "tis-620": "windows-874", "x-cp1250": "windows-1250", "cp1251": "windows-1251", "ascii": "windows-1252",
            "cp1253": "windows-1253", "l5": "windows-1254", "cp1255": "windows-1255", "cp1256": "windows-1256",
            "cp1257": "windows-1257", "cp1258": "windows-1258", "x-mac-ukrainian": "x-mac-cyrillic", "gb2312": "GBK",
            "gb18030": "gb18030", "big5-hkscs": "Big5", "x-euc-jp": "EUC-JP", "csiso2022jp": "ISO-2022-JP",
            "windows-31j": "Shift_JIS", "ks_c_5601-1987": "EUC-KR", "iso-2022-kr": "replacement",
            "unicodefffe": "UTF-16BE", "ucs-2": "UTF-16LE", "x-user-defined": "x-user-defined",
        ]
        #expect(Set(names.values).count == 40)
        for (label, name) in names { #expect(Encoding(label: label)?.name == name, "\(label)") }
    }

    @Test func utf8ThatValidatesWinsOverADeclaredEightBitSet() {
        #expect(Encoding.sniff(Array("<meta charset=latin1>é".utf8)) == .utf8)
        #expect(Encoding.sniff(Array("<meta charset=latin1>e".utf8)) == .windows1252)
        #expect(Encoding.sniff([0xEF, 0xBB, 0xBF], transportCharset: "latin1") == .utf8)
        let late =
            Array(String(repeating: "<script>//x</script>", count: 6_000).utf8) + Array("<meta charset=koi8-r>".utf8)
        #expect(Encoding.sniff(late).name == "KOI8-R")
    }

    @Test(arguments: ["gb2312", "big5", "shift_jis", "euc-kr"])
    func utf8OfManyCharactersWinsOverADeclaredSetOfEastAsia(_ label: String) {
        let sentence = "港口办公室说，渡轮在等待了几天之后又可以离开了。"
        let page = "<meta charset=\(label)>" + String(repeating: sentence, count: 10)
        #expect(Encoding.sniff(Array(page.utf8)) == .utf8)
        #expect(Encoding.sniff(Array("<meta charset=\(label)>\(sentence)".utf8)) == Encoding(label: label))
        // The two characters for "linked" in GBK, which are well-formed UTF-8.
        let few = Array("<meta charset=\(label)>".utf8) + [0xC1, 0xAA, 0xCD, 0xA8]
        #expect(Encoding.sniff(few) == Encoding(label: label))
    }

    @Test func characterReferencesDependOnTheirContext() {
        #expect(CharacterReferences.decode("&eacute;&notit;&#x80;&copy=") == "é¬it;€©=")
        #expect(CharacterReferences.decode("?a&copy=b&notit;&lt", in: .attribute) == "?a&copy=b&notit;<")
    }
}
