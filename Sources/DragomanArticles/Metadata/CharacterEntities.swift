/// Undoes the character references that outlets leave in their JSON-LD.
enum CharacterEntities {
    /// References longer than this are none.
    private static let longest = 12

    static func decode(_ text: String) -> String {
        var copy = text
        return copy.withUTF8 { bytes in
            guard ByteSearch.first(0x26, in: bytes) != nil else { return text }
            var result: [UInt8] = []
            result.reserveCapacity(bytes.count)
            var start = 0
            var index = 0
            while index < bytes.count {
                guard bytes[index] == 0x26, let (character, end) = reference(in: bytes, at: index) else {
                    index += 1
                    continue
                }
                result.append(contentsOf: bytes[start..<index])
                result.append(contentsOf: character.utf8)
                (start, index) = (end, end)
            }
            result.append(contentsOf: bytes[start...])
            return String(decoding: result, as: UTF8.self)
        }
    }

    /// What a reference that begins at an ampersand stands for, and the position after it.
    private static func reference(in bytes: UnsafeBufferPointer<UInt8>, at start: Int) -> (String, end: Int)? {
        let limit = min(bytes.count, start + longest)
        guard let semicolon = bytes[start..<limit].firstIndex(of: 0x3B) else { return nil }
        let name = String(decoding: bytes[start + 1..<semicolon], as: UTF8.self)
        return scalar(name[...]).map { ($0, semicolon + 1) }
    }

    private static func scalar(_ name: Substring) -> String? {
        if name.hasPrefix("#x") || name.hasPrefix("#X") {
            return UInt32(name.dropFirst(2), radix: 16).flatMap(Unicode.Scalar.init).map { String($0) }
        }
        if name.hasPrefix("#") { return UInt32(name.dropFirst()).flatMap(Unicode.Scalar.init).map { String($0) } }
        return named[name]
    }

    private static let named: [Substring: String] = [
        "amp": "&", "lt": "<", "gt": ">", "quot": "\"", "apos": "'", "nbsp": "\u{A0}", "ouml": "ö", "auml": "ä",
        "uuml": "ü", "Ouml": "Ö",
        "Auml": "Ä", "Uuml": "Ü", "szlig": "ß", "eacute": "é", "egrave": "è", "agrave": "à", "aacute": "á",
        "iacute": "í",
        "oacute": "ó", "uacute": "ú", "ntilde": "ñ", "ccedil": "ç", "ecirc": "ê", "acirc": "â", "ocirc": "ô",
        "atilde": "ã",
        "otilde": "õ", "laquo": "«", "raquo": "»", "ldquo": "“", "rdquo": "”", "lsquo": "‘", "rsquo": "’", "bdquo": "„",
        "ndash": "–", "mdash": "—", "hellip": "…", "euro": "€", "aring": "å", "oslash": "ø", "aelig": "æ",
        "igrave": "ì",
        "ograve": "ò", "ugrave": "ù", "icirc": "î", "ucirc": "û", "copy": "©", "reg": "®", "deg": "°",
    ]
}
