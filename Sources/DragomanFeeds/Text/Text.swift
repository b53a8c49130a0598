extension StringProtocol {
    /// With the letters A to Z in lower case and everything else as it is.
    var asciiLowercased: String {
        let hasCapitals = utf8.withContiguousStorageIfAvailable { $0.contains { Markup.lower($0) != $0 } }
        guard hasCapitals ?? true else { return String(self) }
        return String(decoding: utf8.map(Markup.lower), as: UTF8.self)
    }

    /// Without white space (ASCII, no-break and full-width space, byte order mark) at both ends.
    var trimmed: String {
        func isPrinted(_ scalar: Unicode.Scalar) -> Bool { scalar.value > 0x20 && scalar.value < 0x7F }
        if let first = unicodeScalars.first, let last = unicodeScalars.last, isPrinted(first), isPrinted(last) {
            return String(self)
        }
        func isSpace(_ scalar: Unicode.Scalar) -> Bool {
            if scalar.isASCII { return Markup.isSpace(UInt8(truncatingIfNeeded: scalar.value)) }
            return scalar.properties.isWhitespace || scalar == "\u{FEFF}"
        }
        let scalars = unicodeScalars
        guard let first = scalars.firstIndex(where: { !isSpace($0) }),
            let last = scalars.lastIndex(where: { !isSpace($0) })
        else { return "" }
        return String(self[first..<scalars.index(after: last)])
    }

    /// Nil when there is nothing in it.
    var nonEmpty: String? { isEmpty ? nil : String(self) }
}
