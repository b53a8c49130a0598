/// Decides which units are the article.
///
/// Rules find the article's container and guess at its text; the judge is told of each unit what a reader would look at (its words, its links, its place, its
/// like on the page, its neighbours, the names of the elements around it: ``UnitFeature``) and weighs that with trees grown on labelled pages.
/// `Scripts/judge/train.py` grows them and says how well they do on pages of outlets they have not seen.
struct UnitJudge {
    private let reader: FeatureReader

    init(_ reader: FeatureReader) { self.reader = reader }

    /// The units that are the article, in order. O(units × trees).
    ///
    /// Where a first look at each unit leaves a doubt, a second one weighs what the first made of those around it.
    func units() -> [Int] {
        if let note = wholeOfNote() { return note }
        var (scores, doubtful) = firstLook()
        let survey = reader.survey
        if !doubtful.isEmpty {
            let look = SecondLook(scores: scores, sizes: survey.range.map { survey.reading.units[$0].count })
            for index in doubtful.indices {
                let offset = doubtful[index].offset
                look.read(offset, into: &doubtful[index].row)
                scores[offset] = JudgeForest.second.accepts(doubtful[index].row, from: scores[offset]) ? 1 : -1
            }
        }
        let kept = scores.indices.filter { scores[$0] > 0 }.map { survey.range.lowerBound + $0 }
        return kept.isEmpty ? survey.range.filter(survey.isGuessed) : kept
    }

    /// What may be text on a page that says next to nothing, a note of three words or an item of a feed, where there is no more to tell it by; nil on others.
    private func wholeOfNote() -> [Int]? {
        let survey = reader.survey
        let units = survey.reading.units
        guard units.count <= Self.longestNote, units.reduce(0, { $0 + $1.count }) <= Self.longestNote else {
            return nil
        }
        let candidates = survey.range.filter { Self.isCandidate($0, in: survey) && !units[$0].isFurniture }
        return candidates.isEmpty ? nil : candidates
    }

    /// In bytes.
    private static let longestNote = 120

    /// How likely each unit of the survey's range is the article, within the bounds of ``SecondLook/doubt``, and the numbers of those between these bounds:
    /// not of what is named as furniture and taken for it, which may well have text all around it.
    func firstLook() -> (scores: [Float], doubtful: [(offset: Int, row: FeatureRow)]) {
        let survey = reader.survey
        let doubt = SecondLook.doubt
        var row = FeatureRow()
        var scores = [Float](repeating: -doubt, count: survey.range.count)
        var doubtful: [(offset: Int, row: FeatureRow)] = []
        for (offset, index) in survey.range.enumerated() where Self.isCandidate(index, in: survey) {
            reader.read(index, into: &row)
            if Self.isLinkList(row) { continue }
            scores[offset] = JudgeForest.first.score(row, within: doubt)
            let isFurniture = row[.isFurniture] > 0 && scores[offset] < 0
            if abs(scores[offset]) < doubt, !isFurniture { doubtful.append((offset, row)) }
        }
        return (scores, doubtful)
    }

    /// Whether a unit with these numbers is judged; the others are not the article.
    func isCandidate(_ index: Int, _ row: FeatureRow) -> Bool {
        Self.isCandidate(index, in: reader.survey) && !Self.isLinkList(row)
    }

    /// On a page that calls itself an article, a list of bare links leads to others.
    private static func isLinkList(_ row: FeatureRow) -> Bool {
        row[.isDeclared] > 0 && row[.kind] == Float(Unit.Kind.item.rawValue) && row[.linkShare] > 0.85
            && row[.listLinkShare] > 0.8 && row[.endsSentence] == 0
    }

    /// Outside the container, links and labels are not worth a look; phrases of furniture, forms and teasers are nowhere.
    private static func isCandidate(_ index: Int, in survey: PageSurvey) -> Bool {
        let unit = survey.reading.units[index]
        if unit.isRuledOut || unit.isPhrase { return false }
        return survey.isGuessed(index) || survey.reading.unitRange(survey.root).contains(index)
            || unit.linkShare <= 0.5 && unit.plainCount >= 25
    }
}

/// Decision trees over a ``FeatureRow``, as they were grown, for a first look at each unit; ``JudgeForest`` walks down them.
enum JudgeTrees {}

/// The same for a second look: what they say is added to the score of the first.
enum SecondJudgeTrees {}
