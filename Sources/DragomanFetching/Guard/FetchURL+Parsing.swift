extension FetchURL {
    /// Reads an absolute URL.
    /// - Throws: `FetchError` with `refused-scheme`, `refused-user-info`, `refused-port` or `bad-url`.
    public init(_ text: String) throws(FetchError) {
        let bytes = try Self.cleaned(text)
        guard let colon = bytes.firstIndex(of: UInt8(ascii: ":")), let scheme = Self.schemeName(bytes[..<colon]) else {
            throw FetchError(code: .badURL, message: "“\(text.excerpt)” is not an absolute URL.", url: text.excerpt)
        }
        try self.init(scheme: scheme, rest: bytes[(colon + 1)...], text: text)
    }

    /// Reads a reference as it stands in `Location`, relative to this URL (RFC 3986 section 5).
    public func resolving(_ reference: String) throws(FetchError) -> FetchURL {
        let bytes = try Self.cleaned(reference)
        if let colon = bytes.firstIndex(of: UInt8(ascii: ":")), let name = Self.schemeName(bytes[..<colon]) {
            return try FetchURL(scheme: name, rest: bytes[(colon + 1)...], text: reference)
        }
        if bytes.count >= 2, Self.isSlash(bytes[0]), Self.isSlash(bytes[1]) {
            return try FetchURL(scheme: scheme.rawValue, rest: bytes[...], text: reference)
        }
        return FetchURL(scheme: scheme, host: host, port: port, target: resolvedTarget(bytes))
    }

    private init(scheme name: String, rest: ArraySlice<UInt8>, text: String) throws(FetchError) {
        guard let scheme = Scheme(rawValue: name) else {
            throw FetchError(
                code: .refusedScheme, message: "Only http and https are fetched, not “\(name)”.", url: text.excerpt)
        }
        let afterSlashes = rest.drop(while: Self.isSlash)
        let end = afterSlashes.firstIndex { Self.isSlash($0) || $0 == UInt8(ascii: "?") || $0 == UInt8(ascii: "#") }
        let authority = afterSlashes[..<(end ?? afterSlashes.endIndex)]
        if authority.contains(UInt8(ascii: "@")) {
            throw FetchError(
                code: .refusedUserInfo, message: "A URL with a user name or password before the host is not fetched.",
                url: "\(name)://")
        }
        let (hostText, portText) = Self.split(authority)
        guard let host = FetchHost(hostText), let port = Self.port(portText, scheme) else {
            throw FetchError(code: .badURL, message: "“\(text.excerpt)” names no usable host.", url: text.excerpt)
        }
        self.init(
            scheme: scheme, host: host, port: port,
            target: Self.encodedTarget(Array(afterSlashes[authority.endIndex...])))
    }

    private static func cleaned(_ text: String) throws(FetchError) -> [UInt8] {
        guard text.utf8.count <= maximumLength else {
            throw FetchError(
                code: .badURL, message: "A URL of more than \(maximumLength) bytes is not fetched.", url: text.excerpt)
        }
        // As browsers do: spaces around it go, and so do tabs and line ends inside of it.
        return Array(text.utf8).trimmedHTTPSpace.filter { $0 != 0x09 && $0 != 0x0a && $0 != 0x0d }
    }

    /// A scheme in lower case, or nil when what stands before the colon is no scheme.
    private static func schemeName(_ bytes: ArraySlice<UInt8>) -> String? {
        guard let first = bytes.first, first.isASCIILetter,
            bytes.allSatisfy({
                $0.isASCIILetter || $0.isASCIIDigit || $0 == UInt8(ascii: "+") || $0 == UInt8(ascii: "-")
                    || $0 == UInt8(ascii: ".")
            })
        else { return nil }
        return String(decoding: bytes.map(\.lowercasedASCII), as: UTF8.self)
    }

    private static func isSlash(_ byte: UInt8) -> Bool { byte == UInt8(ascii: "/") || byte == UInt8(ascii: "\\") }

    private static func split(_ authority: ArraySlice<UInt8>) -> (host: ArraySlice<UInt8>, port: ArraySlice<UInt8>) {
        let afterBracket = authority.lastIndex(of: UInt8(ascii: "]")) ?? authority.startIndex
        guard let colon = authority[afterBracket...].firstIndex(of: UInt8(ascii: ":")) else {
            return (authority, [])
        }
        return (authority[..<colon], authority[(colon + 1)...])
    }

    private static func port(_ digits: ArraySlice<UInt8>, _ scheme: Scheme) -> Int? {
        guard !digits.isEmpty else { return scheme.defaultPort }
        guard digits.count <= 5, digits.allSatisfy(\.isASCIIDigit) else { return nil }
        let number = digits.reduce(0) { $0 * 10 + Int($1 - UInt8(ascii: "0")) }
        return (1...65_535).contains(number) ? number : nil
    }
}

extension String {
    /// The beginning of a text, short enough for a message.
    var excerpt: String { utf8.count <= 300 ? self : String(prefix(200)) + "…" }
}
