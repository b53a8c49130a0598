/// Where a link leads: somewhere on the site, or on the web by `http`, `https` or `mailto`.
///
/// Nothing else can be made into one, so that no `javascript:` or `data:` address is ever written.
package struct Address: Hashable, Sendable {
    /// As it stands in the attribute, before escaping.
    package let text: String

    /// A path on the site, made by ``Links`` alone.
    init(path: String) { text = path }

    /// An address from foreign data; nil unless it is absolute with one of the allowed schemes and holds no space,
    /// control character or character that a browser would take out.
    package init?(web address: String) {
        guard Address.isAllowed(address), address.utf8.count <= 4_096 else { return nil }
        text = address
    }

    private static func isAllowed(_ address: String) -> Bool {
        guard address.utf8.allSatisfy({ $0 > 0x20 && $0 != 0x7F && $0 != UInt8(ascii: "\\") }) else { return false }
        return ["https://", "http://", "mailto:"].contains { scheme in
            address.utf8.count > scheme.utf8.count
                && zip(address.utf8, scheme.utf8).allSatisfy { ($0 | ($0.isASCIILetter ? 0x20 : 0)) == $1 }
        }
    }

    /// The host without `www.`, for people to read; nil for anything but a web address.
    package var host: String? {
        guard let start = text.firstRange(of: "://")?.upperBound else { return nil }
        let authority = text[start...].prefix { $0 != "/" && $0 != "?" && $0 != "#" }
        let host = authority.split(separator: "@").last.map { $0.prefix { $0 != ":" } } ?? ""
        return host.isEmpty ? nil : String(host.hasPrefix("www.") ? host.dropFirst(4) : host)
    }
}

extension UInt8 {
    var isASCIILetter: Bool { (self | 0x20) >= UInt8(ascii: "a") && (self | 0x20) <= UInt8(ascii: "z") }
    var isASCIIDigit: Bool { self >= UInt8(ascii: "0") && self <= UInt8(ascii: "9") }
}
