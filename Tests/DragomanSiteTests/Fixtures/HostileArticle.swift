import DragomanArticles
import DragomanLanguages
import DragomanLibrary

/// An article whose every field tries to break out of its place.
enum HostileArticle {
    static let vectors = [
        "<script>window.ran=1</script>", "</script><script>window.ran=1</script>", "<img src=x onerror=window.ran=1>",
        "\"><svg onload=window.ran=1>", "' onmouseover='window.ran=1", "</title><script>window.ran=1</script>",
        "<iframe srcdoc=\"<script>parent.ran=1</script>\"></iframe>", "<!--", "]]><script>window.ran=1</script>",
        "javascript:window.ran=1", "<svg><animate onbegin=window.ran=1 attributeName=x dur=1s>", "`-window.ran=1-`",
        "<math><mtext></table><mglyph><style><!--</style><img title=\"--&gt;&lt;img src=1 onerror=window.ran=1&gt;\">",
        "<details open ontoggle=window.ran=1>", "<base href=//evil.example/>",
        "<meta http-equiv=refresh content=0;url=//evil.example>",
        "<form action=//evil.example><input autofocus onfocus=window.ran=1>", "<style>*{display:none}</style>",
        "\u{202E}esrever\u{202C}", "\u{0}\u{8}\u{1B}null", "{{constructor.constructor('window.ran=1')()}}",
        "&lt;script&gt;",
    ]

    static let addresses = [
        "javascript:window.ran=1", "JaVaScRiPt:window.ran=1", "java\tscript:window.ran=1", " javascript:window.ran=1",
        "\u{1}javascript:window.ran=1", "data:text/html,<script>window.ran=1</script>", "vbscript:msgbox(1)",
        "//evil.example/x", "https:\\\\evil.example", "http://a.example/\"onmouseover=\"window.ran=1",
        "file:///etc/passwd",
        "blob:https://a.example/1", "https://a.example/ok?a=1&b=<2>",
    ]

    static var page: ArticlePage {
        let all = vectors.joined(separator: " ")
        let texts = vectors.map { Block.p($0) }
        let links = addresses.map { Block.paragraph([.link(url: $0, [.text("lien " + $0)])]) }
        let media: [Block] = addresses.flatMap { address -> [Block] in
            [
                .figure(Figure(image: Image(url: address, alternative: all), caption: [.text(all)], credit: all)),
                .embed(Embed(kind: .other, provider: all, url: address, text: [.text(all)])),
                .quote(Quote(blocks: [.p(all)], attribution: [.text(all)], source: address)),
            ]
        }
        let others: [Block] = [
            .code(all), .heading(level: 9, [.text(all)]), .list(List(isOrdered: true, start: -5, items: [[.p(all)]])),
            .table(
                Table(
                    caption: [.text(all)],
                    rows: [[.init(content: [.text(all)], isHeader: true, columnSpan: 99_999, rowSpan: -1)]])),
        ]
        var draft = Draft(
            id: 66, source: Press.harbour, language: "en", standing: .machine, title: all, originalTitle: all,
            standfirst: all, originalStandfirst: all, section: vectors[2],
            topics: [vectors[1], "../../etc/passwd", "a/b?c#d%"],
            authors: vectors, dateline: all, age: 5_000, blocks: texts + links + media + others)
        draft.source.policy = .fullText
        draft.source.homepage = addresses[0]
        draft.originalBlocks = draft.blocks
        var page = draft.page
        page.card.outlet = vectors[3]
        page.original.canonicalURL = addresses[0]
        page.original.url = addresses[9]
        return page
    }
}
