/// Hosts after the standard (section 3.5): names, IPv4 in every notation, IPv6 in brackets.
enum URLHost {
    static func read(_ text: ArraySlice<UInt8>, isSpecial: Bool) -> String? {
        if text.first == UInt8(ascii: "[") {
            guard text.count > 2, text.last == UInt8(ascii: "]") else { return nil }
            return IPv6Address(text.dropFirst().dropLast()).map { "[" + $0.serialised + "]" }
        }
        guard isSpecial else {
            if text.contains(where: isForbidden) { return nil }
            return PercentEncoding.encode(text, set: .control)
        }
        let decoded = PercentEncoding.decode(text)
        guard let name = HostName.ascii(decoded), !name.isEmpty else { return nil }
        let bytes = Array(name.utf8)
        if bytes.contains(where: isForbiddenInDomain) { return nil }
        if IPv4Address.isWritten(in: bytes) { return IPv4Address(bytes)?.serialised }
        return name
    }

    /// Forbidden host code points.
    private static func isForbidden(_ byte: UInt8) -> Bool {
        switch byte {
        case 0x00, 0x09, 0x0A, 0x0D, 0x20, UInt8(ascii: "#"), UInt8(ascii: "/"), UInt8(ascii: ":"), UInt8(ascii: "<"),
            UInt8(ascii: ">"), UInt8(ascii: "?"), UInt8(ascii: "@"), UInt8(ascii: "["), UInt8(ascii: "\\"),
            UInt8(ascii: "]"), UInt8(ascii: "^"), UInt8(ascii: "|"):
            true
        default: false
        }
    }

    private static func isForbiddenInDomain(_ byte: UInt8) -> Bool {
        isForbidden(byte) || byte <= 0x1F || byte == UInt8(ascii: "%") || byte >= 0x7F
    }
}
