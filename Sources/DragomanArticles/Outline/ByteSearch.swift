extension ArraySlice<UInt8> {
    /// Whether `needle` occurs; O(n × needle), for short needles.
    func contains(needle: [UInt8]) -> Bool {
        withUnsafeBufferPointer { bytes in
            needle.withUnsafeBufferPointer { ByteSearch.first(of: $0, in: bytes, from: 0) != nil }
        }
    }
}

/// Looks for short runs of bytes in text.
enum ByteSearch {
    /// The first position of a byte, nil where it does not stand.
    static func first(_ byte: UInt8, in bytes: UnsafeBufferPointer<UInt8>) -> Int? {
        for index in 0..<bytes.count where bytes[index] == byte { return index }
        return nil
    }

    /// The first position from `start` on where `needle` stands, nil where it does not, and for an empty one.
    static func first(of needle: UnsafeBufferPointer<UInt8>, in bytes: UnsafeBufferPointer<UInt8>, from start: Int)
        -> Int?
    {
        guard let first = needle.first else { return nil }
        var index = start
        let last = bytes.count - needle.count
        while index <= last {
            if bytes[index] == first, holds(needle, in: bytes, at: index) { return index }
            index += 1
        }
        return nil
    }

    @inline(__always)
    private static func holds(
        _ needle: UnsafeBufferPointer<UInt8>, in bytes: UnsafeBufferPointer<UInt8>, at index: Int
    ) -> Bool {
        for offset in 1..<max(1, needle.count) where bytes[index + offset] != needle[offset] { return false }
        return true
    }

    /// Whether one of the words between spaces is as asked.
    @inline(__always)
    static func words(
        of bytes: UnsafeBufferPointer<UInt8>, holdOne isWanted: (UnsafeBufferPointer<UInt8>) -> Bool
    ) -> Bool {
        var isFound = false
        parts(of: bytes, between: 0x20) { isFound = isFound || isWanted($0) }
        return isFound
    }

    /// Hands on the parts that are not empty.
    @inline(__always)
    static func parts(
        of bytes: UnsafeBufferPointer<UInt8>, between separator: UInt8, _ body: (UnsafeBufferPointer<UInt8>) -> Void
    ) {
        parts(of: bytes, where: { $0 == separator }, body)
    }

    @inline(__always)
    static func parts(
        of bytes: UnsafeBufferPointer<UInt8>, where isSeparator: (UInt8) -> Bool,
        _ body: (UnsafeBufferPointer<UInt8>) -> Void
    ) {
        var start = 0
        for end in 0...bytes.count where end == bytes.count || isSeparator(bytes[end]) {
            if end > start { body(UnsafeBufferPointer(rebasing: bytes[start..<end])) }
            start = end + 1
        }
    }

    /// Whether two runs of the same length hold the same bytes, eight at a time.
    static func areEqual(_ one: UnsafeRawBufferPointer, _ other: UnsafeRawBufferPointer) -> Bool {
        @inline(__always)
        func agree(at offset: Int) -> Bool {
            one.loadUnaligned(fromByteOffset: offset, as: UInt64.self)
                == other.loadUnaligned(fromByteOffset: offset, as: UInt64.self)
        }
        guard one.count >= 8 else { return one.indices.allSatisfy { one[$0] == other[$0] } }
        var offset = 0
        while offset + 8 < one.count {
            if !agree(at: offset) { return false }
            offset += 8
        }
        // The last eight, of which the words before may have some.
        return agree(at: one.count - 8)
    }

    private static func needle(_ text: StaticString) -> UnsafeBufferPointer<UInt8> {
        UnsafeBufferPointer(start: text.utf8Start, count: text.utf8CodeUnitCount)
    }

    /// Whether a text holds another, byte for byte.
    static func holds(_ text: String, _ part: StaticString) -> Bool {
        var text = text
        return text.withUTF8 { first(of: needle(part), in: $0, from: 0) != nil }
    }

    static func holds(_ bytes: UnsafeBufferPointer<UInt8>, _ part: StaticString) -> Bool {
        first(of: needle(part), in: bytes, from: 0) != nil
    }

    static func holds(_ text: String, _ part: String) -> Bool {
        var (text, part) = (text, part)
        return text.withUTF8 { bytes in part.withUTF8 { first(of: $0, in: bytes, from: 0) != nil } }
    }

    /// The text after the first place where another stands in it.
    static func rest(of text: String, after part: StaticString) -> String? {
        var text = text
        return text.withUTF8 { bytes in
            first(of: needle(part), in: bytes, from: 0).map {
                String(decoding: bytes[($0 + part.utf8CodeUnitCount)...], as: UTF8.self)
            }
        }
    }

    /// The parts of a text between the places where a separator stands; the text itself where it does not.
    static func parts(of text: String, between separator: StaticString) -> [String] {
        var copy = text
        return copy.withUTF8 { bytes in
            guard var found = first(of: needle(separator), in: bytes, from: 0) else { return [text] }
            var parts: [String] = []
            var start = 0
            while true {
                parts.append(String(decoding: bytes[start..<found], as: UTF8.self))
                start = found + separator.utf8CodeUnitCount
                guard let next = first(of: needle(separator), in: bytes, from: start) else { break }
                found = next
            }
            parts.append(String(decoding: bytes[start...], as: UTF8.self))
            return parts
        }
    }
}
