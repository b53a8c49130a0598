import DragomanFeeds
import DragomanHTML
import Testing

@Suite struct FeedParserTests {
    private func parse(_ text: String, url: String? = nil) throws -> Feed {
        try FeedParser.parse(Array(text.utf8), url: url)
    }

    @Test func `RSS with its modules`() throws {
        let feed = try parse(
            """
            <?xml version="1.0"?><rss version="2.0" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:media="http://search.yahoo.com/mrss/"
             xmlns:content="http://purl.org/rss/1.0/modules/content/" xmlns:a="http://www.w3.org/2005/Atom">
            <channel><title>Le Phare &amp; Cie</title><link>https://phare.example/</link><description>Nouvelles</description>
            <language>fr_FR</language><ttl>30</ttl><a:link rel="self" href="https://phare.example/rss"/>
            <a:link rel="hub" href="https://hub.example/"/>
            <image><url>/logo.png</url><title>Not the title</title><link>https://other.example/</link></image>
            <item><title>Un &lt;b&gt;titre&lt;/b&gt;</title><link>/a?b=1&amp;c=2</link><guid isPermaLink="false">x-1</guid>
            <pubDate>Tue, 03 Nov 2026 10:15:00 +0100</pubDate><dc:creator>Ana Souza</dc:creator><author>b@phare.example (Bo)</author>
            <category>Monde</category><category domain="d">Mer</category><category>Monde</category>
            <description><![CDATA[<p>Court</p>]]></description><content:encoded>&lt;p&gt;Long&lt;/p&gt;</content:encoded>
            <enclosure url="/a.mp3" type="audio/mpeg" length="123"/><media:thumbnail url="/a.jpg"/></item>
            </channel></rss>
            """, url: "https://phare.example/rss")
        #expect(feed.kind == .rss20)
        #expect(feed.title == FeedText("Le Phare & Cie"))
        #expect(feed.link == "https://phare.example/")
        #expect(feed.language == "fr-FR")
        #expect(feed.timeToLive == 30)
        #expect(feed.selfLink == "https://phare.example/rss")
        #expect(feed.hubs == ["https://hub.example/"])
        #expect(feed.image == "https://phare.example/logo.png")
        let entry = try #require(feed.entries.first)
        #expect(entry.title?.isHTML == true)
        #expect(entry.title?.plainText == "Un titre")
        #expect(entry.link == "https://phare.example/a?b=1&c=2")
        #expect(entry.id == "x-1")
        #expect(entry.published?.iso8601 == "2026-11-03T10:15:00+01:00")
        #expect(entry.authors == [FeedPerson(name: "Ana Souza"), FeedPerson(name: "Bo", email: "b@phare.example")])
        #expect(Array(entry.categories.prefix(2)) == ["Monde", "Mer"])
        #expect(entry.summary?.plainText == "Court")
        #expect(entry.content?.plainText == "Long")
        #expect(entry.enclosures == [Enclosure(url: "https://phare.example/a.mp3", type: "audio/mpeg", length: 123)])
        #expect(entry.images == ["https://phare.example/a.jpg"])
        #expect(feed.diagnostics.isEmpty)
    }

    @Test func `Atom with xml:base, markup in texts and a source`() throws {
        let feed = try parse(
            """
            <feed xmlns="http://www.w3.org/2005/Atom" xml:lang="pt-BR" xml:base="https://jornal.example/secao/">
            <title type="html">A &amp;lt; B</title><author><name>Redação</name><uri>quem</uri></author>
            <entry xml:base="2026/"><id>tag:jornal.example,2026:1</id><title type="text">1 &lt; 2 &amp;amp; 3</title>
            <link rel="enclosure" href="a.ogg"/><link href="um.html"/><updated>2026-11-03T10:15:00Z</updated>
            <content type="xhtml"><div xmlns="http://www.w3.org/1999/xhtml"><p>Olá &amp; <b>bom</b> dia</p></div></content>
            <source><title>Outra folha</title><link href="https://folha.example/"/><updated>2001-01-01T00:00:00Z</updated></source>
            </entry></feed>
            """)
        #expect(feed.kind == .atom10)
        #expect(feed.language == "pt-BR")
        #expect(feed.title?.plainText == "A < B")
        #expect(feed.authors == [FeedPerson(name: "Redação", link: "https://jornal.example/secao/quem")])
        let entry = try #require(feed.entries.first)
        #expect(entry.title == FeedText("1 < 2 &amp; 3"))
        #expect(entry.link == "https://jornal.example/secao/2026/um.html")
        #expect(entry.enclosures.map(\.url) == ["https://jornal.example/secao/2026/a.ogg"])
        #expect(entry.content?.plainText == "Olá & bom dia")
        #expect(entry.content?.base == "https://jornal.example/secao/2026/")
        #expect(entry.sourceTitle == "Outra folha")
        #expect(entry.updated?.iso8601 == "2026-11-03T10:15:00Z")
    }

