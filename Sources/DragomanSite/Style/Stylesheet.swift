/// The site's one style sheet, packed tight, under a name that changes with its content.
struct Stylesheet: Sendable {
    /// `site-2f9c….css`
    let name: String
    let bytes: [UInt8]

    static let site = Stylesheet(parts: [
        base, masthead, cards, front, lists, article, panels, parallel, comments, print,
    ])

    private init(parts: [String]) {
        bytes = Self.packed(parts.joined(separator: "\n"))
        name = "site-\(ContentHash.of(bytes)).css"
    }

    /// Without comments, line ends and indentation; spaces inside a line stay.
    private static func packed(_ css: String) -> [UInt8] {
        var text: [UInt8] = []
        for line in css.split(separator: "\n") {
            let line = line.drop { $0 == " " }
            if line.hasPrefix("/*") { continue }
            text += line.utf8
        }
        return text
    }
}
