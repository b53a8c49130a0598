/// The element in which a fragment is parsed.
public struct FragmentContext: Hashable, Sendable {
    /// The name, in lower case (SVG names as SVG writes them).
    public var name: String
    /// The namespace of the element.
    public var namespace: Namespace
    /// Attributes of the element that bear on parsing (`encoding` of `annotation-xml`).
    public var attributes: [String: String]

    /// The context element by its parts; see their descriptions for how names are spelt.
    public init(_ name: String, namespace: Namespace = .html, attributes: [String: String] = [:]) {
        self.name = name
        self.namespace = namespace
        self.attributes = attributes
    }

    /// `<body>`: what most fragments are meant for.
    public static let body = FragmentContext("body")
}
