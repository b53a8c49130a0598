import DragomanFeeds
import Testing

@Suite struct FeedTextTests {
    @Test func `HTML becomes the text in it`() {
        let text = FeedText(
            "<p>One &amp;<br>two</p><script>no()</script><!-- no --><style>b{}</style> <i>thr&#233;e</i>&nbsp;&lt;",
            isHTML: true)
        #expect(text.plainText == "One & two thrée \u{A0}<")
    }

    @Test func `Plain text stays what it is`() {
        #expect(FeedText("1 < 2 &amp;  3").plainText == "1 < 2 &amp; 3")
        #expect(FeedText("1 < 2").html == "1 &lt; 2")
    }

    @Test func `Open ends are borne`() {
        for text in ["<", "<a", "<!--", "<script>", "<script", "</", "&", "&#", "&#x;", "<a <b"] {
            _ = FeedText(text, isHTML: true).plainText
        }
    }
}
