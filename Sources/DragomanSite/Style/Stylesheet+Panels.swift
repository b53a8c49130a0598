extension Stylesheet {
    /// What follows an article: where it comes from, corrections, how it was made, sharing.
    static let panels = """
        .provenance { border-top: 1px solid var(--rule); margin-top: 2.25rem; padding-top: 1.1rem; font-size: 1.0625rem; }
        .provenance p + p { margin-top: .6rem; }
        .read-original { font: 600 .9375rem var(--sans); color: var(--accent); display: inline-block; padding-block: .4rem; }
        .topics { display: flex; flex-wrap: wrap; gap: .25rem 1rem; font: .875rem var(--sans); color: var(--soft); }
        .topics a { padding-block: .35rem; }
        .corrections, .making { margin-top: 2rem; background: var(--tint); padding: 1.1rem 1.25rem 1.25rem; border-top: 3px solid var(--line); }
        .corrections { border-top-color: var(--accent); }
        :is(.corrections, .privacy) ul { padding-inline-start: 1.2rem; margin-top: .5rem; }
        :is(.corrections, .making, .share) h2 { font-size: 1.1875rem; }
        .corrections li, .making { font: .9375rem/1.55 var(--sans); }
        .making h2, .share h2 { font-family: var(--serif); }
        .making dl { margin-top: .75rem; }
        .making dl > div { display: grid; grid-template-columns: minmax(0, 11rem) minmax(0, 1fr); gap: .1rem 1rem; padding-block: .4rem; border-top: 1px solid var(--rule); }
        .making dt { color: var(--soft); }
        .making dd ul { list-style: none; padding: 0; }
        .making > p { margin-top: .5rem; }
        @media (max-width: 30rem) { .making dl > div { grid-template-columns: 1fr; } }
        .share { margin-top: 2rem; }
        .share .chips { margin-block: .7rem; }
        .copy { font: .875rem var(--sans); color: var(--soft); display: block; }
        .copy input { display: block; width: 100%; margin-top: .3rem; background: var(--tint); border-color: var(--rule); }
        .shelf { margin-top: 2.5rem; }
        """
}
