import DragomanHTML
import Testing

/// Parse, serialise, parse: the same tree, wherever HTML can say it.
@Suite struct RoundTripTests {
    @Test(arguments: [
        "<!doctype html><title>a &amp; b</title><p class='x \"y\"'>1<b>2</b>&nbsp;&lt;<!-- c --><br>",
        "<pre>\n\nx</pre><textarea>\n\n</textarea><listing>\n\ny</listing>",
        "<table><caption>a<col><tr><th>b<td>c</table>",
        "<template><tr><td><template>x</template></template>", "<svg viewBox=1><foreignObject><p>x</svg><math><mi>y",
        "<script>if (a < b && c) {}</script><style>a > b {}</style><xmp>&amp;</xmp><noscript><p>x</noscript>",
        "<script><!--<script></script>--></script>", "<a title='&quot;&amp;&nbsp;<>'>x</a>", "<p>\u{A0}\u{E9}\u{1F600}",
        "<select><option>1<optgroup><option>2</select><ruby>a<rt>b</ruby><frameset>",
        "<frameset><frame><noframes>x</noframes>",
        "<select><button><selectedcontent></button><option>x<p><option>y</p><template><b>z</template>",
        // Found by fuzzing: in the copy of an option there is another, which once was taken for the chosen one.
        "<select><button><selectedcontent></button><option>x<i>i<b>ib</i>bselec<btutton><selectedcontent></button>"
            + "-//w3c//dtd xhtml 1.0 transitio1-transitio<option>x<i>i<b>",
    ])
    func givesTheSameTree(html: String) {
        let document = Document(parsing: html)
        #expect(TreeDump.of(Document(parsing: document.serialise())) == TreeDump.of(document))
    }

    /// Found by fuzzing: trees that come apart at the first turn and are settled after some more.
    @Test(arguments: [
        "<p><table><p>x", "<a><table><a>x", "<b><p><i><p></b>x</i>", "<form><table></form><form>x",
        "<nobr><table><nobr>",
        "<button><table><button>", "<h1><table><h2>x", "<script><!--<script </script>", "<svg><desc><svg></desc>x",
    ])
    func settlesWhereTheMendingPutsElementsInPlacesOfTheirOwn(html: String) {
        var last = Document(parsing: html).serialise()
        for _ in 0..<12 {
            let next = Document(parsing: last).serialise()
            if next == last { return }
            last = next
        }
        Issue.record("\(html) does not settle")
    }

    /// Found by fuzzing: a form may end while an element in it stays open, and the next one then begins inside it. Read again, it is taken for none, and its end
    /// tag for the outer one's, so that each turn takes one form out. Chromium takes as many turns.
    @Test(arguments: [2, 3, 17])
    func formsInFormsComeOutOneByOne(count: Int) {
        var last = "<form><t></form>" + String(repeating: "<form></form>", count: count - 1) + "<form>"
        var turns = 0
        while turns < 100 {
            let next = Document(parsing: last).serialise()
            if next == last { break }
            last = next
            turns += 1
        }
        #expect(turns == count + 1)
        #expect(last == "<html><head></head><body><form><t></t></form></body></html>")
    }

    /// Found by fuzzing, and told in the documentation of `serialise`. Should one of these ever hold, the fuzzer need not leave it out.
    @Test(arguments: [
        // Nothing ends the element.
        "<plaintext>x", "<l<script><script><!--<script ",
        // The copy of the option cannot stand where it is put: read again, it ends what is around it and is copied anew. Chromium does the same.
        "<select><button><selectedcontent></button><option><button>x",
        "<select><p><selectedcontent></selectedcontent></p><option><div>x",
        "<select><a><selectedcontent></selectedcontent></a><option><a>x",
    ])
    func cannotHoldWhereEachTurnAddsToTheTree(html: String) {
        let once = Document(parsing: html).serialise()
        let twice = Document(parsing: once).serialise()
        let thrice = Document(parsing: twice).serialise()
        #expect(once.utf8.count < twice.utf8.count && twice.utf8.count < thrice.utf8.count)
    }
}
