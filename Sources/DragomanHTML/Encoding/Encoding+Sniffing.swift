extension Encoding {
    /// The encoding of an HTML page: the standard's encoding sniffing algorithm (section 13.2.3.2), and then a look at the bytes.
    ///
    /// In order: byte order mark; `charset` of the transport; `<meta>`, wherever in the page it stands; XML declaration; a guess. Pages lie: when one
    /// that says it is in an 8-bit encoding is valid UTF-8 and not just ASCII, it is UTF-8, and so is one that says it is in an encoding of East Asia where
    /// hundreds of characters show it. Linear in the number of bytes.
    public static func sniff(_ bytes: [UInt8], transportCharset: String? = nil) -> Encoding {
        bytes.withUnsafeBufferPointer { sniff($0, transportCharset: transportCharset) }
    }

    static func sniff(_ bytes: UnsafeBufferPointer<UInt8>, transportCharset: String?) -> Encoding {
        if let marked = marked(bytes) { return marked }
        let declared =
            transportCharset.flatMap { Encoding(label: $0) } ?? MetaPrescan.encoding(in: bytes)
            ?? xmlDeclaration(in: bytes)
        guard let declared else { return EncodingGuess.encoding(of: bytes) }
        if declared == .utf8 || !declared.keepsASCII { return declared }
        let isUTF8 =
            declared.isSingleByte ? EncodingGuess.isUTF8BeyondASCII(bytes) : EncodingGuess.isPlainlyUTF8(bytes)
        return isUTF8 ? .utf8 : declared
    }

    /// What a byte order mark says, if there is one.
    static func marked(_ bytes: UnsafeBufferPointer<UInt8>) -> Encoding? {
        if hasUTF8Mark(bytes) { return .utf8 }
        guard bytes.count >= 2 else { return nil }
        if bytes[0] == 0xFE, bytes[1] == 0xFF { return .utf16BE }
        return bytes[0] == 0xFF && bytes[1] == 0xFE ? .utf16LE : nil
    }

    static func hasUTF8Mark(_ bytes: UnsafeBufferPointer<UInt8>) -> Bool {
        bytes.count >= 3 && bytes[0] == 0xEF && bytes[1] == 0xBB && bytes[2] == 0xBF
    }

    /// The `encoding` of an XML declaration (of the WHATWG standard: "get an XML encoding").
    static func xmlDeclaration(in bytes: UnsafeBufferPointer<UInt8>) -> Encoding? {
        let head = bytes.prefix(1024)
        guard head.starts(with: "<?xml".utf8), let stop = head.firstIndex(of: Byte.greaterThan) else {
            return utf16Declaration(in: bytes)
        }
        let declaration = String(decoding: head[..<stop], as: UTF8.self)
        guard let name = declaration.range(of: "encoding") else { return nil }
        let after = declaration[name].drop { $0.isWhitespace }
        guard after.first == "=" else { return nil }
        let value = after.dropFirst().drop { $0.isWhitespace }
        guard let quote = value.first, quote == "\"" || quote == "'" else { return nil }
        let encoding = Encoding(label: String(value.dropFirst().prefix { $0 != quote }))
        return encoding == .utf16LE || encoding == .utf16BE ? .utf8 : encoding
    }

    private static func utf16Declaration(in bytes: UnsafeBufferPointer<UInt8>) -> Encoding? {
        if bytes.starts(with: [0x3C, 0, 0x3F, 0, 0x78, 0]) { return .utf16LE }
        return bytes.starts(with: [0, 0x3C, 0, 0x3F, 0, 0x78]) ? .utf16BE : nil
    }
}

extension String {
    /// What follows the first occurrence of a word, as a range to the end.
    fileprivate func range(of word: String) -> PartialRangeFrom<Index>? {
        var rest = self[...]
        while !rest.isEmpty {
            if rest.hasPrefix(word) { return rest.index(rest.startIndex, offsetBy: word.count)... }
            rest.removeFirst()
        }
        return nil
    }
}
