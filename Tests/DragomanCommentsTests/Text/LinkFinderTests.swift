import DragomanArticles
import DragomanComments
import Testing

struct LinkFinderTests {
    @Test(arguments: [
        ("Voir https://a.example/b.", ["https://a.example/b"]),
        ("(https://a.example/wiki/B_(c))", ["https://a.example/wiki/B_(c)"]),
        ("HTTP://A.example, et http://b.example!", ["HTTP://A.example", "http://b.example"]),
        ("«https://a.example»", ["https://a.example"]),
        ("javascript:alert(1) data:text/html,x ftp://a.example", []),
        ("javascript://a.example/%0aalert(1)", []),
        ("https://", []), ("http:///x", []), ("xhttps://a.example", []), ("://://http://://", []),
        ("https://a.example/\"onmouseover=\"x", ["https://a.example/"]),
        ("https://a.example/<b>", ["https://a.example/"]),
        ("https://a.example/日本、", ["https://a.example/日本"]),
    ])
    func addressesAreFound(_ text: String, _ wanted: [String]) {
        #expect(LinkFinder.addresses(in: text) == wanted)
    }

    @Test(arguments: ["Voir https://a.example/b. Et (http://c.example).", "sans lien", "http://://x https://a.b?"])
    func nothingIsAddedAndNothingLost(_ text: String) {
        #expect(LinkFinder.inlines(of: text[...]).plainText == text)
    }

    @Test(arguments: [
        ("https://www.A.example:8080/x", "a.example"), ("http://u:p@b.example", "b.example"), ("https:///", nil),
    ])
    func theHostIsBare(_ address: String, _ host: String?) {
        #expect(LinkFinder.host(of: address) == host)
    }
}
