extension Stylesheet {
    /// Translation and original side by side: a row a paragraph.
    static let parallel = """
        .wide > :is(.story, .story ~ *) { max-width: 72rem; margin-inline: auto; }
        .pair { border-top: 1px solid var(--rule); padding-block: 1rem; display: grid; grid-template-columns: minmax(0, 1fr); gap: .75rem; }
        .pair > * + * { border-inline-start: 3px solid var(--rule); padding-inline-start: 1rem; color: var(--soft); }
        .pair-head { display: none; }
        .pair-title { font-size: 1.5rem; line-height: 1.2; font-weight: 700; }
        .pair .text { font-size: 1.0938rem; }
        .pair .text > * { margin-top: 0; }
        @media (min-width: 48rem) {
        .pair { grid-template-columns: minmax(0, 1fr) minmax(0, 1fr); gap: 0; padding-block: 0; }
        .pair > * { padding-block: 1rem; padding-inline-end: 1.75rem; }
        .pair > * + * { border-inline-start: 1px solid var(--rule); padding-inline: 1.75rem 0; color: inherit; }
        .pair-head { display: grid; position: sticky; top: 0; background: var(--paper); font: 600 .875rem var(--sans); }
        .pair-head > p, .pair-head > p + p { padding-block: .6rem; color: var(--soft); }
        }
        """
}
