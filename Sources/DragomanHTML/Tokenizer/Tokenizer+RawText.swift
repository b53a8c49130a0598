extension Tokenizer {
    /// 13.2.5.2 RCDATA, 13.2.5.3 RAWTEXT and 13.2.5.4 script data states
    mutating func nextInRawText() -> TokenKind {
        let start = position
        guard let stop = contentModel == .scriptData ? endOfScript(start) : endOfRawText(start) else {
            return .needsMore
        }
        if stop > start {
            position = stop
            text = contentModel == .rcdata ? decodingReferences(start, stop) : replacingNulls(start, stop)
            return .text
        }
        if isEnd(stop) { return .endOfFile }
        let kind = readTag(nameAt: stop + 2, isEnd: true)
        if kind == .endTag { contentModel = .data }
        return kind
    }

    /// 13.2.5.5 PLAINTEXT state
    mutating func nextInPlainText() -> TokenKind {
        if isEnd(position) { return endOfInput() }
        text = replacingNulls(position, end)
        position = end
        return .text
    }

    /// Where the `</` of the appropriate end tag begins, or the end of the input; nil when more is needed to tell.
    private mutating func endOfRawText(_ start: Int) -> Int? {
        var hit = Scan.find(base, start, end, Byte.lessThan)
        while hit < end {
            if base[hit + 1] == Byte.slash, isAppropriateEndTag(nameAt: hit + 2) { return hit }
            hit = Scan.find(base, hit + 1, end, Byte.lessThan)
        }
        return isFinal ? end : nil
    }

    /// Whether the name at `start` is that of the last start tag and ends there. Looks at no more than 17 bytes: the names of the elements
    /// with such content are short, and a longer look at every `<` could be made to take for ever.
    private mutating func isAppropriateEndTag(nameAt start: Int) -> Bool {
        guard base[start].isASCIILetter else { return false }
        var length = 1
        while length <= 16, !Tokenizer.endsTagName(base[start + length]) { length += 1 }
        guard length <= 16, start + length < end else { return false }
        let low = Tokenizer.name(Scan.word(base, start), min(length, 8))
        let high = length > 8 ? Tokenizer.name(Scan.word(base, start + 8), length - 8) : 0
        return knownTags.find(low: low, high: high) == lastStartTag.rawValue
    }

    /// The first `length` bytes (1 to 8) of a word, in lower case.
    @inline(__always)
    static func name(_ word: UInt64, _ length: Int) -> UInt64 {
        Scan.lowercased(length == 8 ? word : word & ((1 << UInt64(length * 8)) - 1))
    }

    private enum ScriptState {
        case plain
        /// After `<!--`.
        case escaped
        /// After a `<script` in that.
        case doubleEscaped
    }

    /// 13.2.5.15 to 13.2.5.31: the script data states.
    private mutating func endOfScript(_ start: Int) -> Int? {
        var state = ScriptState.plain
        var offset = start
        while true {
            offset =
                state == .plain
                ? Scan.find(base, offset, end, Byte.lessThan)
                : Scan.find(base, offset, Byte.lessThan, Byte.hyphen, Byte.null)
            if isEnd(offset) { break }
            if base[offset] == Byte.lessThan {
                if state != .doubleEscaped, base[offset + 1] == Byte.slash, isAppropriateEndTag(nameAt: offset + 2) {
                    return offset
                }
                offset = scriptLessThan(offset, &state)
            } else if base[offset] == Byte.hyphen, base[offset + 1] == Byte.hyphen {
                offset += 2
                while base[offset] == Byte.hyphen { offset += 1 }
                if base[offset] == Byte.greaterThan { state = .plain }
            } else {
                offset += 1
            }
        }
        if !isFinal { return nil }
        if state != .plain { errors.add("eof-in-script-html-comment-like-text", end) }
        return end
    }

    /// A `<` in script data that does not begin the end tag.
    private mutating func scriptLessThan(_ offset: Int, _ state: inout ScriptState) -> Int {
        switch state {
        case .plain:
            if base[offset + 1] == Byte.exclamation, base[offset + 2] == Byte.hyphen, base[offset + 3] == Byte.hyphen {
                state = .escaped
                return offset + 2
            }
        case .escaped:
            if isScriptName(at: offset + 1) {
                state = .doubleEscaped
                return offset + 8
            }
        case .doubleEscaped:
            if base[offset + 1] == Byte.slash, isScriptName(at: offset + 2) {
                state = .escaped
                return offset + 9
            }
        }
        return offset + 1
    }

    /// Whether `script` and a byte that ends a tag's name follow.
    private mutating func isScriptName(at offset: Int) -> Bool {
        let word = Scan.word(base, offset)
        let name = Scan.lowercased(word) & 0xFFFF_FFFF_FFFF
        return name == 0x7470_6972_6373 && offset + 6 < end && Tokenizer.endsTagName(base[offset + 6])
    }

    /// A stretch of the source with its character references decoded and U+FFFD for NULs.
    private mutating func decodingReferences(_ start: Int, _ stop: Int) -> TextRange {
        var hit = Scan.find(base, start, stop, Byte.ampersand)
        if hit == stop { return replacingNulls(start, stop) }
        let sideStart = side.count
        var from = start
        while hit < stop {
            let reference = CharacterReferences.match(base, hit, stop, isFinal: true, inAttribute: false, &errors)
            if reference.length > 0 {
                appendReplacingNulls(from, hit)
                reference.append(to: &side)
                from = hit + reference.length
            }
            hit = Scan.find(base, hit + max(reference.length, 1), stop, Byte.ampersand)
        }
        appendReplacingNulls(from, stop)
        return sideRange(from: sideStart)
    }

    private mutating func appendReplacingNulls(_ start: Int, _ stop: Int) {
        for index in start..<stop {
            if base[index] == 0 {
                errors.add("unexpected-null-character", index)
                appendReplacementCharacter()
            } else {
                side.append(base[index])
            }
        }
    }
}
