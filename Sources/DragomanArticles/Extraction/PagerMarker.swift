/// Marks the units of rows of numbers that lead to other pages: "Pages: 1 | 2 | 3", the parts of a list of numbers, a calendar.
enum PagerMarker {
    /// A row has no more text than this, in bytes.
    private static let largest = 200
    /// So much of it may be anything else than numbers and marks: "Previous", "Next", "Last".
    private static let most = 60
    private static let deepest = 3
    private static let longestNumber = 5

    static func mark(_ reading: inout PageReading) {
        let outline = reading.outline
        var end = 0
        for link in outline.landmarks.links where link >= end && leadsToItsNumber(link, outline) {
            guard let row = row(around: link, outline), !reading.unitRange(row).isEmpty,
                !reading.units[reading.unitRange(row)].contains(where: \.endsSentence)
            else { continue }
            reading.ruleOut(reading.unitRange(row))
            end = outline.end(row)
        }
    }

    /// Whether a link shows a number alone that its address has too, counted from one or from zero; what leads to a note does not.
    private static func leadsToItsNumber(_ link: Int, _ outline: Outline) -> Bool {
        guard let number = number(at: link, outline) else { return false }
        return outline.withAttribute(.href, of: link) { address in
            !address.contains(UInt8(ascii: "#")) && holds(address, number)
        } ?? false
    }

    private static func number(at node: Int, _ outline: Outline) -> Int? {
        let count = outline.textCount(node)
        guard count > 0, count <= longestNumber else { return nil }
        return outline.text.withUnsafeBufferPointer { text in
            PageNumber(in: UnsafeBufferPointer(rebasing: text[outline.textRange(node)])).flatMap {
                $0.isBare ? $0.value : nil
            }
        }
    }

    private static func holds(_ address: UnsafeBufferPointer<UInt8>, _ number: Int) -> Bool {
        var rest = address[...]
        while let digit = rest.firstIndex(where: \.isASCIIDigit) {
            let digits = rest[digit...].prefix(while: \.isASCIIDigit)
            if let found = Int(String(decoding: digits, as: UTF8.self)), found == number || found == number - 1 {
                return true
            }
            rest = rest[digits.endIndex...]
        }
        return false
    }

    /// The nearest element with another number beside the link's, where it holds little else.
    private static func row(around link: Int, _ outline: Outline) -> Int? {
        var row = outline.parent(link)
        for _ in 0..<deepest where row > 0 && outline.textCount(row) < largest {
            let texts = (row..<outline.end(row)).filter { outline.nodes[$0].name == .text && outline.textCount($0) > 0 }
            let others = texts.filter { number(at: $0, outline) == nil }
            if texts.count - others.count > 1 {
                return others.reduce(0) { $0 + outline.textCount($1) } <= most ? row : nil
            }
            row = outline.parent(row)
        }
        return nil
    }
}
