import DragomanHTML
import Glibc

/// Bytes of a feed to UTF-8.
///
/// In order: byte order mark, the look of UTF-16 and UTF-32, the transport's `charset`, the XML declaration. Feeds lie: what claims to be
/// in another encoding and is well-formed UTF-8 (and more than ASCII) is UTF-8; what is in none of those is read as windows-1252. The result is
/// always well-formed.
enum TextDecoding {
    static func utf8(_ bytes: [UInt8], charset: String?, diagnostics: inout [Diagnostic]) -> [UInt8] {
        if bytes.starts(with: [0xEF, 0xBB, 0xBF]) {
            let rest = Array(bytes.dropFirst(3))
            if isUTF8(rest) { return rest }
            return converted(rest, from: "WINDOWS-1252") ?? repaired(rest)
        }
        if let wide = wideEncoding(bytes), let text = converted(bytes, from: wide) { return text }
        let declared = declaration(bytes)
        let isASCII = bytes.withUnsafeBufferPointer(UTF8Text.isASCII)
        for label in [charset, declared].compactMap({ $0 }) where !isUTF8Label(label) {
            if isASCII, !isShifting(label) { return bytes }
            if !isASCII, isUTF8(bytes) {
                diagnostics.append(
                    Diagnostic(code: "wrong-encoding", message: "The feed says that it is in \(label) and is in UTF-8.")
                )
                return bytes
            }
            if let text = converted(bytes, from: label) { return text }
            diagnostics.append(
                Diagnostic(
                    code: "unknown-encoding", message: "The feed's encoding is not known or not kept to: \(label)."))
        }
        if isASCII || isUTF8(bytes) { return bytes }
        diagnostics.append(
            Diagnostic(code: "invalid-utf-8", message: "The feed is not in the encoding it should be in."))
        return nearlyUTF8(bytes) ? repaired(bytes) : converted(bytes, from: "WINDOWS-1252") ?? repaired(bytes)
    }

    private static func isUTF8Label(_ label: String) -> Bool {
        ["utf-8", "utf8", "unicode-1-1-utf-8"].contains(label.lowercased())
    }

    /// Encodings in which ASCII bytes are not (only) ASCII characters.
    private static func isShifting(_ label: String) -> Bool {
        let label = label.lowercased()
        return ["iso-2022", "utf-7", "hz", "ebcdic", "ibm", "cp037", "cp500", "cp1026"].contains { label.hasPrefix($0) }
    }

    private static func isUTF8(_ bytes: [UInt8]) -> Bool { bytes.withUnsafeBufferPointer(UTF8Text.isWellFormed) }

    private static func repaired(_ bytes: [UInt8]) -> [UInt8] { Array(String(decoding: bytes, as: UTF8.self).utf8) }

    /// Whether nine in ten of the sequences beyond ASCII are well-formed: then some of it was cut, not all of it mistaken.
    private static func nearlyUTF8(_ bytes: [UInt8]) -> Bool {
        let text = String(decoding: bytes, as: UTF8.self)
        let (good, bad) = text.unicodeScalars.reduce(into: (0, 0)) { counts, scalar in
            if scalar.value == 0xFFFD { counts.1 += 1 } else if scalar.value >= 0x80 { counts.0 += 1 }
        }
        return good >= 9 * bad
    }

    private static func wideEncoding(_ bytes: [UInt8]) -> String? {
        guard bytes.count >= 4 else { return nil }
        switch (bytes[0], bytes[1], bytes[2], bytes[3]) {
        case (0xFF, 0xFE, 0, 0): return "UTF-32"
        case (0, 0, 0xFE, 0xFF): return "UTF-32"
        case (0xFF, 0xFE, _, _): return "UTF-16LE"
        case (0xFE, 0xFF, _, _): return "UTF-16BE"
        case (0x3C, 0, 0, 0): return "UTF-32LE"
        case (0, 0, 0, 0x3C): return "UTF-32BE"
        case (0x3C, 0, _, 0): return "UTF-16LE"
        case (0, 0x3C, 0, _): return "UTF-16BE"
        case (0x4C, 0x6F, 0xA7, 0x94): return ebcdic(bytes)
        default: return nil
        }
    }

