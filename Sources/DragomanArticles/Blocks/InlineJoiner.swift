extension [Inline] {
    /// Appends an inline to those before it as a reader sees them: runs of text are one, so is what is marked in pieces ("<b>G</b><b>ranny</b>"), and
    /// a first letter that is only drawn larger is part of its word.
    mutating func join(_ inline: Inline) {
        if case .text(let text) = inline { return join(text) }
        let space = last.map(\.isBlank) == true ? 1 : 0
        guard count > space, let whole = self[count - 1 - space].joined(inline, across: suffix(space)) else {
            return append(inline)
        }
        removeLast(1 + space)
        append(whole)
    }

    private mutating func join(_ text: String) {
        if count == 1, let letter = self[0].markedLetter, text.first?.isLetter == true { self[0] = .text(letter) }
        guard case .text(var before) = last else { return append(.text(text)) }
        // Let go of first, so that a text of many runs is not copied for each.
        self[count - 1] = .lineBreak
        before += text
        self[count - 1] = .text(before)
    }
}

extension Inline {
    /// Pieces are put together up to so many bytes, so that a page of nothing else costs no more than its length.
    private static let longest = 2_048

    /// Whether it is a space or a few.
    var isBlank: Bool {
        if case .text(let text) = self { text.utf8.count < 8 && text.allSatisfy(\.isWhitespace) } else { false }
    }

    /// Both as one where they are marked alike, with what stands between them.
    fileprivate func joined(_ other: Inline, across space: ArraySlice<Inline>) -> Inline? {
        func whole(_ inner: [Inline], _ others: [Inline]) -> [Inline]? {
            if case .text(let text) = inner.last, text.utf8.count > Self.longest { return nil }
            return (space + others).reduce(into: inner) { $0.join($1) }
        }
        switch (self, other) {
        case (.strong(let inner), .strong(let others)): return whole(inner, others).map { .strong($0) }
        case (.emphasis(let inner), .emphasis(let others)): return whole(inner, others).map { .emphasis($0) }
        case (.link(let url, let inner), .link(let otherURL, let others)) where url == otherURL:
            return whole(inner, others).map { .link(url: url, $0) }
        default: return nil
        }
    }

    /// The one letter that is all of a strong text.
    fileprivate var markedLetter: String? {
        guard case .strong(let inner) = self, inner.count == 1, case .text(let text) = inner[0], text.count == 1,
            text.first?.isLetter == true
        else { return nil }
        return text
    }
}
