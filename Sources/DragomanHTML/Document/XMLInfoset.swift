/// "Coercing an HTML DOM into an infoset" (section 13.2.9): what has to change in text before XML can hold it.
package enum XMLInfoset {
    /// Text without the characters that XML does not allow: form feeds become spaces, others U+FFFD. Linear.
    package static func text(_ text: String) -> String {
        var result = String.UnicodeScalarView()
        for scalar in text.unicodeScalars { result.append(coerced(scalar)) }
        return String(result)
    }

    /// The text of a comment: a space between hyphens that follow one another, and after one at the end. Linear.
    package static func comment(_ comment: String) -> String {
        var result = String.UnicodeScalarView()
        for scalar in text(comment).unicodeScalars {
            if scalar == "-", result.last == "-" { result.append(" ") }
            result.append(scalar)
        }
        if result.last == "-" { result.append(" ") }
        return String(result)
    }

    private static func coerced(_ scalar: Unicode.Scalar) -> Unicode.Scalar {
        switch scalar.value {
        case 0x0C: " "
        case 0x09, 0x0A, 0x0D, 0x20...0xFFFD, 0x10000...: scalar
        default: "\u{FFFD}"
        }
    }
}
