import DragomanArticles

/// What the scorer reads of one page, as a line of JSON. Written by hand, for Foundation's encoder takes longer than a tenth of the extraction.
struct PredictionLine {
    private(set) var bytes: [UInt8] = []

    init(id: String, _ article: Article) {
        let paragraphs = article.paragraphs.map(Self.escaped)
        bytes.reserveCapacity(1_024 + paragraphs.reduce(0) { $0 + 2 * $1.count + 8 })
        append(#"{"id":""#, Self.escaped(id))
        append(#"","title":""#, Self.escaped(article.title))
        append(#"","date":""#, Self.escaped(article.published?.iso8601 ?? ""))
        append(#"","authors":["#, list: article.authors.map(Self.escaped))
        append(#"],"text":""#, paragraphs.first ?? [])
        for paragraph in paragraphs.dropFirst() { append(#"\n\n"#, paragraph) }
        append(#"","paragraphs":["#, list: paragraphs)
        append("]}\n")
    }

    private mutating func append(_ key: StaticString, _ text: [UInt8] = []) {
        bytes.append(contentsOf: UnsafeBufferPointer(start: key.utf8Start, count: key.utf8CodeUnitCount))
        bytes.append(contentsOf: text)
    }

    private mutating func append(_ key: StaticString, list texts: [[UInt8]]) {
        append(key)
        for (index, text) in texts.enumerated() {
            append(index == 0 ? "\"" : ",\"", text)
            append("\"")
        }
    }

    /// A text as it stands between the quotes.
    private static func escaped(_ text: String) -> [UInt8] {
        var (text, bytes) = (text, [UInt8]())
        bytes.reserveCapacity(text.utf8.count + 16)
        text.withUTF8 { buffer in
            var start = 0
            while true {
                let end = endOfPlain(buffer, start)
                bytes.append(contentsOf: UnsafeBufferPointer(rebasing: buffer[start..<end]))
                guard end < buffer.count else { return }
                let digits = String(UInt16(buffer[end]) + 0x100, radix: 16).dropFirst()
                bytes.append(contentsOf: (#"\u00"# + digits).utf8)
                start = end + 1
            }
        }
        return bytes
    }

    /// The next control, quote or backslash; eight bytes without any are passed at a time.
    private static func endOfPlain(_ bytes: UnsafeBufferPointer<UInt8>, _ start: Int) -> Int {
        let (ones, highs): (UInt64, UInt64) = (0x0101_0101_0101_0101, 0x8080_8080_8080_8080)
        func holdsByte(below limit: UInt64, _ word: UInt64) -> Bool { (word &- ones &* limit) & ~word & highs != 0 }
        var end = start
        while end + 8 <= bytes.count {
            let word = UnsafeRawBufferPointer(bytes).loadUnaligned(fromByteOffset: end, as: UInt64.self)
            if holdsByte(below: 0x20, word) || holdsByte(below: 1, word ^ ones &* 0x22)
                || holdsByte(below: 1, word ^ ones &* 0x5C)
            {
                break
            }
            end += 8
        }
        while end < bytes.count, bytes[end] >= 0x20, bytes[end] != 0x22, bytes[end] != 0x5C { end += 1 }
        return end
    }
}
