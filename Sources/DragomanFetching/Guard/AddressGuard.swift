/// Decides which addresses may be connected to. It judges the address itself, never a name, and it is asked with the very
/// address that the connection is then made to: what a name server says a moment later changes nothing.
public struct AddressGuard: Sendable {
    /// How an address counts.
    public enum Verdict: Sendable, Hashable {
        /// Reachable by anyone on the Internet.
        case open
        /// Not public, and allowed by the administrator.
        case allowed
        /// Not to be reached; the text says what kind of address it is.
        case refused(String)
    }

    private let allowed: [CIDR]
    private let own: Set<IPAddress>

    /// - Parameters:
    ///   - allowedNetworks: networks that may be reached although they are not public.
    ///   - ownAddresses: the addresses of this machine, refused even where they are public ones.
    public init(allowedNetworks: [CIDR] = [], ownAddresses: Set<IPAddress> = []) {
        allowed = allowedNetworks
        own = ownAddresses
    }

    /// How an address counts; an IPv4-mapped one as the IPv4 address that it reaches.
    public func verdict(on address: IPAddress) -> Verdict {
        let reached = address.unmapped
        if allowed.contains(where: { $0.contains(reached) }) { return .allowed }
        if own.contains(reached) { return .refused("an address of this machine") }
        return Self.kind(of: reached).map(Verdict.refused) ?? .open
    }

    /// What kind of non-public address it is, nil for a public one.
    static func kind(of address: IPAddress) -> String? {
        switch address {
        case .v4: Self.special4.first { $0.network.contains(address) }?.kind
        case .v6(let high, let low): kind6(address, high, low)
        }
    }

    private static func kind6(_ address: IPAddress, _ high: UInt64, _ low: UInt64) -> String? {
        // Addresses that carry an IPv4 address are judged by the one they reach.
        if high == 0x0064_ff9b_0000_0000, low >> 32 == 0 {
            return kind(of: .v4(UInt32(truncatingIfNeeded: low)))
        }
        if high >> 48 == 0x2002 { return kind(of: .v4(UInt32(truncatingIfNeeded: high >> 16))) }
        if let special = Self.special6.first(where: { $0.network.contains(address) }) { return special.kind }
        // Only 2000::/3 is handed out as global unicast (IANA, IPv6 Address Space).
        return high >> 61 == 0b001 ? nil : "a reserved address"
    }

    private static func table(_ rows: KeyValuePairs<String, String>) -> [(network: CIDR, kind: String)] {
        rows.compactMap { row in CIDR(row.key).map { ($0, row.value) } }
    }

    /// IANA IPv4 Special-Purpose Address Registry, and the metadata services that live outside of it.
    private static let special4 = table([
        "0.0.0.0/8": "an unspecified address", "10.0.0.0/8": "a private address",
        "100.64.0.0/10": "a shared carrier address", "127.0.0.0/8": "a loopback address",
        "169.254.0.0/16": "a link-local address", "172.16.0.0/12": "a private address",
        "192.0.0.0/24": "a reserved address", "192.0.2.0/24": "a documentation address",
        "192.88.99.0/24": "a reserved address", "192.168.0.0/16": "a private address",
        "198.18.0.0/15": "a benchmarking address", "198.51.100.0/24": "a documentation address",
        "203.0.113.0/24": "a documentation address", "224.0.0.0/4": "a multicast address",
        "240.0.0.0/4": "a reserved address", "168.63.129.16/32": "a metadata service",
    ])

    /// IANA IPv6 Special-Purpose Address Registry, as far as it lies in or near the global range.
    private static let special6 = table([
        "::/128": "an unspecified address", "::1/128": "a loopback address", "::/96": "a reserved address",
        "64:ff9b:1::/48": "a translated private address", "2001::/23": "a reserved address",
        "2001:db8::/32": "a documentation address", "3fff::/20": "a documentation address",
        "fc00::/7": "a private address", "fe80::/10": "a link-local address", "fec0::/10": "a private address",
        "ff00::/8": "a multicast address",
    ])
}
