/// Brings a host name into the form that is looked up: lower-case ASCII, other scripts in Punycode (RFC 3492).
enum HostName {
    static func ascii(_ text: ArraySlice<UInt8>) -> String? {
        let decoded = percentDecoded(text)
        guard !decoded.isEmpty, decoded.count <= 1_024 else { return nil }
        let name: String
        if decoded.allSatisfy({ $0 < 0x80 }) {
            name = String(decoding: decoded.map(\.lowercasedASCII), as: UTF8.self)
        } else {
            guard let unicode = String(validating: decoded, as: UTF8.self), let encoded = encoded(unicode) else {
                return nil
            }
            name = encoded
        }
        return isLookedUp(name) ? name : nil
    }

    private static func percentDecoded(_ text: ArraySlice<UInt8>) -> [UInt8] {
        var result: [UInt8] = []
        var index = text.startIndex
        while index < text.endIndex {
            if text[index] == UInt8(ascii: "%"), index + 2 < text.endIndex,
                let high = text[index + 1].hexadecimalValue, let low = text[index + 2].hexadecimalValue
            {
                result.append(high << 4 | low)
                index += 3
            } else {
                result.append(text[index])
                index += 1
            }
        }
        return result
    }

    /// Labels of letters, digits, `-` and `_`, at most 63 bytes each and 253 together; one dot at the end is allowed.
    private static func isLookedUp(_ name: String) -> Bool {
        var labels = name.utf8.split(separator: UInt8(ascii: "."), omittingEmptySubsequences: false)
        if labels.count > 1, labels.last?.isEmpty == true { labels.removeLast() }
        return name.utf8.count <= 254
            && labels.allSatisfy { label in
                (1...63).contains(label.count)
                    && label.allSatisfy {
                        $0.isASCIILetter || $0.isASCIIDigit || $0 == UInt8(ascii: "-") || $0 == UInt8(ascii: "_")
                    }
            }
    }

    private static func encoded(_ name: String) -> String? {
        var labels: [[Unicode.Scalar]] = [[]]
        for scalar in name.lowercased().unicodeScalars {
            guard let mapped = mapped(scalar) else { return nil }
            if mapped == "." { labels.append([]) } else { labels[labels.count - 1].append(mapped) }
        }
        return labels.map { label in
            let ascii = String(String.UnicodeScalarView(label))
            return label.allSatisfy(\.isASCII) ? ascii : "xn--" + Punycode.encode(label)
        }.joined(separator: ".")
    }

    /// Full-width forms and ideographic dots as what they stand for; other compatibility forms are no host names.
    private static func mapped(_ scalar: Unicode.Scalar) -> Unicode.Scalar? {
        switch scalar.value {
        case 0x3002, 0xff0e, 0xff61: return "."
        case 0xff01...0xff5e: return Unicode.Scalar(scalar.value - 0xfee0)
        case 0..<0x80: return scalar
        default:
            switch scalar.properties.generalCategory {
            case .lowercaseLetter, .otherLetter, .modifierLetter, .nonspacingMark, .spacingMark, .decimalNumber:
                return scalar
            default:
                return nil
            }
        }
    }
}
