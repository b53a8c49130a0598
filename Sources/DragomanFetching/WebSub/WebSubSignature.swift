/// The signature of a delivery, `X-Hub-Signature: method=hex` (WebSub section 7.1).
public enum WebSubSignature {
    /// Whether a body was signed with the secret. Compares in constant time; a method that is not known is a wrong signature.
    /// - Parameters:
    ///   - field: the value of the `X-Hub-Signature` field, nil when there is none.
    ///   - body: the body as it arrived, before any decoding.
    public static func isValid(_ field: String?, body: [UInt8], secret: String) -> Bool {
        guard let field, field.utf8.count <= 256 else { return false }
        let parts = field.split(separator: "=", maxSplits: 1)
        guard parts.count == 2, let claimed = bytes(hexadecimal: Array(parts[1].utf8).trimmedHTTPSpace) else {
            return false
        }
        let key = Array(secret.utf8)
        let expected: [UInt8]
        switch parts[0].lowercased().filter({ $0 != " " }) {
        case "sha1": expected = SHA1.authenticate(body, key: key)
        case "sha256": expected = SHA2<SHA256Variant>.authenticate(body, key: key)
        case "sha384": expected = SHA2<SHA384Variant>.authenticate(body, key: key)
        case "sha512": expected = SHA2<SHA512Variant>.authenticate(body, key: key)
        default: return false
        }
        return isEqual(claimed, expected)
    }

    private static func bytes(hexadecimal text: ArraySlice<UInt8>) -> [UInt8]? {
        guard text.count % 2 == 0 else { return nil }
        var bytes: [UInt8] = []
        var index = text.startIndex
        while index < text.endIndex {
            guard let high = text[index].hexadecimalValue, let low = text[index + 1].hexadecimalValue else {
                return nil
            }
            bytes.append(high << 4 | low)
            index += 2
        }
        return bytes
    }

    private static func isEqual(_ left: [UInt8], _ right: [UInt8]) -> Bool {
        guard left.count == right.count else { return false }
        return zip(left, right).reduce(0) { $0 | ($1.0 ^ $1.1) } == 0
    }
}
