import Testing

@testable import DragomanArticles

@Suite struct SpacedWordsTests {
    @Test(arguments: [
        ("", []), (" ", []), ("one", ["one"]), (" one\ttwo\n three  ", ["one", "two", "three"]),
        ("Đorđe 文 é", ["Đorđe", "文", "é"]), ("no\u{A0}break", ["no\u{A0}break"]),
    ])
    func spacesPartWords(text: String, words: [String]) {
        #expect(text.spacedWords.map(String.init) == words)
        #expect(("x " + text).dropFirst(2).spacedWords.map(String.init) == words)
    }
}
