/// Finds words in a text the way the index does, and cuts out the piece where most of them stand together.
struct SearchMarker: Sendable {
    /// Scalars of folded text that a piece is about as long as, and how much of it stands before the first word.
    private static let pieceLength = 200
    private static let leadLength = 48
    /// Matches beyond these would not change which piece is best by much.
    private static let mostMatches = 400

    private let words: [[Unicode.Scalar]]

    init(_ terms: SearchTerms) { words = terms.words.map { Array($0.unicodeScalars) } }

    /// The whole of a short text with its words marked; nil when it holds none.
    func marked(_ text: String) -> MarkedText? {
        let folded = FoldedText(text)
        let matches = matches(in: folded)
        guard !matches.isEmpty else { return nil }
        return cut(text, folded, matches, 0..<folded.scalars.count)
    }

    /// The piece of a text where most of the words stand together; nil when it holds none. O(n × words).
    func extract(from text: String) -> MarkedText? {
        let folded = FoldedText(text)
        let matches = matches(in: folded)
        guard let start = best(of: matches)?.range.lowerBound else { return nil }
        let first = boundary(before: max(0, start - Self.leadLength), in: folded, notAfter: start)
        let last = boundary(after: min(folded.scalars.count, first + Self.pieceLength), in: folded)
        return cut(text, folded, matches, first..<last)
    }

    private struct Match { var word: Int, range: Range<Int> }

    private func matches(in text: FoldedText) -> [Match] {
        var found: [Match] = []
        for (number, word) in words.enumerated() {
            guard let first = word.first else { continue }
            var place = 0
            while found.count < Self.mostMatches,
                let start = text.scalars[place...].firstIndex(of: first), start + word.count <= text.scalars.count
            {
                let range = start..<start + word.count
                let isHere = text.scalars[range].elementsEqual(word)
                if isHere { found.append(Match(word: number, range: range)) }
                place = isHere ? range.upperBound : start + 1
            }
        }
        return found.sorted { $0.range.lowerBound < $1.range.lowerBound }
    }

    /// The match that begins the piece with the most different words in it; the first of equals.
    private func best(of matches: [Match]) -> Match? {
        var best: (match: Match, count: Int)?
        for (index, match) in matches.enumerated() {
            let reach = match.range.lowerBound + Self.pieceLength - Self.leadLength
            let near = matches[index...].prefix { $0.range.upperBound <= reach }
            let count = Set(near.map(\.word)).count
            if count > best?.count ?? 0 { best = (match, count) }
            if count == words.count { break }
        }
        return best?.match ?? matches.first
    }

    /// The start of a word at or before a place; of scripts that do not space their words, the place itself.
    private func boundary(before place: Int, in text: FoldedText, notAfter limit: Int) -> Int {
        guard place > 0 else { return 0 }
        let space = text.scalars[place..<limit].firstIndex { $0.properties.isWhitespace }
        return space.map { $0 - place < 24 ? $0 + 1 : place } ?? place
    }

    private func boundary(after place: Int, in text: FoldedText) -> Int {
        guard place < text.scalars.count else { return place }
        return text.scalars[place...].prefix(24).firstIndex { $0.properties.isWhitespace } ?? place
    }

    private func cut(_ text: String, _ folded: FoldedText, _ matches: [Match], _ piece: Range<Int>) -> MarkedText {
        guard !piece.isEmpty else { return MarkedText(runs: []) }
        let end = folded.ends[piece.upperBound - 1]
        var place = folded.starts[piece.lowerBound]
        var runs: [MarkedText.Run] = place > 0 ? [.init("…")] : []
        for match in matches
        where match.range.lowerBound >= piece.lowerBound && match.range.upperBound <= piece.upperBound {
            let start = folded.starts[match.range.lowerBound]
            let stop = folded.ends[match.range.upperBound - 1]
            guard start >= place else { continue }
            if start > place { runs.append(.init(folded.text(place..<start))) }
            runs.append(.init(folded.text(start..<stop), isMarked: true))
            place = stop
        }
        if place < end { runs.append(.init(folded.text(place..<end))) }
        if end < folded.bytes.count { runs.append(.init("…")) }
        return MarkedText(runs: runs)
    }
}

/// A text folded, each scalar with the bytes of the text that it stands for.
private struct FoldedText {
    private(set) var scalars: [Unicode.Scalar] = []
    private(set) var starts: [Int] = []
    /// Marks that follow a letter belong to it.
    private(set) var ends: [Int] = []
    let bytes: [UInt8]

    init(_ text: String) {
        bytes = Array(text.utf8)
        scalars.reserveCapacity(bytes.count)
        starts.reserveCapacity(bytes.count)
        ends.reserveCapacity(bytes.count)
        var place = 0
        for scalar in text.unicodeScalars {
            let next = place + UTF8.width(scalar)
            let before = scalars.count
            SearchFolding.fold(scalar) { scalars.append($0) }
            if scalars.count == before {
                if !ends.isEmpty { ends[ends.count - 1] = next }
            } else {
                for _ in before..<scalars.count {
                    starts.append(place)
                    ends.append(next)
                }
            }
            place = next
        }
    }

    /// The bytes as they are read, line ends as spaces.
    func text(_ range: Range<Int>) -> String {
        String(decoding: bytes[range].map { $0 == 0x0A || $0 == 0x0D || $0 == 0x09 ? 0x20 : $0 }, as: UTF8.self)
    }
}
