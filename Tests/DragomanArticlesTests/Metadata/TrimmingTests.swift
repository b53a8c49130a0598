import Testing

@testable import DragomanArticles

@Suite struct TrimmingTests {
    @Test(arguments: [
        ("plain text", "plain text"), ("  two \t\n words ", "two words"), ("", ""), ("\u{A0}\u{3000}", ""),
        ("a\u{A0}b\u{202F}c\u{2003}d\u{FEFF}", "a b c d"), ("a\u{200B}b", "a b"), ("x\u{85}y\u{2028}z", "x y z"),
        ("“quoted” — ééé", "“quoted” — ééé"), ("日本\u{3000}語", "日本 語"), ("ᚠ\u{1680}ᚠ", "ᚠ ᚠ"), ("a\u{205F}", "a"),
    ])
    func whiteSpaceBecomesOneSpace(_ text: String, _ expected: String) {
        #expect(Trimming.collapsed(text) == expected)
    }

    @Test func charactersNextToSpacesAreKept() {
        // Each shares its lead byte with a wide space.
        let near = "\u{81}\u{C2}\u{A9}\u{1681}\u{200C}\u{2027}\u{202A}\u{2060}\u{3001}\u{FEFE}"
        #expect(Trimming.collapsed("a\(near)b") == "a\(near)b")
    }
}
