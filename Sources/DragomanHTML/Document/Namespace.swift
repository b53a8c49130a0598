/// The namespace of an element.
public enum Namespace: UInt8, Sendable {
    /// HTML itself.
    case html
    /// Inside `<svg>`.
    case svg
    /// Inside `<math>`.
    case mathML

    /// The namespace as a URL.
    public var url: String {
        switch self {
        case .html: "http://www.w3.org/1999/xhtml"
        case .svg: "http://www.w3.org/2000/svg"
        case .mathML: "http://www.w3.org/1998/Math/MathML"
        }
    }
}
