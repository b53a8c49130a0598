/// Reads the text form of an IPv6 address (RFC 4291 section 2.2): eight groups, one `::`, an IPv4 tail.
enum IPv6Reader {
    static func read(_ text: [UInt8]) -> IPAddress? {
        guard text.count <= 45 else { return nil }
        guard let gap = doubleColon(in: text) else {
            guard let all = groups(text[...]), all.count == 8 else { return nil }
            return address(all)
        }
        let after = text[(gap + 2)...]
        guard doubleColon(in: Array(after)) == nil, after.first != UInt8(ascii: ":") else { return nil }
        guard let head = gap == 0 ? [] : groups(text[..<gap], tail: false),
            let tail = after.isEmpty ? [] : groups(after), head.count + tail.count <= 7
        else { return nil }
        return address(head + Array(repeating: 0, count: 8 - head.count - tail.count) + tail)
    }

    private static func doubleColon(in text: [UInt8]) -> Int? {
        text.indices.dropLast().first { text[$0] == UInt8(ascii: ":") && text[$0 + 1] == UInt8(ascii: ":") }
    }

    private static func groups(_ text: ArraySlice<UInt8>, tail: Bool = true) -> [UInt16]? {
        let parts = text.split(separator: UInt8(ascii: ":"), omittingEmptySubsequences: false)
        var groups: [UInt16] = []
        for (index, part) in parts.enumerated() {
            if tail, index == parts.count - 1, part.contains(UInt8(ascii: ".")) {
                guard case .v4(let number)? = IPAddress(String(decoding: part, as: UTF8.self)) else { return nil }
                groups += [UInt16(number >> 16), UInt16(truncatingIfNeeded: number)]
            } else {
                guard let group = hexadecimal(part) else { return nil }
                groups.append(group)
            }
        }
        return groups
    }

    private static func hexadecimal(_ digits: ArraySlice<UInt8>) -> UInt16? {
        guard (1...4).contains(digits.count) else { return nil }
        var value: UInt16 = 0
        for digit in digits {
            guard let number = digit.hexadecimalValue else { return nil }
            value = value << 4 | UInt16(number)
        }
        return value
    }

    private static func address(_ groups: [UInt16]) -> IPAddress? {
        IPAddress(bytes: groups.flatMap { [UInt8($0 >> 8), UInt8(truncatingIfNeeded: $0)] })
    }
}
