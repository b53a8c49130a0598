import DragomanHTML

/// Judges by its text whether a page that was followed goes on with the article.
enum PageContinuity {
    /// What a page is to the pages before it.
    enum Verdict: Hashable, Sendable {
        case continues
        /// It says again what they say: a loop, or an outlet that gives the first page at every address.
        case repeats
        /// Another article.
        case isAnother
        case isEmpty
    }

    static func verdict(on page: Article, after pages: [Article]) -> Verdict {
        let keys = keys(of: page)
        guard !keys.isEmpty else { return .isEmpty }
        let seen = Set(pages.flatMap(Self.keys))
        let new = keys.filter { !seen.contains($0) }
        // A page may open with the headline, the standfirst and the lead again, but must bring something of its own.
        if length(new) * 5 < length(keys) { return .repeats }
        guard let first = pages.first else { return .continues }
        if isOfAnotherDay(page, first), Comparison.key(page.title) != Comparison.key(first.title) { return .isAnother }
        if let last = pages.last, isBrokenOff(last, before: page) { return .continues }
        return isSameTitle(page.title, first.title) || isSameAddress(page, first) ? .continues : .isAnother
    }

    /// Whether a view holds all that the first page says, and at least as much.
    static func isWhole(_ view: Article, of first: Article) -> Bool {
        let wanted = keys(of: first)
        let held = Set(keys(of: view))
        let found = wanted.filter(held.contains)
        return !wanted.isEmpty && length(found) * 5 >= length(wanted) * 4
    }

    /// Whether one page ends in mid-sentence and the other begins so.
    static func isBrokenOff(_ last: Article, before next: Article) -> Bool {
        guard case .paragraph(let ending)? = last.blocks.last, case .paragraph(let opening)? = next.blocks.first,
            let end = ending.plainText.unicodeScalars.last(where: { !$0.properties.isWhitespace }),
            let start = opening.plainText.unicodeScalars.first(where: { !$0.properties.isWhitespace })
        else { return false }
        return (end.properties.isAlphabetic || end == ",") && start.properties.isLowercase
    }

    /// Whether both name the day on which they were published, and name another: parts of a series have addresses like pages.
    private static func isOfAnotherDay(_ one: Article, _ other: Article) -> Bool {
        guard let day = one.published, let otherDay = other.published else { return false }
        return abs(day.secondsSince1970 - otherDay.secondsSince1970) > 86_400
    }

    private static func length(_ keys: [String]) -> Int { keys.reduce(0) { $0 + $1.utf8.count } }

    private static func keys(of article: Article) -> [String] {
        article.paragraphs.map(Comparison.key).filter { !$0.isEmpty }
    }

    /// Whether one title is the other with something put to it ("… - page 2"), or most of their words are the same.
    private static func isSameTitle(_ one: String, _ other: String) -> Bool {
        let (key, otherKey) = (Comparison.key(one), Comparison.key(other))
        if key.isEmpty || otherKey.isEmpty || key.contains(otherKey) || otherKey.contains(key) { return true }
        let words = Set(one.lowercased().split(separator: " "))
        let others = Set(other.lowercased().split(separator: " "))
        return words.intersection(others).count * 2 > min(words.count, others.count)
    }

    /// Whether both call themselves pages of one address.
    private static func isSameAddress(_ one: Article, _ other: Article) -> Bool {
        guard let address = (one.canonicalURL ?? one.url).flatMap({ PageAddress($0) }),
            let otherAddress = (other.canonicalURL ?? other.url).flatMap({ PageAddress($0) })
        else { return false }
        return address.isSameArticle(as: otherAddress)
    }
}
