/// Nobody reads a form and writes a comment within a moment.
struct TimeRule: SpamRule {
    /// Seconds that a person takes at the very least.
    static let shortest = 3

    func finding(in submission: Submission) -> (points: Int, reason: String)? {
        guard let seconds = submission.secondsTaken, seconds < Self.shortest else { return nil }
        return (SpamRules.unsure, "sent after \(seconds) s")
    }
}
