import DragomanHTML
import Testing

/// Input that somebody made to hurt. The benchmark `Hostile` shows the curves at larger sizes.
@Suite struct HostileInputTests {
    private func repeated(_ text: String, _ count: Int) -> [UInt8] {
        var bytes: [UInt8] = []
        bytes.reserveCapacity(text.utf8.count * count)
        for _ in 0..<count { bytes += text.utf8 }
        return bytes
    }

    @Test func aHundredThousandElementsDeepIsADocument() {
        let document = Document(parsing: repeated("<div>", 100_000) + Array("x".utf8))
        #expect(document.textContent(of: document.root) == "x")
        #expect(document.serialise().utf8.count == 100_000 * 11 + 40)
    }

    @Test(arguments: [
        "div", "p", "b", "a", "span", "x-y", "table", "svg", "template", "object", "ul><li", "button", "select",
    ])
    func deepNestingTakesNoStack(name: String) {
        let document = Document(parsing: repeated("<\(name)>", 4_000))
        #expect(document.serialise().utf8.count > 4_000)
        #expect(document.textContent(of: document.root).isEmpty)
    }

    @Test(arguments: [
        "</p>", "<p>", "<li></li>", "</foo>", "<table></table>", "</b>", "<dd></dd>", "<h1></h2>", "</form>",
        "<button></button>",
        "<table>x</table>", "<a>", "</a>", "<svg></foo>",
    ])
    func whatFollowsDeepNestingIsNotSearchedForAllTheWay(piece: String) {
        let document = Document(parsing: repeated("<div>", 3_000) + repeated(piece, 3_000))
        #expect(document.body != nil)
    }

    @Test(arguments: [
        ("<b>", "<div>", "</b>"), ("<a>", "<div>", "<a>"), ("<p><object>", "<span>", "</p>"), ("<svg>", "<g>", "</x>"),
        ("<table><td>", "<i>", "</tr><td>"), ("<b id=1>", "<object>", "<b></b>"),
    ])
    func misnestingIsMendedInLinearTime(first: String, middle: String, last: String) {
        let document = Document(parsing: Array(first.utf8) + repeated(middle, 1_500) + repeated(last, 1_500))
        #expect(document.body != nil)
    }

    @Test(arguments: ["<a>", "<b>", "<a><b>", "<b><p>", "<i></p>", "<nobr>", "<font size=1>"])
    func unclosedFormattingIsLinear(piece: String) {
        let document = Document(parsing: repeated(piece, 5_000))
        #expect(document.body != nil)
    }

    @Test func manyDifferentFormattingElementsAreBounded() {
        var text = ""
        for number in 0..<1_000 { text += "<b id=\(number)>" }
        text = "<div>" + text + "</div>" + String(repeating: "<div>x</div>", count: 100)
        let document = Document(parsing: text)
        #expect(document.descendants(of: document.root).reduce(0) { count, _ in count + 1 } < 1_000_000)
    }

    @Test(arguments: [("<b id=", "><p>"), ("<font a='long long long long long long long long' b=", "><p><div>")])
    func formattingThatIsNeverClosedIsNotOpenedAgainForEver(before: String, after: String) {
        let text = (0..<20_000).map { before + String($0) + after }.joined()
        let document = Document(parsing: text)
        // Three nodes are written at most to a turn; the others are copies, of which there is one per byte.
        #expect(
            document.descendants(of: document.root).reduce(0) { count, _ in count + 1 }
                < 60_010 + 1 << 16 + text.utf8.count)
        #expect(document.serialise().utf8.count < 100 * text.utf8.count)
    }

    @Test func aHugeAttributeIsOneValue() {
        let document = Document(parsing: Array("<p title=\"".utf8) + repeated("x&amp;", 60_000) + Array("\">y".utf8))
        let paragraph = document.body.flatMap(document.firstChild(of:))
        #expect(paragraph.flatMap { document.withAttribute(.title, of: $0, \.count) } == 120_000)
    }

    @Test func aMillionAttributesAreKeptOnce() {
        var text = "<p"
        for number in 0..<20_000 { text += " a\(number)=1 A\(number)" }
        let document = Document(parsing: text + ">x")
        let paragraph = document.body.flatMap(document.firstChild(of:))
        #expect(paragraph.map { document.attributes(of: $0).count } == 20_000)
    }

    @Test func attributesOfManyBodiesAreMerged() {
        var text = "<body>"
        for number in 0..<10_000 { text += "<body a\(number)><html b\(number)>" }
        let document = Document(parsing: text)
        #expect(document.body.map { document.attributes(of: $0).count } == 10_000)
        #expect(document.documentElement.map { document.attributes(of: $0).count } == 10_000)
    }

    @Test(arguments: [
        "<", "\0", "&", "</", "<!", "&#xD800;", "</a", "<a ", "<!--", "-->", "<![CDATA[", "]]>", "\r", "&notit;",
        "<p \0",
    ])
    func oneThingOverAndOver(piece: String) {
        let document = Document(parsing: repeated(piece, 10_000))
        #expect(document.documentElement != nil)
    }

    @Test(arguments: [
        "<script>", "<title>", "<style>", "<textarea>", "<script><!--", "<script><!--<script>", "<svg><![CDATA[",
    ])
    func unclosedTextIsReadOnce(start: String) {
        let document = Document(parsing: Array(start.utf8) + repeated("</scrip <a </", 5_000))
        #expect(document.documentElement != nil)
    }

    @Test func textThatIsFosteredAgainAndAgainIsLinear() {
        let document = Document(parsing: Array("<table>".utf8) + repeated("a&amp;<tr><td>b&amp;</td></tr>", 10_000))
        let text = document.body.flatMap(document.firstChild(of:)).map(document.text(of:))
        #expect(text?.utf8.count == 20_000)
    }

    @Test func optionsShownInOptionsDoNotDoubleTheTree() {
        let level = "<select><button><selectedcontent></button><option>x<object>"
        let document = Document(parsing: repeated(level, 200))
        #expect(document.descendants(of: document.root).reduce(0) { count, _ in count + 1 } < 200_000)
    }

    @Test func referencesToWhatIsNoCharacterAreReplaced() {
        let document = Document(parsing: "&#xD800;&#xDFFF;&#0;&#x110000;&#99999999999999999999;")
        #expect(document.textContent(of: document.root) == String(repeating: "\u{FFFD}", count: 5))
    }

    @Test func smallPiecesOfALongTokenAreNotReadAgainEachTime() {
        var parser = StreamingParser()
        parser.append(Array("<p title='".utf8))
        let piece = Array(repeating: UInt8(ascii: "x"), count: 10)
        for _ in 0..<20_000 { parser.append(piece) }
        parser.append(Array("'>".utf8))
        let document = parser.finish()
        #expect(
            document.body.flatMap(document.firstChild(of:)).flatMap { document.withAttribute(.title, of: $0, \.count) }
                == 200_000)
    }
}
