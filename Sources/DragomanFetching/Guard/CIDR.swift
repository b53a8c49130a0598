/// A network: an address and how many leading bits of it are fixed (`10.0.0.0/8`, `fd00::/8`).
public struct CIDR: Sendable, Hashable {
    /// An address of the network; bits after the prefix do not matter.
    public let address: IPAddress
    /// How many leading bits are fixed: 0 to 32, or 0 to 128.
    public let prefixLength: Int

    /// - Returns: nil when the prefix is longer than the address (32 or 128 bits) or negative.
    public init?(address: IPAddress, prefixLength: Int) {
        let bits = if case .v4 = address { 32 } else { 128 }
        guard (0...bits).contains(prefixLength) else { return nil }
        self.address = address
        self.prefixLength = prefixLength
    }

    /// Reads `address/length`; an address alone is the network of that one address.
    public init?(_ text: String) {
        let parts = text.split(separator: "/", maxSplits: 1, omittingEmptySubsequences: false)
        guard let first = parts.first, let address = IPAddress(first) else { return nil }
        let whole = if case .v4 = address { 32 } else { 128 }
        if parts.count == 2 {
            guard parts[1].utf8.allSatisfy(\.isASCIIDigit), let length = Int(parts[1]) else { return nil }
            self.init(address: address, prefixLength: length)
        } else {
            self.init(address: address, prefixLength: whole)
        }
    }

    /// Whether the network holds the address. An IPv4-mapped address is looked at as the IPv4 address it reaches.
    public func contains(_ candidate: IPAddress) -> Bool {
        switch (address, candidate.unmapped) {
        case (.v4(let network), .v4(let number)):
            return prefixLength == 0 || (network ^ number) >> (32 - UInt32(prefixLength)) == 0
        case (.v6(let networkHigh, let networkLow), .v6(let high, let low)):
            if prefixLength <= 64 {
                return prefixLength == 0 || (networkHigh ^ high) >> (64 - UInt64(prefixLength)) == 0
            }
            return networkHigh == high && (networkLow ^ low) >> (128 - UInt64(prefixLength)) == 0
        default:
            return false
        }
    }
}

extension CIDR: CustomStringConvertible {
    /// `address/length`.
    public var description: String { "\(address)/\(prefixLength)" }
}
