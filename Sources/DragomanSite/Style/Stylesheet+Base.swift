extension Stylesheet {
    /// Colours, type, links, what every page stands on.
    static let base = """
        :root {
        color-scheme: light dark;
        --paper: #fcfaf5; --tint: #f4efe4; --ink: #1c1915; --soft: #5a5348; --rule: #d9d1c1; --line: #1c1915;
        --accent: #7d1f1a; --amber: #7a4a00; --green: #22582f; --mark: #f6e3a8;
        --serif: "Iowan Old Style", "Palatino Linotype", "URW Palladio L", P052, "Noto Serif", "Noto Naskh Arabic", "Geeza Pro", serif;
        --sans: system-ui, -apple-system, "Segoe UI", Roboto, "Noto Sans", "Noto Sans Arabic", sans-serif;
        }
        @media (prefers-color-scheme: dark) {
        :root {
        --paper: #171512; --tint: #211e19; --ink: #ebe5d8; --soft: #b0a797; --rule: #3b362d; --line: #8d8474;
        --accent: #eba28d; --amber: #e5b566; --green: #8fc99b; --mark: #5b4a12;
        }
        }
        * { box-sizing: border-box; }
        html { font: 100%/1.55 var(--serif); background: var(--paper); color: var(--ink);
        -webkit-text-size-adjust: 100%; text-size-adjust: 100%; }
        body { margin: 0; overflow-wrap: anywhere; font-size: 1.0625rem; }
        h1, h2, h3, h4, p, ul, ol, dl, dd, figure, blockquote, pre { margin: 0; }
        h1, h2, h3 { font-weight: 700; line-height: 1.15; letter-spacing: -.012em; text-wrap: balance; }
        :is(:lang(ar), :lang(fa), :lang(ur), :lang(he), :lang(ps), :lang(ckb)) { letter-spacing: 0; }
        [lang]:is(:lang(ar), :lang(fa), :lang(ur)) { line-height: 1.75; }
        :is(h1, h2, h3):is(:lang(ar), :lang(fa), :lang(ur)) { line-height: 1.35; }
        a { color: inherit; text-decoration: underline; text-decoration-color: var(--accent);
        text-decoration-thickness: 1px; text-underline-offset: .16em; }
        a:hover { color: var(--accent); }
        :focus-visible { outline: 3px solid var(--accent); outline-offset: 3px; border-radius: 2px; }
        mark { background: var(--mark); color: inherit; }
        .unseen { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); white-space: nowrap; }
        .skip { position: absolute; inset-inline-start: 1rem; top: -4rem; padding: .6rem 1rem; background: var(--ink);
        color: var(--paper); font: 1rem var(--sans); z-index: 2; }
        .skip:focus { top: .5rem; }
        main { padding: 1.5rem 1.25rem 3rem; margin-inline: auto; display: block; }
        main.wide { max-width: 80rem; }
        main.measure { max-width: 46.5rem; }
        """
}
