/// One sign of spam that needs no training.
///
/// A new one is a file beside this one and a line in ``SpamRules/all``.
public protocol SpamRule: Sendable {
    /// How much it weighs against the comment (``SpamRules/unsure`` asks for a person's eye, ``SpamRules/spam`` is spam), and why;
    /// nil when it sees nothing.
    func finding(in submission: Submission) -> (points: Int, reason: String)?
}

/// The rules, and what their points come to.
public enum SpamRules {
    /// Points from which a person should look.
    public static let unsure = 3
    /// Points from which it is spam.
    public static let spam = 8

    public static let all: [any SpamRule] = [
        HoneypotRule(), TimeRule(), LinkRule(), MarkupRule(), NameRule(), ShoutingRule(), MixedScriptRule(),
    ]

    public static func verdict(on submission: Submission, by rules: [any SpamRule] = all) -> Verdict {
        let findings = rules.compactMap { $0.finding(in: submission) }
        let points = findings.reduce(0) { $0 + $1.points }
        let judgement: Verdict.Judgement = points >= spam ? .spam : points >= unsure ? .unsure : .good
        return Verdict(judgement, reasons: findings.map(\.reason))
    }
}
