extension Stylesheet {
    /// What a search found, and how several newsrooms tell one event.
    static let findings = """
        .hits { max-width: 48rem; }
        .hit { border-top: 1px solid var(--rule); padding-block: 1rem 1.1rem; }
        .card.hit h2 { margin-bottom: .3rem; }
        .extract { font-size: 1rem; line-height: 1.5; color: var(--soft); }
        .extract + .extract { margin-top: .35rem; }
        .extract.original { font-style: italic; }
        .extract.original .kind { font: 600 .8125rem var(--sans); }
        .extract.original bdi:is(:lang(ar), :lang(fa), :lang(ur), :lang(zh), :lang(ja), :lang(ko)) { font-style: normal; }
        mark { padding-inline: .08em; border-radius: 2px; }
        .extract mark { color: var(--ink); }
        .tellings { display: grid; grid-template-columns: repeat(auto-fill, minmax(min(24rem, 100%), 1fr)); gap: 0 3rem; }
        .telling { border-top: 1px solid var(--rule); padding-block: 1rem 1.5rem; }
        .telling:first-child { border-top: 0; grid-column: 1 / -1; padding-top: 0; max-width: 52rem; }
        .list-head h1 > a { text-decoration: none; }
        .copies { margin-top: .7rem; font: .9375rem/1.5 var(--sans); }
        .copies summary { cursor: pointer; color: var(--soft); padding-block: .35rem; }
        .copies ul { list-style: none; padding: 0; }
        .copies li { padding: .45rem 0 .45rem .9rem; padding-inline: .9rem 0; border-inline-start: 2px solid var(--rule); }
        .copies .outlet { font-weight: 600; color: var(--accent); text-decoration: none; }
        .copies time { color: var(--soft); white-space: nowrap; }
        """
}
