/// Character references in feeds: the numeric ones and the names that HTML knows, never those of a document type.
enum References {
    private static let names: [[UInt8]: UInt32] = {
        var names: [[UInt8]: UInt32] = ["apos": 0x27].reduce(into: [:]) { $0[Array($1.key.utf8)] = $1.value }
        let words = LatinReferences.text.description.split(whereSeparator: \.isWhitespace)
        for index in stride(from: 0, to: words.count - 1, by: 2) {
            names[Array(words[index].utf8)] = UInt32(words[index + 1], radix: 16)
        }
        return names
    }()

    /// The character that the reference at `start` (a `&`) stands for, and how many bytes the reference has.
    static func match(_ source: UnsafeBufferPointer<UInt8>, _ start: Int) -> (scalar: UInt32, length: Int)? {
        var index = start + 1
        guard index < source.count else { return nil }
        if source[index] == UInt8(ascii: "#") { return numeric(source, start) }
        let limit = min(source.count, index + 32)
        while index < limit, isAlphanumeric(source[index]) { index += 1 }
        guard index < limit, source[index] == UInt8(ascii: ";"), index > start + 1 else { return nil }
        switch (source[start + 1], index - start) {
        case (UInt8(ascii: "l"), 3) where source[start + 2] == UInt8(ascii: "t"): return (0x3C, 4)
        case (UInt8(ascii: "g"), 3) where source[start + 2] == UInt8(ascii: "t"): return (0x3E, 4)
        default: break
        }
        return names[Array(source[(start + 1)..<index])].map { ($0, index - start + 1) }
    }

    private static func isAlphanumeric(_ byte: UInt8) -> Bool {
        byte >= 0x30 && byte <= 0x39 || byte | 0x20 >= 0x61 && byte | 0x20 <= 0x7A
    }

    private static func numeric(_ source: UnsafeBufferPointer<UInt8>, _ start: Int) -> (scalar: UInt32, length: Int)? {
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
        return (Windows1252.fixed(code), index - start)
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
            append(reference.scalar, to: &output)
            index = hit + reference.length
            from = index
        }
        output.append(contentsOf: UnsafeBufferPointer(rebasing: part[from...]))
    }

    static func append(_ code: UInt32, to output: inout [UInt8]) {
        let scalar = Unicode.Scalar(code).flatMap { $0.value == 0 ? nil : $0 } ?? "\u{FFFD}"
        for byte in UTF8.encode(scalar).unsafelyUnwrappedOrEmpty { output.append(byte) }
    }
}

extension Optional where Wrapped == UTF8.EncodedScalar {
    /// Every scalar can be encoded; the type does not say so.
    fileprivate var unsafelyUnwrappedOrEmpty: UTF8.EncodedScalar { self ?? UTF8.EncodedScalar() }
}
