/// `application/x-www-form-urlencoded` (WHATWG URL Standard section 5.2).
enum FormEncoding {
    static func encode(_ fields: [(String, String)]) -> [UInt8] {
        Array(fields.map { encode($0.0) + [UInt8(ascii: "=")] + encode($0.1) }.joined(separator: [UInt8(ascii: "&")]))
    }

    private static func encode(_ text: String) -> [UInt8] {
        var result: [UInt8] = []
        for byte in text.utf8 {
            if byte == 0x20 {
                result.append(UInt8(ascii: "+"))
            } else if byte.isUnreserved && byte != UInt8(ascii: "~") || byte == UInt8(ascii: "*") {
                result.append(byte)
            } else {
                result.appendPercentEncoded(byte)
            }
        }
        return result
    }
}
