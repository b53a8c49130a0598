/// How a browser would lay the document out, by its doctype.
public enum QuirksMode: Sendable {
    case none
    case limited
    case quirks
}
