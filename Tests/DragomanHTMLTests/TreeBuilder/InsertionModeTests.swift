import DragomanHTML
import Testing

/// Cases of our own for each insertion mode: what is parsed, and the tree that comes of it, serialised. Chromium makes the same of all of them,
/// but for `<noscript>` in `<noscript>`, which the standard ignores.
@Suite struct InsertionModeTests {
    private func check(_ html: String, _ tree: String, sourceLocation: SourceLocation = #_sourceLocation) {
        #expect(Document(parsing: html).serialise() == tree, sourceLocation: sourceLocation)
    }

    /// The tree of a document in which nothing stands outside the body.
    private func checkBody(_ html: String, _ tree: String, sourceLocation: SourceLocation = #_sourceLocation) {
        check(html, "<html><head></head><body>\(tree)</body></html>", sourceLocation: sourceLocation)
    }

    // 13.2.6.4.1
    @Test(arguments: [
        ("<!--a--> <p>x", "<!--a--><html><head></head><body><p>x</p></body></html>"),
        ("<!doctype html SYSTEM 'about:legacy-compat'>x", "<!DOCTYPE html><html><head></head><body>x</body></html>"),
        (" x<!doctype html>", "<html><head></head><body>x</body></html>"),
    ])
    func initial(html: String, tree: String) { check(html, tree) }

    // 13.2.6.4.2
    @Test(arguments: [
        ("<!doctype html></p></br>", "<!DOCTYPE html><html><head></head><body><br></body></html>"),
        (
            "<!doctype html> <!--a--><html lang=x><html lang=y class=z>",
            "<!DOCTYPE html><!--a--><html lang=\"x\" class=\"z\"><head></head><body></body></html>"
        ),
        ("<!doctype html></head>x", "<!DOCTYPE html><html><head></head><body>x</body></html>"),
    ])
    func beforeHTML(html: String, tree: String) { check(html, tree) }

    // 13.2.6.4.3
    @Test(arguments: [
        (
            "<html> <!--a--><head class=a><head class=b>",
            "<html><!--a--><head class=\"a\"></head><body></body></html>"
        ),
        ("<html></p></body>x", "<html><head></head><body>x</body></html>"),
        ("<html x>y", "<html x=\"\"><head></head><body>y</body></html>"),
    ])
    func beforeHead(html: String, tree: String) { check(html, tree) }

    // 13.2.6.4.4
    @Test(arguments: [
        (
            "<head><base href=x><meta charset=utf-8><title>a<b>&amp;</title><style>p{}</style><link></head>",
            "<html><head><base href=\"x\"><meta charset=\"utf-8\"><title>a&lt;b&gt;&amp;</title><style>p{}</style><link></head><body></body></html>"
        ),
        (
            "<head><template><p></template><div>",
            "<html><head><template><p></p></template></head><body><div></div></body></html>"
        ),
        ("<head></p><head> <body>", "<html><head> </head><body></body></html>"),
    ])
    func inHead(html: String, tree: String) { check(html, tree) }

    // 13.2.6.4.5
    @Test(arguments: [
        (
            "<head><noscript><meta><style>x</style><!--c--> </noscript><p>",
            "<html><head><noscript><meta><style>x</style><!--c--> </noscript></head><body><p></p></body></html>"
        ),
        ("<head><noscript>x</noscript>", "<html><head><noscript></noscript></head><body>x</body></html>"),
        ("<head><noscript></p></br>y", "<html><head><noscript></noscript></head><body><br>y</body></html>"),
        (
            "<head><noscript><head><noscript><link>",
            "<html><head><noscript><link></noscript></head><body></body></html>"
        ),
    ])
    func inHeadNoscript(html: String, tree: String) { check(html, tree) }

    // 13.2.6.4.6
    @Test(arguments: [
        (
            "<head></head><meta><style></style> <p>",
            "<html><head><meta><style></style></head> <body><p></p></body></html>"
        ),
        ("<head></head></p><frameset>", "<html><head></head><frameset></frameset></html>"),
        (
            "<head></head> <!--a--><head>x<body class=a>",
            "<html><head></head> <!--a--><body class=\"a\">x</body></html>"
        ),
    ])
    func afterHead(html: String, tree: String) { check(html, tree) }

