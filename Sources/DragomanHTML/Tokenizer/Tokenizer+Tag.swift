extension Tokenizer {
    /// 13.2.5.8 Tag name state, and what follows up to the `>`.
    @inline(__always)
    mutating func readTag(nameAt start: Int, isEnd isEndTag: Bool) -> TokenKind {
        let attributeStart = attributes.count
        var offset = start
        tag = readTagName(&offset)
        isSelfClosing = false
        attributeRange = AttributeRange(start: UInt32(truncatingIfNeeded: attributeStart), count: 0)
        if base[offset] == Byte.greaterThan {
            position = offset + 1
        } else {
            let sideStart = side.count
            let errorStart = errors.entries.count
            guard let after = readAttributes(at: offset) else {
                return abandonTag(attributeStart, sideStart, errorStart)
            }
            position = after
            attributeRange.count = UInt32(truncatingIfNeeded: attributes.count - attributeStart)
        }
        if isEndTag {
            noteEndTagErrors()
            attributes.truncate(to: attributeStart)
            return .endTag
        }
        lastStartTag = tag
        return .startTag
    }

    /// The input ended inside a tag: nothing of it counts.
    private mutating func abandonTag(_ attributeStart: Int, _ sideStart: Int, _ errorStart: Int) -> TokenKind {
        attributes.truncate(to: attributeStart)
        side.truncate(to: sideStart)
        if !isFinal {
            errors.truncate(to: errorStart)
            return .needsMore
        }
        errors.add("eof-in-tag", end)
        position = end
        return .endOfFile
    }

    @inline(__always)
    private mutating func noteEndTagErrors() {
        if attributeRange.count > 0 { errors.add("end-tag-with-attributes", position) }
        if isSelfClosing { errors.add("end-tag-with-trailing-solidus", position) }
    }

    /// The tag whose name begins at `offset`, which is moved past it.
    @inline(__always)
    mutating func readTagName(_ offset: inout Int) -> Tag {
        let word = Scan.word(base, offset)
        let stops =
            Scan.marks(word, below: 0x21) | Scan.marks(word, equalTo: Byte.slash)
            | Scan.marks(word, equalTo: Byte.greaterThan)
        if stops != 0 {
            let length = stops.trailingZeroBitCount >> 3
            let key = Scan.lowercased(word & ((1 << UInt64(length * 8)) - 1))
            if let number = knownTags.find(low: key, high: 0), Tokenizer.endsTagName(base[offset + length]) {
                offset += length
                return Tag(rawValue: number)
            }
        }
        return readTagNameSlowly(&offset)
    }

    @inline(__always)
    static func endsTagName(_ byte: UInt8) -> Bool {
        byte.isHTMLSpace || byte == Byte.slash || byte == Byte.greaterThan
    }

    @inline(never)
    private mutating func readTagNameSlowly(_ offset: inout Int) -> Tag {
        let start = offset
        var stop = start
        var isPlain = true
        while stop < end, !Tokenizer.endsTagName(base[stop]) {
            if base[stop] == 0 { errors.add("unexpected-null-character", stop) }
            if base[stop] == 0 || base[stop] &- 0x41 < 26 { isPlain = false }
            stop += 1
        }
        offset = stop
        if isPlain { return internTag(UnsafeBufferPointer(start: base + start, count: stop - start)) }
        let name = normalisedName(start, stop)
        return name.withUnsafeBufferPointer { internTag($0) }
    }

    mutating func internTag(_ name: UnsafeBufferPointer<UInt8>) -> Tag {
        Tag(rawValue: knownTags.find(name) ?? tagNames.intern(name))
    }

    /// A name in lower case with U+FFFD for every NUL.
    func normalisedName(_ start: Int, _ stop: Int) -> [UInt8] {
        var name: [UInt8] = []
        name.reserveCapacity(stop - start + 2)
        for index in start..<stop {
            if base[index] == 0 {
                name += [0xEF, 0xBF, 0xBD]
            } else {
                name.append(base[index].asciiLowercased)
            }
        }
        return name
    }
}
