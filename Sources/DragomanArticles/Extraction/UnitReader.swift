/// Cuts an ``Outline`` into ``Unit``s, in one pass.
struct UnitReader {
    private let outline: Outline
    private(set) var units: [Unit] = []
    /// For every node, how many units end before it: the memory of the array that ``read(_:)`` gives.
    private let unitsBefore: UnsafeMutableBufferPointer<Int32>

    private var blocks: [Int32] = []
    private var start: Int32 = -1
    private var last: Int32 = -1
    private var linkBytes: Int32 = 0
    private var lineBreaks = 0
    private var hidesText = false

    private init(_ outline: Outline, unitsBefore: UnsafeMutableBufferPointer<Int32>) {
        self.outline = outline
        self.unitsBefore = unitsBefore
        units.reserveCapacity(outline.nodes.count / 4)
    }

    /// The units of a page, and for each node how many units precede it.
    static func read(_ outline: Outline) -> (units: [Unit], unitsBefore: [Int32]) {
        var units: [Unit] = []
        let room = outline.nodes.count + 1
        let unitsBefore = [Int32](unsafeUninitializedCapacity: room) { memory, count in
            // Every node has its number in the end.
            var reader = UnitReader(outline, unitsBefore: memory)
            outline.text.withUnsafeBufferPointer { reader.walk($0) }
            units = reader.units
            count = room
        }
        return (units, unitsBefore)
    }

    private mutating func walk(_ text: UnsafeBufferPointer<UInt8>) {
        outline.nodes.withUnsafeBufferPointer { nodes in
            var index = 0
            while index < nodes.count {
                while let block = blocks.last, nodes[Int(block)].end <= index {
                    close(text)
                    blocks.removeLast()
                }
                let name = nodes[index].name
                if name == .text {
                    unitsBefore[index] = Int32(units.count)
                    read(nodes[index], at: index, text)
                    index += 1
                } else if nodes[index].isUnseen {
                    unitsBefore[index] = Int32(units.count)
                    if start >= 0, nodes[index].textStart < nodes[index].textEnd { hidesText = true }
                    index = skip(to: Int(nodes[index].end), from: index)
                } else {
                    enter(name, at: index, text)
                    index += 1
                }
            }
            while !blocks.isEmpty {
                close(text)
                blocks.removeLast()
            }
            unitsBefore[nodes.count] = Int32(units.count)
        }
    }

    private mutating func enter(_ name: ElementName, at index: Int, _ text: UnsafeBufferPointer<UInt8>) {
        if name == .br || name == .span && isLineBreak(index) {
            lineBreaks += 1
            if lineBreaks == 2 || isParagraph(text) { close(text) }
        } else if !name.isInline {
            close(text)
            blocks.append(Int32(index))
        }
        unitsBefore[index] = Int32(units.count)
    }

    /// Whether a span without content is named for a line break, as programs write one that make pages from parts.
    private func isLineBreak(_ span: Int) -> Bool {
        guard outline.end(span) == span + 1 else { return false }
        return outline.withAttribute(.class, of: span) { name in
            ByteSearch.words(of: name) { $0.elementsEqual("br".utf8) }
        } ?? false
    }

    /// From so many bytes on, what ends with a sentence before a line break is a paragraph; verses and addresses are shorter.
    private static let paragraph = 80

    /// Whether what is open is a paragraph, which many pages part from the next with one line break.
    private func isParagraph(_ text: UnsafeBufferPointer<UInt8>) -> Bool {
        guard start >= 0, let block = blocks.last, outline.nodes[Int(block)].name.headingLevel == 0 else {
            return false
        }
        let range = Int(outline.nodes[Int(start)].textStart)..<Int(outline.nodes[Int(last) - 1].textEnd)
        return range.count >= Self.paragraph && Punctuation.endsSentence(text, range)
    }

    private mutating func skip(to end: Int, from index: Int) -> Int {
        for skipped in index..<end { unitsBefore[skipped] = Int32(units.count) }
        return end
    }

    private mutating func read(_ node: Outline.Node, at index: Int, _ text: UnsafeBufferPointer<UInt8>) {
        let isBlank = Self.isBlank(text, Int(node.textStart)..<Int(node.textEnd))
        if isBlank, start < 0 { return }
        if !isBlank { lineBreaks = 0 }
        if start < 0 { start = Int32(index) }
        last = Int32(index + 1)
        linkBytes += node.linkBytes
    }

    /// Whether nothing is seen: spaces, no-break spaces, byte-order marks, zero-width marks.
    private static func isBlank(_ text: UnsafeBufferPointer<UInt8>, _ range: Range<Int>) -> Bool {
        var index = range.lowerBound
        while index < range.upperBound {
            let byte = text[index]
            if byte <= 0x20 {
                index += 1
            } else if byte == 0xC2, index + 1 < range.upperBound, text[index + 1] == 0xA0 {
                index += 2
            } else if byte == 0xE2, index + 2 < range.upperBound, text[index + 1] == 0x80,
                text[index + 2] & 0xF0 == 0x80
            {
                index += 3
            } else if byte == 0xEF, index + 2 < range.upperBound, text[index + 1] == 0xBB, text[index + 2] == 0xBF {
                index += 3
            } else {
                return false
            }
        }
        return true
    }

    private mutating func close(_ text: UnsafeBufferPointer<UInt8>) {
        lineBreaks = 0
        guard start >= 0 else { return }
        defer {
            start = -1
            linkBytes = 0
            hidesText = false
        }
        var from = Int(outline.nodes[Int(start)].textStart)
        var to = Int(outline.nodes[Int(last) - 1].textEnd)
        while from < to {
            if text[from] <= 0x20 {
                from += 1
            } else if text[from] == 0xC2, from + 1 < to, text[from + 1] == 0xA0 {
                from += 2
            } else {
                break
            }
        }
        while to > from {
            if text[to - 1] <= 0x20 {
                to -= 1
            } else if text[to - 1] == 0xA0, to - 2 >= from, text[to - 2] == 0xC2 {
                to -= 2
            } else {
                break
            }
        }
        guard to > from, let block = blocks.last else { return }
        let marks = Punctuation.read(text, from..<to)
        let (kind, level) = kind(of: Int(block))
        units.append(
            Unit(
                first: start, last: last, block: block, textStart: Int32(from), textEnd: Int32(to),
                linkBytes: min(linkBytes, Int32(to - from)), kind: kind, level: level, endsSentence: marks.endsSentence,
                marks: marks.count, startsWithLink: outline.nodes[Int(start)].linkBytes > 0, hidesText: hidesText,
                opening: PhraseBook.shared.opening(of: text, from..<to)))
    }

    /// The line that opens a part which a reader may fold is a heading, of a level that pages seldom have above their text.
    private static let levelOfSummary: UInt8 = 4

    /// What the nearest blocks make of a unit.
    private func kind(of block: Int) -> (Unit.Kind, UInt8) {
        var node = block
        var steps = 0
        while node >= 0, steps < 4 {
            let name = outline.nodes[node].name
            if name.headingLevel > 0 { return (.heading, UInt8(name.headingLevel)) }
            switch name {
            case .li: return (.item, 0)
            case .td, .th, .caption: return (.cell, 0)
            case .figcaption: return (.caption, 0)
            case .dt, .dd: return (.term, 0)
            case .pre: return (.code, 0)
            case .summary: return (.heading, Self.levelOfSummary)
            case .blockquote, .article, .section, .main, .body, .aside, .figure: return (.paragraph, 0)
            default: break
            }
            node = outline.parent(node)
            steps += 1
        }
        return (.paragraph, 0)
    }
}
