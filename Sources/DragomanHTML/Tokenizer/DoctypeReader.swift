/// Reads what follows `<!DOCTYPE`. Doctypes are rare and short, so this steps by byte.
struct DoctypeReader {
    /// Valid as the tokenizer's is, for the duration of the call that made this.
    let base: UnsafePointer<UInt8>
    var offset: Int
    let end: Int
    var errors: ErrorLog

    /// The byte at the offset, or nil at the end.
    private var byte: UInt8? { offset < end ? base[offset] : nil }

    private mutating func skipSpaces() -> Bool {
        let start = offset
        while let byte, byte.isHTMLSpace { offset += 1 }
        return offset > start
    }

    mutating func read(into doctype: inout DoctypeToken) {
        if !skipSpaces(), let byte, byte != Byte.greaterThan {
            errors.add("missing-whitespace-before-doctype-name", offset)
        }
        guard let first = byte else { return endOfFile(&doctype) }
        if first == Byte.greaterThan {
            errors.add("missing-doctype-name", offset)
            doctype.forceQuirks = true
            offset += 1
            return
        }
        doctype.name = readName()
        _ = skipSpaces()
        guard let next = byte else { return endOfFile(&doctype) }
        if next == Byte.greaterThan {
            offset += 1
        } else if isKeyword("public") {
            readPublicID(&doctype)
        } else if isKeyword("system") {
            readSystemKeyword(&doctype)
        } else {
            errors.add("invalid-character-sequence-after-doctype-name", offset)
            doctype.forceQuirks = true
            skipBogus()
        }
    }

    private mutating func endOfFile(_ doctype: inout DoctypeToken) {
        errors.add("eof-in-doctype", end)
        doctype.forceQuirks = true
    }

    /// 13.2.5.68 Bogus DOCTYPE state
    private mutating func skipBogus() {
        let start = offset
        offset = Scan.find(base, start, end, Byte.greaterThan)
        for index in start..<offset where base[index] == 0 { errors.add("unexpected-null-character", index) }
        if offset < end { offset += 1 }
    }

    /// 13.2.5.55 DOCTYPE name state
    private mutating func readName() -> String {
        var name: [UInt8] = []
        while let byte, !byte.isHTMLSpace, byte != Byte.greaterThan {
            append(byte.asciiLowercased, to: &name)
            offset += 1
        }
        return String(decoding: name, as: UTF8.self)
    }

    private mutating func append(_ byte: UInt8, to name: inout [UInt8]) {
        if byte == 0 {
            errors.add("unexpected-null-character", offset)
            name += [0xEF, 0xBF, 0xBD]
        } else {
            name.append(byte)
        }
    }

    private mutating func isKeyword(_ word: String) -> Bool {
        guard offset + 6 <= end else { return false }
        for (index, expected) in word.utf8.enumerated() where base[offset + index].asciiLowercased != expected {
            return false
        }
        offset += 6
        return true
    }

    /// 13.2.5.57 After DOCTYPE public keyword state and those after it
    private mutating func readPublicID(_ doctype: inout DoctypeToken) {
        let spaced = skipSpaces()
        guard let quote = byte else { return endOfFile(&doctype) }
        guard quote == Byte.quote || quote == Byte.apostrophe else {
            return missingID(&doctype, quote, "public")
        }
        if !spaced { errors.add("missing-whitespace-after-doctype-public-keyword", offset) }
        guard let id = readID(&doctype, quote, "abrupt-doctype-public-identifier", store: { $0.publicID = $1 }) else {
            return
        }
        doctype.publicID = id
        let spacedAfter = skipSpaces()
        guard let next = byte else { return endOfFile(&doctype) }
        if next == Byte.greaterThan {
            offset += 1
        } else if next == Byte.quote || next == Byte.apostrophe {
            if !spacedAfter {
                errors.add("missing-whitespace-between-doctype-public-and-system-identifiers", offset)
            }
            readSystemID(&doctype, next)
        } else {
            errors.add("missing-quote-before-doctype-system-identifier", offset)
            doctype.forceQuirks = true
            skipBogus()
        }
    }

    /// 13.2.5.63 After DOCTYPE system keyword state
    private mutating func readSystemKeyword(_ doctype: inout DoctypeToken) {
        let spaced = skipSpaces()
        guard let quote = byte else { return endOfFile(&doctype) }
        guard quote == Byte.quote || quote == Byte.apostrophe else {
            return missingID(&doctype, quote, "system")
        }
        if !spaced { errors.add("missing-whitespace-after-doctype-system-keyword", offset) }
        readSystemID(&doctype, quote)
    }

    private mutating func missingID(_ doctype: inout DoctypeToken, _ byte: UInt8, _ which: String) {
        doctype.forceQuirks = true
        let isPublic = which == "public"
        if byte == Byte.greaterThan {
            errors.add(isPublic ? "missing-doctype-public-identifier" : "missing-doctype-system-identifier", offset)
            offset += 1
        } else {
            errors.add(
                isPublic
                    ? "missing-quote-before-doctype-public-identifier"
                    : "missing-quote-before-doctype-system-identifier",
                offset)
            skipBogus()
        }
    }

    private mutating func readSystemID(_ doctype: inout DoctypeToken, _ quote: UInt8) {
        guard let id = readID(&doctype, quote, "abrupt-doctype-system-identifier", store: { $0.systemID = $1 }) else {
            return
        }
        doctype.systemID = id
        _ = skipSpaces()
        guard let next = byte else { return endOfFile(&doctype) }
        if next == Byte.greaterThan {
            offset += 1
        } else {
            errors.add("unexpected-character-after-doctype-system-identifier", offset)
            skipBogus()
        }
    }

    /// A quoted identifier from its opening quote on; nil, stored and settled, when it is cut short by `>` or the end.
    private mutating func readID(
        _ doctype: inout DoctypeToken, _ quote: UInt8, _ abrupt: StaticString,
        store: (inout DoctypeToken, String) -> Void
    ) -> String? {
        offset += 1
        var id: [UInt8] = []
        while let byte, byte != quote, byte != Byte.greaterThan {
            append(byte, to: &id)
            offset += 1
        }
        let text = String(decoding: id, as: UTF8.self)
        if byte == quote {
            offset += 1
            return text
        }
        store(&doctype, text)
        doctype.forceQuirks = true
        if byte == nil {
            errors.add("eof-in-doctype", end)
        } else {
            errors.add(abrupt, offset)
            offset += 1
        }
        return nil
    }
}
