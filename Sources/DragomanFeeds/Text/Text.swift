extension StringProtocol {
    /// Without white space (ASCII, no-break and full-width space, byte order mark) at both ends.
    var trimmed: String {
        func isSpace(_ scalar: Unicode.Scalar) -> Bool { scalar.properties.isWhitespace || scalar == "\u{FEFF}" }
        let scalars = unicodeScalars
        guard let first = scalars.firstIndex(where: { !isSpace($0) }),
            let last = scalars.lastIndex(where: { !isSpace($0) })
        else { return "" }
        return String(self[first..<scalars.index(after: last)])
    }

    /// Nil when there is nothing in it.
    var nonEmpty: String? { isEmpty ? nil : String(self) }
}
