import DragomanHTML
import Testing

/// Where the standard's indexes differ from the system's tables, and what it makes of sequences that stand for nothing.
/// `BrowserDecodingTests` compares every sequence, where there is a browser.
@Suite struct LegacyEncodingTests {
    private func text(_ bytes: [UInt8], _ label: String) -> String? {
        Encoding(label: label).map { String(decoding: $0.decode(bytes), as: UTF8.self) }
    }

    @Test(arguments: [
        ("big5", [0x8E, 0x69] as [UInt8], "箸"), ("big5", [0xA1, 0x45], "‧"), ("big5", [0xC6, 0xE0], "々"),
        ("big5", [0x88, 0x62, 0x88, 0x66, 0x88, 0xA5], "Ê\u{304}Êê\u{30C}"),
        ("gbk", [0xA3, 0xA0, 0xFE, 0x51], "\u{3000}\u{E816}"),
        (
            "gb18030", [0x82, 0x35, 0x90, 0x37, 0x84, 0x31, 0x82, 0x36, 0x90, 0x30, 0x81, 0x30],
            "\u{9FB4}\u{FE10}\u{10000}"
        ),
        ("euc-kr", [0xA2, 0xE6, 0xA2, 0xE8], "€\u{FFFD}"),
        ("euc-jp", [0x80, 0x8E, 0xB1, 0x8F, 0xB0, 0xA1], "\u{FFFD}ｱ丂"),
        ("euc-jp", [0xAD, 0xA1, 0xFC, 0xE2], "①髙"),
        ("sjis", [0x87, 0x40, 0xFA, 0x40, 0xF0, 0x40], "①ⅰ\u{E000}"),
        ("iso-2022-jp", [0x1B, 0x24, 0x42, 0x2D, 0x21, 0x46, 0x7C, 0x1B, 0x28, 0x42, 0x5C], "①日\\"),
        ("iso-2022-jp", [0x1B, 0x28, 0x4A, 0x5C, 0x7E, 0x1B, 0x28, 0x49, 0x31], "¥‾ｱ"),
    ])
    func theStandardsIndexIsUsed(label: String, bytes: [UInt8], decoded: String) {
        #expect(text(bytes, label) == decoded)
    }

    @Test(arguments: [
        // Not a character: an ASCII byte is read again, another is taken along.
        ("big5", [0x87, 0x3C, 0x62, 0x81, 0xFF, 0x62] as [UInt8], "\u{FFFD}<b\u{FFFD}b"),
        ("gb18030", [0x81, 0x30, 0x81, 0x3C, 0x62], "\u{FFFD}0\u{FFFD}<b"),
        ("gb18030", [0x84, 0x39, 0xFE, 0x39, 0x62], "\u{FFFD}b"), ("gb18030", [0x81, 0x30], "\u{FFFD}"),
        ("euc-jp", [0x8F, 0xA1, 0x3C, 0x8F, 0x8F, 0x3C], "\u{FFFD}<\u{FFFD}<"),
        ("euc-jp", [0x8F, 0xA1], "\u{FFFD}"),
        ("iso-2022-jp", [0x0E, 0x1C, 0x1B, 0x3C, 0x1B], "\u{FFFD}\u{1C}\u{FFFD}<\u{FFFD}"),
        // Two escape sequences with nothing between them; an escape sequence in the middle of a pair; half a pair at the end.
        ("iso-2022-jp", [0x1B, 0x28, 0x4A, 0x1B, 0x28, 0x42, 0x62], "\u{FFFD}b"),
        ("iso-2022-jp", [0x1B, 0x24, 0x42, 0x46, 0x1B, 0x28, 0x42, 0x62], "\u{FFFD}b"),
        ("iso-2022-jp", [0x1B, 0x24, 0x42, 0x46], "\u{FFFD}"),
    ])
    func whatIsIllFormedIsReplacedAsTheStandardSays(label: String, bytes: [UInt8], decoded: String) {
        #expect(text(bytes, label) == decoded)
    }

    /// As many characters as the standard's indexes have (`index-big5.txt` and so on; Big5 has four pairs besides), so that a system whose tables are
    /// other than those the differences were taken from is noticed.
    @Test(arguments: [
        ("big5", 18_590 + 4), ("euc-kr", 17_048), ("gbk", 23_940), ("euc-jp", 7_336), ("sjis", 7_724 + 1_880),
    ])
    func theIndexIsWhole(label: String, count: Int) throws {
        let encoding = try #require(Encoding(label: label))
        var found = 0
        for lead in UInt8(0x81)...0xFE where label != "sjis" || !(0xA0...0xDF).contains(lead) {
            for trail in UInt8(0x40)...0xFE where label != "euc-jp" || lead > 0xA0 && trail > 0xA0 {
                let decoded = encoding.decode([lead, trail])
                if decoded.starts(with: [0xEF, 0xBF, 0xBD]) { continue }
                found += 1
            }
        }
        #expect(found == count)
    }
}
