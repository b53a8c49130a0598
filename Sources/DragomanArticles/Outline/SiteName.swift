/// What of an address names its site, read byte by byte: it is asked of every link.
enum SiteName {
    /// The host of a whole address, or of one without a scheme ("//quay.example/news"); empty for one without a host.
    private static func host(of address: UnsafeBufferPointer<UInt8>) -> Slice<UnsafeBufferPointer<UInt8>> {
        var start = address.startIndex
        if let colon = address.prefix(8).firstIndex(of: UInt8(ascii: ":")) { start = colon + 1 }
        guard address[start...].starts(with: "//".utf8) else { return address[start..<start] }
        let rest = address[(start + 2)...]
        return rest.prefix { $0 != UInt8(ascii: "/") && $0 != UInt8(ascii: "?") && $0 != UInt8(ascii: ":") }
    }

    /// A hash of the host without its first names: of "quay.example" for "https://www.quay.example/news", of "quay.co.uk" for "https://m.quay.co.uk".
    /// Nil for an address without a host.
    static func of(_ address: UnsafeBufferPointer<UInt8>) -> UInt64? {
        let host = host(of: address)
        let dots = host.indices.filter { host[$0] == UInt8(ascii: ".") }
        guard !host.isEmpty else { return nil }
        guard let last = dots.last, let second = dots.dropLast().last else { return hash(host) }
        let isShort = last - second <= 4 && host.endIndex - last <= 3
        let start = isShort ? dots.dropLast(2).last.map { $0 + 1 } ?? host.startIndex : second + 1
        return hash(host[start...])
    }

    private static func hash(_ names: Slice<UnsafeBufferPointer<UInt8>>) -> UInt64 {
        var hash = ByteHash()
        for byte in names { hash.add(byte &- 0x41 < 26 ? byte | 0x20 : byte) }
        return hash.value
    }
}
