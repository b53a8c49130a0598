import Testing

@testable import DragomanArticles

@Suite struct LetterHashTests {
    private func hash(_ word: String) -> LetterHash {
        var hash = LetterHash()
        for letter in word.unicodeScalars { hash.add(letter.value) }
        return hash
    }

    /// Words so long that their turns go around more than once.
    @Test(arguments: [
        ("read", "more"), ("a", "b"), ("", "more"), ("newsletter", "subscription"), ("x", "abcdefghijklmnopqrs"),
    ])
    func aWordBehindAnotherIsOneWord(first: String, second: String) {
        #expect(hash(first).followed(by: hash(second), letters: second.count).mixed == hash(first + second).mixed)
    }
}