    // 13.2.6.4.7
    @Test(arguments: [
        ("<p>a<div>b</p>c", "<p>a</p><div>b<p></p>c</div>"),
        ("<b>1<p>2</b>3", "<b>1</b><p><b>2</b>3</p>"),
        ("<body><form>1<form>2</form>3", "<form>12</form>3"),
        ("<dl><dt>1<dd>2<dt>3</dl>", "<dl><dt>1</dt><dd>2</dd><dt>3</dt></dl>"),
        ("<button>1<button>2", "<button>1</button><button>2</button>"),
        ("<p>1<hr>2<table>3", "<p>1</p><hr>23<table></table>"),
        ("<body><frameset>x", "x"),
        ("<ruby>a<rb>b<rt>c<rtc>d</ruby>", "<ruby>a<rb>b</rb><rt>c</rt><rtc>d</rtc></ruby>"),
        ("<marquee>x</p></marquee><plaintext></p>", "<marquee>x<p></p></marquee><plaintext></p></plaintext>"),
    ])
    func inBody(html: String, tree: String) { checkBody(html, tree) }

    // 13.2.6.4.8
    @Test(arguments: [
        (
            "<title>&lt;<b></titl></title>x",
            "<html><head><title>&lt;&lt;b&gt;&lt;/titl&gt;</title></head><body>x</body></html>"
        ),
        (
            "<body><script><!--<script></script>--></script>x",
            "<html><head></head><body><script><!--<script></script>--></script>x</body></html>"
        ),
        (
            "<body><iframe><p></iframe><xmp>&amp;</xmp>",
            "<html><head></head><body><iframe><p></iframe><xmp>&amp;</xmp></body></html>"
        ),
    ])
    func text(html: String, tree: String) { check(html, tree) }

    // 13.2.6.4.9
    @Test(arguments: [
        ("<table>x<tr><td>y", "x<table><tbody><tr><td>y</td></tr></tbody></table>"),
        ("<table><input type=hidden><input>", "<input><table><input type=\"hidden\"></table>"),
        ("<table><form><tr></form><td>x", "<table><form></form><tbody><tr><td>x</td></tr></tbody></table>"),
        ("<table><table>x", "<table></table>x<table></table>"),
        ("<table><style></style></p></table>x", "<p></p><table><style></style></table>x"),
    ])
    func inTable(html: String, tree: String) { checkBody(html, tree) }

    // 13.2.6.4.10
    @Test(arguments: [
        ("<table> <tr> x <td>y", " x <table> <tbody><tr><td>y</td></tr></tbody></table>"),
        ("<table>\n <tr>", "<table>\n <tbody><tr></tr></tbody></table>"),
        ("<table><tr>a b\0c</table>", "a bc<table><tbody><tr></tr></tbody></table>"),
    ])
    func inTableText(html: String, tree: String) { checkBody(html, tree) }

    // 13.2.6.4.11
    @Test(arguments: [
        ("<table><caption>a<td>b", "<table><caption>a</caption><tbody><tr><td>b</td></tr></tbody></table>"),
        ("<table><caption><p>a</table>b", "<table><caption><p>a</p></caption></table>b"),
        ("<table><caption>a</td></caption>b", "b<table><caption>a</caption></table>"),
    ])
    func inCaption(html: String, tree: String) { checkBody(html, tree) }

    // 13.2.6.4.12
    @Test(arguments: [
        (
            "<table><colgroup><col> x<col></colgroup><p>",
            "x<p></p><table><colgroup><col> </colgroup><colgroup><col></colgroup></table>"
        ),
        (
            "<table><col><template></template><tr>",
            "<table><colgroup><col><template></template></colgroup><tbody><tr></tr></tbody></table>"
        ),
        ("<table><colgroup></col></p><!--a--></table>", "<p></p><table><colgroup></colgroup><!--a--></table>"),
        // Found by fuzzing: each character is ignored or not by itself.
        ("<p><template><col>a b</template>", "<p><template><col> </template></p>"),
    ])
    func inColumnGroup(html: String, tree: String) { checkBody(html, tree) }

    // 13.2.6.4.13
    @Test(arguments: [
        (
            "<table><tbody>x<td>1<th>2<tbody><tr>3",
            "x3<table><tbody><tr><td>1</td><th>2</th></tr></tbody><tbody><tr></tr></tbody></table>"
        ),
        ("<table><tbody></tfoot><caption>a</table>", "<table><tbody></tbody><caption>a</caption></table>"),
        ("<table><thead><tr></table>x", "<table><thead><tr></tr></thead></table>x"),
    ])
    func inTableBody(html: String, tree: String) { checkBody(html, tree) }

    // 13.2.6.4.14
    @Test(arguments: [
        ("<table><tr>x<td>1</tbody>y", "xy<table><tbody><tr><td>1</td></tr></tbody></table>"),
        (
            "<table><tr><td>1<tr><td>2</tr></table>z",
            "<table><tbody><tr><td>1</td></tr><tr><td>2</td></tr></tbody></table>z"
        ),
        ("<table><tr></td><caption>a", "<table><tbody><tr></tr></tbody><caption>a</caption></table>"),
    ])
    func inRow(html: String, tree: String) { checkBody(html, tree) }

