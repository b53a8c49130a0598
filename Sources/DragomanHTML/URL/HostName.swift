/// Host names in any script to ASCII: lower case, compatibility forms of ASCII folded, labels in punycode (RFC 3492).
enum HostName {
    /// Nil when the bytes are not UTF-8 or a label cannot be written.
    static func ascii(_ bytes: [UInt8]) -> String? {
        if bytes.allSatisfy({ $0 < 0x80 }) { return String(decoding: bytes, as: UTF8.self).lowercased() }
        guard let text = String(validating: bytes, as: UTF8.self) else { return nil }
        var mapped = String.UnicodeScalarView()
        for scalar in text.unicodeScalars { append(scalar, to: &mapped) }
        var labels: [String] = []
        for label in mapped.split(separator: ".", omittingEmptySubsequences: false) {
            if label.allSatisfy(\.isASCII) {
                labels.append(String(label))
            } else {
                guard let encoded = Punycode.encode(label) else { return nil }
                labels.append("xn--" + encoded)
            }
        }
        return labels.joined(separator: ".")
    }

    private static func append(_ scalar: Unicode.Scalar, to mapped: inout String.UnicodeScalarView) {
        let value = scalar.value
        switch value {
        case 0xAD, 0x200B, 0x2060, 0xFEFF, 0xFE00...0xFE0F: return  // ignored by UTS 46
        case 0x3002, 0xFF0E, 0xFF61: mapped.append(".")
        case 0xFF01...0xFF5E: appendLowercase(value - 0xFF01 + 0x21, to: &mapped)
        case 0x2460...0x2468: mapped.append(digit(value - 0x2460 + 1))
        case 0x24EA: mapped.append("0")
        case 0x24B6...0x24CF: appendLowercase(value - 0x24B6 + 0x61, to: &mapped)
        case 0x24D0...0x24E9: appendLowercase(value - 0x24D0 + 0x61, to: &mapped)
        case 0xB2, 0xB3: mapped.append(digit(value - 0xB0))
        case 0xB9: mapped.append("1")
        case 0x2070, 0x2074...0x2079: mapped.append(digit(value - 0x2070))
        case 0x2080...0x2089: mapped.append(digit(value - 0x2080))
        case 0x1D7CE...0x1D7FF: mapped.append(digit((value - 0x1D7CE) % 10))
        case 0x1D400...0x1D6A3: appendLowercase(mathematicalLetter(value), to: &mapped)
        default: mapped.append(contentsOf: scalar.properties.lowercaseMapping.unicodeScalars)
        }
    }

    private static func digit(_ value: UInt32) -> Unicode.Scalar {
        Unicode.Scalar(UInt8(ascii: "0") + UInt8(truncatingIfNeeded: value))
    }

    private static func mathematicalLetter(_ value: UInt32) -> UInt32 {
        let index = (value - 0x1D400) % 52
        return index < 26 ? index + 0x41 : index - 26 + 0x61
    }

    private static func appendLowercase(_ value: UInt32, to mapped: inout String.UnicodeScalarView) {
        guard let scalar = Unicode.Scalar(value) else { return }
        mapped.append(contentsOf: scalar.properties.lowercaseMapping.unicodeScalars)
    }
}
