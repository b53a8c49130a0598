import Testing

@testable import DragomanArticles

@Suite struct FoldedScannerTests {
    @Test(arguments: [
        ("AbZ 19", "abz 19"), ("a\tb\nc", "a b c"), ("ÀÞ×ÿ", "àþ×ÿ"), ("ĀāŁłŹźĹŻ", "āāłłźźĺż"), ("İIı", "iii"),
        ("ΆΈΊΌΎΏΑΫω", "άέίόύώαϋω"), ("АЯЀЏаяѐџ", "аяѐџаяѐџ"), ("Ț ț Ẽ", "ț ț ẽ"), ("’ʼ´‘", "''''"),
        ("a\u{AD}b\u{200B}c\u{2060}d\u{FEFF}e\u{307}", "abcde"), ("a\u{A0}b\u{3000}c\u{202F}d\u{2009}", "a b c d "),
        ("ＡｚＺ！", "azz!"), ("記者、김 ไทย हिं 😀", "記者、김 ไทย हिं 😀"),
    ])
    func textIsFolded(text: String, folded: String) {
        // Capitals of full width are made narrow first.
        #expect(fold(text).lowercased() == folded)
    }

    @Test func aScalarThatTheTextCutsOffIsNotReadBeyondItsEnd() {
        for text in ["é", "文", "😀"] {
            let bytes = Array(text.utf8)
            for end in 1..<bytes.count {
                bytes.withUnsafeBufferPointer { bytes in
                    var scanner = FoldedScanner(bytes, 0..<end)
                    _ = scanner.next()
                    #expect(scanner.position == end && scanner.next() == nil)
                }
            }
        }
    }

    private func fold(_ text: String) -> String {
        var text = text
        return text.withUTF8 { bytes in
            var scanner = FoldedScanner(bytes, 0..<bytes.count)
            var folded = String.UnicodeScalarView()
            while let scalar = scanner.next().flatMap(Unicode.Scalar.init) { folded.append(scalar) }
            return String(folded)
        }
    }
}
