import Glibc

/// A network address as text and as bytes.
struct NetworkAddress: Hashable, Sendable {
    /// The bytes that tell one connection from another: all four of IPv4, the first eight of IPv6 (one household has the rest).
    let network: [UInt8]
    let text: String

    /// Reads `192.0.2.1`, `2001:db8::1`, `[2001:db8::1]:443` or `192.0.2.1:80`.
    init?(_ field: some StringProtocol) {
        let bare = Self.withoutPort(field)
        var four = [UInt8](repeating: 0, count: 4)
        var sixteen = [UInt8](repeating: 0, count: 16)
        if inet_pton(AF_INET, bare, &four) == 1 {
            network = four
        } else if inet_pton(AF_INET6, bare, &sixteen) == 1 {
            let isMapped = sixteen[..<10].allSatisfy { $0 == 0 } && sixteen[10] == 255 && sixteen[11] == 255
            network = isMapped ? Array(sixteen[12...]) : Array(sixteen[..<8])
        } else {
            return nil
        }
        text = bare
    }

    private static func withoutPort(_ field: some StringProtocol) -> String {
        if field.hasPrefix("["), let end = field.firstIndex(of: "]") {
            return String(field[field.index(after: field.startIndex)..<end])
        }
        let parts = field.split(separator: ":", omittingEmptySubsequences: false)
        return parts.count == 2 ? String(parts[0]) : String(field)
    }
}

/// Who sent a request, where proxies may stand between.
enum Sender {
    /// The nearest address that is not one of the site's own proxies.
    ///
    /// `X-Forwarded-For` counts only as far as configured proxies vouch for it: each adds the address it was asked from at
    /// the end, and what stands further left may be invented.
    static func address(
        peer: String?, forwardedFor: String?, isProxy: (String) -> Bool
    ) -> NetworkAddress? {
        guard var address = peer.flatMap({ NetworkAddress($0) }) else { return nil }
        let hops = (forwardedFor ?? "").split(separator: ",").map { $0.filter { !$0.isWhitespace } }
        for hop in hops.reversed() {
            guard isProxy(address.text), let before = NetworkAddress(hop) else { break }
            address = before
        }
        return address
    }
}
