import DragomanArticles

/// What the scorer reads of one page, as a line of JSON. Written by hand, for Foundation's encoder takes longer than a tenth of the extraction.
struct PredictionLine {
    private(set) var bytes: [UInt8] = []

    init(id: String, _ article: Article) {
        let paragraphs = article.paragraphs
        bytes.reserveCapacity(64 + paragraphs.reduce(0) { $0 + 3 * $1.utf8.count })
        write(#"{"id":"#, id)
        write(#","title":"#, article.title)
        write(#","date":"#, article.published?.iso8601 ?? "")
        write(#","authors":"#, article.authors)
        write(#","text":"#, paragraphs.joined(separator: "\n\n"))
        write(#","paragraphs":"#, paragraphs)
        bytes.append(contentsOf: "}\n".utf8)
    }

    private mutating func write(_ key: StaticString, _ text: String) {
        append(key)
        quote(text)
    }

    private mutating func write(_ key: StaticString, _ texts: [String]) {
        append(key)
        bytes.append(0x5B)
        for (index, text) in texts.enumerated() {
            if index > 0 { bytes.append(0x2C) }
            quote(text)
        }
        bytes.append(0x5D)
    }

    private mutating func append(_ key: StaticString) {
        bytes.append(contentsOf: UnsafeBufferPointer(start: key.utf8Start, count: key.utf8CodeUnitCount))
    }

    private mutating func quote(_ text: String) {
        var text = text
        bytes.append(0x22)
        text.withUTF8 { buffer in
            var start = 0
            for index in buffer.indices where buffer[index] < 0x20 || buffer[index] == 0x22 || buffer[index] == 0x5C {
                bytes.append(contentsOf: UnsafeBufferPointer(rebasing: buffer[start..<index]))
                let digits = String(buffer[index], radix: 16)
                bytes.append(contentsOf: (digits.utf8.count == 1 ? "\\u000" : "\\u00").utf8)
                bytes.append(contentsOf: digits.utf8)
                start = index + 1
            }
            bytes.append(contentsOf: UnsafeBufferPointer(rebasing: buffer[start...]))
        }
        bytes.append(0x22)
    }
}
