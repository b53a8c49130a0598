extension Stylesheet {
    /// What readers say, and the forms for it.
    static let comments = """
        .comments, .privacy { border-top: 1px solid var(--line); margin-top: 2.5rem; padding-top: 1rem; }
        :is(.comments, .privacy) h2 { font: 700 1.4rem var(--serif); color: var(--ink); }
        .privacy li + li, .hint { margin-top: .4rem; }
        .comments ol { list-style: none; padding: 0; }
        .comments ol ol { border-inline-start: 3px solid var(--rule); padding-inline-start: 1.25rem; }
        .comment { padding-block: 1rem; }
        .comment .byline { margin: 0; }
        .said > * + * { margin-top: .8em; }
        .answer, .comments > p, .privacy { font: .9375rem/2 var(--sans); }
        .privacy, .hint { font: .875rem/1.5 var(--sans); color: var(--soft); }
        .comment-form :is(textarea, #name) { display: block; width: 100%; }
        .trap { display: none; }
        .comment-form .labels { margin-block: 1.1rem; }
        .plain { background: none; color: var(--ink); }
        [aria-invalid] { border: 2px solid var(--accent); }
        .preview { border: 1px solid var(--rule); padding: 1rem; margin-bottom: 1.5rem; }
        """
}
