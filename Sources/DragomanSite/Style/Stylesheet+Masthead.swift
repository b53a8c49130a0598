extension Stylesheet {
    /// The paper's head and foot.
    static let masthead = """
        .masthead { max-width: 80rem; margin-inline: auto; padding: .75rem 1.25rem 0; }
        .dateline { display: flex; flex-wrap: wrap; justify-content: space-between; gap: .2rem 1.5rem;
        font: .8125rem/1.5 var(--sans); color: var(--soft); }
        .dateline time::first-letter { text-transform: uppercase; }
        .masthead .name { text-align: center; font-size: clamp(2.75rem, 9vw, 5.5rem); font-weight: 700; line-height: 1.05;
        letter-spacing: -.03em; padding: .9rem 0 1rem; }
        .masthead:not(.nameplate) .name { font-size: clamp(1.75rem, 4.5vw, 2.75rem); padding: .35rem 0 .5rem; }
        .editions { display: flex; gap: 0 .9rem; }
        .masthead .editions { border: 0; }
        .masthead .editions a { padding: 0 .15rem; font: inherit; color: inherit; text-decoration: underline; }
        .masthead .editions a:hover { box-shadow: none; }
        .masthead .name a { text-decoration: none; color: inherit; }
        .masthead nav { border-top: 4px double var(--line); border-bottom: 1px solid var(--line); }
        .masthead nav ul { list-style: none; padding: 0; display: flex; flex-wrap: wrap; justify-content: center; gap: 0 .35rem; }
        .masthead nav a { display: block; padding: .65rem .7rem; font: 600 .875rem/1.3 var(--sans); text-decoration: none; }
        .masthead nav a:hover, .masthead nav a[aria-current] { color: var(--accent); box-shadow: inset 0 -3px 0 var(--accent); }
        .colophon { border-top: 4px double var(--line); width: calc(100% - 2.5rem); max-width: 77.5rem; margin: 1rem auto 0; padding: 1.75rem 0 3rem;
        text-align: center; color: var(--soft); font: .875rem/1.6 var(--sans); }
        .colophon .name { font: 700 1.6rem/1.3 var(--serif); letter-spacing: -.02em; color: var(--ink); }
        .colophon ul { list-style: none; padding: 0; display: flex; flex-wrap: wrap; justify-content: center; gap: 0 1rem; }
        .colophon ul a { display: block; padding: .5rem .25rem; }
        .notice { background: var(--tint); border-inline-start: 4px solid var(--amber); padding: .75rem 1rem;
        font: .9375rem/1.5 var(--sans); margin-block: 0 1.5rem; }
        .empty { max-width: 36rem; margin: 3rem auto 5rem; text-align: center; }
        .empty :is(h1, h2) { font-size: clamp(1.75rem, 5vw, 2.5rem); }
        .empty p { margin-top: 1rem; font-size: 1.125rem; color: var(--soft); }
        """
}
