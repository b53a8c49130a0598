import DragomanSite
import Testing

struct HTMLWriterTests {
    private func written(_ body: (inout HTMLWriter) -> Void) -> String {
        var html = HTMLWriter()
        body(&html)
        return String(decoding: html.bytes, as: UTF8.self)
    }

    @Test func textCannotBecomeMarkup() {
        #expect(written { $0.element(.p, text: "<b>&amp;\u{0}\u{7F}é\"") } == "<p>&lt;b&gt;&amp;amp;é\"</p>")
    }

    @Test func aValueCannotEndItsAttribute() {
        let page = written { $0.void(.meta, .content("\"><script>'`")) }
        #expect(page == "<meta content=\"&quot;&gt;&lt;script&gt;&#39;&#96;\">")
    }

    @Test func linkedDataCannotEndItsElement() {
        let json = JSONText.object([("a", .text("</script><!--&\"\\\n"))]).bytes
        let page = written { $0.linkedData(json) }
        #expect(
            page
                == "<script type=\"application/ld+json\">{\"a\":\"\\u003c/script\\u003e\\u003c!--\\u0026\\\"\\\\\\n\"}</script>"
        )
    }

    @Test func xmlLeavesOutWhatXMLForbids() {
        var xml = XMLWriter()
        xml.element("a", ["b": "\"<\u{1}"], text: "\u{FFFE}]]>é")
        #expect(String(decoding: xml.bytes, as: UTF8.self).hasSuffix("<a b=\"&quot;&lt;\">]]&gt;é</a>\n"))
    }
}
