import DragomanHTML

/// Character references in feeds: the numeric ones and the names that HTML knows, never those of a document type.
enum References {
    /// What a reference stands for, and how many bytes it has.
    struct Match {
        var meaning: Meaning
        var length: Int
    }

    /// One scalar, as nearly always, or more of UTF-8.
    enum Meaning {
        case scalar(UInt32)
        case utf8([UInt8])
    }

    /// The reference at `start` (a `&`); nil for one of no known name and for a bare ampersand.
    static func match(_ source: UnsafeBufferPointer<UInt8>, _ start: Int) -> Match? {
        var index = start + 1
        guard index < source.count else { return nil }
        if source[index] == UInt8(ascii: "#") { return numeric(source, start) }
        let limit = min(source.count, index + 40)
        while index < limit, isAlphanumeric(source[index]) { index += 1 }
        guard index < limit, source[index] == UInt8(ascii: ";"), index > start + 1 else { return nil }
        let name = UnsafeBufferPointer(rebasing: source[start...index])
        if let character = common(name) { return Match(meaning: .scalar(UInt32(character)), length: name.count) }
        if name.elementsEqual("&apos;".utf8) { return Match(meaning: .scalar(0x27), length: name.count) }
        let text = Array(name)
        let decoded = CharacterReferences.decode(text)
        // A name without a semicolon that begins a longer one ("&notit;") is not in XML.
        return decoded == text || decoded.last == UInt8(ascii: ";")
            ? nil : Match(meaning: .utf8(decoded), length: name.count)
    }

    /// The references that nearly all are.
    private static func common(_ name: UnsafeBufferPointer<UInt8>) -> UInt8? {
        switch (name.count, name[1]) {
        case (4, UInt8(ascii: "l")) where name[2] == UInt8(ascii: "t"): UInt8(ascii: "<")
        case (4, UInt8(ascii: "g")) where name[2] == UInt8(ascii: "t"): UInt8(ascii: ">")
        case (5, UInt8(ascii: "a")) where name[2] == UInt8(ascii: "m") && name[3] == UInt8(ascii: "p"):
            UInt8(ascii: "&")
        case (6, UInt8(ascii: "q")) where name.elementsEqual("&quot;".utf8): UInt8(ascii: "\"")
        default: nil
        }
    }

    private static func isAlphanumeric(_ byte: UInt8) -> Bool {
        byte >= 0x30 && byte <= 0x39 || byte | 0x20 >= 0x61 && byte | 0x20 <= 0x7A
    }

    private static func numeric(_ source: UnsafeBufferPointer<UInt8>, _ start: Int) -> Match? {
        var index = start + 2
        guard index < source.count else { return nil }
        let isHex = source[index] | 0x20 == UInt8(ascii: "x")
        if isHex { index += 1 }
        let digits = index
        var code: UInt32 = 0
        while index < source.count, let digit = value(source[index], isHex) {
            if code < 0x110000 { code = code * (isHex ? 16 : 10) + digit }
            index += 1
        }
        guard index > digits else { return nil }
        if index < source.count, source[index] == UInt8(ascii: ";") { index += 1 }
        return Match(meaning: .scalar(Windows1252.fixed(code)), length: index - start)
    }

    private static func value(_ byte: UInt8, _ isHex: Bool) -> UInt32? {
        if byte >= 0x30, byte <= 0x39 { return UInt32(byte - 0x30) }
        guard isHex, byte | 0x20 >= 0x61, byte | 0x20 <= 0x66 else { return nil }
        return UInt32((byte | 0x20) - 0x61 + 10)
    }

    /// The text with its references decoded; those of no known name stay as they are.
    static func decode(_ text: [UInt8]) -> [UInt8] {
        guard text.contains(UInt8(ascii: "&")) else { return text }
        var decoded: [UInt8] = []
        decoded.reserveCapacity(text.count)
        text.withUnsafeBufferPointer { append($0, 0..<$0.count, to: &decoded) }
        return decoded
    }

    /// Appends a part of the source with its references decoded.
    static func append(_ source: UnsafeBufferPointer<UInt8>, _ range: Range<Int>, to output: inout [UInt8]) {
        var from = range.lowerBound
        var index = from
        let part = UnsafeBufferPointer(rebasing: source[..<range.upperBound])
        while let hit = Bytes.find(UInt8(ascii: "&"), in: part, from: index) {
            guard let reference = match(part, hit) else {
                index = hit + 1
                continue
            }
            output.append(contentsOf: UnsafeBufferPointer(rebasing: part[from..<hit]))
            switch reference.meaning {
            case .scalar(let code): append(code, to: &output)
            case .utf8(let bytes): output.append(contentsOf: bytes)
            }
            index = hit + reference.length
            from = index
        }
        output.append(contentsOf: UnsafeBufferPointer(rebasing: part[from...]))
    }

    static func append(_ code: UInt32, to output: inout [UInt8]) {
        if code < 0x80, code != 0 { return output.append(UInt8(code)) }
        let scalar = Unicode.Scalar(code).flatMap { $0.value == 0 ? nil : $0 } ?? "\u{FFFD}"
        output.append(contentsOf: UTF8.encode(scalar) ?? UTF8.EncodedScalar())
    }
}
