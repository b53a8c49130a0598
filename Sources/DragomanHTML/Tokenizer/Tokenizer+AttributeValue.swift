extension Tokenizer {
    /// 13.2.5.36 and 13.2.5.37 Attribute value (quoted) states: `offset` is at the opening quote and is moved past the closing one.
    ///
    /// Nil at the end of the input.
    @inline(__always)
    mutating func readQuotedValue(_ offset: inout Int, _ quote: UInt8) -> TextRange? {
        let start = offset + 1
        let hit = Scan.find(base, start, quote, Byte.ampersand, Byte.null)
        var value = range(start, hit)
        var stop = hit
        if base[hit] != quote {
            guard let slow = readValueSlowly(start, &stop, { $0 == quote }) else { return nil }
            value = slow
        }
        offset = stop + 1
        if !Tokenizer.endsTagName(base[offset]) {
            if isEnd(offset) { return nil }
            errors.add("missing-whitespace-between-attributes", offset)
        }
        return value
    }

    /// 13.2.5.38 Attribute value (unquoted) state
    mutating func readUnquotedValue(_ offset: inout Int) -> TextRange? {
        let start = offset
        if base[start] == Byte.greaterThan {
            errors.add("missing-attribute-value", start)
            return .empty
        }
        var stop = start
        while true {
            let byte = base[stop]
            if byte.isHTMLSpace || byte == Byte.greaterThan {
                offset = stop
                return range(start, stop)
            }
            if byte == Byte.null || byte == Byte.ampersand { break }
            noteUnquotedValueError(byte, stop)
            stop += 1
        }
        let slowStart = stop
        guard let value = readValueSlowly(start, &stop, { $0.isHTMLSpace || $0 == Byte.greaterThan }) else {
            return nil
        }
        offset = stop
        for index in slowStart..<stop { noteUnquotedValueError(base[index], index) }
        return value
    }

    @inline(__always)
    private mutating func noteUnquotedValueError(_ byte: UInt8, _ offset: Int) {
        switch byte {
        case Byte.quote, Byte.apostrophe, Byte.lessThan, Byte.equals, Byte.grave:
            errors.add("unexpected-character-in-unquoted-attribute-value", offset)
        default: break
        }
    }

    /// A value with references or NULs in it: `stop` is at the first of them and is moved to the byte that `isStop` names.
    @inline(__always)
    private mutating func readValueSlowly(_ start: Int, _ stop: inout Int, _ isStop: (UInt8) -> Bool) -> TextRange? {
        let sideStart = side.count
        var from = start
        while true {
            let byte = base[stop]
            if isStop(byte) { break }
            if byte == Byte.ampersand {
                let reference = CharacterReferences.match(base, stop, end, isFinal: isFinal, inAttribute: true, &errors)
                if reference.needsMore { return nil }
                if reference.length > 0 {
                    side.append(base + from, stop - from)
                    reference.append(to: &side)
                    from = stop + reference.length
                    stop = from - 1
                }
            } else if byte == Byte.null {
                if isEnd(stop) { return nil }
                errors.add("unexpected-null-character", stop)
                side.append(base + from, stop - from)
                appendReplacementCharacter()
                from = stop + 1
            }
            stop += 1
        }
        if side.count == sideStart { return range(start, stop) }
        side.append(base + from, stop - from)
        return sideRange(from: sideStart)
    }
}