    @Test(arguments: [
        (
            "<rdf:RDF xmlns:rdf=\"http://www.w3.org/1999/02/22-rdf-syntax-ns#\" xmlns=\"http://purl.org/rss/1.0/\"><item rdf:about=\"u\"><title>T</title></item></rdf:RDF>",
            Feed.Kind.rss10
        ),
        ("<rss version=\"0.91\"><channel><item><title>T</title></item></channel></rss>", .rss091),
        ("<RSS version='2.0'><CHANNEL><ITEM><TITLE>T</TITLE></ITEM></CHANNEL></RSS>", .rss20),
        ("<feed version=\"0.3\" xmlns=\"http://purl.org/atom/ns#\"><entry><title>T</title></entry></feed>", .atom03),
        ("<channel href=\"h\"><item href=\"i\" lastmod=\"2004-04-07\"><title>T</title></item></channel>", .cdf),
        ("{\"version\":\"https://jsonfeed.org/version/1\",\"items\":[{\"id\":\"1\",\"title\":\"T\"}]}", .json1),
    ])
    func `Every format is known`(text: String, kind: Feed.Kind) throws {
        let feed = try parse(text)
        #expect(feed.kind == kind)
        #expect(feed.entries.map { $0.title?.plainText } == ["T"])
    }

    @Test func `XML that is not well-formed is read with a diagnostic`() throws {
        let feed = try parse(
            """
            <rss version=2.0><channel><title>A & B < C &nosuch; &eacute;</title>
            <item><title>One <i>two</title><link>https://a.example/1</item>
            <item><title>Three</title><description>a <br> b <p>c</description><link>https://a.example/2</link>
            """)
        #expect(feed.title?.plainText == "A & B < C &nosuch; é")
        #expect(feed.entries.map { $0.title?.plainText } == ["One two", "Three"])
        #expect(feed.entries.map(\.link) == ["https://a.example/1", "https://a.example/2"])
        #expect(feed.entries[1].summary?.plainText == "a b c")
        let codes = Set(feed.diagnostics.map(\.code))
        #expect(codes.isSuperset(of: ["broken-tag", "stray-markup", "mismatched-tag", "unclosed-element"]))
    }

    @Test func `Entities of a document type are never expanded`() throws {
        let feed = try parse(
            """
            <!DOCTYPE rss [<!ENTITY a "lol"><!ENTITY b "&a;&a;"><!ENTITY x SYSTEM "file:///etc/passwd">]>
            <rss version="2.0"><channel><title>&b;&x;&amp;b;</title></channel></rss>
            """)
        #expect(feed.title?.value == "&b;&x;&b;")
        #expect(feed.diagnostics.map(\.code).contains("ignored-entity"))
        let plain = "<!DOCTYPE rss [<!ELEMENT rss ANY>]><rss><channel><title>&lt;!ENTITY</title></channel></rss>"
        #expect(try parse(plain).diagnostics.isEmpty)
    }

    @Test(arguments: [
        ("", FeedError.Likeness.empty), (" \n", .empty), ("<!DOCTYPE html><html><head><title>x</title>", .html),
        ("<div>not found</div>", .html), ("{\"error\": 404}", .json), ("[1,2]", .json), ("Not found", .text),
        ("{broken", .text),
        ("<?xml version=\"1.0\"?><opml><body/></opml>", .opml), ("<urlset><url/></urlset>", .sitemap),
        ("<note><to>x</to></note>", .xml),
        ("\u{1}\u{0}\u{0}\u{0}\u{0}\u{2}", .binary),
    ])
    func `What is no feed is named`(text: String, likeness: FeedError.Likeness) {
        #expect(throws: FeedError.notAFeed(likeness)) { try parse(text) }
    }

    @Test func `Encodings, declared and not`() throws {
        func title(_ bytes: [UInt8], _ type: String? = nil) throws -> String? {
            try FeedParser.parse(bytes, contentType: type).title?.value
        }
        let body = "<rss><channel><title>Перевод é</title></channel></rss>"
        let cyrillic =
            Array("<?xml version=\"1.0\" encoding=\"windows-1251\"?><rss><channel><title>".utf8) + [0xCF, 0xE5, 0xF0]
            + Array("</title></channel></rss>".utf8)
        #expect(try title(cyrillic) == "Пер")
        #expect(try title(Array("<?xml version='1.0' encoding='iso-8859-1'?>".utf8) + Array(body.utf8)) == "Перевод é")
        #expect(try title([0xEF, 0xBB, 0xBF] + Array(body.utf8)) == "Перевод é")
        let wide = body.utf16.flatMap { [UInt8($0 & 255), UInt8($0 >> 8)] }
        #expect(try title([0xFF, 0xFE] + wide) == "Перевод é")
        let bigEndian = body.utf16.flatMap { [UInt8($0 >> 8), UInt8($0 & 255)] }
        #expect(try title([0xFE, 0xFF] + bigEndian) == "Перевод é")
        #expect(try title(bigEndian) == "Перевод é")
        #expect(try title(wide) == "Перевод é")
        let latin = Array("<rss><channel><title>caf".utf8) + [0xE9, 0x85] + Array("</title></channel></rss>".utf8)
        #expect(try title(latin) == "café…")
        #expect(try title(latin, "text/xml; charset=\"ISO-8859-1\"") == "café…")
    }

    @Test func `Deep nesting and open ends cost what they weigh`() throws {
        for text in [
            "<rss>" + String(repeating: "<a xmlns:b='c'>", count: 100_000),
            "<rss><channel><title>" + String(repeating: "<b>", count: 100_000),
            "<rss>" + String(repeating: "<a>", count: 50_000) + String(repeating: "</b>", count: 50_000),
            "<rss>" + String(repeating: "<!--", count: 100_000),
            "<rss>" + String(repeating: "<a b='", count: 100_000) + "\"",
            "<rss>" + String(repeating: "<![CDATA[", count: 100_000),
            "<rss><channel><title>" + String(repeating: "&", count: 400_000),
        ] {
            _ = try parse(text)
        }
    }
}
