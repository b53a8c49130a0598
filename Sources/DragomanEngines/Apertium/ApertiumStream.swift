/// Apertium's stream format: how plain text goes into a pipeline and comes out of it.
///
/// `^ $ / < > { } [ ] \ @ ~ * # +` have a meaning there and are escaped; what stands in square brackets (a *blank*) is carried over
/// as it is. Each message ends in a blank with its number, so that an answer cannot be taken for another's.
enum ApertiumStream {
    /// One message, its ending NUL included.
    static func message(_ text: String, number: Int) -> [UInt8] {
        var bytes: [UInt8] = []
        bytes.reserveCapacity(text.utf8.count + 16)
        for scalar in text.unicodeScalars { append(scalar, to: &bytes) }
        bytes += Array("[;\(number)]".utf8)
        bytes.append(0)
        return bytes
    }

    private static func append(_ scalar: Unicode.Scalar, to bytes: inout [UInt8]) {
        switch scalar {
        case "^", "$", "/", "<", ">", "{", "}", "[", "]", "\\", "@", "*", "#", "+":
            bytes.append(UInt8(ascii: "\\"))
            bytes.append(UInt8(scalar.value))
        // A tilde marks a word to be joined, escaped or not, and would be lost; in a blank it is safe.
        case "~": bytes += Array("[~]".utf8)
        case "\u{AD}", "\u{FEFF}": break
        case "\n", "\t": bytes += [UInt8(ascii: "["), UInt8(scalar.value), UInt8(ascii: "]")]
        case "\0": break
        case "\u{1}"..."\u{1F}", "\u{7F}"..."\u{9F}", "\u{2028}", "\u{2029}": bytes.append(UInt8(ascii: " "))
        default: bytes += Array(String(scalar).utf8)
        }
    }

    /// The text of an answer, without its ending NUL; nil when it does not carry `number`.
    static func text(of answer: [UInt8], number: Int) -> String? {
        var bytes: [UInt8] = []
        bytes.reserveCapacity(answer.count)
        let guardBlank = Array(";\(number)".utf8)
        var isGuarded = false
        var index = 0
        while index < answer.count {
            switch answer[index] {
            case UInt8(ascii: "\\"):
                index += 1
                if index < answer.count { bytes.append(answer[index]) }
            case UInt8(ascii: "["):
                let end = answer[index...].firstIndex(of: UInt8(ascii: "]")) ?? answer.count
                let blank = answer[(index + 1)..<end]
                if blank.first == UInt8(ascii: ";") {
                    guard blank.elementsEqual(guardBlank), !isGuarded else { return nil }
                    isGuarded = true
                } else {
                    bytes += blank
                }
                index = end
            default: bytes.append(answer[index])
            }
            index += 1
        }
        return isGuarded ? String(decoding: bytes, as: UTF8.self) : nil
    }
}
