extension HostileInput {
    /// A case and how many pieces its largest size has.
    typealias Sized = (input: HostileInput, pieces: Int)

    /// What must be borne, at the sizes at which it must.
    static let large: [Sized] = [
        (HostileInput("<div>"), 100_000), (HostileInput("<div>", "<i><p>"), 100_000),
        (HostileInput("<svg>", "<g>"), 100_000),
        (HostileInput("<p title=\"", "x"), 30_000_000), (HostileInput("<p title=\"", "x&amp;"), 5_000_000),
        (HostileInput("<p title=", "x"), 30_000_000), (HostileInput("<p ", "x"), 30_000_000),
        (HostileInput("<p", .numbered(" a", "=1")), 1_000_000), (HostileInput("<p", " a=1"), 1_000_000),
        (HostileInput("", .numbered("<body a", ">")), 1_000_000),
        (HostileInput("<a>"), 1_000_000), (HostileInput("<b>"), 1_000_000), (HostileInput("<p><b>"), 1_000_000),
        (HostileInput("", .numbered("<b id=", ">")), 1_000_000),
        (HostileInput("", .numbered("<b id=", "><p>")), 1_000_000),
        (HostileInput("\0"), 50_000_000), (HostileInput("<p>", "\0"), 50_000_000),
        (HostileInput("<p title='", "\0"), 50_000_000),
        (HostileInput("&#xD800;"), 5_000_000), (HostileInput("<p title='", "&#xDFFF;"), 5_000_000),
        (HostileInput("<"), 50_000_000), (HostileInput("<p>", "</"), 25_000_000),
        (HostileInput("<svg><![CDATA[", "<"), 50_000_000),
    ]

    /// More ways to make a parser look at the same thing again and again.
    static let many: [Sized] =
        [
            "<p>", "<span>", "<x-y>", "<table>", "<svg>", "<template>", "<object>", "<ul><li>", "<form>", "<button>",
            "<select>", "<nobr>", "<a><b>", "<i></p>", "&", "<!", "</a", "<a ", "<!--", "<!-->", "<![CDATA[", "\r",
            "&notit;", "<p \0", "<select><button><selectedcontent></button><option>x<object>",
        ].map { (HostileInput($0), 200_000) }
        + [
            "</p>", "<p>", "<li></li>", "</foo>", "<table></table>", "</b>", "<dd></dd>", "<h1></h2>", "</form>",
            "<button></button>", "<table>x</table>", "<a>", "</a>", "<svg></foo>",
        ].map { (HostileInput("", "<div>", $0), 100_000) }
        + ["<script>", "<title>", "<style>", "<script><!--", "<script><!--<script>", "<svg><![CDATA["].map {
            (HostileInput($0, "</scrip <a </"), 100_000)
        }
        + [
            HostileInput("<b>", "<div>", "</b>"), HostileInput("<a>", "<div>", "<a>"),
            HostileInput("<p><object>", "<span>", "</p>"), HostileInput("<svg>", "<g>", "</x>"),
            HostileInput("<table><td>", "<i>", "</tr><td>"), HostileInput("<b id=1>", "<object>", "<b></b>"),
            HostileInput("<b><i><u><s>", "<div>", "</b>"), HostileInput("<b>", "<p>", "</b>x"),
            HostileInput("", .numbered("<b title='" + String(repeating: "long ", count: 200), "'>"), .same("<p>")),
            HostileInput("", .numbered("<i" + (0..<30).map { " a\($0)" }.joined() + " b=", ">")),
            HostileInput("<table>", "a&amp;<tr><td>b&amp;</td></tr>"),
        ].map { ($0, 50_000) }
}
