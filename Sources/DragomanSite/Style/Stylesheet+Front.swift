extension Stylesheet {
    /// The front page.
    static let front = """
        .top { display: grid; gap: 2rem; padding-bottom: 1.75rem; }
        .card.lead h2 { font-size: clamp(2.1rem, 5.2vw, 3.6rem); line-height: 1.06; letter-spacing: -.022em; margin-block: .4rem .9rem; }
        .card.lead .standfirst { font-size: clamp(1.15rem, 2vw, 1.4rem); line-height: 1.4; font-style: italic; color: var(--ink); -webkit-line-clamp: 6; }
        .card.lead .standfirst:is(:lang(ar), :lang(fa), :lang(ur)) { font-style: normal; }
        .card.lead .excerpt { margin-top: .9rem; font-size: 1.125rem; line-height: 1.6; color: var(--ink); -webkit-line-clamp: 9; }
        html[dir=ltr] .lead .excerpt:not([dir])::first-letter { float: left; font-size: 3.5em; line-height: .8; padding: .09em .09em 0 0; color: var(--accent); font-weight: 700; }
        .lead .labels { margin-top: 1rem; }
        .seconds .card + .card { border-top: 1px solid var(--rule); margin-top: 1.1rem; padding-top: 1rem; }
        .unders { border-top: 1px solid var(--rule); margin-top: 1.5rem; padding-top: .75rem; }
        @media (min-width: 60rem) {
        .top { grid-template-columns: minmax(0, 1.75fr) minmax(0, 1fr); gap: 0; }
        .first { padding-inline-end: 2.25rem; border-inline-end: 1px solid var(--rule); }
        .seconds { padding-inline-start: 2.25rem; }
        }
        .band { border-top: 1px solid var(--line); margin-top: 1.25rem; padding-top: .25rem; }
        .band > h2 { font-size: 1.35rem; padding-block: .6rem .8rem; }
        .band > h2 a { text-decoration: none; }
        .opening { display: inline-block; }
        .opening::first-letter { text-transform: uppercase; }
        .band > h2 a:hover { text-decoration: underline; }
        .columns { display: grid; grid-template-columns: repeat(auto-fit, minmax(min(15.5rem, 100%), 1fr)); gap: 1.5rem 2.5rem; overflow: hidden; padding-bottom: 1.25rem; }
        .columns .card { border-inline-start: 1px solid var(--rule); padding-inline-start: 1.25rem; margin-inline-start: -1.3rem; }
        @media (min-width: 60rem) {
        .featured { grid-template-columns: minmax(0, 1.5fr) minmax(0, 1fr) minmax(0, 1fr); }
        .featured > :first-child { grid-row: span 2; }
        .featured > :first-child h3 { font-size: 1.75rem; line-height: 1.15; }
        .featured > :last-child:nth-child(even) { grid-column: span 2; }
        }
        .more { font: 600 .9375rem var(--sans); padding-bottom: 1.25rem; }
        .count { font: .875rem var(--sans); color: var(--soft); }
        .ways { border-top: 1px solid var(--line); display: grid; gap: 2rem; padding-top: 1rem; }
        .ways h2 { font-size: 1.2rem; margin-bottom: .8rem; }
        @media (min-width: 48rem) { .ways { grid-template-columns: 1fr 1fr; } }
        .chips { list-style: none; padding: 0; display: flex; flex-wrap: wrap; gap: .5rem; font: .875rem/1.3 var(--sans); }
        .chips a { display: block; border: 1px solid var(--rule); border-radius: 1.2rem; padding: .42rem .85rem; text-decoration: none; }
        .chips a:hover { border-color: var(--accent); }
        .updated { margin-top: 2rem; text-align: center; font: .8125rem var(--sans); color: var(--soft); }
        """
}
