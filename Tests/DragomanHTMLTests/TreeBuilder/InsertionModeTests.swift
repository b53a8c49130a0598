import DragomanHTML
import Testing

/// A case or two of our own for each insertion mode: what is parsed, and the tree that comes of it, serialised.
@Suite struct InsertionModeTests {
    private func body(_ html: String) -> String { "<html><head></head><body>\(html)</body></html>" }

    @Test func initialBeforeHTMLAndBeforeHead() {
        #expect(
            Document(parsing: " <!--a--><!doctype html> <!--b--><html lang=x> </br>").serialise()
                == "<!--a--><!DOCTYPE html><!--b--><html lang=\"x\"><head></head><body><br></body></html>")
        #expect(Document(parsing: "<p>").quirksMode == .quirks)
        #expect(Document(parsing: "<!doctype html>").quirksMode == .none)
    }

    @Test func inHeadAndAfterHead() {
        #expect(
            Document(parsing: "<head><noscript><link><p>x").serialise()
                == "<html><head><noscript><link></noscript></head><body><p>x</p></body></html>")
        #expect(
            Document(parsing: "<head></head> <title>t</title><body>x").serialise()
                == "<html><head><title>t</title></head> <body>x</body></html>")
    }

    @Test(arguments: [
        ("<p>a<div>b</p>c", "<p>a</p><div>b<p></p>c</div>"),
        ("<b>1<p>2</b>3", "<b>1</b><p><b>2</b>3</p>"),
        ("<a>1<a>2", "<a>1</a><a>2</a>"),
        // Three alike at most are opened again, in whatever order their attributes stand.
        (
            "<p><b x=1 y=2><b y=2 x=1><b x=1 y=2><b y=2 x=1><p>z",
            "<p><b x=\"1\" y=\"2\"><b y=\"2\" x=\"1\"><b x=\"1\" y=\"2\"><b y=\"2\" x=\"1\"></b></b></b></b></p>"
                + "<p><b y=\"2\" x=\"1\"><b x=\"1\" y=\"2\"><b y=\"2\" x=\"1\">z</b></b></b></p>"
        ),
        (
            "<p><b x=1><b x=2><b x=3><b><p>z",
            "<p><b x=\"1\"><b x=\"2\"><b x=\"3\"><b></b></b></b></b></p>"
                + "<p><b x=\"1\"><b x=\"2\"><b x=\"3\"><b>z</b></b></b></b></p>"
        ),
        ("<ul><li>1<li>2<ol><li>3</ul>", "<ul><li>1</li><li>2<ol><li>3</li></ol></li></ul>"),
        ("<h1>1<h2>2</h3>3", "<h1>1</h1><h2>2</h2>3"),
        ("<pre>\n\nx</pre>", "<pre>\n\nx</pre>"),
        ("<image src=x>", "<img src=\"x\">"),
        ("<textarea><p></textarea>x", "<textarea>&lt;p&gt;</textarea>x"),
        ("<body><script><!--<script></script>--></script>x", "<script><!--<script></script>--></script>x"),
    ])
    func inBodyAndText(html: String, tree: String) { #expect(Document(parsing: html).serialise() == body(tree)) }

    @Test(arguments: [
        ("<table>x<tr><td>y", "x<table><tbody><tr><td>y</td></tr></tbody></table>"),
        (
            "<table> <caption>c<col><tr><th>h",
            "<table> <caption>c</caption><colgroup><col></colgroup><tbody><tr><th>h</th></tr></tbody></table>"
        ),
        (
            "<table><td>1<td>2<tr><td>3</table>",
            "<table><tbody><tr><td>1</td><td>2</td></tr><tr><td>3</td></tr></tbody></table>"
        ),
        ("<table><tfoot><tr></tfoot><p>x", "<p>x</p><table><tfoot><tr></tr></tfoot></table>"),
        ("<table><input type=hidden><input>", "<input><table><input type=\"hidden\"></table>"),
    ])
    func inTableAndItsParts(html: String, tree: String) { #expect(Document(parsing: html).serialise() == body(tree)) }

    @Test(arguments: [
        ("<select><option>1<option>2<select>x", "<select><option>1</option><option>2</option></select>x"),
        (
            "<select><button><selectedcontent></button><option>1",
            "<select><button><selectedcontent>1</selectedcontent></button><option>1</option></select>"
        ),
        ("<body><template><td>x</template>y", "<template><td>x</td></template>y"),
        ("<svg><lineargradient></LINEARGRADIENT><p>x", "<svg><linearGradient></linearGradient></svg><p>x</p>"),
        (
            "<math><mi><p>x</p><svg viewbox=1 xlink:href=2>",
            "<math><mi><p>x</p><svg viewBox=\"1\" xlink:href=\"2\"></svg></mi></math>"
        ),
    ])
    func selectTemplateAndForeignContent(html: String, tree: String) {
        #expect(Document(parsing: html).serialise() == body(tree))
    }

    @Test func afterBodyAndFramesets() {
        #expect(
            Document(parsing: "<body>x</body><!--a--></html><!--b--> y").serialise()
                == "<html><head></head><body>x y</body><!--a--></html><!--b-->")
        #expect(
            Document(parsing: "<frameset><frame>x </frameset></html><p><!--a-->").serialise()
                == "<html><head></head><frameset><frame> </frameset></html><!--a-->")
    }
}
