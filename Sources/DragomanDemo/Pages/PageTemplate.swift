/// An outlet's page: its frame, and how it writes each kind of block.
///
/// Every outlet has another frame and other furniture, as the press has; what they share is written in the extension.
protocol PageTemplate: Sendable {
    /// The whole page.
    func page(_ view: PageView) -> String

    func paragraph(_ html: String) -> String
    func heading(_ html: String) -> String
    func figure(source: String, caption: String, credit: String, view: PageView) -> String
    func quote(_ html: String, attribution: String?) -> String
    func post(name: String, handle: String, text: String, view: PageView) -> String
    func video(title: String, url: String) -> String
    func advertisement(_ view: PageView) -> String
    func readAlso(_ other: PrintedArticle, view: PageView) -> String
    func newsletter(_ view: PageView) -> String
    func signature(_ text: String) -> String
    func note(_ html: String) -> String
}

extension PageTemplate {
    /// The blocks of the view's page, one after the other.
    func body(_ view: PageView) -> String {
        view.blocks.compactMap { write($0, view) }.joined(separator: "\n")
    }

    private func write(_ block: DemoBlock, _ view: PageView) -> String? {
        let html = view.inline.html
        switch block {
        case .heading(let text): return heading(html(text))
        case .paragraph(let text): return paragraph(html(text))
        case .list(let ordered, let items): return list(ordered, items.map(html))
        case .quote(let text, let attribution): return quote(html(text), attribution: attribution.map(html))
        case .table(let caption, let rows):
            return table(caption: caption.map(html), rows: rows.map { $0.map(html) })
        case .figure(let scene, let caption, let credit):
            return figure(source: view.picture(scene), caption: escaped(caption), credit: escaped(credit), view: view)
        case .post(let name, let handle, let text):
            return post(name: escaped(name), handle: escaped(handle), text: escaped(text), view: view)
        case .video(let title, let url): return video(title: escaped(title), url: escaped(url))
        case .advertisement: return advertisement(view)
        case .readAlso(let slug): return view.paper.article(named: slug).map { readAlso($0, view: view) }
        case .newsletter: return newsletter(view)
        case .shortcode(let code): return "<p>\(escaped(code))</p>"
        case .signature(let text): return signature(escaped(text))
        case .note(let text): return note(html(text))
        }
    }

    private func list(_ ordered: Bool, _ items: [String]) -> String {
        let tag = ordered ? "ol" : "ul"
        return "<\(tag)>\n" + items.map { "<li>\($0)</li>\n" }.joined() + "</\(tag)>"
    }

    private func table(caption: String?, rows: [[String]]) -> String {
        let head = rows.first.map {
            "<thead><tr>" + $0.map { "<th scope=\"col\">\($0)</th>" }.joined() + "</tr></thead>"
        }
        let body = rows.dropFirst().map { "<tr>" + $0.map { "<td>\($0)</td>" }.joined() + "</tr>\n" }.joined()
        let title = caption.map { "<caption>\($0)</caption>" } ?? ""
        return "<table>\(title)\(head ?? "")<tbody>\n\(body)</tbody></table>"
    }

    func paragraph(_ html: String) -> String { "<p>\(html)</p>" }

    func heading(_ html: String) -> String { "<h2>\(html)</h2>" }

    func figure(source: String, caption: String, credit: String, view: PageView) -> String {
        "<figure><img src=\"\(source)\" alt=\"\(caption)\" width=\"960\" height=\"540\" loading=\"lazy\">"
            + "<figcaption>\(caption) <span class=\"credit\">\(credit)</span></figcaption></figure>"
    }

    func quote(_ html: String, attribution: String?) -> String {
        let footer = attribution.map { "<footer>— <cite>\($0)</cite></footer>" } ?? ""
        return "<blockquote><p>\(html)</p>\(footer)</blockquote>"
    }

    func post(name: String, handle: String, text: String, view: PageView) -> String {
        let date = view.outlet.dateWords.fullDate(view.printed.published.day)
        let address = "https://twitter.com/\(handle)/status/17\(view.printed.number)4400218"
        return """
            <blockquote class="twitter-tweet" data-lang="\(view.outlet.language)"><p lang="\(view.outlet.language)">\(text)</p>\
            &mdash; \(name) (@\(handle)) <a href="\(address)">\(date)</a></blockquote>
            <script async src="https://platform.twitter.com/widgets.js" charset="utf-8"></script>
            """
    }

    func video(title: String, url: String) -> String {
        "<div class=\"video-wrap\"><iframe src=\"\(url)\" title=\"\(title)\" width=\"640\" height=\"360\" allowfullscreen></iframe></div>"
    }

    func signature(_ text: String) -> String { "<p>\(text)</p>" }

    func note(_ html: String) -> String { "<p><em>\(html)</em></p>" }
}
