extension UInt8 {
    /// The value of a hexadecimal digit, nil for any other byte.
    var hexadecimalValue: UInt8? {
        switch self {
        case UInt8(ascii: "0")...UInt8(ascii: "9"): self - UInt8(ascii: "0")
        case UInt8(ascii: "a")...UInt8(ascii: "f"): self - UInt8(ascii: "a") + 10
        case UInt8(ascii: "A")...UInt8(ascii: "F"): self - UInt8(ascii: "A") + 10
        default: nil
        }
    }

    var isASCIIDigit: Bool { (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(self) }

    var isASCIILetter: Bool { (UInt8(ascii: "a")...UInt8(ascii: "z")).contains(self | 0x20) }

    var lowercasedASCII: UInt8 { (UInt8(ascii: "A")...UInt8(ascii: "Z")).contains(self) ? self | 0x20 : self }

    /// Space, tab or a line end.
    var isHTTPSpace: Bool { self == 0x20 || self == 0x09 || self == 0x0a || self == 0x0d }

    /// Unreserved by RFC 3986 section 2.3: the same whether percent-encoded or not.
    var isUnreserved: Bool {
        isASCIILetter || isASCIIDigit || self == UInt8(ascii: "-") || self == UInt8(ascii: ".")
            || self == UInt8(ascii: "_") || self == UInt8(ascii: "~")
    }
}

extension Array<UInt8> {
    /// Appends `%XX` for a byte, with upper-case digits.
    mutating func appendPercentEncoded(_ byte: UInt8) {
        let digits = Array<UInt8>("0123456789ABCDEF".utf8)
        append(contentsOf: [UInt8(ascii: "%"), digits[Int(byte >> 4)], digits[Int(byte & 15)]])
    }
}

extension BidirectionalCollection<UInt8> {
    /// The bytes without spaces, tabs and line ends on either side.
    var trimmedHTTPSpace: SubSequence {
        guard let first = firstIndex(where: { !$0.isHTTPSpace }), let last = lastIndex(where: { !$0.isHTTPSpace })
        else { return self[startIndex..<startIndex] }
        return self[first...last]
    }
}
