/// What a reader asked for: the words to find, folded as the texts are.
struct SearchTerms: Sendable, Hashable {
    /// Each at least one scalar long; at most twelve, so that no question costs without bound.
    let words: [String]

    init(_ asked: String) {
        var seen: Set<String> = []
        words = Array(
            SearchFolding.fold(asked).split(whereSeparator: \.isWhitespace).map(String.init)
                .filter { seen.insert($0).inserted }.prefix(12))
    }
}
