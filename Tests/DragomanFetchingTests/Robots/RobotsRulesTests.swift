import DragomanFetching
import Foundation
import Testing

@Suite struct RobotsRulesTests {
    private func rules(_ text: String, for token: String = "Dragoman") -> RobotsRules {
        RobotsRules(parsing: text.utf8, for: token)
    }

    @Test func theLongestMatchDecidesAndAllowWinsATie() {
        let rules = rules("User-agent: *\nDisallow: /a\nAllow: /a/b\nDisallow: /a/b/c\nAllow: /t\nDisallow: /t")
        #expect(!rules.allows("/a"))
        #expect(!rules.allows("/ab"))
        #expect(rules.allows("/a/b?x"))
        #expect(!rules.allows("/a/b/cd"))
        #expect(rules.allows("/t"))
        #expect(rules.allows("/other"))
        #expect(self.rules("User-agent: *\nDisallow: /").allows("/robots.txt"))
    }

    @Test(arguments: [
        ("/*.php", "/index.php", true), ("/*.php", "/a/index.php?x", true), ("/*.php", "/", false),
        ("/*.php$", "/a.php", true), ("/*.php$", "/a.php?x", false), ("/*.php$", "/a.php.php", true),
        ("/fish*", "/fishheads", true), ("/fish*", "/Fish", false), ("/f*sh", "/fxyzsh/more", true),
        ("/a$", "/a", true),
        ("/a$", "/ab", false), ("/$", "/", true), ("*", "/x", true), ("/a**b", "/a--b", true),
        ("/a*b*c$", "/abcbc", true),
        ("/a*b*c$", "/abcbd", false), ("/*aab", "/aaaaab", true), ("/%7ejoe", "/~joe/x", true),
        ("/~joe", "/%7Ejoe", true),
        ("/ä", "/%C3%A4", true), ("/%c3%a4", "/ä", true), ("/a%2fb", "/a/b", false), ("/a%2Fb", "/a%2fb", true),
        ("/file-%2A.html", "/file-*.html", true), ("/file-%24", "/file-$", true), ("/a$b", "/a$b", true),
        ("/*$", "/q", true),
        ("/foo/bar/%62%61%7A", "/foo/bar/baz", true), ("private", "/private", false),
    ])
    func patternsMatchAsRFC9309Says(_ example: (pattern: String, path: String, matches: Bool)) {
        let rules = rules("User-agent: *\nDisallow: \(example.pattern)")
        #expect(rules.allows(example.path) == !example.matches)
    }

    @Test func groupsForUsReplaceThoseForEverybodyAndAreTakenTogether() {
        let text = """
            Disallow: /before-any-group
            User-agent: other
            User-agent: DRAGOMAN/9.9 (x)
            Disallow: /one

            user-agent: *
            disallow: /all
            User-Agent : dragoman
            Disallow: /two
            Crawl-delay: 3
            """
        let ours = rules(text)
        #expect(ours.allows("/before-any-group"))
        #expect(!ours.allows("/one"))
        #expect(!ours.allows("/two"))
        #expect(ours.allows("/all"))
        #expect(ours.crawlDelay == 3)
        let theirs = rules(text, for: "Somebody")
        #expect(!theirs.allows("/all"))
        #expect(theirs.allows("/two"))
        #expect(theirs.crawlDelay == nil)
        #expect(rules("User-agent: dragomanic\nDisallow: /").allows("/x"), "a longer name is another's")
        #expect(
            rules("User-agent: *\nDisallow: /\nUser-agent: Dragoman\nDisallow:").allows("/x"), "an empty group allows")
    }

    @Test func readsWhatIsOutThere() {
        let text =
            "\u{feff}User-agent:*#all\r\nDisallow:/a # not this\rAllow:\nDisallow\nNonsense: 1\nSitemap: https://e.org/s.xml\n"
        let rules = rules(text)
        #expect(!rules.allows("/a"))
        #expect(rules.allows("/b"))
        #expect(rules.sitemaps == ["https://e.org/s.xml"])
        #expect(self.rules("<!DOCTYPE html><html><body>Not found</body></html>").allows("/x"))
        #expect(self.rules("").allows("/x"))
        for delay in ["-1", "nan", "inf", "1e999", "x", ""] {
            #expect(self.rules("User-agent: *\nCrawl-delay: \(delay)").crawlDelay == nil, "\(delay)")
        }
        #expect(self.rules("User-agent: *\nCrawl-delay: 0").crawlDelay == 0)
        #expect(self.rules("User-agent: *\nCrawl-delay: 0.5").crawlDelay == 0.5)
    }

    @Test func readsTheFirst500KiBAndNoMore() {
        let filler = String(repeating: "#" + String(repeating: "x", count: 99) + "\n", count: 5_069)
        #expect(!rules("User-agent: *\n" + filler + "Disallow: /in\n").allows("/in"))
        #expect(rules("User-agent: *\n" + filler + filler + "Disallow: /out\n").allows("/out"))
    }

    @Test func hostilePatternsTakeNoLongerThanOthers() {
        // Looked for byte by byte at every place, these would take some billion steps; in linear time it is a million.
        let nasty = "Disallow: /*" + String(repeating: "a", count: 4_000) + "b\n"
        let rules = rules("User-agent: *\n" + String(repeating: nasty, count: 60))
        let path = "/" + String(repeating: "a", count: 8_000)
        let time = ContinuousClock().measure { #expect(rules.allows(path)) }
        #expect(time < .seconds(10), "\(time)")
    }

    @Test func statusesMeanWhatTheStandardSays() {
        func allows(_ status: Int) -> Bool {
            RobotsAnswer(status: status, body: Array("User-agent: *\nDisallow: /x".utf8), productToken: "Dragoman")
                .rules.allows("/y")
        }
        for status in [200, 204, 301, 400, 401, 403, 404, 410, 418] { #expect(allows(status), "\(status)") }
        for status in [429, 500, 502, 503, 599] { #expect(!allows(status), "\(status)") }
        #expect(RobotsAnswer(status: 404, body: [], productToken: "d").lifetime(maxAgeSeconds: nil) == 86_400)
        #expect(RobotsAnswer(status: 200, body: [], productToken: "d").lifetime(maxAgeSeconds: 999_999) == 86_400)
        #expect(RobotsAnswer(status: 500, body: [], productToken: "d").lifetime(maxAgeSeconds: 999_999) == 300)
    }

    /// What fuzzing once found, and what it began with.
    @Test func fuzzCasesAreReadAgain() throws {
        let folder = URL(filePath: #filePath).deletingLastPathComponent().appending(path: "../../../Fuzz/Robots/Cases")
        let cases = try FileManager.default.contentsOfDirectory(
            at: folder.standardizedFileURL, includingPropertiesForKeys: nil)
        #expect(!cases.isEmpty)
        for file in cases {
            let bytes = [UInt8](try Data(contentsOf: file))
            let split = bytes.firstIndex(of: 0) ?? 0
            let rules = RobotsRules(parsing: bytes[split...].drop { $0 == 0 }, for: "Dragoman")
            _ = rules.allows("/" + String(decoding: bytes[..<split], as: UTF8.self))
        }
    }
}
