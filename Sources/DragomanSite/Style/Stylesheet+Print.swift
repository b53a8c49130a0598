extension Stylesheet {
    /// On paper: the article, where it comes from and how it was made.
    static let print = """
        @media print {
        :root { --paper: #fff; --tint: #fff; --ink: #000; --soft: #333; --rule: #999; --line: #000; --accent: #000; --amber: #000; --green: #000; }
        @page { margin: 2cm; }
        body { font-size: 11pt; }
        :is(.masthead, .colophon) :is(nav, ul), .skip, .views, .share, .topics, .comments, .slot, .shelf, .ways, .pager, .more, form { display: none; }
        .masthead .name { font-size: 28pt; padding: .2rem 0; border-bottom: 2px solid; }
        .text { font-size: 11pt; line-height: 1.5; }
        .text > p { orphans: 3; widows: 3; }
        :is(h1, h2, h3) { break-after: avoid; }
        .making, .corrections, .card, .pair { break-inside: avoid; }
        .read-original::after { content: " (" attr(href) ")"; font-weight: 400; }
        main { padding-inline: 0; }
        }
        """
}
