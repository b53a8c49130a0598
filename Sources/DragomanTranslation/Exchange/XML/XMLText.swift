/// Writes text and attributes so that an XML reader gives them back as they were.
enum XMLText {
    /// Content of an element. `character` writes an element for what XML 1.0 cannot hold, given its hexadecimal number.
    static func content(_ text: String, character: (String) -> String) -> String {
        var result = ""
        for scalar in text.unicodeScalars {
            switch scalar {
            case "&": result += "&amp;"
            case "<": result += "&lt;"
            case ">": result += "&gt;"
            case "\r": result += "&#13;"
            default:
                if isAllowed(scalar) {
                    result.unicodeScalars.append(scalar)
                } else {
                    result += character(String(scalar.value, radix: 16, uppercase: true))
                }
            }
        }
        return result
    }

    /// An attribute with its value, a space before it; nothing for nil. What XML cannot hold becomes U+FFFD.
    static func attribute(_ name: String, _ value: String?) -> String {
        guard let value else { return "" }
        var result = " \(name)=\""
        for scalar in value.unicodeScalars {
            switch scalar {
            case "&": result += "&amp;"
            case "<": result += "&lt;"
            case "\"": result += "&quot;"
            case "\n", "\r", "\t": result += "&#\(scalar.value);"
            default: result.unicodeScalars.append(isAllowed(scalar) ? scalar : "\u{FFFD}")
            }
        }
        return result + "\""
    }

    /// `Char` of XML 1.0.
    private static func isAllowed(_ scalar: Unicode.Scalar) -> Bool {
        switch scalar.value {
        case 0x9, 0xA, 0xD, 0x20...0xD7FF, 0xE000...0xFFFD, 0x10000...0x10FFFF: true
        default: false
        }
    }
}
