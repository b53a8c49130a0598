import DragomanHTML
import Testing

@Suite struct SelectorTests {
    private let document = Document(
        parsingFragment: """
            <div id=a class="x y"><p id=b>1<p id=c lang=en-GB class=x>2<span id=d title="a b">3</span></div>
            <ul id=e><li id=f><li id=g class=y><li id=h><li id=i></ul><svg id=j><foreignObject id=k></foreignObject></svg>
            """)

    @Test(arguments: [
        ("p", "b c"), ("*#a", "a"), (".x", "a c"), ("div.x.y", "a"), ("div p", "b c"), ("div > p + p", "c"),
        ("p ~ p > span", "d"),
        ("li ~ li", "g h i"), ("[lang]", "c"), ("[lang|=en]", "c"), ("[title~=b]", "d"), ("[title^='a']", "d"),
        ("[title$=b]", "d"),
        ("[title*=' ']", "d"), ("[class='X' i]", "c"), ("li:nth-child(2n)", "g i"), ("li:nth-child(odd)", "f h"),
        ("li:nth-last-child(-n+2)", "h i"), ("li:first-child, li:last-child", "f i"), (":is(p, li).y", "g"),
        ("li:not(.y):empty", "f h i"),
        ("div:has(> p > span)", "a"), ("p:has(span)", "c"), ("p:has(+ p)", "b"), ("p:has(~ p)", "b"),
        ("span:only-child", "d"),
        ("foreignObject", "k"), ("ul li.y ~ li", "h i"), ("p:nth-of-type(2)", "c"),
    ])
    func selects(selector: String, ids: String) throws {
        let found = try document.select(selector).compactMap { document.attribute(.id, of: $0) }
        #expect(found.joined(separator: " ") == ids)
    }

    @Test(arguments: [
        "", "p >", "> p", "p,,q", "[a", "[a=", ":nth-child(x)", ":unknown", ":not(", "p)", "..a", "#", "a\\",
    ])
    func refuses(text: String) { #expect(throws: SelectorError.self) { try Selector(text) } }

    @Test func whatElementsHaveIsLookedForInThemOnly() throws {
        let outside = Document(parsingFragment: "<p id=a><b id=c><i id=d></i></b></p><p></p><i id=e></i>")
        #expect(try outside.select("b:has(p i)").isEmpty)
        #expect(try outside.select("b:has(b i)").isEmpty)
        #expect(try outside.select("p:has(b i)").compactMap { outside.attribute(.id, of: $0) } == ["a"])
        #expect(try outside.select("p + p:has(~ p ~ i)").isEmpty)
    }

    /// Each of these takes a number of steps beyond all patience when a wrong choice is tried again from every element.
    @Test(
        .timeLimit(.minutes(2)),
        arguments: [
            ("<div>", "x div div div div div", 0), ("<div>", "body div", 5_000), ("<div>", "x > div div > div div", 0),
            ("<i></i>", "x ~ i ~ i ~ i ~ i", 0), ("<i></i>", "i ~ i", 4_999), ("<i></i>", "x + i ~ i + i ~ i", 0),
            ("<div>", "div:has(x)", 0), ("<div>", "div:has(div div div x)", 0), ("<div>", "div:has(div)", 4_999),
            ("<i></i>", "i:has(~ x)", 0), ("<i></i>", "i:has(~ i ~ i ~ x)", 0), ("<i></i>", "i:has(~ i)", 4_999),
            ("<div><i></i>", "div:has(i:has(~ x) i, div > x)", 0), ("<i></i>", "i:nth-last-of-type(n)", 5_000),
            ("<div>", "div:not(div:has(div) div)", 1),
        ])
    func manySiblingsAndDeepNestingAreWalkedOnce(piece: String, selector: String, count: Int) throws {
        let document = Document(parsing: String(repeating: piece, count: 5_000))
        #expect(try document.select(selector).count == count)
    }
}
