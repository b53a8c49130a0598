/// Paths after the standard: segments encoded, `.` and `..` taken out, backslashes read as slashes in special schemes.
enum URLPath {
    /// - Parameter folder: the base's path up to and with its last slash, already encoded, for relative references.
    static func read(_ text: ArraySlice<UInt8>, folder: [UInt8], isSpecial: Bool, hasHost: Bool) -> String {
        if text.isEmpty, folder.isEmpty { return isSpecial ? "/" : "" }
        var path = folder
        if path.isEmpty { path.append(UInt8(ascii: "/")) }
        func isSlash(_ byte: UInt8) -> Bool { byte == UInt8(ascii: "/") || isSpecial && byte == UInt8(ascii: "\\") }
        var rest = text
        if folder.isEmpty, let first = rest.first, isSlash(first) { rest = rest.dropFirst() }
        while true {
            let end = rest.firstIndex(where: isSlash) ?? rest.endIndex
            let segment = rest[..<end]
            let isLast = end == rest.endIndex
            switch dots(segment) {
            case 1: break
            case 2: removeLastSegment(&path)
            default:
                for byte in segment { PercentEncoding.append(byte, to: &path, set: .path) }
                if !isLast { path.append(UInt8(ascii: "/")) }
            }
            if isLast { break }
            rest = rest[(end + 1)...]
        }
        return String(decoding: path, as: UTF8.self)
    }

    /// The path always ends in a slash here; the segment before it goes.
    private static func removeLastSegment(_ path: inout [UInt8]) {
        guard path.count > 1 else { return }
        path.removeLast()
        while let last = path.last, last != UInt8(ascii: "/") { path.removeLast() }
        if path.isEmpty { path.append(UInt8(ascii: "/")) }
    }

    /// 1 for `.`, 2 for `..` in any spelling, 0 for any other segment.
    private static func dots(_ segment: ArraySlice<UInt8>) -> Int {
        guard let first = segment.first, first == UInt8(ascii: ".") || first == UInt8(ascii: "%"), segment.count <= 6
        else { return 0 }
        var count = 0
        var rest = segment
        while let byte = rest.first {
            if byte == UInt8(ascii: ".") {
                rest = rest.dropFirst()
            } else if rest.count >= 3, byte == UInt8(ascii: "%"), rest[rest.startIndex + 1] == UInt8(ascii: "2"),
                rest[rest.startIndex + 2] | 0x20 == UInt8(ascii: "e")
            {
                rest = rest.dropFirst(3)
            } else {
                return 0
            }
            count += 1
        }
        return count <= 2 ? count : 0
    }
}
