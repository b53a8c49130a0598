/// The site's one style sheet, packed tight, under a name that changes with its content.
struct Stylesheet: Sendable {
    /// `site-2f9c….css`
    let name: String
    let bytes: [UInt8]

    static let site = Stylesheet(parts: [
        base, masthead, cards, front, lists, article, panels, parallel, pictures, findings, comments, print,
    ])

    private init(parts: [String]) {
        bytes = Self.packed(parts.joined(separator: "\n"))
        name = "site-\(ContentHash.of(bytes)).css"
    }

    /// Without comments, line ends, indentation and the spaces beside punctuation that mean nothing: one after a colon is in a
    /// declaration, never in a selector, and a plus between two is in a selector, as no length is reckoned.
    private static func packed(_ css: String) -> [UInt8] {
        let lines = css.split(separator: "\n").map { $0.drop { $0 == " " } }.filter { !$0.hasPrefix("/*") }
        let pairs = [
            ("; }", "}"), (" { ", "{"), (" {", "{"), (" }", "}"), ("; ", ";"), (": ", ":"), (", ", ","), (" > ", ">"),
            (" + ", "+"), (" ~ ", "~"), (";}", "}"),
        ]
        return Array((pairs + names).reduce(lines.joined()) { $0.replacing($1.0, with: $1.1) }.utf8)
    }

    /// The names of colours and typefaces, and the one letter that readers' browsers are sent.
    private static let names = [
        ("--paper", "--p"), ("--tint", "--t"), ("--ink", "--i"), ("--soft", "--s"), ("--rule", "--r"),
        ("--line", "--l"),
        ("--accent", "--a"), ("--amber", "--b"), ("--green", "--g"), ("--mark", "--m"), ("--serif", "--f"),
        ("--sans", "--n"),
    ]
}
