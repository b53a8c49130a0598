import DragomanFetching
import Testing

@Suite struct FetchURLTests {
    private func read(_ text: String) throws(FetchError) -> String { try FetchURL(text).description }

    private func code(_ text: String) -> FetchErrorCode? {
        do throws(FetchError) {
            _ = try FetchURL(text)
            return nil
        } catch {
            return error.code
        }
    }

    @Test(arguments: [
        "http://0177.0.0.1/", "http://0x7f.0.0.1/", "http://0x7f.1/", "http://2130706433/", "http://127.1/",
        "http://127.0.1/",
        "http://127.0.0.1./", "http://0x7f000001/", "http://017700000001/", "http://%31%32%37.0.0.1/",
        "http://127。0。0。1/", "HTTP://１２７.0.0.1/", "http:\\\\127.0.0.1\\", "http:/127.0.0.1/", "http:127.0.0.1",
        " http://127.\t0.0.1/\n",
    ])
    func readsEverySpellingOfAnAddressAsTheAddress(_ text: String) throws {
        #expect(try read(text) == "http://127.0.0.1/")
    }

    @Test(arguments: [
        ("http://[::FFFF:127.0.0.1]/", "http://[::ffff:7f00:1]/"), ("http://[0:0::1]:8080", "http://[::1]:8080/"),
        ("HTTPS://Example.ORG:443/A?b#c", "https://example.org/A?b"), ("http://example.org:80", "http://example.org/"),
        ("http://example.org/a/../b/./c/..", "http://example.org/b/"), ("http://e.org/%2e%2E/x", "http://e.org/x"),
        ("http://e.org/ä b", "http://e.org/%C3%A4%20b"),
        ("http://e.org/%C3%A4?q=<é>", "http://e.org/%C3%A4?q=%3C%C3%A9%3E"),
        ("http://münchen.example/", "http://xn--mnchen-3ya.example/"),
        ("http://例え.example/", "http://xn--r8jz45g.example/"),
        ("http://e.org?x=1", "http://e.org/?x=1"), ("http://e.org\\a\\b?c\\d", "http://e.org/a/b?c\\d"),
        ("http://localhost./", "http://localhost./"), ("http://a_b.example/", "http://a_b.example/"),
    ])
    func readsAsTheURLStandardDoes(_ pair: (String, String)) throws { #expect(try read(pair.0) == pair.1) }

    @Test(arguments: [
        ("ftp://e.org/", FetchErrorCode.refusedScheme), ("file:///etc/passwd", .refusedScheme),
        ("FILE:///etc/passwd", .refusedScheme), ("gopher://127.0.0.1:6379/_INFO", .refusedScheme),
        ("http+unix://%2Ftmp%2Fs/x", .refusedScheme), ("javascript:alert(1)", .refusedScheme),
        ("jar:http://e.org!/", .refusedScheme), ("http://user@127.0.0.1/", .refusedUserInfo),
        ("http://u:p@e.org/", .refusedUserInfo), ("http://e.org@127.0.0.1/", .refusedUserInfo),
        ("http://127.0.0.1:80@e.org/", .refusedUserInfo), ("http:///", .badURL), ("http://", .badURL),
        ("//e.org/", .badURL),
        ("/a", .badURL), ("", .badURL), ("http://e.org:0/", .badURL), ("http://e.org:65536/", .badURL),
        ("http://e.org:8a/", .badURL), ("http://e org/", .badURL), ("http://①②⑦.⓪.⓪.①/", .badURL),
        ("http://1.2.3.4.5/", .badURL),
        ("http://256.1.1.1/", .badURL), ("http://0xg/", .name0xg), ("http://[::1/", .badURL),
        ("http://[fe80::1%25eth0]/", .badURL),
        ("http://a..b/", .badURL), ("http://e.org\u{0}.evil/", .badURL), ("http://e.org%00.evil/", .badURL),
        ("http://99999999999/", .badURL),
    ])
    func refusesTheRestWithItsOwnCode(_ pair: (String, FetchErrorCode)) {
        #expect(code(pair.0) == (pair.1 == .name0xg ? nil : pair.1), "\(pair.0)")
    }

    @Test func refusesWhatIsTooLong() {
        #expect(code("http://e.org/" + String(repeating: "a", count: 9_000)) == .badURL)
        #expect(code("http://" + String(repeating: "a", count: 64) + ".org/") == .badURL)
    }

    @Test(arguments: [
        ("c", "http://e.org/a/c"), ("/c", "http://e.org/c"), ("?c", "http://e.org/a/b?c"),
        ("//o.org/x", "http://o.org/x"),
        ("../c", "http://e.org/c"), ("#f", "http://e.org/a/b?q"), ("", "http://e.org/a/b?q"),
        ("\\\\o.org\\x", "http://o.org/x"),
        ("https://o.org", "https://o.org/"), ("./", "http://e.org/a/"),
        ("c?d=http://x/", "http://e.org/a/c?d=http://x/"),
    ])
    func resolvesReferences(_ pair: (String, String)) throws {
        #expect(try FetchURL("http://e.org/a/b?q").resolving(pair.0).description == pair.1)
    }
}

extension FetchErrorCode {
    /// A host that looks like a number and is a name.
    fileprivate static let name0xg = FetchErrorCode.httpStatus(999)
}
