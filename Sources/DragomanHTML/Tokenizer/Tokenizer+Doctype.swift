extension Tokenizer {
    /// 13.2.5.53 DOCTYPE state and those after it; `start` is after the keyword.
    mutating func readDoctype(from start: Int) -> TokenKind {
        // A doctype's identifiers may hold anything but `>`, so the token is complete when one is there.
        let stop = Scan.find(base, start, end, Byte.greaterThan)
        if stop == end, !isFinal { return .needsMore }
        doctype = DoctypeToken()
        var reader = DoctypeReader(base: base, offset: start, end: end, errors: errors)
        reader.read(into: &doctype)
        errors = reader.errors
        position = reader.offset
        return .doctype
    }
}
