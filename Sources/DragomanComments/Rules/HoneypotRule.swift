/// A field that people do not see is filled in by programs.
struct HoneypotRule: SpamRule {
    func finding(in submission: Submission) -> (points: Int, reason: String)? {
        submission.trap.isEmpty ? nil : (SpamRules.spam, "hidden field filled in")
    }
}
