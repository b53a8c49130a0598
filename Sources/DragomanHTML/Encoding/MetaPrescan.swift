/// "Prescan a byte stream to determine its encoding" (section 13.2.3.2), over the whole page instead of its first 1,024 bytes:
/// real pages declare their encoding after 100 kB of script.
struct MetaPrescan {
    private let bytes: UnsafeBufferPointer<UInt8>
    private var offset = 0
    /// Where the nearest `<meta` was found that is not passed yet.
    private var nextMeta = -1

    static func encoding(in bytes: UnsafeBufferPointer<UInt8>) -> Encoding? {
        var prescan = MetaPrescan(bytes: bytes)
        return prescan.run()
    }

    private init(bytes: UnsafeBufferPointer<UInt8>) { self.bytes = bytes }

    private func at(_ index: Int) -> UInt8 { index < bytes.count ? bytes[index] : 0 }

    private mutating func run() -> Encoding? {
        guard let base = bytes.baseAddress else { return nil }
        while true {
            offset = Scan.find(base, offset, bytes.count, Byte.lessThan)
            if offset >= bytes.count || !metaFollows() { return nil }
            if at(offset + 1) == Byte.exclamation, at(offset + 2) == Byte.hyphen, at(offset + 3) == Byte.hyphen {
                skipComment()
            } else if isMeta(at: offset) {
                offset += 5
                if let encoding = readMeta() { return encoding }
            } else if at(offset + 1).isASCIILetter || at(offset + 1) == Byte.slash && at(offset + 2).isASCIILetter {
                skipTag()
            } else if isMarkup(at(offset + 1)) {
                offset = min(Scan.find(base, offset, bytes.count, Byte.greaterThan) + 1, bytes.count)
            } else {
                offset += 1
            }
        }
    }

    /// `<!-->` counts as a comment too.
    private mutating func skipComment() {
        guard let base = bytes.baseAddress else { return }
        var hit = offset + 2
        while true {
            hit = Scan.find(base, hit, bytes.count, Byte.greaterThan)
            if hit >= bytes.count || bytes[hit - 1] == Byte.hyphen && bytes[hit - 2] == Byte.hyphen { break }
            hit += 1
        }
        offset = min(hit + 1, bytes.count)
    }

    /// Whether `<meta` stands at the offset or behind it: most of a page lies behind the last, and need not be read.
    private mutating func metaFollows() -> Bool {
        guard let base = bytes.baseAddress else { return false }
        if nextMeta < offset {
            nextMeta = offset
            while nextMeta < bytes.count, !isMeta(at: nextMeta) {
                nextMeta = Scan.find(base, nextMeta + 1, bytes.count, Byte.lessThan)
            }
        }
        return nextMeta < bytes.count
    }

    private func isMeta(at start: Int) -> Bool {
        at(start) == Byte.lessThan && at(start + 1) | 0x20 == UInt8(ascii: "m")
            && at(start + 2) | 0x20 == UInt8(ascii: "e") && at(start + 3) | 0x20 == UInt8(ascii: "t")
            && at(start + 4) | 0x20 == UInt8(ascii: "a") && (at(start + 5).isHTMLSpace || at(start + 5) == Byte.slash)
    }

    private func isMarkup(_ byte: UInt8) -> Bool {
        byte == Byte.exclamation || byte == Byte.slash || byte == Byte.question
    }

    private mutating func skipTag() {
        offset += 1
        while offset < bytes.count, !bytes[offset].isHTMLSpace, bytes[offset] != Byte.greaterThan { offset += 1 }
        while readAttribute() != nil {}
    }

    private mutating func readMeta() -> Encoding? {
        var gotPragma: Bool?
        var gotContent = false
        var gotCharset = false
        var needsPragma: Bool?
        var charset: Encoding?
        // Of attributes of one name the first counts.
        while let attribute = readAttribute() {
            if gotPragma == nil, isWord(attribute.name, "http-equiv") {
                gotPragma = isWord(attribute.value, "content-type")
            } else if !gotContent, isWord(attribute.name, "content") {
                gotContent = true
                if charset == nil, mayNameCharset(attribute.value),
                    let label = MetaPrescan.charset(inContent: lowercase(attribute.value)),
                    let found = Encoding(label: label)
                {
                    charset = found
                    needsPragma = true
                }
            } else if !gotCharset, isWord(attribute.name, "charset") {
                gotCharset = true
                charset = Encoding(label: lowercase(attribute.value))
                needsPragma = false
            }
        }
        // A tag that the end of the input cuts off says nothing.
        guard offset <= bytes.count, offset > 0, bytes[offset - 1] == Byte.greaterThan else { return nil }
        guard let needsPragma, let charset, !needsPragma || gotPragma == true else { return nil }
        if charset == .utf16BE || charset == .utf16LE { return .utf8 }
        return charset == .userDefined ? .windows1252 : charset
    }

