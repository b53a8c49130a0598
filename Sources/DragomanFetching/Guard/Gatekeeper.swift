/// The whole guard: what may be asked, before a name is resolved and again for each address that it resolves to.
struct Gatekeeper: Sendable {
    private let addresses: AddressGuard
    private let trusted: Set<String>

    init(_ addresses: AddressGuard, trustedEndpoints: Set<String>) {
        self.addresses = addresses
        trusted = Set(trustedEndpoints.compactMap { (try? FetchURL("http://\($0)/"))?.endpoint })
    }

    /// Whether the URL is a service that the administrator named, asked for a purpose that is configured.
    func trusts(_ url: FetchURL, for purpose: FetchPurpose) -> Bool {
        purpose.isConfigured && trusted.contains(url.endpoint)
    }

    /// Refuses what can be refused by the URL alone.
    func check(_ url: FetchURL, for purpose: FetchPurpose) throws(FetchError) {
        guard !trusts(url, for: purpose) else { return }
        if PortGuard.refuses(url.port) {
            throw FetchError(
                code: .refusedPort, message: "Port \(url.port) of \(url.host) belongs to another protocol than HTTP.",
                url: "\(url)")
        }
        if case .name(let name) = url.host, Self.isLocalName(name), !allowsLoopback {
            throw FetchError(
                code: .refusedAddress, message: "\(name) is this machine, which is not fetched from.", url: "\(url)")
        }
    }

    /// Judges the address that is about to be connected to.
    /// - Parameter fromOpen: whether a public server led here by a redirect; such a one never leads into a network that is
    ///   only allowed.
    /// - Returns: whether the address is a public one.
    func check(
        _ address: IPAddress, of url: FetchURL, for purpose: FetchPurpose, fromOpen: Bool
    ) throws(FetchError) -> Bool {
        guard !trusts(url, for: purpose) else { return false }
        switch addresses.verdict(on: address) {
        case .open: return true
        case .allowed where !fromOpen: return false
        case .allowed:
            throw FetchError(
                code: .refusedAddress,
                message: "A public server redirected to \(address), which is inside an allowed private network.",
                url: "\(url)")
        case .refused(let kind):
            let host = url.host.name.map { "\($0) is at \(address)" } ?? "\(address) is"
            let sentence = url.host.name == nil ? "\(host) \(kind)" : "\(host), \(kind)"
            throw FetchError(
                code: .refusedAddress,
                message: "\(sentence): not fetched from unless its network is allowed in the configuration.",
                url: "\(url)")
        }
    }

    private var allowsLoopback: Bool {
        [IPAddress.v4(0x7f00_0001), .v6(high: 0, low: 1)].contains { addresses.verdict(on: $0) == .allowed }
    }

    /// Names that mean this machine whatever a name server says (RFC 6761).
    private static func isLocalName(_ name: String) -> Bool {
        let bare = name.hasSuffix(".") ? name.dropLast() : name[...]
        return bare == "localhost" || bare.hasSuffix(".localhost")
    }
}
