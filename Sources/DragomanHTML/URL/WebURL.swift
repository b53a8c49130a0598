/// An address of the web, read the way the WHATWG URL Standard reads it.
///
/// Every spelling that a browser takes for the same address gives the same value: letter case of scheme and host, backslashes,
/// tabs and line breaks inside, `..`, host names in any script (as punycode), IPv4 numbers in any notation.
///
/// ```swift
/// WebURL("HTTP://0x7f.1\\a\\..\\b")?.serialised              // "http://127.0.0.1/b"
/// WebURL("../c?d", relativeTo: WebURL("https://é.example/a/b")!) // https://xn--9ca.example/c?d
/// ```
///
/// Two parts of the standard are left out: Windows drive letters in `file` addresses, and Unicode normalisation of host names
/// beyond letter case and the compatibility forms of ASCII (full-width, circled, superscript).
/// Reading is O(n) in the length of the text.
public struct WebURL: Hashable, Sendable {
    /// Lower-case, without the colon.
    public var scheme: String
    /// Percent-encoded; empty when there is none.
    public var username: String
    /// Percent-encoded; empty when there is none.
    public var password: String
    /// Lower-case ASCII (punycode), a dotted IPv4 address, or an IPv6 address in brackets; nil for `mailto:` and the like.
    public var host: String?
    /// Nil when the address has none or the scheme's own.
    public var port: Int?
    /// Percent-encoded, with its leading slash; for `mailto:` and the like all that follows the colon.
    public var path: String
    /// Percent-encoded, without the question mark.
    public var query: String?
    /// Percent-encoded, without the number sign.
    public var fragment: String?

    /// Reads an absolute address; nil when the text is not one.
    public init?(_ text: String) {
        guard let url = URLReader.read(text, base: nil) else { return nil }
        self = url
    }

    /// Reads an address that may be relative to another; nil when it cannot be read.
    public init?(_ reference: String, relativeTo base: WebURL) {
        guard let url = URLReader.read(reference, base: base) else { return nil }
        self = url
    }

    init(scheme: String) {
        self.scheme = scheme
        username = ""
        password = ""
        path = ""
    }
}

extension WebURL {
    /// Whether the scheme is `http` or `https`.
    public var isWeb: Bool { scheme == "http" || scheme == "https" }

    /// Whether the scheme is one of the standard's special ones (`http`, `https`, `ws`, `wss`, `ftp`, `file`).
    public var isSpecial: Bool { URLScheme.isSpecial(scheme) }

    /// Whether the path is one opaque string (`mailto:a@b.example`), against which nothing can be resolved.
    public var hasOpaquePath: Bool { host == nil && !isSpecial && !path.hasPrefix("/") }

    /// The port that is connected to: the given one or the scheme's own.
    public var effectivePort: Int? { port ?? URLScheme.defaultPort(scheme) }

    /// Scheme, host and port, as `https://www.example.com`; nil for other than http and https.
    public var origin: String? {
        guard isWeb, let host else { return nil }
        return scheme + "://" + host + (port.map { ":\($0)" } ?? "")
    }

    /// The address as text, in the standard's serialisation.
    public var serialised: String {
        var text = scheme + ":"
        if let host {
            text += "//"
            if !username.isEmpty || !password.isEmpty {
                text += username
                if !password.isEmpty { text += ":" + password }
                text += "@"
            }
            text += host
            if let port { text += ":\(port)" }
        } else if path.hasPrefix("//") {
            text += "/."
        }
        text += path
        if let query { text += "?" + query }
        if let fragment { text += "#" + fragment }
        return text
    }

    /// Resolves a reference as it stands in a page or feed, for a reader to follow.
    ///
    /// - Returns: the absolute address, or nil when the text is no address or its scheme is other than `http`, `https` or `mailto`.
    public static func resolve(_ reference: String, against base: String?) -> String? {
        resolve(reference, against: base.flatMap { WebURL($0) })
    }

    /// The same with a base that has been read before.
    public static func resolve(_ reference: String, against base: WebURL?) -> String? {
        guard let url = URLReader.read(reference, base: base), url.isWeb || url.scheme == "mailto" else { return nil }
        return url.serialised
    }
}

extension WebURL: CustomStringConvertible, LosslessStringConvertible {
    /// The address as text: ``serialised``.
    public var description: String { serialised }
}

extension WebURL: Codable {
    /// Reads an address that was written as a string.
    /// - Throws: `DecodingError` when the string is no address.
    public init(from decoder: any Decoder) throws {
        let container = try decoder.singleValueContainer()
        let text = try container.decode(String.self)
        guard let url = WebURL(text) else {
            throw DecodingError.dataCorruptedError(in: container, debugDescription: "not an address: \(text)")
        }
        self = url
    }

    /// Writes the address as a string.
    public func encode(to encoder: any Encoder) throws {
        var container = encoder.singleValueContainer()
        try container.encode(serialised)
    }
}
