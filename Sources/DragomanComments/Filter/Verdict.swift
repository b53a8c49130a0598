/// What a filter thinks of a comment.
public struct Verdict: Hashable, Sendable {
    /// From harmless to harmful.
    public enum Judgement: String, Hashable, Sendable, Comparable, CaseIterable {
        case good
        /// A person should look.
        case unsure
        case spam

        public static func < (left: Self, right: Self) -> Bool {
            allCases.firstIndex(of: left) ?? 0 < allCases.firstIndex(of: right) ?? 0
        }
    }

    public var judgement: Judgement
    /// Why, for whoever moderates: `links: 4`.
    public var reasons: [String]

    public init(_ judgement: Judgement, reasons: [String] = []) {
        self.judgement = judgement
        self.reasons = reasons
    }

    /// The graver judgement, and all reasons.
    public func joined(_ other: Verdict) -> Verdict {
        Verdict(max(judgement, other.judgement), reasons: reasons + other.reasons)
    }
}
