/// Where the site's own training is kept.
public protocol SpamMemory: Sendable {
    /// How many comments were learnt, and the counts of these tokens.
    func counts(of tokens: Set<String>) async throws -> TokenCounts
    /// Counts a comment's tokens, once: learnt again the same way nothing changes, the other way it is unlearnt first.
    func learn(_ tokens: Set<String>, of comment: Int64, isSpam: Bool) async throws
}
