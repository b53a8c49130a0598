/// Reads XML, or what passes for it, in one pass over its bytes.
///
/// Nothing it meets stops it; a document type is passed over, so that there are no entities but HTML's and nothing outside is looked at.
/// O(n): every search that can fail is remembered, so that it fails once.
struct XMLReader {
    // The buffer outlives the reader: both are made in one `withUnsafeBufferPointer` call and the reader is not stored.
    let source: UnsafeBufferPointer<UInt8>
    private(set) var index = 0
    private(set) var attributes: [XMLAttribute] = []
    /// Where the first faults were, by kind.
    private(set) var faults: [(code: XMLFault, offset: Int)] = []
    private var hasNoMore: [UInt8: Bool] = [:]

    init(_ source: UnsafeBufferPointer<UInt8>) { self.source = source }

    mutating func next() -> XMLEvent {
        while index < source.count {
            guard source[index] == UInt8(ascii: "<") else { return text(from: index) }
            guard index + 1 < source.count else { return text(from: index) }
            let next = source[index + 1]
            switch next {
            case UInt8(ascii: "/"):
                if let event = endTag() { return event }
            case UInt8(ascii: "!"):
                if let event = declaration() { return event }
            case UInt8(ascii: "?"): index = find("?>", from: index + 2) ?? skipTo(UInt8(ascii: ">"))
            case _ where Markup.isNameStart(next): return startTag()
            default:
                note(.strayMarkup)
                return text(from: index)
            }
        }
        return .endOfInput
    }

    private mutating func text(from start: Int) -> XMLEvent {
        let end = Bytes.find(UInt8(ascii: "<"), in: source, from: start + 1) ?? source.count
        index = end
        return .text(start..<end)
    }

    private mutating func endTag() -> XMLEvent? {
        let start = index + 2
        var end = start
        while end < source.count, !Self.endsName(source[end]) { end += 1 }
        var close = end
        while close < source.count, source[close] != UInt8(ascii: ">"), source[close] != UInt8(ascii: "<") {
            close += 1
        }
        if close < source.count, source[close] == UInt8(ascii: "<") {
            note(.brokenTag)
            index = close
        } else {
            index = min(close + 1, source.count)
        }
        return end > start ? .end(name: start..<end) : nil
    }

    private mutating func declaration() -> XMLEvent? {
        let start = index
        if starts(with: "<!--") {
            index = find("-->", from: start + 4) ?? source.count
            return nil
        }
        if starts(with: "<![CDATA[") {
            index = find("]]>", from: start + 9) ?? source.count
            let isClosed = index - 3 >= start + 9 && source[index - 1] == UInt8(ascii: ">")
            if !isClosed { note(.unclosedCDATA) }
            return .cdata((start + 9)..<max(start + 9, isClosed ? index - 3 : index))
        }
        skipDocumentType()
        return nil
    }

    /// To the `>` that ends the declaration, over an internal subset in brackets and whatever is quoted in it.
    private mutating func skipDocumentType() {
        var isInSubset = false
        var quote: UInt8 = 0
        index += 2
        while index < source.count {
            let byte = source[index]
            index += 1
            switch byte {
            case _ where quote != 0: if byte == quote { quote = 0 }
            case UInt8(ascii: "\""), UInt8(ascii: "'"): if isInSubset { quote = byte }
            case UInt8(ascii: "["): isInSubset = true
            case UInt8(ascii: "<"): if isInSubset, starts(with: "!ENTITY") { note(.ignoredEntity) }
            case UInt8(ascii: "]"): isInSubset = false
            case UInt8(ascii: ">") where !isInSubset: return
            default: break
            }
        }
    }

    private mutating func startTag() -> XMLEvent {
        let start = index + 1
        var at = start
        while at < source.count, !Self.endsName(source[at]) { at += 1 }
        let name = start..<at
        attributes.removeAll(keepingCapacity: true)
        while at < source.count {
            switch source[at] {
            case UInt8(ascii: ">"):
                index = at + 1
                return .start(name: name, isEmpty: false)
            case UInt8(ascii: "/"):
                at += 1
                if at < source.count, source[at] == UInt8(ascii: ">") {
                    index = at + 1
                    return .start(name: name, isEmpty: true)
                }
            case UInt8(ascii: "<"):
                note(.brokenTag)
                index = at
                return .start(name: name, isEmpty: false)
            case let byte where Markup.isSpace(byte): at += 1
            default: at = attribute(at)
            }
        }
        index = source.count
        note(.brokenTag)
        return .start(name: name, isEmpty: false)
    }

    private static func endsName(_ byte: UInt8) -> Bool {
        Markup.isSpace(byte) || byte == UInt8(ascii: ">") || byte == UInt8(ascii: "/") || byte == UInt8(ascii: "<")
    }

    /// Reads one attribute and gives where it ends, which is always after `start`.
    private mutating func attribute(_ start: Int) -> Int {
        var at = start
        while at < source.count, source[at] != UInt8(ascii: "="), !Self.endsName(source[at]) { at += 1 }
        let name = start..<at
        while at < source.count, Markup.isSpace(source[at]) { at += 1 }
        guard at < source.count, source[at] == UInt8(ascii: "=") else {
            note(.brokenTag)
            return max(at, start + 1)
        }
        at += 1
        while at < source.count, Markup.isSpace(source[at]) { at += 1 }
        guard at < source.count else { return at }
        let quote = source[at]
        if quote == UInt8(ascii: "\"") || quote == UInt8(ascii: "'"), let close = findOnce(quote, from: at + 1) {
            attributes.append(XMLAttribute(name: name, value: (at + 1)..<close))
            return close + 1
        }
        note(.brokenTag)
        let from = at
        while at < source.count, !Markup.isSpace(source[at]), source[at] != UInt8(ascii: ">") { at += 1 }
        attributes.append(XMLAttribute(name: name, value: from..<at))
        return max(at, start + 1)
    }

    // MARK: Searching

    private mutating func findOnce(_ byte: UInt8, from start: Int) -> Int? {
        if hasNoMore[byte] == true { return nil }
        let hit = Bytes.find(byte, in: source, from: start)
        if hit == nil { hasNoMore[byte] = true }
        return hit
    }

    private mutating func skipTo(_ byte: UInt8) -> Int { findOnce(byte, from: index).map { $0 + 1 } ?? source.count }

    private func starts(with text: StaticString) -> Bool {
        let length = text.utf8CodeUnitCount
        guard index + length <= source.count else { return false }
        for offset in 0..<length where source[index + offset] != text.utf8Start[offset] { return false }
        return true
    }

    /// The offset after the first such text; what is not there is looked for once, by its first byte.
    private mutating func find(_ text: StaticString, from start: Int) -> Int? {
        let length = text.utf8CodeUnitCount
        let last = text.utf8Start[length - 1]
        if hasNoMore[text.utf8Start[0] | 0x80] == true { return nil }
        var at = start + length - 1
        search: while let hit = Bytes.find(last, in: source, from: at) {
            at = hit + 1
            for offset in 1..<length where source[hit - offset] != text.utf8Start[length - 1 - offset] {
                continue search
            }
            return hit + 1
        }
        hasNoMore[text.utf8Start[0] | 0x80] = true
        return nil
    }

    private mutating func note(_ code: XMLFault) {
        guard !faults.contains(where: { $0.code == code }) else { return }
        faults.append((code, index))
    }
}