    /// The declaration of an EBCDIC text names the code page; all of them write its letters alike.
    private static func ebcdic(_ bytes: [UInt8]) -> String {
        let start = converted(Array(bytes.prefix(256)), from: "IBM037") ?? []
        return declaration(start) ?? "IBM037"
    }

    /// The `encoding` of the XML declaration.
    static func declaration(_ bytes: [UInt8]) -> String? {
        let head = bytes.prefix(1_024).drop(while: Markup.isSpace)
        guard head.starts(with: "<?xml".utf8), let end = head.firstIndex(of: UInt8(ascii: ">")) else { return nil }
        let text = String(decoding: head[..<end], as: UTF8.self)
        guard let range = text.firstRange(of: "encoding") else { return nil }
        let value = text[range.upperBound...].drop { $0.isWhitespace || $0 == "=" }
        guard let quote = value.first, quote == "\"" || quote == "'" else { return nil }
        return value.dropFirst().prefix { $0 != quote }.trimmed.nonEmpty
    }

    /// Through the WHATWG's encodings, and the system's `iconv` for those that only XML has (UTF-32, EBCDIC); nil when it does not know the encoding or more than one byte in fifty does not belong to it.
    static func converted(_ bytes: [UInt8], from label: String) -> [UInt8]? {
        if let encoding = Encoding(label: label), encoding.name != "replacement" {
            let text = withoutMark(encoding.decode(bytes))
            return replacements(in: text) * 50 <= bytes.count ? text : nil
        }
        guard label.utf8.allSatisfy({ $0 > 0x20 && $0 < 0x7F && $0 != 0x2F && $0 != 0x2C }) else { return nil }
        let handle = iconv_open("UTF-8", label)
        guard handle != iconv_t(bitPattern: -1) else { return nil }
        defer { iconv_close(handle) }
        var output: [UInt8] = []
        output.reserveCapacity(bytes.count + bytes.count / 2)
        var failures = 0
        // iconv takes a mutable pointer and does not write through it.
        var input = bytes.map { CChar(bitPattern: $0) }
        input.withUnsafeMutableBufferPointer { source in
            var pointer = source.baseAddress
            var left = source.count
            withUnsafeTemporaryAllocation(of: CChar.self, capacity: 16_384) { room in
                while left > 0 {
                    var target = room.baseAddress
                    var free = room.count
                    let result = iconv(handle, &pointer, &left, &target, &free)
                    output.append(
                        contentsOf: UnsafeRawBufferPointer(
                            rebasing: UnsafeRawBufferPointer(room)[..<(room.count - free)]))
                    guard result == -1, errno != E2BIG else { continue }
                    failures += 1
                    output.append(contentsOf: [0xEF, 0xBF, 0xBD])
                    pointer = pointer.map { $0 + 1 }
                    left -= 1
                }
            }
        }
        return failures * 50 <= bytes.count ? withoutMark(output) : nil
    }

    /// How often U+FFFD is in a text.
    private static func replacements(in text: [UInt8]) -> Int {
        text.withUnsafeBufferPointer { bytes in
            var (count, index) = (0, 0)
            while let hit = Bytes.find(0xEF, in: bytes, from: index) {
                if hit + 2 < bytes.count, bytes[hit + 1] == 0xBF, bytes[hit + 2] == 0xBD { count += 1 }
                index = hit + 1
            }
            return count
        }
    }

    private static func withoutMark(_ text: [UInt8]) -> [UInt8] {
        text.starts(with: [0xEF, 0xBB, 0xBF]) ? Array(text.dropFirst(3)) : text
    }
}
