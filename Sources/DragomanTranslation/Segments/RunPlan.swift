import DragomanArticles
import DragomanLanguages

/// A run of text cut into segments, with what it takes to put it together again.
struct RunPlan {
    /// A segment and where its text stands in the run.
    struct Cut {
        var segment: Segment
        var range: Range<Int>
    }

    var flat: FlatRun
    var cuts: [Cut]

    init(_ run: ArticleRuns.Run, language: Language) {
        flat = FlatRun(run.inlines)
        cuts = []
        var sweep = MarkSweep()
        let furniture =
            run.role == .body && flat.scalars.count <= PageFurniture.longest && PageFurniture.matches(flat.text)
        for piece in pieces(wholes: run.role == .code) {
            for range in sentences(of: piece, role: run.role, language: language) {
                let handling: Segment.Handling =
                    piece.isShortcode
                    ? .drop(reason: "shortcode")
                    : furniture
                        ? .drop(reason: "page furniture") : Self.handling(of: flat.scalars[range], role: run.role)
                cut(range, run: run, handling: handling, sweep: &sweep)
            }
        }
        for index in cuts.indices.dropLast() {
            let gap = cuts[index].range.upperBound..<cuts[index + 1].range.lowerBound
            cuts[index].segment.separator = String(scalars: flat.scalars[gap])
        }
    }

    private mutating func cut(
        _ range: Range<Int>, run: ArticleRuns.Run, handling: Segment.Handling, sweep: inout MarkSweep
    ) {
        let place = SegmentPlace(part: run.part, run: run.index, sentence: cuts.count)
        let previousEnd = cuts.last?.range.upperBound ?? -1
        let segment = Segment(
            place: place, text: String(scalars: flat.scalars[range]),
            marks: marks(in: range, after: previousEnd, sweep: &sweep), protected: protected(in: range),
            handling: handling)
        cuts.append(Cut(segment: segment, range: range))
    }

    private struct Piece {
        var range: Range<Int>
        var isShortcode = false
    }

    /// The run parted at line breaks and shortcodes.
    private func pieces(wholes: Bool) -> [Piece] {
        if wholes { return [Piece(range: 0..<flat.scalars.count)] }
        var walls: [(Range<Int>, Bool)] = Shortcodes.ranges(in: flat.scalars).map { ($0, true) }
        walls += flat.marks.filter { $0.kind == .lineBreak }.map { ($0.range, false) }
        walls.sort { $0.0.lowerBound < $1.0.lowerBound }
        var pieces: [Piece] = []
        var start = 0
        for (wall, isShortcode) in walls where wall.lowerBound >= start {
            pieces.append(Piece(range: start..<wall.lowerBound))
            if isShortcode { pieces.append(Piece(range: wall, isShortcode: true)) }
            start = wall.upperBound
        }
        pieces.append(Piece(range: start..<flat.scalars.count))
        return pieces
    }

    private func sentences(of piece: Piece, role: ArticleRuns.Role, language: Language) -> [Range<Int>] {
        let trimmed = flat.scalars[...].trimmed(piece.range)
        if trimmed.isEmpty { return [] }
        switch role {
        case .code, .dateline, .credit, .name: return [trimmed]
        case .headline, .body, .caption, .alternative: break
        }
        if piece.isShortcode { return [trimmed] }
        let found = SentenceSplitting.sentences(in: flat.scalars[trimmed], language: language)
        return joined(found)
    }

    /// No sentence ends inside code.
    private func joined(_ ranges: [Range<Int>]) -> [Range<Int>] {
        let code = flat.marks.filter { $0.kind == .code && !$0.range.isEmpty }.map(\.range)
        if code.isEmpty { return ranges }
        var result: [Range<Int>] = []
        var next = 0
        for range in ranges {
            while next < code.count, code[next].upperBound <= range.lowerBound { next += 1 }
            if next < code.count, code[next].lowerBound < range.lowerBound, let last = result.last {
                result[result.count - 1] = last.lowerBound..<range.upperBound
            } else {
                result.append(range)
            }
        }
        return result
    }

    private static func handling(of text: ArraySlice<Unicode.Scalar>, role: ArticleRuns.Role) -> Segment.Handling {
        switch role {
        case .code: return .keep(reason: "code")
        case .dateline: return .keep(reason: "dateline")
        case .credit: return .keep(reason: "credit")
        case .name: return .keep(reason: "name")
        case .headline, .body, .caption, .alternative: break
        }
        guard text.contains(where: { Scalars.isAlphabetic($0.value) }) else { return .keep(reason: "figures") }
        return .translate
    }
}
