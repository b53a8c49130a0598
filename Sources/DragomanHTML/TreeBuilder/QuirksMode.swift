/// How a browser would lay the document out, by its doctype.
public enum QuirksMode: Sendable {
    /// By the standards: `<!DOCTYPE html>`.
    case none
    /// Nearly by the standards: "limited quirks", as with the transitional doctypes of XHTML 1.0.
    case limited
    /// As browsers of the nineties did: no doctype, or an old one.
    case quirks
}
