extension FetchURL {
    /// Path and query of a reference relative to this URL.
    func resolvedTarget(_ reference: [UInt8]) -> String {
        let base = Array(target.utf8)
        let pathEnd = base.firstIndex(of: UInt8(ascii: "?")) ?? base.count
        switch reference.first {
        case nil, UInt8(ascii: "#"): return target
        case UInt8(ascii: "?"): return Self.encodedTarget(base[..<pathEnd] + reference)
        case UInt8(ascii: "/"), UInt8(ascii: "\\"): return Self.encodedTarget(reference)
        default:
            let folder = base[..<pathEnd].lastIndex(of: UInt8(ascii: "/")).map { base[...$0] } ?? [UInt8(ascii: "/")]
            return Self.encodedTarget(folder + reference)
        }
    }

    /// What the request line says for a path, query and fragment: the fragment gone, dots resolved, and every byte that may
    /// not stand in a request percent-encoded. Sequences that are already encoded stay as they are.
    static func encodedTarget(_ text: [UInt8]) -> String {
        let whole = text.prefix { $0 != UInt8(ascii: "#") }
        let queryStart = whole.firstIndex(of: UInt8(ascii: "?")) ?? whole.endIndex
        var result = resolvedDots(whole[..<queryStart].map { $0 == UInt8(ascii: "\\") ? UInt8(ascii: "/") : $0 })
        result += whole[queryStart...]
        return String(decoding: encoded(result), as: UTF8.self)
    }

    private static func resolvedDots(_ path: [UInt8]) -> [UInt8] {
        var segments: [ArraySlice<UInt8>] = []
        let parts = path.split(separator: UInt8(ascii: "/"), omittingEmptySubsequences: false).dropFirst(
            path.first == UInt8(ascii: "/") ? 1 : 0)
        for (offset, part) in parts.enumerated() {
            let isLast = offset == parts.count - 1
            switch dots(part) {
            case 2:
                _ = segments.popLast()
                if isLast { segments.append([]) }
            case 1:
                if isLast { segments.append([]) }
            default:
                segments.append(part)
            }
        }
        return [UInt8(ascii: "/")] + Array(segments.joined(separator: [UInt8(ascii: "/")]))
    }

    /// 1 for `.`, 2 for `..`, 0 otherwise; `%2e` counts as a dot, as in browsers.
    private static func dots(_ segment: ArraySlice<UInt8>) -> Int {
        guard (1...6).contains(segment.count) else { return 0 }
        var rest = segment
        var count = 0
        while let first = rest.first {
            if first == UInt8(ascii: ".") {
                rest = rest.dropFirst()
            } else if rest.count >= 3, first == UInt8(ascii: "%"), rest[rest.startIndex + 1] == UInt8(ascii: "2"),
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

    private static func encoded(_ bytes: [UInt8]) -> [UInt8] {
        var result: [UInt8] = []
        result.reserveCapacity(bytes.count)
        for byte in bytes {
            switch byte {
            case 0...0x20, 0x7f..., UInt8(ascii: "\""), UInt8(ascii: "<"), UInt8(ascii: ">"), UInt8(ascii: "`"),
                UInt8(ascii: "{"), UInt8(ascii: "}"), UInt8(ascii: "^"):
                result.appendPercentEncoded(byte)
            default: result.append(byte)
            }
        }
        return result
    }
}