    // 13.2.6.4.15
    @Test(arguments: [
        (
            "<table><td>a</p>b<caption>c",
            "<table><tbody><tr><td>a<p></p>b</td></tr></tbody><caption>c</caption></table>"
        ),
        (
            "<table><td><table><td>x</table>y</td></table>",
            "<table><tbody><tr><td><table><tbody><tr><td>x</td></tr></tbody></table>y</td></tr></tbody></table>"
        ),
        ("<table><td>a</tbody>b</table>c", "b<table><tbody><tr><td>a</td></tr></tbody></table>c"),
    ])
    func inCell(html: String, tree: String) { checkBody(html, tree) }

    // 13.2.6.4.18
    @Test(arguments: [
        (
            "<template><tr><td>x</template>",
            "<html><head><template><tr><td>x</td></tr></template></head><body></body></html>"
        ),
        ("<template><col><p>x</template>y", "<html><head><template><col></template></head><body>y</body></html>"),
        ("<body><template><p>a<td>b</div>", "<html><head></head><body><template><p>ab</p></template></body></html>"),
        (
            "<template><td>x<tr>y</template>",
            "<html><head><template><td>x</td>y</template></head><body></body></html>"
        ),
    ])
    func inTemplate(html: String, tree: String) { check(html, tree) }

    // 13.2.6.4.19
    @Test(arguments: [
        ("<body></body>x", "<html><head></head><body>x</body></html>"),
        ("<body></body> <!--a--><p>y", "<html><head></head><body> <p>y</p></body><!--a--></html>"),
        ("<body></body><html lang=x>", "<html lang=\"x\"><head></head><body></body></html>"),
    ])
    func afterBody(html: String, tree: String) { check(html, tree) }

    // 13.2.6.4.20
    @Test(arguments: [
        (
            "<frameset> x<frame><noframes><p></noframes><frameset></frameset>",
            "<html><head></head><frameset> <frame><noframes><p></noframes><frameset></frameset></frameset></html>"
        ),
        ("<frameset></p><p><!--a--></frameset>", "<html><head></head><frameset><!--a--></frameset></html>"),
    ])
    func inFrameset(html: String, tree: String) { check(html, tree) }

    // 13.2.6.4.21
    @Test(arguments: [
        (
            "<frameset></frameset> <noframes>a</noframes>x",
            "<html><head></head><frameset></frameset> <noframes>a</noframes></html>"
        ),
        (
            "<frameset></frameset><p><!--a--><html lang=x>",
            "<html lang=\"x\"><head></head><frameset></frameset><!--a--></html>"
        ),
    ])
    func afterFrameset(html: String, tree: String) { check(html, tree) }

    // 13.2.6.4.22
    @Test(arguments: [
        ("<body></body></html> <!--a-->x", "<html><head></head><body> x</body></html><!--a-->"),
        ("<body></body></html><!--a--><!--b-->", "<html><head></head><body></body></html><!--a--><!--b-->"),
    ])
    func afterAfterBody(html: String, tree: String) { check(html, tree) }

    // 13.2.6.4.23
    @Test(arguments: [
        (
            "<frameset></frameset></html> <noframes>x</noframes><p><!--a-->",
            "<html><head></head><frameset></frameset> <noframes>x</noframes></html><!--a-->"
        )
    ])
    func afterAfterFrameset(html: String, tree: String) { check(html, tree) }

    // 13.2.6.5
    @Test(arguments: [
        ("<svg><lineargradient></LINEARGRADIENT><p>x", "<svg><linearGradient></linearGradient></svg><p>x</p>"),
        (
            "<math><mi><p>x</p><svg viewbox=1 xlink:href=2>",
            "<math><mi><p>x</p><svg viewBox=\"1\" xlink:href=\"2\"></svg></mi></math>"
        ),
        ("<svg><desc><b>x</svg>y", "<svg><desc><b>xy</b></desc></svg>"),
        ("<svg></p><font>a<font color=x>b", "<svg></svg><p></p><font>a<font color=\"x\">b</font></font>"),
        ("<svg><![CDATA[a<b]]></svg>", "<svg>a&lt;b</svg>"),
        (
            "<math><annotation-xml encoding=text/html><p>x",
            "<math><annotation-xml encoding=\"text/html\"><p>x</p></annotation-xml></math>"
        ),
    ])
    func inForeignContent(html: String, tree: String) { checkBody(html, tree) }

    @Test func theDoctypeChoosesTheQuirks() {
        #expect(Document(parsing: "<p>").quirksMode == .quirks)
        #expect(Document(parsing: "<!doctype html>").quirksMode == .none)
        let transitional = "<!DOCTYPE html PUBLIC '-//W3C//DTD XHTML 1.0 Transitional//EN' 'http://www.w3.org/x.dtd'>"
        #expect(Document(parsing: transitional).quirksMode == .limited)
    }
}
