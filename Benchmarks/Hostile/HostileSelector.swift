/// A selector that a matcher could try for ever in a document that is deep or wide.
struct HostileSelector {
    var piece: String
    var selector: String

    static let all: [HostileSelector] =
        [
            "x div div div div", "body div", "div:has(x)", "div:has(div div x)", "div:not(div:has(div) div)",
            "div:has(div)",
        ]
        .map { HostileSelector(piece: "<div>", selector: $0) }
        + ["x ~ i ~ i ~ i", "i ~ i", "i:has(~ x)", "i:has(~ i ~ i ~ x)", "i:nth-last-of-type(3n)", "x + i ~ i + i"]
        .map { HostileSelector(piece: "<i></i>", selector: $0) }
}
