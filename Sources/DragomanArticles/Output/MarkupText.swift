/// Escaping for the two kinds of markup that articles are written as.
enum MarkupText {
    /// Text for HTML content and quoted attribute values.
    static func html(_ text: String) -> String {
        var escaped = ""
        escaped.reserveCapacity(text.utf8.count + 16)
        for scalar in text.unicodeScalars {
            switch scalar {
            case "&": escaped += "&amp;"
            case "<": escaped += "&lt;"
            case ">": escaped += "&gt;"
            case "\"": escaped += "&quot;"
            case "'": escaped += "&#39;"
            default: escaped.unicodeScalars.append(scalar)
            }
        }
        return escaped
    }

    /// Text for CommonMark: marks that would mean something are escaped, also the ones that mean something only at the start of a line.
    static func markdown(_ text: String, startsLine: Bool) -> String {
        var escaped = ""
        escaped.reserveCapacity(text.utf8.count + 16)
        for scalar in text.unicodeScalars {
            if inlineMarks.contains(scalar) { escaped += "\\" }
            escaped.unicodeScalars.append(scalar == "\n" ? " " : scalar)
        }
        return startsLine ? escapedStart(escaped) : escaped
    }

    private static let inlineMarks: Set<Unicode.Scalar> = ["\\", "`", "*", "_", "[", "]", "<", ">", "&", "~", "|"]

    /// What stands in a heading, of which a number sign at the end would be no part.
    static func heading(_ markdown: String) -> String {
        markdown.hasSuffix("#") ? markdown.dropLast() + "\\#" : markdown
    }

    /// `# `, `- `, `+ `, `1. `, `= ` at the start would open a heading, a list or underline a heading.
    static func escapedStart(_ text: String) -> String {
        let trimmed = text.drop { $0 == " " }
        guard let first = trimmed.first else { return text }
        if first == "#" || first == "-" || first == "+" || first == "=" { return "\\" + trimmed }
        let digits = trimmed.prefix { $0.isASCII && $0.isNumber }
        if !digits.isEmpty, digits.count < 10, let mark = trimmed.dropFirst(digits.count).first,
            mark == "." || mark == ")"
        {
            return digits + "\\" + trimmed.dropFirst(digits.count)
        }
        return String(trimmed)
    }
}