    /// Where an attribute's name and value are.
    private struct Attribute {
        var name: Range<Int>
        var value: Range<Int>
    }

    /// "Get an attribute": nil at the end of the tag, whose `>` is then passed.
    private mutating func readAttribute() -> Attribute? {
        while offset < bytes.count, bytes[offset].isHTMLSpace || bytes[offset] == Byte.slash { offset += 1 }
        guard offset < bytes.count else { return nil }
        if bytes[offset] == Byte.greaterThan {
            offset += 1
            return nil
        }
        let start = offset
        offset += 1
        while offset < bytes.count, !endsName(bytes[offset]) { offset += 1 }
        let name = start..<offset
        while offset < bytes.count, bytes[offset].isHTMLSpace { offset += 1 }
        guard at(offset) == Byte.equals else { return Attribute(name: name, value: offset..<offset) }
        offset += 1
        while offset < bytes.count, bytes[offset].isHTMLSpace { offset += 1 }
        return Attribute(name: name, value: readValue())
    }

    private func endsName(_ byte: UInt8) -> Bool {
        byte.isHTMLSpace || byte == Byte.equals || byte == Byte.slash || byte == Byte.greaterThan
    }

    private mutating func readValue() -> Range<Int> {
        let quote = at(offset)
        if let base = bytes.baseAddress, quote == Byte.quote || quote == Byte.apostrophe {
            let start = offset + 1
            let stop = Scan.find(base, start, bytes.count, quote)
            offset = min(stop + 1, bytes.count)
            return min(start, stop)..<stop
        }
        let start = offset
        while offset < bytes.count, !bytes[offset].isHTMLSpace, bytes[offset] != Byte.greaterThan { offset += 1 }
        return start..<offset
    }

    /// Whether a name or value is a word, in capitals or not.
    private func isWord(_ range: Range<Int>, _ word: StaticString) -> Bool {
        guard range.count == word.utf8CodeUnitCount else { return false }
        for offset in 0..<range.count {
            if bytes[range.lowerBound + offset].asciiLowercased != word.utf8Start[offset] { return false }
        }
        return true
    }

    /// Whether a value has the letters "cha" in it, in capitals or not, as few have.
    private func mayNameCharset(_ range: Range<Int>) -> Bool {
        guard range.count > 8 else { return false }
        for index in range.dropLast(2) where bytes[index] | 0x20 == UInt8(ascii: "c") {
            if bytes[index + 1] | 0x20 == UInt8(ascii: "h"), bytes[index + 2] | 0x20 == UInt8(ascii: "a") {
                return true
            }
        }
        return false
    }

    /// Values longer than any that matters are given as nothing.
    private func lowercase(_ range: Range<Int>) -> String {
        range.count > 1024 ? "" : String(decoding: bytes[range].map(\.asciiLowercased), as: UTF8.self)
    }

    /// "Extracting a character encoding from a meta element": the label in `text/html; charset=…`, which is in lower case.
    static func charset(inContent content: String) -> String? {
        let text = Array(content.utf8)
        let word = Array("charset".utf8)
        var index = 0
        while index + word.count <= text.count {
            guard text[index...].starts(with: word) else {
                index += 1
                continue
            }
            index += word.count
            let after = text[index...].drop(while: \.isHTMLSpace)
            guard after.first == Byte.equals else { continue }
            let value = after.dropFirst().drop(while: \.isHTMLSpace)
            guard let quote = value.first else { return nil }
            if quote == Byte.quote || quote == Byte.apostrophe {
                guard let stop = value.dropFirst().firstIndex(of: quote) else { return nil }
                return String(decoding: value.dropFirst()[..<stop], as: UTF8.self)
            }
            return String(decoding: value.prefix { !$0.isHTMLSpace && $0 != Byte.semicolon }, as: UTF8.self)
        }
        return nil
    }
}
