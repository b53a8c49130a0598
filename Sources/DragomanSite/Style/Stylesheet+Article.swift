extension Stylesheet {
    /// An article's head and text.
    static let article = """
        .story-head { border-bottom: 1px solid var(--rule); padding-bottom: 1rem; margin-bottom: 1.25rem; }
        .story-head h1 { font-size: clamp(2.05rem, 6vw, 3.25rem); line-height: 1.08; letter-spacing: -.022em; margin-block: .5rem .9rem; }
        .story-head .standfirst { font-size: 1.3125rem; line-height: 1.45; }
        .byline { display: flex; flex-wrap: wrap; gap: .1rem 1rem; font: .9375rem/1.6 var(--sans); margin-top: 1.1rem; color: var(--soft); }
        .byline > :first-child { color: var(--ink); font-weight: 600; }
        .views { margin-bottom: 1.75rem; }
        .views ul { list-style: none; padding: 0; display: flex; flex-wrap: wrap; border-bottom: 1px solid var(--rule); gap: .25rem; }
        .views a { display: block; padding: .6rem .9rem; font: 600 .9375rem var(--sans); text-decoration: none; color: var(--soft); }
        .views a[aria-current] { color: var(--accent); box-shadow: inset 0 -3px 0 var(--accent); }
        .text { font-size: 1.1875rem; line-height: 1.68; }
        .text:is(:lang(ar), :lang(fa), :lang(ur)) { line-height: 1.95; }
        .text > * + * { margin-top: 1.15em; }
        .text > :is(h2, h3) { margin-top: 1.7em; font-size: 1.5rem; line-height: 1.25; }
        .text > h3 { font-size: 1.25rem; }
        .text > :is(h2, h3) + * { margin-top: .6em; }
        .text :is(ul, ol) { padding-inline-start: 1.4em; }
        .text li + li { margin-top: .45em; }
        .text blockquote { border-inline-start: 3px solid var(--accent); padding-inline-start: 1.25rem; font-style: italic; }
        .text blockquote:is(:lang(ar), :lang(fa), :lang(ur), :lang(zh), :lang(ja), :lang(ko)) { font-style: normal; }
        .text blockquote > * + * { margin-top: .7em; }
        .attribution { font: .9375rem var(--sans); color: var(--soft); }
        .text hr { border: 0; text-align: center; margin-block: 2em; }
        .text hr::before { content: "* * *"; color: var(--soft); letter-spacing: .5em; }
        .text pre { overflow-x: auto; background: var(--tint); padding: 1rem; font: .9375rem/1.5 ui-monospace, monospace; }
        .text code { font-size: .9em; }
        figcaption { font: .9375rem/1.5 var(--sans); color: var(--soft); padding: .75rem 1rem; background: var(--tint); }
        figcaption p { margin-block: .35rem; }
        img + figcaption { background: none; padding: .5rem 0 0; }
        .kind { font-weight: 600; color: var(--ink); }
        .kind::after { content: " ·"; }
        .credit::before { content: "— "; }
        .there { white-space: nowrap; }
        .scroll { overflow-x: auto; }
        table { border-collapse: collapse; width: 100%; font: .9375rem/1.45 var(--sans); }
        caption { text-align: start; padding-bottom: .5rem; color: var(--soft); }
        :is(th, td) { text-align: start; vertical-align: top; padding: .5rem .75rem; border-bottom: 1px solid var(--rule); overflow-wrap: normal; }
        th[scope=col] { border-bottom-color: var(--line); }
        """
}
