/// Reads web addresses that are spelled as the standard would write them, as most are: nothing in them has to be decoded, encoded or taken out, so each part
/// is a stretch of the text. What is not one of them is left to ``URLReader``, which reads these no differently.
enum PlainURL {
    /// Nil for an address that has a user or a port, a number for a host, dots for a folder, or any byte that is written otherwise.
    static func read(_ text: String) -> WebURL? {
        var text = text
        return text.withUTF8 { read($0) }
    }

    private static func read(_ bytes: UnsafeBufferPointer<UInt8>) -> WebURL? {
        guard let start = hostStart(bytes) else { return nil }
        let kinds = kinds
        let hostEnd = end(of: kinds.host, in: bytes, from: start)
        guard isName(bytes[start..<hostEnd]) else { return nil }
        var url = WebURL(scheme: start == 8 ? "https" : "http")
        url.host = string(bytes, start, hostEnd)
        let pathEnd = end(of: kinds.path, in: bytes, from: hostEnd)
        if pathEnd == hostEnd {
            url.path = "/"
        } else {
            guard bytes[hostEnd] == UInt8(ascii: "/"), !mayHoldDots(bytes[hostEnd..<pathEnd]) else { return nil }
            url.path = string(bytes, hostEnd, pathEnd)
        }
        var position = pathEnd
        if position < bytes.count, bytes[position] == UInt8(ascii: "?") {
            let queryEnd = end(of: kinds.query, in: bytes, from: position + 1)
            url.query = string(bytes, position + 1, queryEnd)
            position = queryEnd
        }
        if position < bytes.count, bytes[position] == UInt8(ascii: "#") {
            let fragmentEnd = end(of: kinds.fragment, in: bytes, from: position + 1)
            url.fragment = string(bytes, position + 1, fragmentEnd)
            position = fragmentEnd
        }
        return position == bytes.count ? url : nil
    }

    /// Where the host begins behind `http://` or `https://`.
    private static func hostStart(_ bytes: UnsafeBufferPointer<UInt8>) -> Int? {
        if bytes.starts(with: "https://".utf8) { return 8 }
        return bytes.starts(with: "http://".utf8) ? 7 : nil
    }

    /// Whether the last label begins with a letter, as no IPv4 address does.
    private static func isName(_ host: Slice<UnsafeBufferPointer<UInt8>>) -> Bool {
        let label = host.lastIndex(of: UInt8(ascii: ".")).map { host[($0 + 1)...] } ?? host
        return label.first?.isASCIILetter == true
    }

    /// Whether a segment of a path begins like `.`, `..` or another spelling of them.
    private static func mayHoldDots(_ path: Slice<UnsafeBufferPointer<UInt8>>) -> Bool {
        var isAfterSlash = false
        for byte in path {
            if isAfterSlash, byte == UInt8(ascii: ".") || byte == UInt8(ascii: "%") { return true }
            isAfterSlash = byte == UInt8(ascii: "/")
        }
        return false
    }

    private static func string(_ bytes: UnsafeBufferPointer<UInt8>, _ start: Int, _ end: Int) -> String {
        String(decoding: UnsafeBufferPointer(rebasing: bytes[start..<end]), as: UTF8.self)
    }

    /// The end of the bytes of one kind.
    private static func end(of kind: [Bool], in bytes: UnsafeBufferPointer<UInt8>, from start: Int) -> Int {
        var end = start
        while end < bytes.count, kind[Int(bytes[end])] { end += 1 }
        return end
    }

    /// By byte, whether it may stand in that part as it is.
    private struct Kinds: Sendable {
        let host = flags { $0 &- 0x61 < 26 || $0.isASCIIDigit || $0 == UInt8(ascii: "-") || $0 == UInt8(ascii: ".") }
        let path = flags {
            !PercentEncoding.EncodeSet.path.contains($0) && $0 != UInt8(ascii: "?") && $0 != UInt8(ascii: "\\")
        }
        let query = flags { !PercentEncoding.EncodeSet.specialQuery.contains($0) }
        let fragment = flags { !PercentEncoding.EncodeSet.fragment.contains($0) }

        private static func flags(_ isPlain: (UInt8) -> Bool) -> [Bool] { (0...255).map { isPlain(UInt8($0)) } }
    }

    private static let kinds = Kinds()
}
