/// Text that is being collected for an element.
struct Capture {
    /// What the text is, as far as is known before it ends.
    enum Form { case plain, text, html, xhtml, xml }

    var element: FeedElement
    /// The depth of the element whose text it is.
    var depth: Int
    /// Where its text begins in the builder's buffer.
    var start: Int
    var form: Form
    var isBase64 = false
    /// Whether the text was declared, or guessed, to be of a type that a summary can be made of.
    var isTextual = true

    static func form(ofType type: String, mode: String?) -> (form: Form, isBase64: Bool, isTextual: Bool) {
        let type = type.asciiLowercased.trimmed
        if mode?.asciiLowercased == "base64" {
            return (type.contains("html") ? .html : .text, true, type.hasPrefix("text/") || type.contains("html"))
        }
        switch type {
        case "text", "plain", "text/plain": return (.text, false, true)
        case "html", "text/html": return (.html, false, true)
        case "xhtml", "application/xhtml+xml": return (.xhtml, false, true)
        case _ where type.hasSuffix("+xml") || type.hasSuffix("/xml"): return (.xml, false, false)
        case _ where type.hasPrefix("text/"): return (.text, false, false)
        default: return (.text, true, false)
        }
    }
}
