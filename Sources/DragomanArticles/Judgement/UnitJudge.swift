/// Decides which units are the article.
///
/// Rules find the article's container and guess at its text; the judge is told of each unit what a reader would look at (its words, its links, its place, its
/// like on the page, its neighbours, the names of the elements around it: ``UnitFeature``) and weighs that with trees grown on labelled pages.
/// `Scripts/judge/train.py` grows them and says how well they do on pages of outlets they have not seen.
struct UnitJudge {
    private let reader: FeatureReader

    init(_ reader: FeatureReader) { self.reader = reader }

    /// The units that are the article, in order. O(units × trees).
    func units() -> [Int] {
        let survey = reader.survey
        var row = FeatureRow()
        let forest = JudgeForest.grown
        var kept: [Int] = []
        for index in survey.range where Self.isCandidate(index, in: survey) {
            reader.read(index, into: &row)
            if !Self.isLinkList(row), forest.accepts(row) { kept.append(index) }
        }
        if kept.isEmpty { return survey.range.filter(survey.isGuessed) }
        return kept
    }

    /// On a page that calls itself an article, a list of bare links leads to others.
    private static func isLinkList(_ row: FeatureRow) -> Bool {
        row[.isDeclared] > 0 && row[.kind] == Float(Unit.Kind.item.rawValue) && row[.linkShare] > 0.85
            && row[.listLinkShare] > 0.8 && row[.endsSentence] == 0
    }

    /// Outside the container, links and labels are not worth a look; phrases of furniture and forms are nowhere.
    private static func isCandidate(_ index: Int, in survey: PageSurvey) -> Bool {
        let unit = survey.reading.units[index]
        if unit.isInForm || PhraseRules.isFurniture(unit, in: survey.reading.outline) { return false }
        return survey.isGuessed(index) || survey.reading.unitRange(survey.root).contains(index)
            || unit.linkShare <= 0.5 && unit.plainCount >= 25
    }
}

/// A sum of decision trees over a ``FeatureRow``, as they were grown; ``JudgeForest`` walks down them.
enum JudgeTrees {}
