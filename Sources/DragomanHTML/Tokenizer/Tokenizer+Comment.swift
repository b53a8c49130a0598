extension Tokenizer {
    /// 13.2.5.42 Markup declaration open state, with `position` at the `<`.
    mutating func readMarkupDeclaration() -> TokenKind {
        let start = position + 2
        if base[start] == Byte.hyphen, base[start + 1] == Byte.hyphen { return readComment(from: start + 2) }
        if !isFinal, end - start < 7 { return .needsMore }
        let word = Scan.word(base, start)
        let letters = Scan.lowercased(word) & 0xFF_FFFF_FFFF_FFFF
        if letters == 0x65_7079_7463_6F64, start + 7 <= end { return readDoctype(from: start + 7) }
        if word & 0xFF_FFFF_FFFF_FFFF == 0x5B_4154_4144_435B, start + 7 <= end {
            if allowsCDATA {
                position = start + 7
                contentModel = .cdataSection
                return .skipped
            }
            errors.add("cdata-in-html-content", start + 7)
            return readBogusComment(from: start)
        }
        errors.add("incorrectly-opened-comment", start)
        return readBogusComment(from: start)
    }

    /// 13.2.5.41 Bogus comment state
    mutating func readBogusComment(from start: Int) -> TokenKind {
        let stop = Scan.find(base, start, end, Byte.greaterThan)
        if stop == end, !isFinal { return .needsMore }
        text = replacingNulls(start, stop)
        position = min(stop + 1, end)
        return .comment
    }

    /// 13.2.5.43 Comment start state and those after it: hops from `>` to `>` and looks at what is before each.
    private mutating func readComment(from start: Int) -> TokenKind {
        var hit = Scan.find(base, start, end, Byte.greaterThan)
        while hit < end {
            if let stop = endOfComment(start, hit) {
                noteNestedComments(start, stop)
                text = replacingNulls(start, stop)
                position = hit + 1
                return .comment
            }
            hit = Scan.find(base, hit + 1, end, Byte.greaterThan)
        }
        if !isFinal { return .needsMore }
        errors.add("eof-in-comment", end)
        text = replacingNulls(start, endOfUnclosedComment(start))
        position = end
        return .comment
    }

    private mutating func noteNestedComments(_ start: Int, _ stop: Int) {
        guard errors.entries.count < errors.limit else { return }
        var hit = Scan.find(base, start, stop, Byte.lessThan)
        while hit < stop {
            let isNested =
                base[hit + 1] == Byte.exclamation && base[hit + 2] == Byte.hyphen && base[hit + 3] == Byte.hyphen
            if isNested, hit + 4 <= stop { errors.add("nested-comment", hit + 4) }
            hit = Scan.find(base, hit + 1, stop, Byte.lessThan)
        }
    }

    /// Where a comment's text ends if the `>` at `hit` closes it.
    @inline(__always)
    private mutating func endOfComment(_ start: Int, _ hit: Int) -> Int? {
        let length = hit - start
        if length == 0 || length == 1 && base[start] == Byte.hyphen {
            errors.add("abrupt-closing-of-empty-comment", hit)
            return start
        }
        if length >= 2, base[hit - 1] == Byte.hyphen, base[hit - 2] == Byte.hyphen { return hit - 2 }
        if length >= 3, base[hit - 1] == Byte.exclamation, base[hit - 2] == Byte.hyphen, base[hit - 3] == Byte.hyphen {
            errors.add("incorrectly-closed-comment", hit)
            return hit - 3
        }
        return nil
    }

    /// At the end of the input the hyphens that may have been the beginning of `-->` are not text.
    private func endOfUnclosedComment(_ start: Int) -> Int {
        let length = end - start
        if length >= 3, base[end - 1] == Byte.exclamation, base[end - 2] == Byte.hyphen, base[end - 3] == Byte.hyphen {
            return end - 3
        }
        if length >= 2, base[end - 1] == Byte.hyphen, base[end - 2] == Byte.hyphen { return end - 2 }
        return length >= 1 && base[end - 1] == Byte.hyphen ? end - 1 : end
    }
}
