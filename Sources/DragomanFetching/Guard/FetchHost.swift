/// The host of a URL: a name to resolve, or an address.
public enum FetchHost: Sendable, Hashable {
    /// A name in lower-case ASCII.
    case name(String)
    /// An address, however it was spelt.
    case address(IPAddress)

    /// Reads a host as the WHATWG host parser does: percent-decoded, in lower case, names in ASCII (Punycode), and every
    /// spelling of an IPv4 address that a resolver would take (`0x7f.1`, `0177.0.0.1`, `2130706433`) as the address it means.
    init?(_ text: ArraySlice<UInt8>) {
        if text.first == UInt8(ascii: "[") {
            guard text.last == UInt8(ascii: "]"), text.count > 2,
                case .v6(let high, let low)? = IPv6Reader.read(Array(text.dropFirst().dropLast()))
            else { return nil }
            self = .address(.v6(high: high, low: low))
            return
        }
        guard let name = HostName.ascii(text) else { return nil }
        switch IPv4Reader.read(name) {
        case .address(let number): self = .address(.v4(number))
        case .name: self = .name(name)
        case .malformed: return nil
        }
    }

    var name: String? {
        if case .name(let name) = self { name } else { nil }
    }
}

extension FetchHost: CustomStringConvertible {
    /// As it stands in a URL: IPv6 in brackets.
    public var description: String {
        switch self {
        case .name(let name): name
        case .address(let address):
            if case .v6 = address { "[\(address)]" } else { address.description }
        }
    }
}
