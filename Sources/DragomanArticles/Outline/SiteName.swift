/// What of an address names its site, read byte by byte: it is asked of every link.
enum SiteName {
    /// The host of a whole address, or of one without a scheme ("//quay.example/news"); empty for one without a host.
    private static func host(of address: UnsafeBufferPointer<UInt8>) -> Range<Int> {
        let slash = UInt8(ascii: "/")
        var start = 0
        if let colon = address.prefix(8).firstIndex(of: UInt8(ascii: ":")) { start = colon + 1 }
        guard start + 1 < address.count, address[start] == slash, address[start + 1] == slash else {
            return start..<start
        }
        var end = start + 2
        while end < address.count, address[end] != slash, address[end] != UInt8(ascii: "?"),
            address[end] != UInt8(ascii: ":")
        { end += 1 }
        return start + 2..<end
    }

    /// A hash of the host without its first names: of "quay.example" for "https://www.quay.example/news", of "quay.co.uk" for "https://m.quay.co.uk".
    /// Nil for an address without a host.
    static func of(_ address: UnsafeBufferPointer<UInt8>) -> UInt64? {
        let host = host(of: address)
        guard !host.isEmpty else { return nil }
        // Where the last three names begin, the last of all first.
        var names = (host.lowerBound, host.lowerBound, host.lowerBound)
        for index in host where address[index] == UInt8(ascii: ".") { names = (index + 1, names.0, names.1) }
        let isShort = names.0 - names.1 <= 4 && host.upperBound - names.0 < 3
        let start = isShort ? names.2 : names.1
        return ByteHash.of(UnsafeBufferPointer(rebasing: address[start..<host.upperBound]))
    }
}
