import DragomanHTML

/// What can be wrong with XML.
enum XMLFault: String {
    case strayMarkup = "stray-markup"
    case brokenTag = "broken-tag"
    case unclosedCDATA = "unclosed-cdata"
    case mismatchedTag = "mismatched-tag"
    case unclosedElement = "unclosed-element"
    case ignoredEntity = "ignored-entity"

    func diagnostic(at offset: Int) -> Diagnostic {
        let message =
            switch self {
            case .strayMarkup: "A < that begins no tag was read as text."
            case .brokenTag: "A tag or an attribute is not written as XML wants it."
            case .unclosedCDATA: "A CDATA section does not end."
            case .mismatchedTag: "An end tag does not belong to the element that is open."
            case .unclosedElement: "The document ends before its elements do."
            case .ignoredEntity: "The document declares entities of its own, which are not expanded."
            }
        return Diagnostic(code: rawValue, message: message, place: "byte \(offset)")
    }
}
