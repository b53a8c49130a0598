extension StoryPlacer {
    /// One text stands in the other, and not as one item among many of a digest.
    func isCopy(_ score: PairScore) -> Bool {
        score.overlapOfSmaller >= copyThreshold && score.overlapOfBoth >= 0.2
    }

    /// The two speak of one event.
    ///
    /// Names say who and where, numbers say what: an event is told by both, a subject by neither. Names alone make a series (the same
    /// club, the same minister), numbers alone a coincidence.
    func isSameEvent(_ score: PairScore) -> Bool {
        if score.isAcrossScripts && score.names < 2 { return isSameEventByNumbers(score) }
        guard score.names >= 2 else { return false }
        let isTold = score.figures >= 2 || (score.figures >= 1 && score.names >= 3) || score.words >= 0.3
        return score.hard >= 0.3 && isTold
    }

    /// Between scripts names are lost or blurred: several numbers that hardly meet by chance, and a sound or two.
    private func isSameEventByNumbers(_ score: PairScore) -> Bool {
        score.numeric >= 0.35 && score.figures >= 3 && score.skeletons >= 2
    }

    /// The two are about one thing, if not about one event.
    ///
    /// Long articles share many words by chance, so words alone are not enough: names must agree with them, or a topic that the
    /// outlets themselves name.
    func isRelated(_ score: PairScore) -> Bool {
        if score.topics > 0 && (score.rareWords >= 3 || score.names >= 1) { return score.nearness >= 0.025 }
        return (score.names >= 2 || score.rareWords >= 8) && score.nearness >= relatedThreshold
    }
}

extension PairScore {
    /// How near two articles are, by names, numbers and words together; 0 to 1.
    var nearness: Double { (hard + words) / 2 }
}
