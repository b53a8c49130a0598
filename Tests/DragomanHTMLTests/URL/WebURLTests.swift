import DragomanHTML
import Testing

@Suite struct WebURLTests {
    @Test(arguments: [
        ("http://EXAMPLE.com", "http://example.com/"),
        ("  https://example.com:443/a b\n", "https://example.com/a%20b"),
        ("ht\ntps://exa\tmple.com/", "https://example.com/"),
        ("http:\\\\x.example\\a\\..\\b", "http://x.example/b"),
        ("http:x.example", "http://x.example/"),
        ("http:////x.example/", "http://x.example/"),
        ("http://a.example/b/./c/../d/%2e%2E/e/..", "http://a.example/b/"),
        ("http://a.example/../../..", "http://a.example/"),
        ("http://a.example/?q='é#é`", "http://a.example/?q=%27%C3%A9#%C3%A9%60"),
        ("http://user:p@ss@a.example:8080/", "http://user:p%40ss@a.example:8080/"),
        ("http://a.example:080/", "http://a.example/"),
        ("http://a.example:/", "http://a.example/"),
        ("http://ex%41mple.com/%41", "http://example.com/%41"),
        ("mailto:a@b.example?subject=é", "mailto:a@b.example?subject=%C3%A9"),
        ("JavaScript:alert(1)", "javascript:alert(1)"),
        ("data:text/html,<b>", "data:text/html,<b>"),
        ("file:///etc/passwd", "file:///etc/passwd"),
        ("foo://Bar/../x", "foo://Bar/x"),
    ])
    func `An address is read as browsers read it`(text: String, serialised: String) {
        #expect(WebURL(text)?.serialised == serialised)
    }

    @Test(arguments: [
        ("0x7f.1", "127.0.0.1"), ("2130706433", "127.0.0.1"), ("127.1", "127.0.0.1"), ("0177.0.0.1", "127.0.0.1"),
        ("①②⑦.⓪.⓪.①", "127.0.0.1"), ("127.0.0.1.", "127.0.0.1"), ("0", "0.0.0.0"), ("0x", "0.0.0.0"),
        ("127．0．0．1", "127.0.0.1"), ("%31%32%37.1", "127.0.0.1"),
        ("[::1]", "[::1]"), ("[0:0:0:0:0:0:0:0]", "[::]"), ("[::ffff:127.0.0.1]", "[::ffff:7f00:1]"),
        ("[2001:DB8:0:0:1:0:0:1]", "[2001:db8::1:0:0:1]"), ("[1::2:0]", "[1::2:0]"),
        ("[1:2:3:4:5:6:7::]", "[1:2:3:4:5:6:7:0]"),
        ("bücher.example", "xn--bcher-kva.example"), ("BÜCHER。example", "xn--bcher-kva.example"),
        ("faß.example", "xn--fa-hia.example"), ("例え.テスト", "xn--r8jz45g.xn--zckzah"),
        ("правда.рф", "xn--80aafi6cg.xn--p1ai"), ("ＥＸＡＭＰＬＥ.com", "example.com"), ("a\u{AD}b.example", "ab.example"),
        ("localhost.", "localhost."),
    ])
    func `A host has one spelling`(text: String, host: String) {
        #expect(WebURL("http://\(text)/")?.host == host)
    }

    @Test(arguments: [
        "", "example.com", "//example.com/", "http://", "http:///", "http://a b/", "http://a.example:99999/",
        "http://a.example:x/",
        "http://[::1", "http://[1::2::3]/", "http://[1:2]/", "http://256.0.0.1/", "http://1.2.3.4.5/",
        "http://0x100000000/",
        "http://a.1.09/", "http://a%00b/", "http://a<b/", "http://u@/", "1http://a/", "http://%zz/",
        "[::ffff:1.2.3.04]",
    ])
    func `What is no address is refused`(text: String) {
        #expect(WebURL(text) == nil)
    }

    @Test(arguments: [
        ("g", "http://a/b/c/g"), ("./g/", "http://a/b/c/g/"), ("/g", "http://a/g"), ("//g", "http://g/"),
        ("?y", "http://a/b/c/d;p?y"), ("#s", "http://a/b/c/d;p?q#s"), ("", "http://a/b/c/d;p?q"), ("..", "http://a/b/"),
        ("../../../g", "http://a/g"), ("g;x=1/../y", "http://a/b/c/y"), ("http:g", "http://a/b/c/g"),
        ("https:g", "https://g/"), ("\\\\g\\h", "http://g/h"), ("///g", "http://g/"),
        ("g?y/../x", "http://a/b/c/g?y/../x"),
        ("mailto:x@y", "mailto:x@y"),
    ])
    func `A reference is resolved`(reference: String, serialised: String) throws {
        let base = try #require(WebURL("http://a/b/c/d;p?q#f"))
        #expect(WebURL(reference, relativeTo: base)?.serialised == serialised)
    }

    @Test func `Only what a reader may follow is resolved`() {
        #expect(WebURL.resolve("b", against: "https://x.example/a") == "https://x.example/b")
        #expect(WebURL.resolve("mailto:a@b.example", against: nil as String?) == "mailto:a@b.example")
        for reference in ["javascript:alert(1)", "data:,x", "java\nscript:x", "file:///x", "vbscript:x", "ftp://x/"] {
            #expect(WebURL.resolve(reference, against: "https://x.example/") == nil)
        }
        #expect(WebURL.resolve("a", against: nil as String?) == nil)
        #expect(WebURL.resolve("a", against: "mailto:x@y") == nil)
    }

    @Test func `What is written is read back the same`() throws {
        for text in [
            "http://u:p@h.example:81/p?q#f", "web+demo:/.//not-a-host/", "mailto:x", "http://h/?", "http://h/#",
        ] {
            let url = try #require(WebURL(text))
            #expect(url.serialised == text)
            #expect(WebURL(url.serialised) == url)
        }
    }
}
