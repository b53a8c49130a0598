/// Percent-encoding of paths (RFC 3986, 2.1).
enum PercentCoding {
    /// The text with every byte outside ASCII written as `%XX`.
    static func encode(_ text: String) -> String {
        text.utf8.reduce(into: "") { result, byte in
            if byte < 0x80 {
                result.unicodeScalars.append(Unicode.Scalar(byte))
            } else {
                result += "%" + hexadecimal(byte).uppercased()
            }
        }
    }

    /// The text with `%XX` read as bytes of UTF-8; a `%` that begins no pair of digits stays.
    static func decode(_ text: String) -> String {
        let bytes = Array(text.utf8)
        var result: [UInt8] = []
        var index = 0
        while index < bytes.count {
            if bytes[index] == UInt8(ascii: "%"), index + 2 < bytes.count,
                let byte = UInt8(String(decoding: bytes[index + 1...index + 2], as: UTF8.self), radix: 16)
            {
                result.append(byte)
                index += 3
            } else {
                result.append(bytes[index])
                index += 1
            }
        }
        return String(decoding: result, as: UTF8.self)
    }
}
