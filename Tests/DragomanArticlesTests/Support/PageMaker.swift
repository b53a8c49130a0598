import DragomanHTML

/// Makes pages for tests: an article in the furniture of a site.
struct PageMaker {
    var title = "The harbour reopens after the storm"
    var language = "en"
    var head = ""
    var beforeBody = ""
    var body: String
    var afterBody = ""

    /// Sentences that differ by number, long enough to be paragraphs.
    static func sentence(_ number: Int) -> String {
        "Paragraph \(number) tells what the harbour office said on day \(number), and why the ferries, which had waited for days, could leave again."
    }

    static func paragraphs(_ numbers: ClosedRange<Int>) -> String {
        numbers.map { "<p>\(sentence($0))</p>" }.joined(separator: "\n")
    }

    var html: String {
        """
        <!DOCTYPE html><html lang="\(language)"><head><meta charset="utf-8"><title>\(title) | The Quay</title>
        <meta property="og:site_name" content="The Quay">\(head)</head><body>
        <header><nav><ul><li><a href="/">Home</a></li><li><a href="/news">News</a></li></ul></nav></header>
        <main><h1>\(title)</h1>\(beforeBody)<div class="text">\(body)</div>\(afterBody)</main>
        <aside><h3>Most read</h3><ol><li><a href="/other">Another story of the day</a></li></ol></aside>
        <footer><p>© The Quay. All rights reserved.</p></footer></body></html>
        """
    }

    var document: Document { Document(parsing: html) }
}
