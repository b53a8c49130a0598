extension Stylesheet {
    /// Lists of articles and of sources, search, about.
    static let lists = """
        .list-head { border-bottom: 1px solid var(--line); padding-bottom: 1rem; margin-bottom: 1.5rem; }
        .list-head h1 { font-size: clamp(2rem, 5vw, 3rem); margin-block: .2rem .35rem; }
        .introduction { color: var(--soft); max-width: 46rem; margin-top: .4rem; }
        .list-head + .introduction, p.count[role] { margin-bottom: 1.5rem; }
        p.introduction.labels { margin-block: -.5rem 1.5rem; max-width: none; }
        .cards { display: grid; grid-template-columns: repeat(auto-fill, minmax(min(21rem, 100%), 1fr)); gap: 1.75rem 3rem; }
        .cards .card { border-top: 1px solid var(--rule); padding-top: .9rem; }
        .nothing { color: var(--soft); font-size: 1.125rem; padding-block: 2rem; }
        .pager { display: grid; grid-template-columns: 1fr auto 1fr; gap: 1rem; align-items: center; margin-top: 2.5rem;
        padding-top: 1rem; border-top: 1px solid var(--line); font: .9375rem var(--sans); }
        .pager :last-child { text-align: end; }
        .pager a { display: inline-block; padding: .5rem 0; font-weight: 600; }
        .sources { list-style: none; padding: 0; display: grid; grid-template-columns: repeat(auto-fill, minmax(min(25rem, 100%), 1fr)); gap: 0 3rem; }
        .sources li { border-top: 1px solid var(--rule); padding-block: .8rem 1rem; }
        .sources h2 { font-size: 1.1875rem; }
        .sources h2 a { text-decoration: none; }
        form label { font: 600 .875rem var(--sans); display: block; margin-block: .75rem .4rem; }
        .field { display: flex; gap: .5rem; max-width: 40rem; }
        input, button, textarea { font: 1rem/1.4 var(--sans); color: var(--ink); background: var(--paper);
        border: 1px solid var(--soft); border-radius: 3px; padding: .6rem .75rem; min-width: 0; }
        .field input { flex: 1; }
        button { background: var(--ink); color: var(--paper); border-color: var(--ink); font-weight: 600; cursor: pointer; }
        button:hover { background: var(--accent); border-color: var(--accent); }
        """
}
