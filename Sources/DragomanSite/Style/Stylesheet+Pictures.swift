extension Stylesheet {
    /// Pictures over headlines and in texts, and advertisements: their space is told by their size before they are there.
    static let pictures = """
        .picture { display: block; margin-bottom: .8rem; background: var(--tint); }
        .picture img { display: block; width: 100%; height: auto; aspect-ratio: 3 / 2; object-fit: cover; }
        .lead > .picture { margin-bottom: 1.1rem; }
        .lead > .picture img { aspect-ratio: 16 / 9; }
        .story > figure { margin-bottom: 1.75rem; }
        figure img { display: block; max-width: 100%; height: auto; background: var(--tint); }
        .story > figure img { width: 100%; }
        .slot { border-block: 1px solid var(--rule); margin-block: 1.5rem; padding: .5rem 0 1.1rem; text-align: center; }
        .slot p { font: .75rem/2 var(--sans); color: var(--soft); }
        .slot a { display: inline-block; max-width: 100%; }
        .slot img { display: block; max-width: 100%; height: auto; }
        """
}
