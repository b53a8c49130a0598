public import DragomanArticles
public import DragomanLanguages

/// Cuts an article into segments: sentences of plain text, with their marks beside them.
public enum Segmenter {
    /// Every segment of `article` in reading order: title, standfirst, section, dateline, then each block's runs.
    ///
    /// White space alone gives no segment. Shortcodes and page furniture are segments to drop; figures, code,
    /// datelines and credits are segments to keep. O(n) in the text.
    public static func segments(of article: Article, language: Language) -> [Segment] {
        plans(of: article, language: language).flatMap { plan in plan.cuts.map(\.segment) }
    }

    /// One plan for each run of the article, in the order of the walk.
    static func plans(of article: Article, language: Language) -> [RunPlan] {
        let names = Set(article.authors + [article.outlet].compactMap { $0 })
        var plans: [RunPlan] = []
        _ = ArticleRuns.rebuild(article) { run in
            var plan = RunPlan(run, language: language)
            for index in plan.cuts.indices where plan.cuts[index].segment.handling == .translate {
                plan.cuts[index].segment.keepNames(names)
            }
            plans.append(plan)
            return run.inlines
        }
        setContext(of: &plans)
        return plans
    }

    /// Gives every sentence to translate its neighbours in the article; the headline has none.
    private static func setContext(of plans: inout [RunPlan]) {
        var previous: String?
        for plan in plans.indices {
            for cut in plans[plan].cuts.indices {
                let segment = plans[plan].cuts[cut].segment
                guard segment.handling == .translate else { continue }
                if segment.place.part != .title { plans[plan].cuts[cut].segment.before = previous }
                previous = segment.place.part == .title ? nil : segment.text
            }
        }
        var following: String?
        for plan in plans.indices.reversed() {
            for cut in plans[plan].cuts.indices.reversed() {
                let segment = plans[plan].cuts[cut].segment
                guard segment.handling == .translate else { continue }
                if segment.place.part != .title { plans[plan].cuts[cut].segment.after = following }
                following = segment.text
            }
        }
    }
}

extension Segment {
    /// A segment that is nothing but a name of the byline or the outlet, or an address, stays as it is.
    fileprivate mutating func keepNames(_ names: Set<String>) {
        if names.contains(text) {
            handling = .keep(reason: "name")
            return
        }
        // Without an address there are words: the plan has looked.
        guard !protected.isEmpty else { return }
        let scalars = Array(text.unicodeScalars)
        var isProtected = [Bool](repeating: false, count: scalars.count)
        for range in protected { for index in range { isProtected[index] = true } }
        let hasWords = zip(scalars, isProtected).contains { Scalars.isAlphabetic($0.value) && !$1 }
        if !hasWords { handling = .keep(reason: "address") }
    }
}
