/// A title cut at the marks that outlets put between a headline and their own name: "Headline | Section - Outlet".
enum TitleParts {
    private static let separators = [
        " | ", " - ", " – ", " — ", " » ", " · ", " • ", " ‹ ", " › ", " « ", " ⋆ ", " :: ", "ㅣ", " < ", " : ", "| ",
        " |",
        " / ", " ~ ",
    ].map { Array($0.utf8) }
    private static let colons = [":", "："].map { Array($0.utf8) }
    private static let openers = separators + [Array(": ".utf8)]

    /// Whether a separator or a colon may stand in a title: most headlines have none.
    static func mayHave(_ title: String) -> Bool {
        var title = title
        return title.withUTF8 { bytes in
            bytes.indices.contains { index in
                bytes[index] == 0x3A || bytes[index] == 0xEF
                    || mayBegin(bytes[index]) && index + 1 < bytes.count && mayBeSecond(bytes[index + 1])
            }
        }
    }

    /// What stands before and after the last separator, nil where there is none.
    static func last(of title: String) -> (head: String, tail: String)? {
        let bytes = Array(title.utf8)
        let separators = separators
        for start in stride(from: bytes.count - 2, through: 1, by: -1) where mayBegin(bytes[start]) {
            if let length = separator(at: start, in: bytes, separators) { return parts(bytes, start, length) }
        }
        return nil
    }

    /// What stands before the first inner part that is as asked: "Headline | Outlet | Its motto". Nil where there is none.
    static func head(of title: String, before isWanted: (String) -> Bool) -> String? {
        let bytes = Array(title.utf8)
        let separators = separators
        var end: Int?
        var start = 0
        for index in 1..<max(1, bytes.count - 1) where index >= start && mayBegin(bytes[index]) {
            guard let length = separator(at: index, in: bytes, separators) else { continue }
            if let end, isWanted(Trimming.collapsed(String(decoding: bytes[start..<index], as: UTF8.self))) {
                return Trimming.collapsed(String(decoding: bytes[..<end], as: UTF8.self))
            }
            end = index
            start = index + length
        }
        return nil
    }

    /// What stands before and after the last colon, nil where there is none.
    static func lastColon(of title: String) -> (head: String, tail: String)? {
        let bytes = Array(title.utf8)
        for start in bytes.indices.reversed() where bytes[start] == colons[0][0] || bytes[start] == colons[1][0] {
            for colon in colons where bytes[start...].starts(with: colon) { return parts(bytes, start, colon.count) }
        }
        return nil
    }

    /// The headline of "Headline - Section", where the same mark parts the section from the outlet behind it in `whole`, and the section is a word or two to
    /// many; nil where there is no such.
    static func withoutSection(_ title: String, of whole: String) -> String? {
        let (bytes, all) = (Array(title.utf8), Array(whole.utf8))
        guard all.count > bytes.count, all.starts(with: bytes),
            let length = separator(at: bytes.count, in: all, separators)
        else { return nil }
        let mark = all[bytes.count..<bytes.count + length]
        guard let start = bytes.indices.last(where: { bytes[$0...].starts(with: mark) }) else { return nil }
        let (head, tail) = parts(bytes, start, length)
        guard !tail.contains(where: \.isNumber), tail.split(separator: " ").count <= 3,
            Comparison.key(tail).count * 3 <= Comparison.key(head).count
        else { return nil }
        return head
    }

    /// The first of three and more parts of a title in Chinese or Japanese, which put no spaces around their marks; nil where it is not the longest.
    static func firstOfUnspaced(_ title: String) -> String? {
        guard title.utf8.contains(where: { $0 >= 0xE3 }) else { return nil }
        let parts = title.split { unspaced.contains($0) }
        guard parts.count > 2, let first = parts.first, parts.dropFirst().allSatisfy({ $0.count < first.count }),
            first.unicodeScalars.count(where: { $0.value >= 0x3040 && $0.value < 0xA000 }) * 2 > first.count
        else { return nil }
        return Trimming.collapsed(String(first))
    }

    private static let unspaced: Set<Character> = ["-", "_", "|", "｜", "－", "—"]

    /// What stands before and after the first separator or colon, nil where there is none.
    static func first(of title: String) -> (head: String, tail: String)? {
        let bytes = Array(title.utf8)
        let openers = openers
        for start in 1..<max(1, bytes.count - 1) where mayBegin(bytes[start]) {
            if let length = separator(at: start, in: bytes, openers) { return parts(bytes, start, length) }
        }
        return nil
    }

    /// Whether `title` is `heading` with a separator and something more behind it.
    static func appends(_ title: String, to heading: String) -> Bool {
        let bytes = Array(title.utf8)
        let core = Array(heading.utf8)
        return core.count >= 5 && bytes.count > core.count && bytes.starts(with: core)
            && separator(at: core.count, in: bytes, separators) != nil
    }

    /// Whether `title` is `heading` with something more and a separator or colon before it.
    static func prepends(_ title: String, to heading: String) -> Bool {
        let bytes = Array(title.utf8)
        let core = Array(heading.utf8)
        let start = bytes.count - core.count
        guard core.count >= 20, start > 0, bytes[start...].elementsEqual(core) else { return false }
        return openers.contains { start >= $0.count && bytes[start - $0.count..<start].elementsEqual($0) }
    }

    /// Whether a title ends with an ellipsis where another goes on.
    static func isCutShort(_ title: String, of whole: String) -> Bool {
        guard let ending = ["...", "…"].first(where: title.hasSuffix) else { return false }
        var start = title.dropLast(ending.count)
        while let last = start.last, last.isWhitespace { start = start.dropLast() }
        let (key, wholeKey) = (Comparison.key(String(start)), Comparison.key(whole))
        return key.count > 8 && wholeKey.hasPrefix(key) && wholeKey.count > key.count
    }

    /// The length of the separator that stands at a position, nil where none does.
    private static func separator(at start: Int, in bytes: [UInt8], _ separators: [[UInt8]]) -> Int? {
        guard start + 1 < bytes.count, mayBegin(bytes[start]) else { return nil }
        guard mayBeSecond(bytes[start + 1]) else { return nil }
        return separators.first {
            start + $0.count <= bytes.count && bytes[start..<start + $0.count].elementsEqual($0)
        }?.count
    }

    /// Whether a byte may be a separator's second, which is no letter or digit of ASCII.
    private static func mayBeSecond(_ byte: UInt8) -> Bool { !byte.isASCIILetter && !byte.isASCIIDigit }

    /// Whether a separator begins with a byte.
    private static func mayBegin(_ byte: UInt8) -> Bool { byte == 0x20 || byte == 0x7C || byte == 0x3A || byte == 0xE3 }

    private static func parts(_ bytes: [UInt8], _ start: Int, _ length: Int) -> (String, String) {
        (
            Trimming.collapsed(String(decoding: bytes[..<start], as: UTF8.self)),
            Trimming.collapsed(String(decoding: bytes[(start + length)...], as: UTF8.self))
        )
    }
}
