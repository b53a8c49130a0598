/// Where the elements stand that are looked for by name, so that nobody walks over a whole page for them; in document order.
struct Landmarks: Sendable {
    /// `h1` and `h2`.
    private(set) var headings: [Int] = []
    /// `a`.
    private(set) var links: [Int] = []
    /// `html`, `base`, `meta` and `link`: what a page says of itself.
    private(set) var declarations: [Int] = []
    /// `input` and `textarea`.
    private(set) var fields: [Int] = []

    @inline(__always)
    mutating func note(_ name: ElementName, at position: Int) {
        switch name {
        case .h1, .h2: headings.append(position)
        case .a: links.append(position)
        case .html, .base, .meta, .link: declarations.append(position)
        case .input, .textarea: fields.append(position)
        default: break
        }
    }
}
