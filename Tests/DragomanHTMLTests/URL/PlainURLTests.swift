import Testing

@testable import DragomanHTML

@Suite struct PlainURLTests {
    @Test(arguments: [
        "https://www.example.com", "http://example.com/", "https://example.com/a/b.html?c=d&e=f#g",
        "https://a.b-c.d9/a%41?%27#%zz",
        "https://example.com?q", "https://example.com#f", "https://x.example//a//?#", "https://example.com/a?b?c#d",
    ])
    func whatIsSpelledPlainlyIsReadAtOnce(text: String) {
        let plain = PlainURL.read(text)
        #expect(plain != nil)
        #expect(plain == URLReader.readAny(text, base: nil))
        #expect(plain == URLReader.readAny(text, base: WebURL("https://other.example/x")))
    }

    @Test(arguments: [
        "", "https:", "https://", "https:///a", "HTTPS://example.com/", "https://Example.com/", "https://a@b.example/",
        "https://example.com:80/", "https://127.0.0.1/", "https://0x7f.1/", "https://example.com./", "https://[::1]/",
        "https://example.com/../a", "https://example.com/a/%2e", "https://example.com/a b", "https://example.com/é",
        "https://example.com\\a", "https://example.com/a\\b", "https://example.com/?'", "https://example.com/#`",
        "mailto:a@b.example",
        "//example.com/", "https://exa_mple.com/", "https://example.com/a\n", " https://example.com/",
        "ftp://example.com/",
    ])
    func allElseIsLeftToTheReaderThatMends(text: String) {
        #expect(PlainURL.read(text) == nil)
    }

    /// Every byte in every part: where it is taken as it is, the other reader takes it so too.
    @Test func bothReadersAgreeOnEveryByte() {
        for byte in UInt8.min...UInt8.max {
            let character = String(decoding: [byte], as: UTF8.self)
            for part in [
                "https://a\(character)b.example/", "https://a.example/a\(character)b", "https://a.example/\(character)",
                "https://a.example/?a\(character)b", "https://a.example/#a\(character)b", "https://a.\(character)",
                "http\(character)://a.example",
            ] {
                if let plain = PlainURL.read(part) { #expect(plain == URLReader.readAny(part, base: nil), "\(part)") }
            }
        }
    }
}
