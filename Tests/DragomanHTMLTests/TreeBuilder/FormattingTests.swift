import DragomanHTML
import Testing

/// The list of active formatting elements, `select`, and what else cuts across the insertion modes.
@Suite struct FormattingTests {
    @Test(arguments: [
        ("<a>1<a>2", "<a>1</a><a>2</a>"),
        ("<p>1<b>2<div>3</b>4</div>", "<p>1<b>2</b></p><div><b>3</b>4</div>"),
        ("<ul><li>1<li>2<ol><li>3</ul>", "<ul><li>1</li><li>2<ol><li>3</li></ol></li></ul>"),
        ("<h1>1<h2>2</h3>3", "<h1>1</h1><h2>2</h2>3"),
        ("<image src=x>", "<img src=\"x\">"),
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
        ("<select><option>1<option>2<select>x", "<select><option>1</option><option>2</option></select>x"),
    ])
    func isMendedAsTheStandardSays(html: String, body: String) {
        #expect(Document(parsing: html).serialise() == "<html><head></head><body>\(body)</body></html>")
    }
}
