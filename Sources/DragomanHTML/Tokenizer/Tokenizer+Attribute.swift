extension Tokenizer {
    /// 13.2.5.32 Before attribute name state and those after it: reads attributes from `start` on.
    ///
    /// Gives the position after the `>`, or nil when the input ends before it.
    @inline(__always)
    mutating func readAttributes(at start: Int) -> Int? {
        let first = attributes.count
        var offset = start
        stamp &+= 1
        while true {
            let byte = base[offset]
            if byte == Byte.greaterThan { return offset + 1 }
            if byte.isHTMLSpace {
                offset += 1
            } else if byte == Byte.slash {
                guard readSolidus(&offset) else { return nil }
                if isSelfClosing { return offset }
            } else {
                if isEnd(offset) { return nil }
                guard readAttribute(&offset, first) else { return nil }
            }
        }
    }

    /// 13.2.5.40 Self-closing start tag state. False at the end of the input.
    private mutating func readSolidus(_ offset: inout Int) -> Bool {
        if offset + 1 >= end { return false }
        offset += 1
        if base[offset] == Byte.greaterThan {
            isSelfClosing = true
            offset += 1
        } else {
            errors.add("unexpected-solidus-in-tag", offset)
        }
        return true
    }

    /// One attribute, name and value; `first` is where the tag's attributes begin. False at the end of the input.
    @inline(__always)
    private mutating func readAttribute(_ offset: inout Int, _ first: Int) -> Bool {
        let nameStart = offset
        let name = readAttributeName(&offset)
        while base[offset].isHTMLSpace { offset += 1 }
        var value = TextRange.empty
        if base[offset] == Byte.equals {
            offset += 1
            while base[offset].isHTMLSpace { offset += 1 }
            let byte = base[offset]
            if byte == Byte.quote || byte == Byte.apostrophe {
                guard let quoted = readQuotedValue(&offset, byte) else { return false }
                value = quoted
            } else {
                guard let unquoted = readUnquotedValue(&offset) else { return false }
                value = unquoted
            }
        }
        if isDuplicate(name, first) {
            errors.add("duplicate-attribute", nameStart)
        } else {
            attributes.append(AttributeRecord(name: name, value: value))
        }
        return true
    }

    /// 13.2.5.33 Attribute name state
    @inline(__always)
    private mutating func readAttributeName(_ offset: inout Int) -> AttributeName {
        let word = Scan.word(base, offset)
        let stops = attributeNameStops(word)
        guard stops != 0 else { return readLongAttributeName(&offset) }
        let length = stops.trailingZeroBitCount >> 3
        let key = Scan.lowercased(word & ((1 << UInt64(length * 8)) - 1))
        if length > 0, let number = knownAttributes.find(low: key, high: 0), endsAttributeName(base[offset + length]) {
            offset += length
            return AttributeName(rawValue: number)
        }
        return readOtherAttributeName(&offset)
    }

    /// A name of eight bytes or more: those of up to fifteen may be known.
    @inline(never)
    private mutating func readLongAttributeName(_ offset: inout Int) -> AttributeName {
        let last = Scan.word(base, offset + 8)
        let stops = attributeNameStops(last)
        if stops != 0 {
            let length = stops.trailingZeroBitCount >> 3
            let low = Scan.lowercased(Scan.word(base, offset))
            let high = Scan.lowercased(last & ((1 << UInt64(length * 8)) - 1))
            if let number = knownAttributes.find(low: low, high: high), endsAttributeName(base[offset + 8 + length]) {
                offset += 8 + length
                return AttributeName(rawValue: number)
            }
        }
        return readOtherAttributeName(&offset)
    }

    @inline(__always)
    private func attributeNameStops(_ word: UInt64) -> UInt64 {
        Scan.marks(word, below: 0x21) | Scan.marks(word, equalTo: Byte.slash)
            | Scan.marks(word, equalTo: Byte.greaterThan)
            | Scan.marks(word, equalTo: Byte.equals)
    }

    @inline(__always)
    private func endsAttributeName(_ byte: UInt8) -> Bool {
        byte == Byte.equals || Tokenizer.endsTagName(byte)
    }

    /// A name that is none of the known: most are plain, and the document has had them before.
    @inline(never)
    private mutating func readOtherAttributeName(_ offset: inout Int) -> AttributeName {
        let start = offset
        var stop = start
        var marks: UInt64 = 0
        while marks == 0, stop < end {
            let word = Scan.word(base, stop)
            marks = attributeNameStops(word) | oddMarks(word)
            stop += marks == 0 ? 8 : marks.trailingZeroBitCount >> 3
        }
        guard stop > start, stop < end, endsAttributeName(base[stop]) else { return readOddAttributeName(&offset) }
        offset = stop
        return internAttribute(UnsafeBufferPointer(start: base + start, count: stop - start))
    }

    /// What a name is seldom made of: capitals, and marks that are errors in it.
    @inline(__always)
    private func oddMarks(_ word: UInt64) -> UInt64 {
        Scan.capitals(word) | Scan.marks(word, equalTo: Byte.quote) | Scan.marks(word, equalTo: Byte.apostrophe)
            | Scan.marks(word, equalTo: Byte.lessThan)
    }

    @inline(never)
    private mutating func readOddAttributeName(_ offset: inout Int) -> AttributeName {
        let start = offset
        var stop = start
        if base[stop] == Byte.equals {
            errors.add("unexpected-equals-sign-before-attribute-name", stop)
            stop += 1
        }
        while stop < end, !endsAttributeName(base[stop]) {
            noteAttributeNameError(base[stop], stop)
            stop += 1
        }
        offset = stop
        let name = normalisedName(start, stop)
        return name.withUnsafeBufferPointer { internAttribute($0) }
    }

    @inline(__always)
    private mutating func noteAttributeNameError(_ byte: UInt8, _ offset: Int) {
        switch byte {
        case Byte.quote, Byte.apostrophe, Byte.lessThan: errors.add("unexpected-character-in-attribute-name", offset)
        case Byte.null: errors.add("unexpected-null-character", offset)
        default: break
        }
    }

    mutating func internAttribute(_ name: UnsafeBufferPointer<UInt8>) -> AttributeName {
        AttributeName(rawValue: knownAttributes.find(name) ?? attributeNames.intern(name))
    }

    /// Whether the tag that is read, with attributes from `first` on, has that name already.
    @inline(__always)
    private mutating func isDuplicate(_ name: AttributeName, _ first: Int) -> Bool {
        let count = attributes.count - first
        if count >= 16 { return isDuplicateAmongMany(name, first) }
        for index in first..<first + count where attributes[index].name == name { return true }
        return false
    }

    private mutating func isDuplicateAmongMany(_ name: AttributeName, _ first: Int) -> Bool {
        let names = Int(AttributeName.knownCount) + attributeNames.count
        if attributeStamps.count < names {
            attributeStamps.append(
                contentsOf: repeatElement(0, count: max(names, attributeStamps.count * 2) - attributeStamps.count))
        }
        if attributes.count - first == 16 {
            for index in first..<first + 16 { attributeStamps[Int(attributes[index].name.rawValue)] = stamp }
        }
        let number = Int(name.rawValue)
        if attributeStamps[number] == stamp { return true }
        attributeStamps[number] = stamp
        return false
    }
}
