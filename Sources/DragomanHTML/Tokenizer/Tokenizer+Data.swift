extension Tokenizer {
    /// 13.2.5.1 Data state
    @inline(__always)
    mutating func nextInData() -> TokenKind {
        if base[position] == Byte.lessThan {
            let kind = nextAtLessThan()
            if kind != .text { return kind }
            // A `<` that opens nothing is text, and so is what follows it.
            return nextText(from: position, scanFrom: position + 1)
        }
        return nextText(from: position, scanFrom: position)
    }

    /// Text from `start` on; the bytes before `scanFrom` are known to be text.
    @inline(__always)
    private mutating func nextText(from start: Int, scanFrom: Int) -> TokenKind {
        let hit = Scan.find(base, scanFrom, Byte.lessThan, Byte.ampersand, Byte.null)
        if base[hit] == Byte.lessThan {
            text = range(start, hit)
            position = hit
            return .text
        }
        return nextTextSlowly(from: start, hit: hit)
    }

    /// Text that contains character references or ends at a NUL or the end of the input.
    private mutating func nextTextSlowly(from start: Int, hit firstHit: Int) -> TokenKind {
        var hit = firstHit
        var from = start
        let sideStart = side.count
        while base[hit] == Byte.ampersand {
            let reference = CharacterReferences.match(base, hit, end, isFinal: isFinal, inAttribute: false, &errors)
            if reference.needsMore { break }
            if reference.length > 0 {
                side.append(base + from, hit - from)
                reference.append(to: &side)
                from = hit + reference.length
            }
            hit = Scan.find(base, hit + max(reference.length, 1), Byte.lessThan, Byte.ampersand, Byte.null)
        }
        if hit == start { return nextAtNull() }
        position = hit
        if side.count == sideStart {
            text = range(from, hit)
        } else {
            side.append(base + from, hit - from)
            text = sideRange(from: sideStart)
        }
        return .text
    }

    private mutating func nextAtNull() -> TokenKind {
        if base[position] != Byte.null || isEnd(position) { return endOfInput() }
        if contentModel == .data { errors.add("unexpected-null-character", position) }
        position += 1
        return .null
    }

    /// 13.2.5.6 Tag open state. `.text` when the `<` opens nothing.
    @inline(__always)
    private mutating func nextAtLessThan() -> TokenKind {
        let byte = base[position + 1]
        if byte.isASCIILetter { return readTag(nameAt: position + 1, isEnd: false) }
        if byte == Byte.slash { return nextAtEndTagOpen() }
        return nextAtMarkup(byte)
    }

    private mutating func nextAtMarkup(_ byte: UInt8) -> TokenKind {
        if byte == Byte.exclamation { return readMarkupDeclaration() }
        if byte == Byte.question {
            errors.add("unexpected-question-mark-instead-of-tag-name", position + 1)
            return readBogusComment(from: position + 1)
        }
        if position + 1 >= end {
            if !isFinal { return .needsMore }
            errors.add("eof-before-tag-name", end)
        } else {
            errors.add("invalid-first-character-of-tag-name", position + 1)
        }
        return .text
    }

    /// 13.2.5.7 End tag open state
    private mutating func nextAtEndTagOpen() -> TokenKind {
        let byte = base[position + 2]
        if byte.isASCIILetter { return readTag(nameAt: position + 2, isEnd: true) }
        if position + 2 >= end {
            if !isFinal { return .needsMore }
            errors.add("eof-before-tag-name", end)
            return .text
        }
        if byte == Byte.greaterThan {
            errors.add("missing-end-tag-name", position + 2)
            position += 3
            return .skipped
        }
        errors.add("invalid-first-character-of-tag-name", position + 2)
        return readBogusComment(from: position + 2)
    }

    /// 13.2.5.69 CDATA section state
    mutating func nextInCDATASection() -> TokenKind {
        let start = position
        var hit = Scan.find(base, start, Byte.closeBracket, Byte.null, Byte.null)
        while base[hit] == Byte.closeBracket {
            if hit + 2 >= end, !isFinal { break }
            if base[hit + 1] == Byte.closeBracket, base[hit + 2] == Byte.greaterThan {
                if hit == start {
                    position = hit + 3
                    contentModel = .data
                    return .skipped
                }
                break
            }
            hit = Scan.find(base, hit + 1, Byte.closeBracket, Byte.null, Byte.null)
        }
        if hit > start {
            text = range(start, hit)
            position = hit
            return .text
        }
        if isEnd(hit) { errors.add("eof-in-cdata", hit) }
        return nextAtNull()
    }
}
