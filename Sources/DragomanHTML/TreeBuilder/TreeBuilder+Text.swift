extension TreeBuilder {
    @inline(__always)
    func bytes(of text: TextRange) -> UnsafePointer<UInt8> {
        (text.isSide ? UnsafePointer(tokenizer.side.base) : tokenizer.base) + Int(text.offset)
    }

    @inline(__always)
    func byte(of text: TextRange, at index: Int) -> UInt8 { bytes(of: text)[index] }

    /// How many of the bytes at the beginning are white space.
    @inline(__always)
    func leadingSpace(_ text: TextRange) -> UInt32 {
        let bytes = bytes(of: text)
        var count = 0
        while count < Int(text.length), bytes[count].isHTMLSpace { count += 1 }
        return UInt32(truncatingIfNeeded: count)
    }

    @inline(__always)
    func isSpace(_ text: TextRange) -> Bool { leadingSpace(text) == text.length }

    /// Takes the white space at the beginning off the token.
    mutating func takeLeadingSpace() -> TextRange? {
        let count = leadingSpace(tokenizer.text)
        if count == 0 { return nil }
        let space = TextRange(offset: tokenizer.text.offset, length: count, isSide: tokenizer.text.isSide)
        tokenizer.text.offset += count
        tokenizer.text.length -= count
        return space
    }

    /// Drops the white space at the beginning of the token; true when nothing is left.
    mutating func dropLeadingSpace() -> Bool {
        _ = takeLeadingSpace()
        return tokenizer.text.length == 0
    }

    /// The white space of the token in one piece, the other characters dropped; nil when there is none.
    mutating func onlySpaces() -> TextRange? {
        let text = tokenizer.text
        let space = leadingSpace(text)
        if space == text.length { return text }
        let start = tokenizer.side.count
        for index in 0..<Int(text.length) {
            let byte = byte(of: text, at: index)
            if byte.isHTMLSpace { tokenizer.side.append(byte) }
        }
        return tokenizer.side.count == start ? nil : tokenizer.sideRange(from: start)
    }

    /// Adds to a text node.
    @inline(__always)
    mutating func extend(_ node: NodeID, with text: TextRange) {
        let old = nodes[node.index].text
        if old.isSide == text.isSide, old.end == text.offset, !nodes[node.index].hasRoom {
            nodes[node.index].length += text.length
        } else {
            extendByCopy(node, old, text)
        }
    }

    private mutating func extendByCopy(_ node: NodeID, _ old: TextRange, _ text: TextRange) {
        let length = Int(old.length) + Int(text.length)
        let hasRoom = nodes[node.index].hasRoom
        if old.isSide, hasRoom, length <= TreeBuilder.room(for: Int(old.length)) {
            tokenizer.copy(text, toSideAt: Int(old.end))
            nodes[node.index].length = UInt32(truncatingIfNeeded: length)
            return
        }
        // Room up to a power of two, so that text which grows by pieces is not copied each time.
        let start = tokenizer.side.count
        tokenizer.side.skip(TreeBuilder.room(for: length), filledWith: 0)
        tokenizer.copy(old, toSideAt: start)
        tokenizer.copy(text, toSideAt: start + Int(old.length))
        nodes[node.index].text = TextRange(
            offset: UInt32(truncatingIfNeeded: start), length: UInt32(truncatingIfNeeded: length), isSide: true)
        nodes[node.index].hasRoom = true
    }

    /// The next power of two.
    private static func room(for length: Int) -> Int {
        length <= 1 ? 1 : 1 << (Int.bitWidth - (length - 1).leadingZeroBitCount)
    }
}

extension Tokenizer {
    /// Copies text into space that was made in the side buffer and does not overlap it.
    fileprivate mutating func copy(_ text: TextRange, toSideAt offset: Int) {
        let from = text.isSide ? UnsafePointer(side.base) : base
        (side.base + offset).update(from: from + Int(text.offset), count: Int(text.length))
    }
}
