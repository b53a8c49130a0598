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

    @Test func manySiblingsAndDeepNestingAreWalkedOnce() throws {
        let wide = Document(parsing: String(repeating: "<i></i>", count: 3_000))
        #expect(try wide.select("x ~ i").isEmpty)
        let deep = Document(parsing: String(repeating: "<div>", count: 3_000))
        #expect(try deep.select("x div").isEmpty)
        #expect(try deep.select("body div").count == 3_000)
    }
}
