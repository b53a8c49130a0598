/// The text with the five characters that mean something in HTML and XML written as references.
func escaped(_ text: some StringProtocol) -> String {
    var result = ""
    result.reserveCapacity(text.utf8.count)
    for character in text.unicodeScalars {
        switch character {
        case "&": result += "&amp;"
        case "<": result += "&lt;"
        case ">": result += "&gt;"
        case "\"": result += "&quot;"
        case "'": result += "&#39;"
        default: result.unicodeScalars.append(character)
        }
    }
    return result
}

/// The text as a JSON string, quotation marks included; `</` cannot occur in it, so that it may stand in a script element.
func jsonString(_ text: String) -> String {
    var result = "\""
    for character in text.unicodeScalars {
        switch character {
        case "\"": result += "\\\""
        case "\\": result += "\\\\"
        case "\n": result += "\\n"
        case "<": result += "\\u003c"
        case let control where control.value < 0x20: result += "\\u00" + hexadecimal(UInt8(control.value))
        default: result.unicodeScalars.append(character)
        }
    }
    return result + "\""
}

/// Two hexadecimal digits.
func hexadecimal(_ byte: UInt8) -> String { (byte < 16 ? "0" : "") + String(byte, radix: 16) }
