import DragomanLanguages

/// A stretch of a segment that is code, not language: it must come through a translation as it is.
struct ProtectedSpan: Hashable, Sendable {
    enum Kind: Hashable, Sendable {
        /// `<em>`, `</a>`, `<x id="1"/>`.
        case tag
        /// `⟦1⟧`, `{name}`, `%1$s`, `{{x}}`, `${x}`.
        case placeholder
        case url
        case email
        /// `@name`, `#topic`.
        case handle
    }

    var kind: Kind
    var range: Range<Int>
    /// The span's scalars, hashed.
    var key: UInt64

    /// The protected spans of a text, in order and apart from each other. O(n).
    static func spans(in scan: ScannedText) -> [ProtectedSpan] {
        let scalars = scan.scalars
        var spans: [ProtectedSpan] = []
        var index = 0
        while index < scalars.count {
            if let (kind, end) = span(in: scalars, at: index) {
                let key = scalars[index..<end].reduce(Scalars.seed) { Scalars.mix($0, $1) }
                spans.append(ProtectedSpan(kind: kind, range: index..<end, key: key))
                index = end
            } else {
                index += 1
            }
        }
        return spans
    }

    private static func span(in scalars: [UInt32], at index: Int) -> (Kind, Int)? {
        switch scalars[index] {
        case 0x3C: return tag(scalars, index).map { (.tag, $0) }
        case 0x27E6: return close(scalars, index, 0x27E7, limit: 12).map { (.placeholder, $0) }
        case 0x7B: return braces(scalars, index).map { (.placeholder, $0) }
        case 0x24:
            guard index + 1 < scalars.count, scalars[index + 1] == 0x7B else { return nil }
            return braces(scalars, index + 1).map { (.placeholder, $0) }
        case 0x25: return format(scalars, index).map { (.placeholder, $0) }
        case 0x40, 0x23, 0x5F:
            return doubled(scalars, index).map { (.placeholder, $0) } ?? handle(scalars, index).map { (.handle, $0) }
        case 0x68, 0x48, 0x77, 0x57: return url(scalars, index).map { (.url, $0) }
        default: return nil
        }
    }

    private static func close(_ scalars: [UInt32], _ start: Int, _ mark: UInt32, limit: Int) -> Int? {
        let end = min(scalars.count, start + limit)
        guard let place = scalars[start..<end].firstIndex(of: mark) else { return nil }
        return place + 1
    }

    /// A tag needs a name right behind `<`, and its `>` before the next `<`; 2,000 scalars at most.
    private static func tag(_ scalars: [UInt32], _ start: Int) -> Int? {
        var index = start + 1
        if index < scalars.count, scalars[index] == 0x2F { index += 1 }
        guard index < scalars.count, isASCIILetter(scalars[index]) else { return nil }
        let end = min(scalars.count, start + 2000)
        while index < end {
            if scalars[index] == 0x3E { return index + 1 }
            if scalars[index] == 0x3C { return nil }
            index += 1
        }
        return nil
    }

    private static func braces(_ scalars: [UInt32], _ start: Int) -> Int? {
        var index = start
        var depth = 0
        while index < min(scalars.count, start + 64) {
            if scalars[index] == 0x7B { depth += 1 }
            if scalars[index] == 0x7D { depth -= 1 }
            index += 1
            if depth == 0 { return index }
        }
        return nil
    }

    /// `%s`, `%d`, `%1$s`, `%(name)s`, `%@`; not the per cent of "5 % des".
    private static func format(_ scalars: [UInt32], _ start: Int) -> Int? {
        var index = start + 1
        guard index < scalars.count else { return nil }
        if scalars[index] == 0x28, let end = close(scalars, index, 0x29, limit: 40) {
            return end < scalars.count && isASCIILetter(scalars[end]) ? end + 1 : nil
        }
        let figures = index
        while index < scalars.count, scalars[index] &- 0x30 < 10 { index += 1 }
        if index > figures {
            guard index + 1 < scalars.count, scalars[index] == 0x24 else { return nil }
            index += 1
        }
        guard index < scalars.count, [0x73, 0x64, 0x40, 0x66, 0x75, 0x69].contains(scalars[index]) else { return nil }
        if index + 1 < scalars.count, Scalars.kind(scalars[index + 1]) == .letter { return nil }
        if start > 0, scalars[start - 1] &- 0x30 < 10 { return nil }
        return index + 1
    }

    /// `@@1@@`, `##x##`, `__PH_0__`.
    private static func doubled(_ scalars: [UInt32], _ start: Int) -> Int? {
        let mark = scalars[start]
        guard start + 4 < scalars.count, scalars[start + 1] == mark else { return nil }
        let limit = min(scalars.count - 1, start + 40)
        var index = start + 2
        while index < limit, isWordScalar(scalars[index]), scalars[index] != mark || scalars[index + 1] != mark {
            index += 1
        }
        guard index < limit, index > start + 2, scalars[index] == mark, scalars[index + 1] == mark else { return nil }
        return index + 2
    }

    private static func handle(_ scalars: [UInt32], _ start: Int) -> Int? {
        guard scalars[start] != 0x5F else { return nil }
        if start > 0, Scalars.kind(scalars[start - 1]) == .letter || Scalars.kind(scalars[start - 1]) == .digit {
            return nil
        }
        var index = start + 1
        while index < scalars.count, isWordScalar(scalars[index]) { index += 1 }
        let isNamed = scalars[start + 1..<index].contains(where: isASCIILetter)
        return index - start > 2 && isNamed && scalars[start] == 0x40 ? index : nil
    }

    private static func url(_ scalars: [UInt32], _ start: Int) -> Int? {
        if start > 0, isWordScalar(scalars[start - 1]) { return nil }
        let heads = ["http://", "https://", "www."]
        guard heads.contains(where: { begins(scalars, start, $0) }) else { return nil }
        var index = start
        while index < scalars.count, Scalars.kind(scalars[index]) != .space, scalars[index] < 0x3000,
            ![0x3C, 0x3E, 0x22, 0xBB, 0x201D].contains(scalars[index])
        {
            index += 1
        }
        while index > start, [0x2E, 0x2C, 0x29, 0x3B, 0x3A, 0x21, 0x3F, 0x27].contains(scalars[index - 1]) {
            index -= 1
        }
        return index
    }

    private static func begins(_ scalars: [UInt32], _ start: Int, _ text: String) -> Bool {
        var index = start
        for scalar in text.unicodeScalars {
            guard index < scalars.count, Scalars.lower(scalars[index]) == scalar.value else { return false }
            index += 1
        }
        return true
    }

    private static func isASCIILetter(_ scalar: UInt32) -> Bool { (scalar | 0x20) &- 0x61 < 26 }

    private static func isWordScalar(_ scalar: UInt32) -> Bool {
        isASCIILetter(scalar) || scalar &- 0x30 < 10 || scalar == 0x5F
    }
}
