extension Stylesheet {
    /// An article in a list, and its labels.
    static let cards = """
        .card :is(h2, h3) a { text-decoration: none; }
        .card :is(h2, h3) a:hover { text-decoration: underline; }
        .card :is(h2, h3) { font-size: 1.3125rem; margin-block: .2rem .4rem; }
        .card.small :is(h2, h3) { font-size: 1.125rem; line-height: 1.25; }
        .card:not(.lead) :is(h2, h3) { display: -webkit-box; -webkit-box-orient: vertical; -webkit-line-clamp: 6; overflow: hidden; padding-bottom: .12em; }
        .kicker { font: 600 .8125rem/1.4 var(--sans); color: var(--accent); display: flex; flex-wrap: wrap; gap: 0 .65rem; }
        .kicker a { color: inherit; text-decoration: none; padding-block: .2rem; }
        .kicker a:hover { text-decoration: underline; }
        .kicker .tongue { color: var(--soft); font-weight: 400; padding-block: .2rem; }
        .standfirst { font-size: 1.0625rem; line-height: 1.45; color: var(--soft); }
        .excerpt { font-size: 1rem; line-height: 1.5; color: var(--soft); }
        .card .standfirst, .card .excerpt { display: -webkit-box; -webkit-box-orient: vertical; -webkit-line-clamp: 4; overflow: hidden; }
        .labels { display: flex; flex-wrap: wrap; align-items: baseline; gap: .15rem .9rem; font: .8125rem/1.5 var(--sans);
        color: var(--soft); margin-top: .5rem; }
        .mark { color: var(--soft); }
        .mark::before { content: ""; display: inline-block; width: .5em; height: .5em; border-radius: 50%;
        margin-inline-end: .45em; background: currentColor; vertical-align: .08em; }
        .mark.machine { color: var(--amber); }
        .mark.edited { color: var(--green); }
        .mark.flagged { color: var(--accent); font-weight: 700; }
        .mark.corrected { color: var(--accent); }
        .mark.pending::before, .mark.original::before, .mark.tongue::before { background: none; border: 1.5px solid currentColor; }
        """
}
